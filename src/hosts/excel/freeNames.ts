/** Names that Excel takes and that nobody has yet. Letter case makes no difference to Excel. */

const MAX_SHEET_NAME = 31;

export interface NameRegister {
  /** A free name like the one proposed; from now on it is taken. */
  claim(proposed: string): string;
}

/** "Đại biểu", "Đại biểu (2)", "Đại biểu (3)"… */
export function sheetNames(taken: readonly string[]): NameRegister {
  return register(taken, (proposed, count) => {
    const suffix = count === 1 ? "" : ` (${count})`;
    return `${cleanSheetName(proposed)
      .slice(0, MAX_SHEET_NAME - suffix.length)
      .trimEnd()}${suffix}`;
  });
}

/** "DaiBieu", "DaiBieu_2"… Tables share their names with the workbook's defined names. */
export function tableNames(taken: readonly string[]): NameRegister {
  return register(taken, (proposed, count) => (count === 1 ? proposed : `${proposed}_${count}`));
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
  return name.normalize("NFC").toLowerCase();
}

function cleanSheetName(proposed: string): string {
  const cleaned = proposed
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .trim()
    .replace(/^'+|'+$/g, "")
    .trim();
  // Excel keeps "History" for itself.
  if (cleaned === "" || /^history$/i.test(cleaned)) return `${cleaned}_`;
  return cleaned;
}
