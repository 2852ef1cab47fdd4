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
import { bottomOnPages } from "./overduePages";
import type { ListedTask } from "./overduePart";
import { signaturePart } from "./signaturePart";
import type { Denominator } from "./statusColumns";
import { EMPTY_PART, stack, STATUS_COLUMNS, STATUS_WIDTHS, VISIBLE, type Part } from "./statusLayout";
import { countColumns, snapshotText, type StatusForm, type StatusSnapshot } from "./statusSnapshot";
import { fittingTop } from "./statusTop";
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

const PAGE = officialPage("portrait", 0);

/** `tasks`: what stands in the tracker now. */
export function composeStatusSheet(tasks: readonly Task[], tracker: TrackerPlace, options: StatusOptions): SheetModel {
  const words = statusWords[options.locale];
  const refs = { ...tracker, words: sheetWords[tracker.locale ?? options.locale].tracker };
  const classed = tasks.map((task) => {
    const { class: name, daysLeft = 0 } = classifyTask(task, toClassContext(options));
    return { task, name, daysLeft };
  });
  const counts = countColumns(classed.map(({ name }) => ({ class: name })));
  const snapshot = snapshotText({ asOf: options.asOf, tracker: tracker.table, counts, form: toForm(options) });
  const agencies = agenciesOf(classed.flatMap(({ task, name }) => (name === "standing" ? [] : [task])));
  const { parts, frozen } = options;
  const paper = { marginsMm: PAGE.margins.top + PAGE.margins.bottom };
  const top = fittingTop({ ...options, words, refs, agencies, snapshot, hasChart: parts.chart }, paper);
  const inClass = (...names: readonly TaskClass[]): readonly ListedTask[] =>
    // In the order in which the sheet's formulas will list them.
    classed
      .filter(({ name }) => names.includes(name))
      .toSorted((a, b) => a.daysLeft - b.daysLeft)
      .map(({ task }) => toListed(task));
  // Open work with a day may be overdue on another; a sheet of fixed numbers stays as it is.
  const list = { words, refs, tasks: inClass("overdue"), coming: frozen ? [] : inClass("soon", "in-time") };
  const signature = parts.signature ? signaturePart(words, options.profile) : EMPTY_PART;
  const bottom = bottomOnPages(parts.overdue ? list : undefined, signature, top, paper);
  const sheet = stack([top.part, bottom.part]);
  return {
    ...toModel(sheet, words.sheetName, bottom.repeated),
    charts: top.charts,
    links: new Map([["notes", { row: top.notesRow, column: 0 }]]),
  };
}

function toModel(sheet: Part, name: string, titleRows: SheetModel["page"]["titleRows"]): SheetModel {
  const { rows, heights, formulas, merges, styles, conditionalFormats } = sheet;
  const { titleRows: _fixed, ...page } = PAGE;
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
