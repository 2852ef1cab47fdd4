/**
 * Counts over cells that hold plain values. The library looks at every cell of a range for every formula, so a thousand
 * COUNTIFS over a list of twenty thousand rows took minutes; here a list is counted once for all of them.
 */
import { rangeFromA1 } from "../../model/address";
import type { CellAddress, RangeAddress } from "../../model/address";
import { formulaTokens, type FormulaToken } from "./formulaText";
import { storedCell, type StoredSheet } from "./state";

/** Puts the number in the place of each COUNTIFS that asks plain cells for plain texts; other formulas stay as they are. */
export type PlainCounts = (formula: string, sheet: StoredSheet) => string;

/** A range and what its cells must be: "" for blank cells, else the text of a cell. */
interface Criterion {
  readonly sheet: StoredSheet;
  readonly range: RangeAddress;
  readonly text: string;
}

export function createPlainCounts(sheets: readonly StoredSheet[]): PlainCounts {
  const known = new Map<string, ReadonlyMap<string, number> | "not-plain">();
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (formula, own) => {
    if (!formula.includes("COUNTIFS(")) return formula;
    const tokens = formulaTokens(formula);
    return tokens.some(isCount) ? replaceCounts(tokens, (call) => countOf(call)) : formula;

    function countOf(call: readonly FormulaToken[]): number | undefined {
      const criteria = readCriteria(call, (name) => (name === undefined ? own : named.get(name)));
      if (!criteria) return undefined;
      const key = criteria
        .map(({ sheet, range, text }) => `${sheet.id} ${JSON.stringify(range)} ${text === ""}`)
        .join();
      const counts = known.get(key) ?? countCells(criteria);
      known.set(key, counts);
      return counts === "not-plain" ? undefined : (counts.get(toKey(criteria.map(({ text }) => text))) ?? 0);
    }
  };
}

function isCount({ kind, text }: FormulaToken): boolean {
  return kind === "word" && text === "COUNTIFS";
}

function replaceCounts(
  tokens: readonly FormulaToken[],
  countOf: (call: readonly FormulaToken[]) => number | undefined,
): string {
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const end = token && isCount(token) ? tokens.findIndex((other, index) => index > at && other.text === ")") : -1;
    const count = end < 0 ? undefined : countOf(tokens.slice(at + 2, end));
    text += String(count ?? token?.text ?? "");
    if (count !== undefined) at = end;
  }
  return text;
}

type FindSheet = (name: string | undefined) => StoredSheet | undefined;

/** Pairs of a range of one column and a text or a reference to one cell, or "" for blank. */
function readCriteria(call: readonly FormulaToken[], find: FindSheet): readonly Criterion[] | undefined {
  const parts = splitAtCommas(call);
  const criteria: Criterion[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const range = readReference(parts[at] ?? [], find);
    const text = readText(parts[at + 1] ?? [], find);
    if (range?.range.columnCount !== 1 || text === undefined) return undefined;
    criteria.push({ ...range, text });
  }
  const rows = new Set(criteria.map(({ range }) => range.rowCount));
  return parts.length % 2 === 0 && rows.size === 1 ? criteria : undefined;
}

function splitAtCommas(call: readonly FormulaToken[]): readonly (readonly FormulaToken[])[] {
  const parts: FormulaToken[][] = [[]];
  for (const token of call) {
    if (token.text === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function readReference(
  tokens: readonly FormulaToken[],
  find: FindSheet,
): { readonly sheet: StoredSheet; readonly range: RangeAddress } | undefined {
  const [first] = tokens;
  const name =
    first?.kind === "sheet" ? first.text.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") : undefined;
  const sheet = find(name);
  const range = rangeFromA1(
    tokens
      .slice(name === undefined ? 0 : 1)
      .map(({ text }) => text)
      .join(""),
  );
  return sheet && range ? { sheet, range } : undefined;
}

/** Text that a criterion takes as it is: no operator, no wildcard, nothing that reads as a number, a date or a truth value. */
const PLAIN_TEXT = /^(?!true$|false$)\p{L}[^*?~<>=]{0,250}$/iu;

function readText(tokens: readonly FormulaToken[], find: FindSheet): string | undefined {
  const [only, ...others] = tokens;
  if (only && others.length === 0 && only.text.startsWith('"')) return readLiteral(only.text);
  const reference = readReference(tokens, find);
  if (reference?.range.rowCount !== 1 || reference.range.columnCount !== 1) return undefined;
  const { value, formula } = storedCell(reference.sheet, reference.range);
  return typeof value === "string" && formula === undefined && PLAIN_TEXT.test(value) ? value : undefined;
}

function readLiteral(token: string): string | undefined {
  const text = token.slice(1, -1).replaceAll('""', '"');
  return text === "" || PLAIN_TEXT.test(text) ? text : undefined;
}

/** How often each combination of texts stands in a row; blank criteria are met already. */
function countCells(criteria: readonly Criterion[]): ReadonlyMap<string, number> | "not-plain" {
  const counts = new Map<string, number>();
  const rowCount = criteria[0]?.range.rowCount ?? 0;
  for (let offset = 0; offset < rowCount; offset++) {
    const cells = criteria.map(({ sheet, range }) => storedCell(sheet, rowOf(range, offset)));
    if (cells.some(({ formula }) => formula !== undefined)) return "not-plain";
    const texts = cells.map(({ value }) => String(value ?? ""));
    if (criteria.some(({ text }, index) => text === "" && texts[index] !== "")) continue;
    const key = toKey(texts);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function rowOf({ row, column }: RangeAddress, offset: number): CellAddress {
  return { row: row + offset, column };
}

/** Letter case makes no difference to COUNTIFS. */
function toKey(texts: readonly string[]): string {
  return texts.map((text) => text.toLowerCase()).join("\u0000");
}
