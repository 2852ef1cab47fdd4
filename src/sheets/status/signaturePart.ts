/** Recipients and signature: the foot of an official paper. */
import type { OfficeProfile } from "../../model/officeProfile";
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { block, statusRow, type Part } from "./statusLayout";

/** Recipients on the left, the signer on the right. */
export function signaturePart(words: StatusSheetWords, profile: OfficeProfile): Part {
  const { recipients, signerTitle } = words.profile;
  // Room for a hand to sign between title and name.
  const lines = Math.max(recipients.length + 1, 6);
  return {
    rows: [
      statusRow({}),
      ...Array.from({ length: lines }, (_, index) => [
        index === 0 ? words.recipients : (recipients[index - 1] ?? null),
        index === 0 ? profile.signerTitle || signerTitle : index === lines - 1 ? profile.signerName || null : null,
      ]).map(([left, right]) => statusRow({ no: left ?? null, inTime: right ?? null })),
    ],
    formulas: [],
    merges: Array.from({ length: lines }, (_, index) => [
      block(1 + index, "no", "late"),
      block(1 + index, "inTime", "rate"),
    ]).flat(),
    styles: [
      { range: block(1, "no", "late"), style: { bold: true, italic: true, fontSize: 12 } },
      { range: block(2, "no", "late", lines - 1), style: { fontSize: 11 } },
      { range: block(1, "inTime", "rate", lines), style: { bold: true, horizontal: "center" } },
    ],
    heights: [{ row: 0, height: 10 }, ...Array.from({ length: lines }, (_, index) => ({ row: 1 + index, height: 16 }))],
    conditionalFormats: [],
  };
}
