/** Lines of cells between bars, as people type a table: "1 | Sở Nội vụ | 2", with or without bars at the ends. */
import type { Line } from "./lines";

const FEWEST_BARS = 2;
/** "+----+-----+" of tables drawn with letters. */
const DRAWN_RULE = /^\+(?:[-=]+\+)+$/;

/** The numbers of lines that are rows of such a table: one line with bars alone is a sentence. */
export function linesWithBars(lines: readonly Line[]): ReadonlySet<number> {
  const rows = lines.filter(({ text }) => !DRAWN_RULE.test(text.trim()));
  const isRow = rows.map(({ text }) => countBars(text) >= FEWEST_BARS);
  return new Set(
    rows.flatMap(({ line }, at) => (isRow[at] && ((isRow[at - 1] ?? false) || (isRow[at + 1] ?? false)) ? [line] : [])),
  );
}

/** The cells of such a line; bars at both of its ends are its frame. */
export function cellsBetweenBars(line: string): readonly string[] {
  const text = line.trim();
  const isFramed = text.startsWith("|") && text.endsWith("|") && text.length > 1;
  return (isFramed ? text.slice(1, -1) : text).split("|");
}

export function isDrawnRule(line: string): boolean {
  return DRAWN_RULE.test(line.trim());
}

function countBars(text: string): number {
  return text.includes("\t") ? 0 : text.split("|").length - 1;
}
