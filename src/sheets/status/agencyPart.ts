/** The table by agency: official classes and the share on time. */
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { BORDER, PAPER_HEADER, TINTS } from "../look";
import { linesInCell } from "../textLines";
import { CLASSES, COUNT_COLUMNS, type Denominator } from "./statusColumns";
import {
  block,
  letterOf,
  statusRow,
  TABLE_FONT,
  TABLE_LINE,
  widthOf,
  type Part,
  type StatusColumn,
} from "./statusLayout";
import { countFor, countOf, type TrackerRefs } from "./trackerRefs";

export interface AgencyOptions {
  readonly words: StatusSheetWords;
  readonly refs: TrackerRefs;
  /** As written in the tracker; "" for tasks that name none. */
  readonly agencies: readonly string[];
  readonly denominator: Denominator;
  /** Rows no higher than their letters need, so that the table stays on its page. */
  readonly isTight: boolean;
  /** 0-based row where this part stands. */
  readonly row: number;
}

const HEADER_ROWS = 3;
/** Row of the first agency in its part. */
export const FIRST_AGENCY = 1 + HEADER_ROWS;
/** Points of the rows beside their text, and of the fixed rows: title, header, totals. */
const LOOSE = { around: 4, title: 22, header: 31, numbers: 15, total: 19 };
const TIGHT = { around: 0.5, title: 18, header: 28, numbers: 14, total: 16 };

export function agencyPart(options: AgencyOptions): Part {
  const { agencies } = options;
  const total = FIRST_AGENCY + agencies.length;
  return {
    rows: [
      statusRow({ no: options.words.byAgency }),
      ...headerRows(options.words),
      ...agencies.map((agency, index) =>
        statusRow({ no: index + 1, agency: agency === "" ? options.words.noAgency : agency }),
      ),
      statusRow({ no: options.words.totalRow }),
    ],
    formulas: countFormulas(options),
    merges: [
      block(0, "no", "rate"),
      ...(["no", "agency", "total", "noDeadline", "other", "rate"] as const).map((column) =>
        block(1, column, column, 2),
      ),
      block(1, "onTime", "late"),
      block(1, "inTime", "overdue"),
      block(total, "no", "agency"),
    ],
    styles: tableStyles(agencies.length),
    heights: tableHeights(options),
    conditionalFormats: [
      {
        range: block(FIRST_AGENCY, "overdue", "overdue", agencies.length + 1),
        formula: `=$${letterOf("overdue")}${options.row + FIRST_AGENCY + 1}>0`,
        style: { bold: true, fontColor: TINTS.red.fontColor },
        stopIfTrue: false,
      },
    ],
  };
}

function tableHeights({ agencies, isTight }: AgencyOptions): Part["heights"] {
  const { around, title, header, numbers, total } = isTight ? TIGHT : LOOSE;
  return [
    { row: 0, height: title },
    { row: 1, height: header },
    { row: 2, height: header },
    { row: 3, height: numbers },
    ...agencies.map((agency, index) => ({
      row: FIRST_AGENCY + index,
      height: around + TABLE_LINE * linesInCell(agency, widthOf("agency", "agency"), TABLE_FONT),
    })),
    { row: FIRST_AGENCY + agencies.length, height: total },
  ];
}

function tableStyles(agencies: number): Part["styles"] {
  const total = FIRST_AGENCY + agencies;
  const body = block(FIRST_AGENCY, "no", "rate", agencies + 1);
  return [
    { range: block(0, "no", "rate"), style: { bold: true } },
    { range: block(1, "no", "rate", 2), style: { ...PAPER_HEADER, border: BORDER, fontSize: TABLE_FONT } },
    {
      range: block(3, "no", "rate"),
      style: { italic: true, horizontal: "center", border: BORDER, fontSize: TABLE_FONT - 1 },
    },
    { range: body, style: { border: BORDER, vertical: "center", fontSize: TABLE_FONT } },
    { range: block(FIRST_AGENCY, "no", "no", agencies), style: { horizontal: "center" } },
    { range: block(FIRST_AGENCY, "agency", "agency", agencies), style: { wrap: true } },
    {
      range: block(FIRST_AGENCY, "total", "other", agencies + 1),
      style: { horizontal: "center", numberFormat: '0;-0;"–"' },
    },
    {
      range: block(FIRST_AGENCY, "rate", "rate", agencies + 1),
      style: { horizontal: "center", numberFormat: "0.0" },
    },
    { range: block(total, "no", "rate"), style: { bold: true } },
    { range: block(total, "no", "agency"), style: { horizontal: "center" } },
  ];
}

function headerRows({ headers }: StatusSheetWords): Part["rows"] {
  const numbers = COUNT_COLUMNS.map((column, index) => [column, `(${index + 1})`] as const);
  return [
    statusRow({
      no: headers.no,
      agency: headers.agency,
      total: headers.total,
      onTime: headers.done,
      inTime: headers.open,
      noDeadline: headers.noDeadline,
      other: headers.other,
      rate: headers.rate,
    }),
    statusRow({ onTime: headers.onTime, late: headers.late, inTime: headers.inTime, overdue: headers.overdue }),
    statusRow({ ...Object.fromEntries(numbers), rate: `(${COUNT_COLUMNS.length + 1})` }),
  ];
}

function countFormulas({ refs, agencies, row, denominator }: AgencyOptions): Part["formulas"] {
  const first = row + FIRST_AGENCY + 1;
  const total = FIRST_AGENCY + agencies.length;
  const key = `$${letterOf("key")}${first}`;
  const perAgency = COUNT_COLUMNS.map((column) => ({
    range: block(FIRST_AGENCY, column, column, agencies.length),
    formula: `=${countFor(refs, key, ...CLASSES[column])}`,
  }));
  const inAll = COUNT_COLUMNS.map((column) => ({
    range: block(total, column, column),
    formula: `=${countOf(refs, ...CLASSES[column])}`,
  }));
  const keys = agencies.map((agency, index) => ({
    range: block(FIRST_AGENCY + index, "key", "key"),
    formula: agency === "" ? '="; ;"' : keyFormula(`$${letterOf("agency")}${first + index}`),
  }));
  return [
    ...perAgency,
    ...inAll,
    ...keys,
    { range: block(FIRST_AGENCY, "rate", "rate", agencies.length + 1), formula: `=${shareText(denominator, first)}` },
  ];
}

/** Finds the name whole among the names of a row; a wildcard in a name is a letter like others. */
function keyFormula(cell: string): string {
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
  return `="*; "&${escaped}&";*"`;
}

export function wholeOf(denominator: Denominator, row: number): string {
  const at = (column: StatusColumn): string => `$${letterOf(column)}${row}`;
  return denominator === "all" ? at("total") : `(${at("onTime")}+${at("late")}+${at("overdue")})`;
}

/** Percent on time of a row, a dash where nothing counts. */
export function shareText(denominator: Denominator, row: number): string {
  const whole = wholeOf(denominator, row);
  return `IF(${whole}=0,"–",100*$${letterOf("onTime")}${row}/${whole})`;
}
