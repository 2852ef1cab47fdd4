/** Names that Excel takes and that nobody has yet. */

const MAX_SHEET_NAME = 31;
const MAX_TABLE_NAME = 255;

export interface NameRequest {
  readonly kind: "sheet" | "table";
  readonly taken: readonly string[];
}

/** The proposed name, cleaned and, where it is taken (letter case aside), numbered: "Chỉ tiêu (2)", "ChiTieu_2". */
export function freeName(proposed: string, { kind, taken }: NameRequest): string {
  const wanted = kind === "sheet" ? sheetName(proposed) : tableName(proposed);
  const used = new Set(taken.map((name) => name.normalize().toLowerCase()));
  const limit = kind === "sheet" ? MAX_SHEET_NAME : MAX_TABLE_NAME;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : kind === "sheet" ? ` (${number})` : `_${number}`;
    const name = cut(wanted, limit - suffix.length) + suffix;
    if (!used.has(name.normalize().toLowerCase())) return name;
  }
}

/** Without : \ / ? * [ ], without an apostrophe at either end, and not "History", which Excel keeps for itself. */
function sheetName(proposed: string): string {
  const name = cut(
    proposed
      // eslint-disable-next-line no-control-regex -- Excel refuses control characters in names.
      .replace(/[:\\/?*[\]\u0000-\u001f]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[\s']+|[\s']+$/g, ""),
    MAX_SHEET_NAME,
  ).replace(/[\s']+$/, "");
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}

/** A letter or "_" first, then letters, digits, "." and "_"; not like a cell's address (ECMA-376 Part 1, 18.5.1.2). */
function tableName(proposed: string): string {
  const name = proposed.normalize().replace(/[^\p{L}\p{N}_.]/gu, "_");
  const isAddress = /^(?:[A-Z]{1,3}\d+|[RC]\d*|R\d+C\d+)$/i.test(name);
  return /^[\p{L}_]/u.test(name) && !isAddress ? name : `_${name}`;
}

/** The first characters, never half of a surrogate pair. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text[length - 1] ?? "") ? length - 1 : length;
  return text.slice(0, end);
}
