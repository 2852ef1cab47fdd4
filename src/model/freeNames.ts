/** Names that Excel takes and that nobody has yet. Letter case makes no difference to Excel. */

const MAX_SHEET_NAME = 31;
const MAX_TABLE_NAME = 255;

export interface NameRegister {
  /** A free name like the one proposed; from now on it is taken. */
  claim(proposed: string): string;
}

/** "Đại biểu", "Đại biểu (2)", "Đại biểu (3)"… */
export function sheetNames(taken: readonly string[]): NameRegister {
  return register(taken, (proposed, count) => {
    const suffix = count === 1 ? "" : ` (${count})`;
    return cut(cleanSheetName(proposed), MAX_SHEET_NAME - suffix.length) + suffix;
  });
}

/** "DaiBieu", "DaiBieu_2"… Tables share their names with the workbook's defined names. */
export function tableNames(taken: readonly string[]): NameRegister {
  return register(taken, (proposed, count) => {
    const suffix = count === 1 ? "" : `_${count}`;
    return cut(cleanTableName(proposed), MAX_TABLE_NAME - suffix.length) + suffix;
  });
}

function register(taken: readonly string[], variant: (proposed: string, count: number) => string): NameRegister {
  const known = new Set(taken.map(toKey));
  return {
    claim(proposed) {
      let count = 1;
      while (known.has(toKey(variant(proposed, count)))) count += 1;
      const name = variant(proposed, count);
      known.add(toKey(name));
      return name;
    },
  };
}

function toKey(name: string): string {
  return name.normalize().toLowerCase();
}

/** Without : \ / ? * [ ], without an apostrophe at either end, and not "History", which Excel keeps for itself. */
function cleanSheetName(proposed: string): string {
  const plain = proposed
    .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  const name = cut(plain, MAX_SHEET_NAME).replace(/[\s']+$/, "");
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}

/** A letter or "_" first, then letters, digits, "." and "_"; not like a cell's address (ECMA-376 Part 1, 18.5.1.2). */
function cleanTableName(proposed: string): string {
  const name = proposed.normalize().replace(/[^\p{L}\p{N}_.]/gu, "_");
  const isAddress = /^(?:[A-Z]{1,3}\d+|[RC]\d*|R\d+C\d+)$/i.test(name);
  return /^[\p{L}_]/u.test(name) && !isAddress ? name : `_${name}`;
}

/** The first characters, never half of a surrogate pair. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text[length - 1] ?? "") ? length - 1 : length;
  return text.slice(0, end);
}
