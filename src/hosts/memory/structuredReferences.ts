/**
 * Structured references in three forms: as people write them (`[@[Hạn cuối]]`), as files hold them
 * (`Table1[[#This Row],[Hạn cuối]]`), and as the A1 references that the calculation needs.
 */
import { rangeContains, rangeToA1, type CellAddress, type RangeAddress } from "../../model/address";
import { formulaTokens, quoteSheetName, type FormulaToken } from "./formulaText";

/** A table as references see it. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeAddress;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** Where a formula stands, and the tables of its workbook. */
export interface ReferencePlace {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly tables: readonly ReferencedTable[];
}

type Item = "data" | "headers" | "totals" | "all" | "this-row";

/** What stands in the brackets: items, and from one column to another. */
interface Selector {
  readonly items: readonly Item[];
  readonly first?: string;
  readonly last?: string;
}

const ITEMS: ReadonlyMap<string, Item> = new Map([
  ["#data", "data"],
  ["#headers", "headers"],
  ["#totals", "totals"],
  ["#all", "all"],
  ["#this row", "this-row"],
]);

const ITEM_TEXT = {
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  all: "#All",
  "this-row": "#This Row",
} as const;

/** The formula with A1 references only; an unknown table or column becomes #REF!. */
export function toA1Formula(formula: string, place: ReferencePlace): string {
  return rewrite(formula, place, (table, selector) => a1Text(table, selector, place) ?? "#REF!");
}

/** The formula as a file holds it: every reference names its table. */
export function toFileFormula(formula: string, place: ReferencePlace): string {
  return rewrite(formula, place, (table, selector) => table.name + selectorText(selector, "file"));
}

/** The formula as people read it: short inside its own table, `[@…]` for this row. */
export function toShownFormula(formula: string, place: ReferencePlace): string {
  const own = tableAt(place);
  return rewrite(formula, place, (table, selector) => {
    const shown = selectorText(selector, "shown");
    return table === own && shown !== "" ? shown : table.name + shown;
  });
}

type Write = (table: ReferencedTable, selector: Selector) => string;

function rewrite(formula: string, place: ReferencePlace, write: Write): string {
  const named = new Map(place.tables.map((table) => [table.name.toLowerCase(), table]));
  if (!formula.includes("[") && named.size === 0) return formula;
  const tokens = formulaTokens(formula);
  const tableOf = (token: FormulaToken | undefined): ReferencedTable | undefined =>
    token?.kind === "word" ? named.get(token.text.toLowerCase()) : undefined;
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1];
      const next = tokens[index + 1];
      if (token.kind === "bracket") {
        const table = tableOf(before);
        return table ? tableReference(table, token, write) : ownReference(token, before, place, write);
      }
      const table = next?.text === "(" ? undefined : tableOf(token);
      if (!table) return token.text;
      return next?.kind === "bracket" ? "" : write(table, WHOLE_DATA);
    })
    .join("");
}

const WHOLE_DATA: Selector = { items: [] };

function tableReference(table: ReferencedTable, { text }: FormulaToken, write: Write): string {
  const selector = readSelector(text);
  return selector ? write(table, selector) : table.name + text;
}

/** `[Số lượng]` without a table's name means the table that the cell stands in. */
function ownReference(
  token: FormulaToken,
  before: FormulaToken | undefined,
  place: ReferencePlace,
  write: Write,
): string {
  const table = before?.kind === "word" ? undefined : tableAt(place);
  const selector = readSelector(token.text);
  return table && selector ? write(table, selector) : token.text;
}

function tableAt({ tables, sheet, cell }: ReferencePlace): ReferencedTable | undefined {
  return tables.find((table) => table.sheet === sheet && rangeContains(table.range, cell));
}

/** Reads `[Col]`, `[@Col]`, `[@[Col]]`, `[#Data]`, `[[#This Row],[A]:[B]]`, `[]`; undefined where it is none of them. */
function readSelector(bracket: string): Selector | undefined {
  let inner = bracket.slice(1, -1).trim();
  const items: Item[] = [];
  if (inner.startsWith("@")) {
    items.push("this-row");
    inner = inner.slice(1).trim();
  }
  if (inner === "") return { items };
  const parts = inner.startsWith("[") ? readParts(inner) : [inner];
  const columns: string[] = [];
  for (const part of parts) {
    const item = ITEMS.get(part.toLowerCase());
    if (item) items.push(item);
    else columns.push(unescape(part));
  }
  const [first, last] = columns;
  if (columns.length > 2) return undefined;
  return { items, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

function readParts(inner: string): string[] {
  return Array.from(inner.matchAll(/\[((?:'.|[^\]'])*)\]/gsu), (match) => match[1] ?? "");
}

function unescape(name: string): string {
  return name.replace(/'(.)/gsu, "$1");
}

function escape(name: string): string {
  return name.replace(/['#@[\]]/gu, "'$&");
}

function selectorText({ items, first, last }: Selector, form: "file" | "shown"): string {
  if (form === "shown" && items.length === 1 && items[0] === "this-row") return thisRowText(first, last);
  const columns = last === undefined ? bracketed(first) : `${bracketed(first)}:${bracketed(last)}`;
  if (items.length === 0) return last === undefined ? bracketed(first) : `[${columns}]`;
  if (items.length === 1 && first === undefined) return items.map((item) => `[${ITEM_TEXT[item]}]`).join("");
  return `[${[...items.map((item) => `[${ITEM_TEXT[item]}]`), ...(columns === "" ? [] : [columns])].join(",")}]`;
}

function thisRowText(first: string | undefined, last: string | undefined): string {
  if (first === undefined) return "[@]";
  if (last !== undefined) return `[@${bracketed(first)}:${bracketed(last)}]`;
  return /^[\p{L}\p{N}_]+$/u.test(first) ? `[@${first}]` : `[@${bracketed(first)}]`;
}

function bracketed(name: string | undefined): string {
  return name === undefined ? "" : `[${escape(name)}]`;
}

function a1Text(table: ReferencedTable, selector: Selector, place: ReferencePlace): string | undefined {
  const columns = columnSpan(table, selector);
  const rows = rowSpan(table, selector, place);
  if (!columns || !rows) return undefined;
  const written = rangeToA1({ ...rows, ...columns }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  // A column of one row is still a range: COUNTIF takes no single value.
  const isColumn = selector.items.length === 0 || selector.items.includes("data");
  const range = isColumn && !written.includes(":") ? `${written}:${written}` : written;
  return table.sheet === place.sheet ? range : `${quoteSheetName(table.sheet)}!${range}`;
}

function columnSpan(
  { range, columns }: ReferencedTable,
  { first, last }: Selector,
): Pick<RangeAddress, "column" | "columnCount"> | undefined {
  if (first === undefined) return { column: range.column, columnCount: range.columnCount };
  const from = columnAt(columns, first);
  const to = last === undefined ? from : columnAt(columns, last);
  if (from < 0 || to < 0) return undefined;
  return { column: range.column + Math.min(from, to), columnCount: Math.abs(to - from) + 1 };
}

function columnAt(columns: readonly string[], name: string): number {
  const key = name.toLowerCase();
  return columns.findIndex((column) => column.toLowerCase() === key);
}

type RowSpan = Pick<RangeAddress, "row" | "rowCount">;

/** The rows that the items name together: always neighbours, as Excel allows only such pairs. */
function rowSpan(table: ReferencedTable, { items }: Selector, place: ReferencePlace): RowSpan | undefined {
  const spans = (items.length === 0 ? (["data"] as const) : items).map((item) => itemRows(table, item, place));
  let first = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    if (!span) return undefined;
    first = Math.min(first, span.row);
    end = Math.max(end, span.row + span.rowCount);
  }
  return { row: first, rowCount: end - first };
}

function itemRows({ range, hasTotals }: ReferencedTable, item: Item, { cell }: ReferencePlace): RowSpan | undefined {
  const dataCount = range.rowCount - 1 - (hasTotals ? 1 : 0);
  const data = { row: range.row + 1, rowCount: Math.max(dataCount, 1) };
  switch (item) {
    case "data":
      return data;
    case "headers":
      return { row: range.row, rowCount: 1 };
    case "totals":
      return hasTotals ? { row: range.row + range.rowCount - 1, rowCount: 1 } : undefined;
    case "all":
      return { row: range.row, rowCount: range.rowCount };
    case "this-row":
      return cell.row >= data.row && cell.row < data.row + data.rowCount ? { row: cell.row, rowCount: 1 } : undefined;
  }
}
