/** Programs in an Office file (MS-OVBA 2.2.1; the sheets of Excel 4 are sheets of another kind and hold none of ours). */
import type { DocumentNote } from "../model/document";
import type { ZipEntry } from "./zipEntries";

const PROGRAM = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/[^/]+)$/i;

/** Nobody runs or reads them here; who sends a file with them may have meant them to fill in cells. */
export function macroNotes(entries: readonly ZipEntry[]): readonly DocumentNote[] {
  return entries.some(({ name }) => PROGRAM.test(name)) ? [{ kind: "macros", count: 1 }] : [];
}
