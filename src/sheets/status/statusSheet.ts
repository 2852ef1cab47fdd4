/** The status sheet for a meeting: counts by agency, overdue tasks, the form of an official paper. Formulas on the tracker. */
import { classifyTask, type ClassContext, type TaskClass } from "../../model/taskClass";
import type { BeforeConvention } from "../../model/due";
import type { OfficeProfile } from "../../model/officeProfile";
import type { PlainDate } from "../../model/plainDate";
import type { ReportingPeriod } from "../../model/reportingPeriod";
import type { SheetModel } from "../../model/sheet";
import type { Task } from "../../model/task";
import type { LocaleId } from "../../locales/locale";
import { sheetWords, statusWords } from "../../locales/sheets";
import { FONT, officialPage } from "../look";
import { given } from "../../model/given";
import { agencyPart, FIRST_AGENCY } from "./agencyPart";
import { changePart } from "./changePart";
import { HEAD_ROWS, headPart } from "./headPart";
import { LIST_START, overduePart, signaturePart, type ListedTask } from "./overduePart";
import { notesPart } from "./notesPart";
import { pageFiller, repeatedHeader, type PrintedTable } from "./pageBreaks";
import { chartRoom, statusChart } from "./statusChart";
import type { Denominator } from "./statusColumns";
import { EMPTY_PART, stack, STATUS_COLUMNS, STATUS_WIDTHS, VISIBLE, type Part } from "./statusLayout";
import { countColumns, snapshotText, type StatusForm, type StatusSnapshot } from "./statusSnapshot";
import type { TrackerPlace } from "./trackerRefs";

export interface StatusOptions {
  readonly locale: LocaleId;
  /** Decides how many overdue tasks get a row; the sheet itself follows the tracker's as-of day. */
  readonly asOf: PlainDate;
  readonly convention: BeforeConvention;
  readonly period: ReportingPeriod;
  /** The period holds the as-of day, whatever that will be for the next sheet. */
  readonly isRunning: boolean;
  readonly denominator: Denominator;
  readonly profile: OfficeProfile;
  readonly parts: { readonly chart: boolean; readonly overdue: boolean; readonly signature: boolean };
  /** The sheet will hold numbers in place of formulas: `freezeStatus`. */
  readonly frozen: boolean;
  /** What the sheet before remembers; absent: this is the first. */
  readonly previous?: StatusSnapshot;
  /** What the tasks belong to, in the document's words; may be empty. */
  readonly subject: string;
}

/** Spare rows of the list: a sixth of a page at most. */
const MOST_SPARE = 10;

/** `tasks`: what stands in the tracker now. */
export function composeStatusSheet(tasks: readonly Task[], tracker: TrackerPlace, options: StatusOptions): SheetModel {
  const words = statusWords[options.locale];
  const refs = { ...tracker, words: sheetWords[tracker.locale ?? options.locale].tracker };
  const classed = tasks.map((task) => {
    const { class: name, daysLeft = 0 } = classifyTask(task, toClassContext(options));
    return { task, name, daysLeft };
  });
  const agencies = agenciesOf(classed.flatMap(({ task, name }) => (name === "standing" ? [] : [task])));
  // In the order in which the sheet's formulas will list them.
  const overdue = classed
    .filter(({ name }) => name === "overdue")
    .toSorted((a, b) => a.daysLeft - b.daysLeft)
    .map(({ task }) => toListed(task));
  const { denominator, parts, previous } = options;
  const counts = countColumns(classed.map(({ name }) => ({ class: name })));
  const snapshot = snapshotText({ asOf: options.asOf, tracker: tracker.table, counts, form: toForm(options) });
  const agencyCount = agencies.filter((agency) => agency !== "").length;
  const firstAgency = HEAD_ROWS + FIRST_AGENCY;
  const total = firstAgency + agencies.length;
  const head = headPart({ ...options, words, refs, agencyCount, snapshot });
  const table = agencyPart({ words, refs, agencies, denominator, row: HEAD_ROWS });
  const change = changePart({ words, previous, denominator, row: total + 1 });
  const notes = notesPart({ words, refs, denominator, first: firstAgency + 1, total: total + 1 });
  const notesRow = total + 1 + change.rows.length;
  const room = parts.chart ? chartRoom(agencies.length) : EMPTY_PART;
  const above = [head, table, change, notes, room];
  const listed = { words, refs, tasks: overdue, spare: spareRows(classed, options) };
  const start = { heights: overduePart({ ...listed, row: 0 }).heights.filter(({ row }) => row < LIST_START) };
  const filler = parts.overdue ? pageFiller(stack(above), start, marginsOf()) : EMPTY_PART;
  const listRow = notesRow + 1 + room.rows.length + filler.rows.length;
  const list = parts.overdue ? overduePart({ ...listed, row: listRow }) : EMPTY_PART;
  const signature = parts.signature ? signaturePart(words, options.profile) : EMPTY_PART;
  const sheet = stack([...above, filler, list, signature]);
  const chart = { words, firstAgency, row: notesRow + 1, agencies: agencies.length, rowCount: room.rows.length };
  return {
    ...toModel(sheet, words.sheetName, [
      { header: { first: HEAD_ROWS + 1, last: HEAD_ROWS + 3 }, last: notesRow - 1 },
      ...(overdue.length > 0 && parts.overdue
        ? [{ header: { first: listRow + 1, last: listRow + 1 }, last: listRow + 1 + overdue.length }]
        : []),
    ]),
    charts: parts.chart ? [statusChart(chart)] : [],
    links: new Map([["notes", { row: notesRow, column: 0 }]]),
  };
}

function toModel(sheet: Part, name: string, tables: readonly PrintedTable[]): SheetModel {
  const { rows, heights, formulas, merges, styles, conditionalFormats } = sheet;
  const { titleRows: _fixed, ...page } = officialPage("portrait", 0);
  const titleRows = repeatedHeader(sheet, tables, marginsOf());
  return {
    role: "status",
    name,
    values: rows,
    formulas,
    columns: STATUS_COLUMNS.map((_, index) => ({ width: STATUS_WIDTHS[index] ?? 0 })).map(({ width }) =>
      width === 0 ? { hidden: true } : { width },
    ),
    rows: heights,
    merges,
    styles: [
      {
        range: { row: 0, column: 0, rowCount: rows.length, columnCount: VISIBLE },
        style: { fontName: FONT, fontSize: 13 },
      },
      ...styles,
    ],
    tables: [],
    names: [],
    conditionalFormats,
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: false,
    page: { ...page, printedColumns: VISIBLE, ...given({ titleRows }) },
    links: new Map(),
  };
}

function marginsOf(): number {
  const { margins } = officialPage("portrait", 0);
  return margins.top + margins.bottom;
}

/** Open work with a day may be overdue on another; a sheet of fixed numbers stays as it is. */
function spareRows(tasks: readonly { readonly name: TaskClass }[], { frozen }: StatusOptions): number {
  if (frozen) return 0;
  return Math.min(MOST_SPARE, tasks.filter(({ name }) => name === "soon" || name === "in-time").length);
}

/** Each leading agency once, in the order of the tasks; "" last where a task names none. A table has one row at least. */
function agenciesOf(tasks: readonly Task[]): readonly string[] {
  const names = new Set(tasks.flatMap(({ lead }) => lead.map(({ value }) => value)));
  const hasUnnamed = tasks.some(({ lead }) => lead.length === 0);
  return hasUnnamed || names.size === 0 ? [...names, ""] : [...names];
}

/** Soon or not is no matter here. */
function toClassContext({ asOf, convention }: StatusOptions): ClassContext {
  return { today: asOf, convention, soonDays: 0 };
}

function toListed({ summary, lead }: Task): ListedTask {
  return { summary: summary.value, agencies: lead.map(({ value }) => value).join("; ") };
}

function toForm({ period, isRunning, denominator, parts, frozen }: StatusOptions): StatusForm {
  return {
    periodKind: period.kind,
    periodBasis: period.basis,
    periodIsRunning: isRunning,
    denominator,
    ...parts,
    frozen,
  };
}
