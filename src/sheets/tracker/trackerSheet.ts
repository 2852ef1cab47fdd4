import { type CellAddress, type RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import { OUR_TABLES } from "../../model/ourTables";
import { toSerial } from "../../model/plainDate";
import type { Review } from "../../model/review";
import { FIRST_BESIDE, FIRST_HIDDEN, TRACKER_COLUMNS, type TrackerColumn } from "../../model/trackerColumns";
import type { FilledFormula, SheetModel, StyledRange } from "../../model/sheet";
import type { TrackerSheetWords } from "../../locales/sheetWords";
import { sheetWords } from "../../locales/sheets";
import { findingsBySubject } from "../cellText";
import type { ComposeOptions } from "../options";
import { templateText } from "../formulaText";
import { BORDER, FONT, HEADER, linesOf, officialPage } from "../look";
import { newHolidayPlace } from "../holidays/holidayRefs";
import { trackerColours } from "./trackerColours";
import { countedFormula, daysFormula, daysLeftFormula, lastWorkingFormula, workingDaysFormula } from "./trackerDays";
import {
  AS_OF_NAME,
  agenciesFormula,
  classFormula,
  progressFormula,
  rowFormula,
  SOON_NAME,
  unclearFormula,
} from "./trackerFormulas";
import { trackerTasks } from "./trackerTasks";
import { trackerRow } from "./trackerRow";

const WIDTHS: Readonly<Partial<Record<TrackerColumn, number>>> = {
  no: 5,
  task: 44,
  lead: 17,
  support: 16,
  due: 16,
  last: 12,
  status: 15,
  progress: 21,
  completed: 12,
  note: 16,
  deliverTo: 15,
  product: 18,
  named: 12,
  proposed: 12,
  extended: 12,
  extensions: 9,
  percent: 9,
  bodiesDone: 9,
  bodies: 9,
  result: 24,
  document: 15,
  daysLeft: 8,
  workingDays: 10,
  lastWorking: 12,
  unclear: 16,
  source: 36,
  place: 11,
  change: 22,
};
const DAY_COLUMNS: readonly TrackerColumn[] = ["named", "last", "completed", "proposed", "extended", "lastWorking"];
const NUMBER_COLUMNS: readonly TrackerColumn[] = [
  "extensions",
  "percent",
  "bodiesDone",
  "bodies",
  "daysLeft",
  "workingDays",
];
/** The columns from here on are hidden. */
const VISIBLE = TRACKER_COLUMNS.indexOf(FIRST_HIDDEN);
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
/** Cell of the as-of day. */
export const AS_OF: CellAddress = { row: 2, column: 2 };
const SOON: CellAddress = { row: 2, column: 5 };
const SOON_LABEL: RangeAddress = { row: 2, column: 3, rowCount: 1, columnCount: 2 };
const SUMMARY: CellAddress = { row: 2, column: 6 };
const DAY_FORMAT = "dd/mm/yyyy";

/** The tracker: one row a task, its progress a native formula on the as-of day. */
export function composeTrackerSheet(review: Review, options: ComposeOptions): SheetModel {
  const words = sheetWords[options.locale].tracker;
  const { title } = review.reading;
  const { convention, asOf } = review.context;
  const tasks = trackerTasks(review.reading, { ...options, asOf });
  const findings = findingsBySubject(review.findings);
  const rows = tasks.map((row, i) =>
    trackerRow(row, i + 1, findings.get(row.series ?? row.task.id) ?? [], { locale: options.locale, convention }),
  );
  const range: RangeAddress = {
    row: HEADER_ROW,
    column: 0,
    rowCount: rows.length + 1,
    columnCount: TRACKER_COLUMNS.length,
  };
  return {
    role: "tracker",
    name: words.sheetName,
    values: [...titleLines(review, options), TRACKER_COLUMNS.map((column) => words.headers[column]), ...rows],
    formulas: [
      ...(options.asOf === undefined ? [{ range: single(AS_OF), formula: "=TODAY()" }] : []),
      summary(words),
      ...columnFormulas(words, options).map(([column, formula]) => ({
        range: columnRange(column, rows.length),
        formula,
      })),
    ],
    columns: TRACKER_COLUMNS.map((column) => {
      const width = WIDTHS[column];
      return width === undefined ? { hidden: true } : { width };
    }),
    rows: [
      { row: 0, height: 24 },
      { row: 1, height: 3 + 16 * linesOf(title, 160) },
    ],
    merges: [
      ...[0, 1, 3].map((row) => ({ row, column: 0, rowCount: 1, columnCount: columnOf(FIRST_BESIDE) })),
      SOON_LABEL,
      { ...single(SUMMARY), columnCount: columnOf(FIRST_BESIDE) - SUMMARY.column },
    ],
    styles: stylesOf(rows.length, range),
    tables: [{ name: OUR_TABLES.tracker, range, hasTotals: false, showFilter: true }],
    names: [
      { name: AS_OF_NAME, cell: AS_OF },
      { name: SOON_NAME, cell: SOON },
    ],
    conditionalFormats: trackerColours(words, (column) => columnRange(column, rows.length)),
    validations: [statusChoices(words, rows.length)],
    frozenRows: FIRST_ROW,
    // Titles are merged over many columns: a frozen column would cut them when people scroll right.
    frozenColumns: 0,
    showGridlines: false,
    page: { ...officialPage("landscape", HEADER_ROW), printedColumns: columnOf(FIRST_BESIDE) },
    links: new Map(tasks.map(({ task: { id } }, i) => [id, { row: FIRST_ROW + i, column: 1 }])),
  };
}

function statusChoices(words: TrackerSheetWords, rowCount: number): SheetModel["validations"][number] {
  return {
    range: columnRange("status", rowCount),
    values: Object.values(words.statuses),
    errorTitle: words.statusErrorTitle,
    errorMessage: words.statusError,
  };
}

function columnFormulas(
  words: TrackerSheetWords,
  { locale, holidays = newHolidayPlace(locale) }: ComposeOptions,
): readonly (readonly [TrackerColumn, string])[] {
  return [
    ["counted", countedFormula(words)],
    ["progress", progressFormula(words)],
    ["class", classFormula(words)],
    ["days", daysFormula(words)],
    ["daysLeft", daysLeftFormula(words)],
    ["workingDays", workingDaysFormula(words, holidays)],
    ["lastWorking", lastWorkingFormula(words, holidays)],
    ["unclear", unclearFormula(words)],
    ["agencies", agenciesFormula(words)],
    ["row", rowFormula(`$A$${HEADER_ROW + 1}`)],
  ];
}

function titleLines({ reading, context }: Review, options: ComposeOptions): SheetModel["values"] {
  const words = sheetWords[options.locale].tracker;
  return [
    line([words.title]),
    line([reading.title === "" ? null : reading.title]),
    asOfLine(words, options),
    line([context.convention === "strict" ? words.strict : words.inclusive]),
  ];
}

function asOfLine(words: TrackerSheetWords, { asOf, soonDays }: ComposeOptions): readonly CellValue[] {
  const cells: CellValue[] = TRACKER_COLUMNS.map(() => null);
  cells[AS_OF.column - 1] = words.asOf;
  cells[AS_OF.column] = asOf === undefined ? null : toSerial(asOf);
  cells[SOON_LABEL.column] = words.soonDays;
  cells[SOON.column] = soonDays;
  return cells;
}

/** "96 nhiệm vụ · 6 quá hạn · 5 sắp đến hạn", counted by the sheet itself. */
function summary(words: TrackerSheetWords): FilledFormula {
  // By the table, so that rows added later count too.
  const progress = `${OUR_TABLES.tracker}[${words.headers.progress}]`;
  const startsWith = (sign: string) => `COUNTIF(${progress},"${sign}*")`;
  const text = templateText(words.summary, {
    tasks: `ROWS(${progress})`,
    overdue: startsWith("✗"),
    soon: startsWith("!"),
  });
  return { range: single(SUMMARY), formula: `=${text}` };
}

function stylesOf(rowCount: number, table: RangeAddress): readonly StyledRange[] {
  const header = { ...table, rowCount: 1, columnCount: VISIBLE };
  const body = { ...table, row: FIRST_ROW, rowCount, columnCount: VISIBLE };
  return [
    { range: { ...table, row: 0, rowCount: FIRST_ROW + rowCount }, style: { fontName: FONT, fontSize: 12 } },
    { range: single({ row: 0, column: 0 }), style: { bold: true, fontSize: 14 } },
    { range: single({ row: 1, column: 0 }), style: { wrap: true, vertical: "center" } },
    { range: single({ row: 3, column: 0 }), style: { italic: true } },
    { range: single({ row: AS_OF.row, column: AS_OF.column - 1 }), style: { horizontal: "right" } },
    { range: SOON_LABEL, style: { horizontal: "right" } },
    { range: single(AS_OF), style: { bold: true, horizontal: "left", numberFormat: DAY_FORMAT } },
    { range: single(SOON), style: { bold: true, horizontal: "left", numberFormat: "0" } },
    { range: single(SUMMARY), style: { bold: true } },
    { range: header, style: { ...HEADER, border: BORDER } },
    { range: body, style: { border: BORDER, wrap: true, vertical: "center" } },
    { range: columnRange("no", rowCount), style: { horizontal: "center" } },
    ...NUMBER_COLUMNS.map((column) => ({
      range: columnRange(column, rowCount),
      style: { horizontal: "center", numberFormat: column === "percent" ? "0%" : "0" } as const,
    })),
    ...DAY_COLUMNS.map((column) => ({
      range: columnRange(column, rowCount),
      style: { horizontal: "center", numberFormat: DAY_FORMAT } as const,
    })),
  ];
}

function line(cells: readonly CellValue[]): readonly CellValue[] {
  return TRACKER_COLUMNS.map((_, column) => cells[column] ?? null);
}

function columnOf(column: TrackerColumn): number {
  return TRACKER_COLUMNS.indexOf(column);
}

function columnRange(column: TrackerColumn, rowCount: number): RangeAddress {
  return { row: FIRST_ROW, column: columnOf(column), rowCount, columnCount: 1 };
}

function single({ row, column }: CellAddress): RangeAddress {
  return { row, column, rowCount: 1, columnCount: 1 };
}
