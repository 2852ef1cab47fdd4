/** What the cells of a column say, for columns whose labels are not known: bodies, people, work, times. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Grid, GridCell } from "../../model/grid";
import { oncePer } from "../../text/once";
import { findMentions } from "../deadlines/findMentions";
import { beginsUnit, findUnits } from "../unitGrammar";
import { isDateCell } from "./columnProfile";

/** Shares of the filled cells, between 0 and 1. */
export interface ValueShapes {
  readonly filled: number;
  /** Share of the rows that have something in this column. */
  readonly fill: number;
  /** Begin with the name of a body, or name one. */
  readonly bodies: number;
  readonly named: number;
  readonly persons: number;
  readonly times: number;
  readonly clocks: number;
  /** Several words that are neither a body, a person, a time nor a paper. */
  readonly works: number;
  readonly words: number;
  readonly distinct: number;
  readonly averageLength: number;
}

const SAMPLED_ROWS = 50;
const LONGEST_VALUE = 200;

export function shapesOf(grid: Grid, dataStart: number, column: number, words: ReadingWords): ValueShapes {
  const rows = grid.rows
    .slice(dataStart, dataStart + SAMPLED_ROWS)
    .filter(({ cells }) => cells.some((c) => c.text !== ""));
  const cells = rows.flatMap(({ cells: all }) => all[column] ?? []).filter(({ text }) => text !== "");
  const share = (is: (cell: GridCell) => boolean): number => cells.filter(is).length / Math.max(1, cells.length);
  const isOf =
    (test: (text: string, words: ReadingWords) => boolean) =>
    ({ text }: GridCell): boolean =>
      test(text.slice(0, LONGEST_VALUE), words);
  return {
    filled: cells.length,
    fill: cells.length / Math.max(1, rows.length),
    bodies: share(isOf(isBody)),
    named: share(isOf((text) => findUnits(text, words).length > 0)),
    persons: share(isOf(isPerson)),
    times: share((cell) => isDateCell(cell) || isOf(isTime)(cell)),
    clocks: share(isOf((text) => clockPattern(words).test(text))),
    works: share((cell) => typeof cell.value !== "number" && isOf(isWork)(cell)),
    words: share(({ text }) => /\p{L}{2}/u.test(text)),
    distinct: new Set(cells.map(({ text }) => text)).size / Math.max(1, cells.length),
    averageLength: cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, cells.length),
  };
}

export function isBody(text: string, words: ReadingWords): boolean {
  return beginsUnit(text.replace(/^[-–+•*\s]+/u, ""), 0, words);
}

/** Two to six words, each with a capital, and nothing else: "Nguyễn Văn An", "J. Smith". */
const PERSON = /^\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,5}$/u;

export function isPerson(text: string, words: ReadingWords): boolean {
  const isShouted = text === text.toLocaleUpperCase("vi");
  return PERSON.test(text) && !(isShouted && text.split(" ").length > 4) && !isBody(text, words);
}

function isTime(text: string, words: ReadingWords): boolean {
  return findMentions(text, words, "field").length > 0;
}

const clockPattern = oncePer(
  ({ tables }: ReadingWords) => new RegExp(`^(?:${tables.clock})(?!.*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d)`, "iu"),
);

const FEWEST_WORDS = 3;
/** "Công văn số 12/UBND-TH": a paper by its number. */
const PAPER = /\d\s?\/\s?\p{Lu}{2}|(?:^|\s)(?:số|no\.?|ref\.?)\s?\d+/iu;

function isWork(text: string, words: ReadingWords): boolean {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS) return false;
  return !isBody(text, words) && !isPerson(text, words) && !startsWithTime(text, words) && !PAPER.test(text);
}

function startsWithTime(text: string, words: ReadingWords): boolean {
  return findMentions(text, words, "field").some(
    ({ span }) => span.start < 12 && span.end - span.start > text.length / 2,
  );
}
