/** Cells as text on the clipboard: tabs between columns, line ends between rows, as spreadsheets exchange them. */

const QUOTED = /["\t\r\n]/;

export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(toClipboardCell).join("\t")).join("\r\n");
}

function toClipboardCell(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rectangle of texts on the clipboard; short rows are filled up with empty cells. */
export function fromClipboardText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const [, quoted, plain, end] = pattern.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\t" && pattern.lastIndex === text.length) rows.at(-1)?.push("");
    if (end !== "\t" && pattern.lastIndex < text.length) rows.push([]);
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
}
