import { EMPTY_OFFICE, type OfficeProfile } from "../../model/officeProfile";
import type { RangeContent } from "../../model/source";
import { statusWords } from "../../locales/sheets";

/** Column of the place line, and of the signature. */
const RIGHT = { place: 3, signature: 5 };

/** What an office wrote over our placeholders in an earlier status sheet, so that nobody types it twice. */
export function readProfile(content: RangeContent | undefined): OfficeProfile {
  if (!content) return EMPTY_OFFICE;
  const text = (row: number, column: number): string => String(content.values[row]?.[column] ?? "").trim();
  const words = Object.values(statusWords);
  const isOwn = (value: string, placeholder: (one: (typeof words)[number]) => string): boolean =>
    value !== "" && words.every((one) => placeholder(one) !== value);
  const own = (value: string, placeholder: (one: (typeof words)[number]) => string): string =>
    isOwn(value, placeholder) ? value : "";
  const place = text(2, RIGHT.place).split(",")[0]?.trim() ?? "";
  const head = content.values.findIndex(([first]) => words.some(({ recipients }) => recipients === first));
  const signature =
    head < 0 ? [] : content.values.slice(head + 1).map((row) => String(row[RIGHT.signature] ?? "").trim());
  return {
    parent: own(text(0, 0), ({ profile }) => profile.parent),
    agency: own(text(1, 0), ({ profile }) => profile.agency),
    place: place === "…" ? "" : place,
    signerTitle: head < 0 ? "" : own(text(head, RIGHT.signature), ({ profile }) => profile.signerTitle),
    signerName: signature.findLast((value) => value !== "") ?? "",
  };
}
