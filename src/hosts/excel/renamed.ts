/** The formula with tables and sheets under the names that they really got. Texts in quotes stay as they are. */
export function renamed(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : renamedReferences(part, names)))
    .join("");
}

function renamedReferences(formula: string, names: ReadonlyMap<string, string>): string {
  return formula
    .replace(/[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)/gu, (table) => names.get(table) ?? table)
    .replace(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (reference, quoted?: string, plain?: string) => {
      const name = names.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
      return name === undefined ? reference : `'${name.replaceAll("'", "''")}'!`;
    });
}
