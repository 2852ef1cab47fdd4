/**
 * People counted by unit in formulas that look at the list itself, so that rows added there count at once. The units, what
 * could not be placed and the repeats always come to the rows of the list: what is left of the rows is shown as such.
 */
import { columnLetters } from "../../model/address";
import type { CellValue } from "../../model/grid";
import { REPEAT_KEY } from "../../model/mergedLists";
import type { SheetModel } from "../../model/sheet";
import type { LocaleId } from "../../locales/locale";
import type { RegistrationWords } from "../../locales/registrationWords";
import { registrationWords } from "../../locales/registrations";
import { literal, templateText, thisRow } from "../formulaText";
import { composeRegistrationTable, type RowFormula } from "../registrationTable";
import { COUNTS_TABLE } from "../registrationTables";
import type { CountAxes } from "./countAxes";
import { countColumns, type CountColumn } from "./countColumns";
import { columnsAround, FIRST_COLUMN, labelledRow, remainderFormula } from "./countLayout";
import { countRows, unitRuns, type CountRow } from "./countRows";
import { countIfs, countOfUnit, type CountedList, type Criteria } from "./listKey";

export interface CountsOptions {
  readonly locale: LocaleId;
  /** What the people are invited to; "" where the plan does not say. */
  readonly event: string;
}

/** So many rows without a unit are named below the table. */
const NAMED_ROWS = 10;

/** What the parts of the sheet share. `first`: 0-based row of the first row below the header. */
interface Place {
  readonly list: CountedList;
  readonly words: RegistrationWords;
  readonly rows: readonly CountRow[];
  readonly columns: readonly CountColumn[];
  readonly first: number;
}

export function composeCounts(list: CountedList, axes: CountAxes, { locale, event }: CountsOptions): SheetModel {
  const words = registrationWords[locale];
  const { counts } = words;
  const rows = countRows(axes);
  const columns = countColumns(axes, words);
  const titles = [counts.title, event].filter((title) => title !== "");
  const place: Place = { list, words, rows, columns, first: titles.length + 2 };
  return composeRegistrationTable({
    role: "registrations",
    sheetName: counts.sheetName,
    tableName: COUNTS_TABLE,
    titles: [...titles, FORMULA_PLACE],
    titleFormulas: [{ line: titles.length, formula: `=${checkFormula(place)}` }],
    columns: columnsAround(columns, counts.headers.unit, counts),
    rows: rows.map((row) => cellsOf(row, columns.length, words)),
    rowFormulas: columns.flatMap((column, at) => columnFormulas(column, at + FIRST_COLUMN, place)),
    sumRows: rows.flatMap(({ kind }, at) => (kind === "level" || kind === "total" || kind === "rows" ? [at] : [])),
    ...(list.isLive ? namedBelow(place) : {}),
    showFilter: false,
    orientation: columns.length > 5 ? "landscape" : "portrait",
  });
}

/** Its formula gives the words. */
const FORMULA_PLACE = " ";

function cellsOf(row: CountRow, columnCount: number, { counts }: RegistrationWords): readonly CellValue[] {
  switch (row.kind) {
    case "level":
      return labelledRow({ name: counts.levels[row.level] }, columnCount);
    case "unit":
      return labelledRow({ no: row.no, name: row.unit.name, key: row.unit.id }, columnCount);
    case "unplaced":
    case "total":
    case "repeats":
    case "rows":
      return labelledRow({ name: counts[row.kind] }, columnCount);
  }
}

function columnFormulas(column: CountColumn, at: number, place: Place): readonly RowFormula[] {
  const { rows, first } = place;
  if (!("criteria" in column)) {
    return [{ row: 0, rowCount: rows.length, column: at, formula: remainderFormula(column, first) }];
  }
  const { headers } = place.words.counts;
  const unit = { key: thisRow(headers.key), name: thisRow(headers.unit) };
  const ofUnit = countOfUnit(place.list, place.words, unit, column.criteria);
  const units = unitRuns(rows).map((run) => ({ ...run, column: at, formula: ofUnit }));
  const others = rows.flatMap((row, index): readonly RowFormula[] =>
    row.kind === "unit"
      ? []
      : [{ row: index, rowCount: 1, column: at, formula: sumFormula(row, index, { at, column, place }) }],
  );
  return [...units, ...others];
}

interface SumContext {
  readonly at: number;
  readonly column: { readonly criteria: Criteria };
  readonly place: Place;
}

function sumFormula(
  row: Exclude<CountRow, { kind: "unit" }>,
  index: number,
  { at, column: { criteria }, place }: SumContext,
): string {
  const { list, words, rows, first } = place;
  const cells = (from: number, count: number): string =>
    `${columnLetters(at)}${first + 1 + from}:${columnLetters(at)}${first + from + count}`;
  const repeats = countIfs(list, [[words.list.headers.key, literal(REPEAT_KEY)], ...criteria]);
  switch (row.kind) {
    case "level":
      return `SUM(${cells(index + 1, row.units)})`;
    case "unplaced": {
      const runs = unitRuns(rows).map((run) => cells(run.row, run.rowCount));
      const total = `${columnLetters(at)}${first + 2 + index}`;
      return runs.length === 0 ? total : `${total}-SUM(${runs.join(",")})`;
    }
    case "total":
      return rows.some(({ kind }) => kind === "repeats")
        ? `${allRows(place, criteria)}-${repeats}`
        : allRows(place, criteria);
    case "repeats":
      return repeats;
    case "rows":
      return allRows(place, criteria);
  }
}

/** Rows of the list that say anything of a person. */
function allRows(
  {
    list,
    words: {
      list: { headers },
    },
  }: Place,
  criteria: Criteria,
): string {
  if (criteria.length > 0) return countIfs(list, criteria);
  const said = [headers.person, headers.unit, headers.note].map((header) => `${list.table}[${header}]`).join("&");
  return `SUMPRODUCT(--(${said}<>""))`;
}

function checkFormula({ rows, first, words: { counts } }: Place): string {
  const cell = (kind: CountRow["kind"]): string => `C${first + 1 + rows.findIndex((row) => row.kind === kind)}`;
  const all = cell(rows.some(({ kind }) => kind === "rows") ? "rows" : "total");
  const unplaced = cell("unplaced");
  const words = { rows: all, unplaced };
  return `IF(${unplaced}=0,${templateText(counts.allPlaced, words)},${templateText(counts.somePlaced, words)})`;
}

/** The first rows without a unit, one below the other. */
function namedBelow({
  list,
  rows,
  first,
  columns,
  words: {
    list: { headers },
    counts,
  },
}: Place) {
  const column = (header: string): string => `${list.table}[${header}]`;
  const hidden = FIRST_COLUMN + columns.length;
  const line = (number: number): string => `$${columnLetters(hidden)}${first + rows.length + 2 + number}`;
  const lines = Array.from({ length: NAMED_ROWS }, (_, at) => at + 1);
  const found = (number: number): string => `IFERROR(SMALL(${column(headers.unplaced)},${number}),"")`;
  const said = (header: string, number: number): string => `INDEX(${column(header)},${line(number)})`;
  const text = (number: number): string => {
    const unit = said(headers.unit, number);
    const words = `${line(number)}&". "&${said(headers.person, number)}&IF(${unit}="",""," · "&${unit})`;
    return `IF(${line(number)}="","",${words})`;
  };
  return {
    footer: [FORMULA_PLACE, ...lines.map(() => FORMULA_PLACE)],
    footerFormulas: [
      { line: 0, column: 0, formula: `IF(${line(1)}="","",${literal(counts.unplacedTitle)})` },
      ...lines.flatMap((number) => [
        { line: number, column: hidden, formula: found(number) },
        { line: number, column: 0, formula: text(number) },
      ]),
    ],
  };
}
