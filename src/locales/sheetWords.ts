/** The words of worksheets in one language. Only words. */
import type { PlainDate } from "../model/plainDate";
import type { Clarity } from "../model/taskClarity";
import type { TaskStatus } from "../model/task";
import type { TaskClass } from "../model/taskClass";
import type { TrackerColumn } from "../model/trackerColumns";

/** Text with places for values: `{n}`, or `{n|day|days}`: the value and its word by number. */
export type Template = string;

export interface QuotaSheetWords {
  readonly sheetName: string;
  readonly annex: string;
  readonly title: string;
  /** The plan that it comes from. */
  readonly source: (title: string) => string;
  /** Must be readable as a capacity and a total by the reader of the same language. */
  readonly capacity: (venue: string, seats: number) => string;
  readonly capacityUnit: string;
  readonly total: (count: number, about: boolean) => string;
  readonly totalUnit: string;
  readonly online: string;
  readonly headers: {
    readonly no: string;
    readonly unit: string;
    readonly invited: string;
    readonly count: string;
    readonly check: string;
    readonly note: string;
    readonly id: string;
    readonly checkKind: string;
    readonly checkAgainst: string;
    readonly names: string;
    readonly repeats: string;
  };
  readonly totalRow: string;
  readonly checks: {
    readonly blank: string;
    readonly notNumber: string;
    /** `{unit}`, `{count}`, `{names}` */
    readonly duplicate: Template;
    readonly match: Template;
    readonly several: Template;
    readonly mixed: Template;
    readonly tooManyNames: Template;
    readonly tooFewNames: Template;
    readonly unlisted: Template;
    readonly notDivisible: Template;
    readonly severalMismatch: Template;
    readonly open: string;
    readonly collective: string;
    readonly noNames: string;
  };
  readonly totals: {
    readonly match: Template;
    readonly about: Template;
    readonly miss: Template;
    readonly left: Template;
    readonly short: Template;
  };
  readonly inferredCount: string;
}

export interface TrackerSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly asOf: string;
  readonly soonDays: string;
  readonly strict: string;
  readonly inclusive: string;
  /** `{overdue}`, `{soon}`, `{tasks}` */
  readonly summary: Template;
  /** No two alike. */
  readonly headers: Readonly<Record<TrackerColumn, string>>;
  /** What a new reading of the plan did to a row. */
  readonly changes: {
    readonly day: (day: PlainDate) => string;
    readonly added: (day: PlainDate) => string;
    readonly changed: (day: PlainDate, columns: readonly string[]) => string;
    /** How the words begin of a row that the plan has no more. */
    readonly gone: string;
    readonly back: (day: PlainDate) => string;
  };
  /** The sheet of one agency's tasks. */
  readonly extract: {
    readonly sheetName: (agency: string) => string;
    readonly title: string;
    readonly help: string;
    readonly agency: (agency: string, day: PlainDate) => string;
  };
  /** Words for counting, no two alike and none with a wildcard in it. */
  readonly classes: Readonly<Record<TaskClass, string>>;
  readonly statuses: Readonly<Record<TaskStatus, string>>;
  readonly statusErrorTitle: string;
  readonly statusError: string;
  readonly progress: {
    readonly overdue: Template;
    readonly dueToday: string;
    readonly soon: Template;
    readonly inTime: Template;
    readonly doneInTime: string;
    readonly doneLate: Template;
    readonly doneUndated: string;
    readonly done: string;
    readonly suspended: string;
    readonly ongoing: string;
    readonly recurring: string;
    readonly undated: string;
    readonly noDue: string;
    readonly notDate: string;
    readonly waitsForEvent: string;
    readonly waitsForItem: string;
    /** Behind the words for no deadline: `{day}`. */
    readonly proposed: Template;
    /** Behind the state: `{day}`. */
    readonly extended: Template;
    readonly extensionNotDate: string;
    /** `{done}`, `{all}` */
    readonly bodies: Template;
  };
  /** "5 rõ": what a row lacks, between commas. */
  readonly clarity: Readonly<Record<Clarity, string>>;
  readonly inferredLead: string;
  /** The period that ends on a day: "kỳ 25/06/2026". */
  /** The words of a deadline that the document does not give and the office took. */
  readonly proposedDue: (day: PlainDate) => string;
  readonly period: (day: PlainDate) => string;
  /** Older periods of a series without a row. */
  readonly omitted: (count: number) => string;
}

export const HOLIDAY_COLUMNS = ["day", "weekday", "kind", "name", "source", "off", "worked"] as const;

export type HolidayColumn = (typeof HOLIDAY_COLUMNS)[number];

export interface HolidaySheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly help: string;
  readonly headers: Readonly<Record<HolidayColumn, string>>;
  readonly kinds: { readonly off: string; readonly worked: string };
  readonly kindError: string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly workedFor: (holiday: string) => string;
  /** Years whose notice was not out when the list was seeded. */
  readonly notNoticed: (years: readonly string[]) => string;
}

export interface SheetWords {
  readonly quota: QuotaSheetWords;
  readonly tracker: TrackerSheetWords;
  readonly holidays: HolidaySheetWords;
  /** A text was longer than a cell. */
  readonly cut: string;
}
