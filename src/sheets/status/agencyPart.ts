/** The table by agency: official classes, the share on time, and lines that say how it adds up. */
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import type { TaskClass } from "../../model/taskClass";
import { literal, templateText } from "../formulaText";
import { BORDER, PAPER_HEADER, TINTS } from "../look";
import { block, letterOf, LINE_HEIGHT, statusRow, type Part, type StatusColumn } from "./statusLayout";
import { countFor, COUNTED, countOf, type TrackerRefs } from "./trackerRefs";

export type Denominator = "due" | "all";

export interface AgencyOptions {
  readonly words: StatusSheetWords;
  readonly refs: TrackerRefs;
  /** As written in the tracker; "" for tasks that name none. */
  readonly agencies: readonly string[];
  readonly denominator: Denominator;
  /** 0-based row where this part stands. */
  readonly row: number;
}

/** The columns that count, and the classes that each holds. */
const CLASSES: Readonly<Partial<Record<StatusColumn, readonly TaskClass[]>>> = {
  total: COUNTED,
  onTime: ["on-time"],
  late: ["late"],
  inTime: ["soon", "in-time"],
  overdue: ["overdue"],
  noDeadline: ["no-deadline"],
  other: ["suspended", "completed"],
};
const COUNT_COLUMNS = Object.keys(CLASSES) as readonly StatusColumn[];
const HEADER_ROWS = 3;
const FIRST = 1 + HEADER_ROWS;

export function agencyPart(options: AgencyOptions): Part {
  const { agencies } = options;
  const total = FIRST + agencies.length;
  const body = block(FIRST, "no", "rate", agencies.length + 1);
  return {
    rows: [
      statusRow({ no: options.words.byAgency }),
      ...headerRows(options.words),
      ...agencies.map((agency, index) =>
        statusRow({ no: index + 1, agency: agency === "" ? options.words.noAgency : agency }),
      ),
      statusRow({ no: options.words.totalRow }),
      statusRow({}),
    ],
    formulas: [...countFormulas(options), { range: block(total + 1, "no", "no"), formula: notesFormula(options) }],
    merges: [
      block(0, "no", "rate"),
      ...(["no", "agency", "total", "noDeadline", "other", "rate"] as const).map((column) =>
        block(1, column, column, 2),
      ),
      block(1, "onTime", "late"),
      block(1, "inTime", "overdue"),
      block(total, "no", "agency"),
      block(total + 1, "no", "rate"),
    ],
    styles: [
      { range: block(0, "no", "rate"), style: { bold: true } },
      { range: block(1, "no", "rate", 2), style: { ...PAPER_HEADER, border: BORDER, fontSize: 12 } },
      { range: block(3, "no", "rate"), style: { italic: true, horizontal: "center", border: BORDER, fontSize: 11 } },
      { range: body, style: { border: BORDER, vertical: "center", fontSize: 12 } },
      { range: block(FIRST, "no", "no", agencies.length), style: { horizontal: "center" } },
      { range: block(FIRST, "agency", "agency", agencies.length), style: { wrap: true } },
      {
        range: block(FIRST, "total", "other", agencies.length + 1),
        style: { horizontal: "center", numberFormat: '0;-0;"–"' },
      },
      {
        range: block(FIRST, "rate", "rate", agencies.length + 1),
        style: { horizontal: "center", numberFormat: "0.0" },
      },
      { range: block(total, "no", "rate"), style: { bold: true } },
      { range: block(total, "no", "agency"), style: { horizontal: "center" } },
      { range: block(total + 1, "no", "rate"), style: { wrap: true, vertical: "top", fontSize: 11, italic: true } },
    ],
    heights: [
      { row: 0, height: 22 },
      { row: 2, height: 34 },
      { row: total + 1, height: LINE_HEIGHT * 3.3 },
    ],
    conditionalFormats: [
      {
        range: block(FIRST, "overdue", "overdue", agencies.length + 1),
        formula: `=$${letterOf("overdue")}${options.row + FIRST + 1}>0`,
        style: { bold: true, fontColor: TINTS.red.fontColor },
        stopIfTrue: false,
      },
    ],
  };
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
  const first = row + FIRST + 1;
  const total = FIRST + agencies.length;
  const key = `$${letterOf("key")}${first}`;
  const perAgency = COUNT_COLUMNS.map((column) => ({
    range: block(FIRST, column, column, agencies.length),
    formula: `=${countFor(refs, key, ...(CLASSES[column] ?? []))}`,
  }));
  const inAll = COUNT_COLUMNS.map((column) => ({
    range: block(total, column, column),
    formula: `=${countOf(refs, ...(CLASSES[column] ?? []))}`,
  }));
  const keys = agencies.map((agency, index) => ({
    range: block(FIRST + index, "key", "key"),
    formula: agency === "" ? '="; ;"' : keyFormula(`$${letterOf("agency")}${first + index}`),
  }));
  return [
    ...perAgency,
    ...inAll,
    ...keys,
    { range: block(FIRST, "rate", "rate", agencies.length + 1), formula: `=${shareText(denominator, first)}` },
  ];
}

/** Finds the name whole among the names of a row; a wildcard in a name is a letter like others. */
function keyFormula(cell: string): string {
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
  return `="*; "&${escaped}&";*"`;
}

function wholeOf(denominator: Denominator, row: number): string {
  const at = (column: StatusColumn): string => `$${letterOf(column)}${row}`;
  return denominator === "all" ? at("total") : `(${at("onTime")}+${at("late")}+${at("overdue")})`;
}

/** Percent on time of a row, a dash where nothing counts. */
function shareText(denominator: Denominator, row: number): string {
  const whole = wholeOf(denominator, row);
  return `IF(${whole}=0,"–",100*$${letterOf("onTime")}${row}/${whole})`;
}

/** How the numbers were reached: one cell under the table, made of what is true now. */
function notesFormula(options: AgencyOptions): string {
  const { words, refs, denominator, agencies, row } = options;
  const first = row + FIRST + 1;
  const total = first + agencies.length;
  const other: Denominator = denominator === "due" ? "all" : "due";
  const at = (column: StatusColumn): string => `$${letterOf(column)}$${total}`;
  const share = templateText(denominator === "due" ? words.rateOfDue : words.rateOfAll, {
    due: wholeOf("due", total),
    all: at("total"),
    rate: `IF(${wholeOf(other, total)}=0,"–",FIXED(100*${at("onTime")}/${wholeOf(other, total)},1,TRUE))`,
  });
  const parts = `SUM($${letterOf("onTime")}$${total}:$${letterOf("other")}$${total})`;
  const agree = `IF(${parts}=${at("total")},${literal(` ${words.partsAgree}`)},${literal(` ${words.partsDisagree}`)})`;
  const sum = `SUM($${letterOf("total")}$${first}:$${letterOf("total")}$${total - 1})`;
  const optional = [
    when(`${at("other")}>0`, words.other, {
      suspended: countOf(refs, "suspended"),
      undated: countOf(refs, "completed"),
    }),
    when(`${sum}<>${at("total")}`, words.shared, { count: `${sum}-${at("total")}` }),
    when(`${countOf(refs, "standing")}>0`, words.standing, { count: countOf(refs, "standing") }),
  ];
  return `=${[share, agree, ...optional].join("&")}`;
}

function when(condition: string, template: string, values: Readonly<Record<string, string>>): string {
  return `IF(${condition}," "&${templateText(template, values)},"")`;
}
