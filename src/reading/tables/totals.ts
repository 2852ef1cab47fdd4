/** Rows that print a sum, and what each of them sums. */
import type { ReadingWords } from "../../locales/readingWords";
import { beginsUnit } from "../unitGrammar";
import { firstWords, type TableRow } from "./rows";

const LONGEST_TOTAL = 60;

interface TotalPatterns {
  readonly whole: RegExp;
  readonly start: RegExp;
  readonly part: RegExp;
}

const patterns = new WeakMap<ReadingWords, TotalPatterns>();

function patternsOf(words: ReadingWords): TotalPatterns {
  const known = patterns.get(words);
  if (known) return known;
  const compiled = {
    whole: new RegExp(`^(?:${words.totalRow})[\\s:.]*(?:\\([^()]*\\))?[\\s:.\\d]*$`, "iu"),
    start: new RegExp(`^(?:${words.totalRow})(?!\\p{L})`, "iu"),
    part: new RegExp(`^(?:${words.subtotalRow})(?!\\p{L})`, "iu"),
  };
  patterns.set(words, compiled);
  return compiled;
}

/** Whether the row prints a sum ("Tổng cộng", "Cộng I", "Tổng chỉ tiêu toàn ngành"), in whatever language it says so. */
export function isTotalRow(row: TableRow, languages: readonly ReadingWords[] = [row.words]): boolean {
  return languages.some((words) => saysTotal(row, words));
}

function saysTotal(row: TableRow, words: ReadingWords): boolean {
  const first = firstWords(row);
  const { whole, start } = patternsOf(words);
  if (whole.test(first.slice(0, 2 * LONGEST_TOTAL))) return true;
  // With more words it is a total only where the row has no number of its own and names no body.
  const isNumbered = /\d/u.test(row.text("no"));
  return first.length <= LONGEST_TOTAL && !isNumbered && start.test(first) && !beginsUnit(first, 0, words);
}

/** "Cộng" below a part of a table sums that part; "Tổng cộng" sums the whole. */
export function isSubtotalRow(row: TableRow): boolean {
  return patternsOf(row.words).part.test(firstWords(row));
}

/** A printed sum: how many groups stand above it, and its number where it has one. */
export interface PrintedTotal {
  readonly above: number;
  readonly isPart: boolean;
  readonly value: number | undefined;
}

/** The groups that each printed total claims, as indexes. `counts`: the numbers of all groups of the table. */
export function claimsOf(totals: readonly PrintedTotal[], counts: readonly number[]): readonly (readonly number[])[] {
  const all = counts.map((_, index) => index);
  const sum = (indexes: readonly number[]): number => indexes.reduce((total, index) => total + (counts[index] ?? 0), 0);
  let from = 0;
  return totals.map(({ above, isPart, value }, place) => {
    const since = all.slice(from, above);
    from = above;
    const isFirstRow = above === 0;
    const isLast = place === totals.length - 1;
    if (isFirstRow) return all;
    const whole = all.slice(0, above);
    if (!isLast) return since.length > 0 ? since : whole;
    const fitsPartOnly = since.length > 0 && value === sum(since) && value !== sum(whole);
    return (isPart && value !== sum(whole) && since.length > 0) || fitsPartOnly ? since : whole;
  });
}
