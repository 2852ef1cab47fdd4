import type { Block } from "../model/document";
import type { GridRow } from "../model/grid";
import type { Place } from "../model/origin";
import { failure, success, type Outcome } from "../model/outcome";
import { normalise } from "../text/normalise";
import { withTabsBetweenColumns } from "./alignedColumns";
import { cellsBetweenBars, isDrawnRule, linesWithBars } from "./barCells";
import { toBlocks } from "./blocks";
import { untypedCell } from "./cells";
import { joinHardWraps } from "./hardWraps";
import type { Line } from "./lines";
import { withoutNoteMarks, withoutPageParts } from "./pageParts";

const LONGEST_TEXT = 20_000_000;
/** Excel copies a cell of several lines in quotes; an open quote that never closes must not swallow the text. */
const MOST_LINES_IN_CELL = 100;
/** "I.", "2.1", "a)", "-", "•" and a tab: how Word copies a list. A bare number is the number of a table's row. */
const LIST_MARK = /^(?:[-+*•–○▪]|(?:[IVXLC]{1,6}|\d{1,3}|\p{L})[.)]|\d{1,3}(?:\.\d{1,3}){1,5}\.?)$/u;
const MARKDOWN_HEADING = /^(#{1,6}) +(\S.*)$/;
const MARKDOWN_RULE = /^\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$/;

/** The blocks of a pasted or saved text. Lines of cells (tabs, or pipes as in Markdown) become tables. */
export function readText(name: string, text: string): Outcome<readonly Block[]> {
  if (text.length > LONGEST_TEXT) return failure("file-too-large", { place: name });
  const sections: (readonly Block[])[] = [];
  let rows: GridRow[] = [];
  const lines = joinHardWraps(withoutNoteMarks(withoutPageParts(toLines(normalise(withTabsBetweenColumns(text))))));
  const barred = linesWithBars(lines);
  for (const { text: line, line: number } of lines) {
    const place: Place = { kind: "text", line: number };
    const heading = MARKDOWN_HEADING.exec(line);
    if (heading?.[1] && heading[2]) {
      const title: Block = { kind: "heading", level: heading[1].length, text: plainLine(heading[2]), place };
      sections.push(toBlocks(rows), [title]);
      rows = [];
    } else if (!MARKDOWN_RULE.test(line) && !isDrawnRule(line)) {
      const cells = barred.has(number) ? cellsBetweenBars(line).map(plainLine) : toCells(line, rows.at(-1));
      rows.push({ hidden: false, cells: cells.map((cell) => untypedCell(cell, place)) });
    }
  }
  const blocks = [...sections, toBlocks(rows)].flat();
  return blocks.length === 0 ? failure("empty-source", { place: name }) : success(blocks);
}

/** Lines with their numbers; the lines of a quoted cell are one. */
function toLines(text: string): readonly Line[] {
  const texts = text.split("\n");
  const lines: Line[] = [];
  for (let at = 0; at < texts.length; at++) {
    const first = texts[at] ?? "";
    const end = first.includes("\t") && opensQuote(first) ? closingLine(texts, at) : at;
    const joined = end === at ? first : texts.slice(at, end + 1).join("\n");
    lines.push({ text: joined, line: at + 1 });
    at = end;
  }
  return lines;
}

function opensQuote(line: string): boolean {
  const cell = line.slice(line.lastIndexOf("\t") + 1);
  return cell.startsWith('"') && countQuotes(cell) % 2 === 1;
}

function closingLine(texts: readonly string[], first: number): number {
  const last = Math.min(first + MOST_LINES_IN_CELL, texts.length - 1);
  for (let at = first + 1; at <= last; at++) if (countQuotes(texts[at] ?? "") % 2 === 1) return at;
  return first;
}

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}

function toCells(line: string, above: GridRow | undefined): readonly string[] {
  if (!/[\t|]/.test(line)) return [plainLine(line)];
  const piped = /^\|(.*)\|$/su.exec(line.trim());
  if (piped?.[1] !== undefined) return piped[1].split("|").map(plainLine);
  const cells = line.split("\t").map((cell) => plainLine(unquoted(cell)));
  return continued(cells, above) ?? withoutListTab(cells);
}

const FEWEST_COLUMNS = 3;

/** A row that begins with empty cells below a row of a table says more in one of its columns. */
function continued(cells: readonly string[], above: GridRow | undefined): readonly string[] | undefined {
  const width = above?.cells.length ?? 0;
  const isBelow = width >= FEWEST_COLUMNS && cells.length <= width && cells.length > 1 && cells[0] === "";
  return isBelow ? [...cells, ...Array.from({ length: width - cells.length }, () => "")] : undefined;
}

/** The cells of a line of a document, between tabs. */
export function splitCells(line: string): readonly string[] {
  return withoutListTab(line.split("\t"));
}

/** One text, with or without a list's mark before its tab, is no row of cells. */
function withoutListTab(cells: readonly string[]): readonly string[] {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const isList = filled.length === 2 && LIST_MARK.test(filled[0]?.trim() ?? "");
  return filled.length < 2 || isList ? [filled.join(" ")] : cells;
}

function unquoted(cell: string): string {
  return /^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The line without the asterisks that mark bold and italic words; a bullet's and a footnote's asterisk stay. */
function plainLine(line: string): string {
  return line.includes("*") ? withoutEmphasis(line) : line;
}

function withoutEmphasis(line: string): string {
  return line.replace(/\*{2,}/g, "").replace(/\*([\p{L}\p{N}“"(][^*]*)\*/gu, "$1");
}
