/** The status sheet for a meeting: counts by agency, overdue tasks, the form of an official paper. Formulas on the tracker. */
import { classifyTask, type ClassContext } from "../../model/taskClass";
import type { BeforeConvention } from "../../model/due";
import type { PlainDate } from "../../model/plainDate";
import type { ReportingPeriod } from "../../model/reportingPeriod";
import type { SheetModel } from "../../model/sheet";
import type { Task } from "../../model/task";
import type { LocaleId } from "../../locales/locale";
import { sheetWords, statusWords } from "../../locales/sheets";
import { FONT, officialPage } from "../look";
import { agencyPart, type Denominator } from "./agencyPart";
import { HEAD_ROWS, headPart, type OfficeProfile } from "./headPart";
import { overduePart, signaturePart, type ListedTask } from "./overduePart";
import { EMPTY_PART, stack, STATUS_COLUMNS, STATUS_WIDTHS, VISIBLE } from "./statusLayout";
import type { TrackerPlace } from "./trackerRefs";

export interface StatusOptions {
  readonly locale: LocaleId;
  /** Decides how many overdue tasks get a row; the sheet itself follows the tracker's as-of day. */
  readonly asOf: PlainDate;
  readonly convention: BeforeConvention;
  readonly period: ReportingPeriod;
  readonly denominator: Denominator;
  readonly profile: OfficeProfile;
  readonly parts: { readonly overdue: boolean; readonly signature: boolean };
  /** What the tasks belong to, in the document's words; may be empty. */
  readonly subject: string;
}

/** `tasks`: what stands in the tracker now. */
export function composeStatusSheet(tasks: readonly Task[], tracker: TrackerPlace, options: StatusOptions): SheetModel {
  const words = statusWords[options.locale];
  const refs = { ...tracker, words: sheetWords[options.locale].tracker };
  const classed = tasks.map((task) => ({ task, name: classifyTask(task, toClassContext(options)).class }));
  const agencies = agenciesOf(classed.flatMap(({ task, name }) => (name === "standing" ? [] : [task])));
  const overdue = classed.flatMap(({ task, name }) => (name === "overdue" ? [toListed(task)] : []));
  const agencyCount = agencies.filter((agency) => agency !== "").length;
  const head = headPart({ ...options, words, refs, agencyCount });
  const table = agencyPart({ words, refs, agencies, denominator: options.denominator, row: HEAD_ROWS });
  const listRow = HEAD_ROWS + table.rows.length;
  const list = options.parts.overdue ? overduePart({ words, refs, tasks: overdue, row: listRow }) : EMPTY_PART;
  const signature = options.parts.signature ? signaturePart(words, options.profile) : EMPTY_PART;
  const { rows, heights, ...parts } = stack([head, table, list, signature]);
  return {
    role: "status",
    name: words.sheetName,
    values: rows,
    formulas: parts.formulas,
    columns: STATUS_COLUMNS.map((_, index) => ({ width: STATUS_WIDTHS[index] ?? 0 })).map(({ width }) =>
      width === 0 ? { hidden: true } : { width },
    ),
    rows: heights,
    merges: parts.merges,
    styles: [
      {
        range: { row: 0, column: 0, rowCount: rows.length, columnCount: VISIBLE },
        style: { fontName: FONT, fontSize: 13 },
      },
      ...parts.styles,
    ],
    tables: [],
    names: [],
    conditionalFormats: parts.conditionalFormats,
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: false,
    page: {
      ...officialPage("portrait", HEAD_ROWS + 1),
      titleRows: { first: HEAD_ROWS + 1, last: HEAD_ROWS + 3 },
      printedColumns: VISIBLE,
    },
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
