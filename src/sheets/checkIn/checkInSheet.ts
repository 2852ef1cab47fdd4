/** The list for the day: people by unit, a place to sign, and what became of each, counted by the sheet itself. */
import type { AttendeeList } from "../../model/attendees";
import type { CellValue } from "../../model/grid";
import { OUR_TABLES } from "../../model/ourTables";
import type { FilledFormula, ListValidationModel, RowModel, SheetModel } from "../../model/sheet";
import { checkInWords } from "../../locales/checkIn";
import type { LocaleId } from "../../locales/locale";
import { fitCell } from "../cellText";
import { linesOf, officialPage } from "../look";
import { checkInLayout, checkInRow, widthOf } from "./checkInColumns";
import { summaryFormula, unitFormula } from "./checkInFormulas";
import { checkInLines } from "./checkInLines";
import { cellsOf, roomForNames, runsOf, type CheckInPlace } from "./checkInPlace";
import { checkInStyles, stateTints } from "./checkInStyles";
import type { PhoneDisplay } from "./maskPhone";

export interface CheckInOptions {
  readonly locale: LocaleId;
  /** What the people are invited to; "" where the plan does not say. */
  readonly event: string;
  /** When and where, in the plan's words. */
  readonly when?: string;
  /** Default: masked. */
  readonly phone?: PhoneDisplay;
  /** Empty rows at the end for people who come unannounced or for others. */
  readonly spareRows?: number;
}

const SPARE_ROWS = 5;
const LINE_POINTS = 17;
/** Room to sign. */
const PERSON_POINTS = 30;
const UNIT_POINTS = 22;
/** Excel makes no row higher. */
const MOST_POINTS = 409;

export function composeCheckIn(list: AttendeeList, options: CheckInOptions): SheetModel {
  const { locale, event, when = "", phone = "masked", spareRows = SPARE_ROWS } = options;
  const words = checkInWords[locale];
  const layout = checkInLayout(list, phone);
  const { noUnit, spare } = words;
  const lines = checkInLines(list, { room: roomForNames(layout), noUnit, spare, spareRows });
  const titles = [words.title, event, when].filter((text) => text !== "").map(fitCell);
  const header = titles.length + 1;
  const rows = lines.map((line) => checkInRow(line, layout, { locale, phone }));
  const blank = layout.columns.map((): CellValue => null);
  const place: CheckInPlace = { layout, lines, header, words };
  const all = { from: 0, count: lines.length };
  return {
    role: "check-in",
    name: words.sheetName,
    values: [
      ...titles.map((title) => blank.with(0, title)),
      blank,
      layout.columns.map((column) => words.headers[column]),
      ...rows,
    ],
    formulas: checkInFormulas(place),
    columns: layout.columns.map(widthOf).map((width) => (width === undefined ? { hidden: true } : { width })),
    rows: [...titleHeights([...titles, words.summary], layout.width), ...lineHeights(place, rows)],
    merges: Array.from({ length: header }, (_, row) => ({ row, column: 0, rowCount: 1, columnCount: layout.shown })),
    styles: checkInStyles(place),
    tables: [
      {
        name: OUR_TABLES.checkIn,
        range: { row: header, column: 0, rowCount: lines.length + 1, columnCount: layout.columns.length },
        hasTotals: false,
        showFilter: true,
      },
    ],
    names: [],
    conditionalFormats: stateTints(cellsOf(place, "state", all), words.states),
    validations: stateValidations(place),
    frozenRows: header + 1,
    frozenColumns: 0,
    showGridlines: false,
    page: { ...officialPage(layout.orientation, header), printedColumns: layout.shown },
    links: new Map(),
  };
}

function checkInFormulas(place: CheckInPlace): readonly FilledFormula[] {
  const { lines, header, words } = place;
  const summary = { row: header - 1, column: 0, rowCount: 1, columnCount: 1 };
  return [
    { range: summary, formula: summaryFormula(words) },
    ...lines.flatMap((line, from) =>
      line.kind === "unit" && line.count
        ? [{ range: cellsOf(place, "note", { from, count: 1 }), formula: unitFormula(line.count, words) }]
        : [],
    ),
  ];
}

/** Only where people stand: a state chosen beside a unit's name would count as somebody. */
function stateValidations(place: CheckInPlace): readonly ListValidationModel[] {
  const { states, stateErrorTitle, stateError } = place.words;
  return runsOf(place.lines)
    .filter(({ isUnit }) => !isUnit)
    .map((run) => ({
      range: cellsOf(place, "state", run),
      values: [states.notChecked, states.inPerson, states.online, states.absent],
      errorTitle: stateErrorTitle,
      errorMessage: stateError,
    }));
}

function titleHeights(titles: readonly string[], width: number): readonly RowModel[] {
  return titles.map((title, row) => ({ row, height: LINE_POINTS * linesOf(title, width) + 4 }));
}

/** As high as the longest text of the row needs, and never too low to sign. */
function lineHeights({ lines, layout, header }: CheckInPlace, rows: SheetModel["values"]): readonly RowModel[] {
  return lines.map(({ kind }, index) => {
    const counts = layout.columns.map((column, at) => {
      const text = rows[index]?.[at];
      return typeof text === "string" ? linesOf(text, widthOf(column) ?? Infinity) : 1;
    });
    const height = kind === "unit" ? UNIT_POINTS : Math.max(PERSON_POINTS, LINE_POINTS * Math.max(...counts));
    return { row: header + 1 + index, height: Math.min(MOST_POINTS, height) };
  });
}
