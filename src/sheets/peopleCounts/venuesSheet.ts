/** People counted by venue and, within it, by unit; what no venue names is left over and shown. */
import { columnLetters } from "../../model/address";
import type { CellValue } from "../../model/grid";
import { REPEAT_KEY } from "../../model/mergedLists";
import type { SheetModel } from "../../model/sheet";
import type { RegistrationWords } from "../../locales/registrationWords";
import { registrationWords } from "../../locales/registrations";
import { literal, thisRow } from "../formulaText";
import { composeRegistrationTable, type RowFormula } from "../registrationTable";
import { VENUES_TABLE } from "../registrationTables";
import type { CountAxes } from "./countAxes";
import { countColumns, type CountColumn } from "./countColumns";
import { columnsAround, FIRST_COLUMN, labelledRow, remainderFormula } from "./countLayout";
import { countIfs, countOfUnit, textCriterion, type CountedList, type Criteria } from "./listKey";
import type { CountsOptions } from "./countsSheet";

type VenueRow =
  | { readonly kind: "venue"; readonly name: string; readonly no: number }
  | { readonly kind: "unit"; readonly name: string; readonly key: string; readonly venue: string }
  | { readonly kind: "rest" | "total" };

interface Place {
  readonly list: CountedList;
  readonly words: RegistrationWords;
  readonly rows: readonly VenueRow[];
  readonly columns: readonly CountColumn[];
  readonly hasRepeats: boolean;
  readonly first: number;
}

/** Nothing where the list names no venue. */
export function composeVenues(
  list: CountedList,
  axes: CountAxes,
  { locale, event }: CountsOptions,
): readonly SheetModel[] {
  if (axes.venues.length === 0) return [];
  const words = registrationWords[locale];
  const { venues } = words.counts;
  const columns = countColumns(axes, words);
  const titles = [venues.title, event].filter((title) => title !== "");
  const rows = venueRows(axes);
  const place: Place = { list, words, rows, columns, hasRepeats: axes.hasRepeats, first: titles.length + 1 };
  const sheet = composeRegistrationTable({
    role: "registrations",
    sheetName: venues.sheetName,
    tableName: VENUES_TABLE,
    titles,
    columns: columnsAround(columns, venues.header, words.counts),
    rows: rows.map((row) => cellsOf(row, columns.length, words)),
    rowFormulas: columns.flatMap((column, at) => columnFormulas(column, at, place)),
    sumRows: rows.flatMap(({ kind }, at) => (kind === "venue" || kind === "total" ? [at] : [])),
    showFilter: false,
    orientation: columns.length > 5 ? "landscape" : "portrait",
  });
  return [sheet];
}

function venueRows({ venues, units }: CountAxes): readonly VenueRow[] {
  const rows = venues.flatMap(({ name, units: own }, index): readonly VenueRow[] => [
    { kind: "venue", name, no: index + 1 },
    ...own.flatMap((at): readonly VenueRow[] => {
      const unit = units[at];
      return unit ? [{ kind: "unit", name: unit.name, key: unit.id, venue: name }] : [];
    }),
  ]);
  return [...rows, { kind: "rest" }, { kind: "total" }];
}

function cellsOf(row: VenueRow, columnCount: number, { counts }: RegistrationWords): readonly CellValue[] {
  switch (row.kind) {
    case "venue":
      return labelledRow({ no: row.no, name: row.name }, columnCount);
    case "unit":
      return labelledRow({ name: row.name, key: row.key }, columnCount);
    case "rest":
      return labelledRow({ name: counts.venues.rest }, columnCount);
    case "total":
      return labelledRow({ name: counts.total }, columnCount);
  }
}

function columnFormulas(column: CountColumn, index: number, place: Place): readonly RowFormula[] {
  const { rows, first } = place;
  const at = index + FIRST_COLUMN;
  if (!("criteria" in column)) {
    return [{ row: 0, rowCount: rows.length, column: at, formula: remainderFormula(column, first) }];
  }
  return rows.map((row, own) => ({
    row: own,
    rowCount: 1,
    column: at,
    formula: rowFormula(row, { at, criteria: column.criteria, place }),
  }));
}

interface RowContext {
  readonly at: number;
  readonly criteria: Criteria;
  readonly place: Place;
}

function rowFormula(row: VenueRow, { at, criteria, place }: RowContext): string {
  const { list, words, rows, first } = place;
  const { headers } = words.list;
  const cell = (index: number): string => `${columnLetters(at)}${first + 1 + index}`;
  switch (row.kind) {
    case "venue":
      return counted(place, [[headers.venue, textCriterion(row.name)], ...criteria]);
    case "unit": {
      const unit = { key: thisRow(words.counts.headers.key), name: thisRow(words.counts.venues.header) };
      return countOfUnit(list, words, unit, [[headers.venue, textCriterion(row.venue)], ...criteria]);
    }
    case "rest": {
      const venues = rows.flatMap(({ kind }, index) => (kind === "venue" ? [cell(index)] : []));
      return [cell(rows.length - 1), ...venues].join("-");
    }
    case "total":
      return counted(place, criteria);
  }
}

/** People of the whole list; repeats are not. */
function counted(
  {
    list,
    words: {
      list: { headers },
    },
    hasRepeats,
  }: Place,
  criteria: Criteria,
): string {
  const said = [headers.person, headers.unit, headers.note].map((header) => `${list.table}[${header}]`).join("&");
  const all = criteria.length > 0 ? countIfs(list, criteria) : `SUMPRODUCT(--(${said}<>""))`;
  return hasRepeats ? `${all}-${countIfs(list, [[headers.key, literal(REPEAT_KEY)], ...criteria])}` : all;
}
