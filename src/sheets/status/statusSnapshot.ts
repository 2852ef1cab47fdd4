/**
 * What a status sheet remembers of the day it was made: its counts as plain numbers, for the next one to compare with,
 * and how it was made. One text in a hidden cell; no name of a person or an agency is in it.
 */
import { parsePlainDate, type PlainDate } from "../../model/plainDate";
import { REPORT_KINDS, type PeriodBasis, type ReportKind } from "../../model/reportingPeriod";
import type { RangeContent } from "../../model/source";
import type { ClassedTask } from "../../model/taskClass";
import { CLASSES, COUNT_COLUMNS, type CountColumn, type Denominator } from "./statusColumns";

export interface StatusForm {
  readonly periodKind: ReportKind;
  readonly periodBasis: PeriodBasis;
  readonly periodIsRunning: boolean;
  readonly denominator: Denominator;
  readonly overdue: boolean;
  readonly signature: boolean;
  readonly chart: boolean;
  readonly frozen: boolean;
}

export interface StatusSnapshot {
  readonly asOf: PlainDate;
  /** Table of the tracker that was counted. */
  readonly tracker: string;
  readonly counts: Readonly<Record<CountColumn, number>>;
  readonly form: StatusForm;
}

const MARK = "planbook-status";
const FLAGS = ["overdue", "signature", "chart", "frozen"] as const;

export function countColumns(tasks: readonly Pick<ClassedTask, "class">[]): StatusSnapshot["counts"] {
  const entries = COUNT_COLUMNS.map((column) => {
    const count = tasks.filter(({ class: name }) => CLASSES[column].includes(name)).length;
    return [column, count] as const;
  });
  return Object.fromEntries(entries) as StatusSnapshot["counts"];
}

export function snapshotText({ asOf, tracker, counts, form }: StatusSnapshot): string {
  const { periodKind, periodBasis, periodIsRunning, denominator } = form;
  const period = periodIsRunning ? "running" : "closed";
  const flags = FLAGS.map((flag) => [`with-${flag}`, form[flag] ? "1" : "0"] as const);
  const pairs = Object.entries({ asOf, tracker, ...counts, periodKind, periodBasis, period, denominator });
  return [MARK, ...[...pairs, ...flags].map(([key, value]) => `${key}=${value}`)].join(";");
}

/** Undefined for a sheet that is none of ours, or whose hidden cell was changed. */
export function readSnapshot({ values }: Pick<RangeContent, "values">): StatusSnapshot | undefined {
  const text = values[0]?.find((value) => typeof value === "string" && value.startsWith(`${MARK};`));
  if (typeof text !== "string") return undefined;
  const pairs = new Map(text.split(";").map((part) => [part.replace(/=.*$/s, ""), part.replace(/^[^=]*=?/, "")]));
  const counts = COUNT_COLUMNS.map((column) => [column, Number(pairs.get(column) ?? Number.NaN)] as const);
  const asOf = parsePlainDate(pairs.get("asOf") ?? "");
  const tracker = pairs.get("tracker") ?? "";
  const form = readForm(pairs);
  if (!asOf || tracker === "" || !form) return undefined;
  if (counts.some(([, count]) => !Number.isSafeInteger(count) || count < 0)) return undefined;
  return { asOf, tracker, counts: Object.fromEntries(counts) as StatusSnapshot["counts"], form };
}

function readForm(pairs: ReadonlyMap<string, string>): StatusForm | undefined {
  const periodKind = REPORT_KINDS.find((kind) => kind === pairs.get("periodKind"));
  const basis = pairs.get("periodBasis");
  const denominator = pairs.get("denominator");
  if (!periodKind || (basis !== "decree" && basis !== "calendar")) return undefined;
  if (denominator !== "due" && denominator !== "all") return undefined;
  const has = (flag: (typeof FLAGS)[number]): boolean => pairs.get(`with-${flag}`) === "1";
  return {
    periodKind,
    periodBasis: basis,
    // Sheets from before running periods were offered say nothing.
    periodIsRunning: pairs.get("period") === "running",
    denominator,
    overdue: has("overdue"),
    signature: has("signature"),
    chart: has("chart"),
    frozen: has("frozen"),
  };
}

/** The newest sheet of an earlier day that counted the same tracker: one of the same day tells no change. */
export function findPrevious(
  contents: readonly RangeContent[],
  { tracker, asOf }: Pick<StatusSnapshot, "tracker" | "asOf">,
): StatusSnapshot | undefined {
  return contents
    .flatMap((content) => readSnapshot(content) ?? [])
    .filter((one) => one.tracker === tracker && one.asOf < asOf)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .at(-1);
}
