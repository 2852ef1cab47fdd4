/** What the pane knows. */
import type { RangeAddress } from "../../model/address";
import type { StandingAsOf } from "../../model/asOf";
import type { BeforeConvention } from "../../model/due";
import type { CollectiveRows } from "../../model/collectives";
import type { DayCalendar } from "../../model/holiday";
import type { PlainDate } from "../../model/plainDate";
import type { Edit } from "../../model/finding";
import type { RangeTarget, SheetInfo, WrittenSheet } from "../../model/host";
import { EMPTY_OFFICE, type OfficeProfile } from "../../model/officeProfile";
import type { Problem } from "../../model/outcome";
import type { PeriodBasis, PeriodChoice, ReportKind } from "../../model/reportingPeriod";
import type { Reading } from "../../model/reading";
import type { MergeAnswer, RegisterProposal, UnitRegister } from "../../model/register";
import type { DocumentNote } from "../../model/document";
import type { Review } from "../../model/review";
import type { StandingMerge } from "../../model/mergedLists";
import type { OldLetters } from "../../model/source";
import type { Registrations } from "../facts/registrationState";
import type { TrackerChanges } from "../facts/trackerChanges";
import type { LocaleId } from "../../locales/locale";

export const TABS = ["source", "review", "delegates", "tasks", "report"] as const;
export type Tab = (typeof TABS)[number];

export type Subpage =
  | { readonly kind: "settings" }
  | { readonly kind: "paste" }
  | { readonly kind: "reminders" }
  | { readonly kind: "merge" | "merge-report" | "registrations" | "registration-reminder" }
  | { readonly kind: "register" }
  | { readonly kind: "tracker-changes" }
  /** `isLive`: as it stands in the plan's tracker, else as it was read. */
  | { readonly kind: "task"; readonly task: string; readonly isLive?: true };

export type ReviewPart = "groups" | "tasks" | "unread";

export interface Settings {
  /** `host`: the language of the Office around us. */
  readonly language: LocaleId | "host";
  readonly convention: BeforeConvention;
  /** Due within so many days, days off included, counts as soon due. */
  readonly soonDays: number;
  /** A task without a deadline is offered the day so many days before the occasion. */
  readonly proposeDays: number;
  /** A task of many bodies at once: one row that counts them, or one for each. */
  readonly collective: CollectiveRows;
}

/** How the status sheet is made. */
export interface StatusChoices {
  readonly periodKind: ReportKind;
  readonly periodBasis: PeriodBasis;
  /** The period that holds the as-of day; otherwise the newest that has ended. */
  readonly periodIsRunning: boolean;
  readonly denominator: "due" | "all";
  readonly overdue: boolean;
  readonly signature: boolean;
  readonly chart: boolean;
  /** Numbers in place of formulas. */
  readonly frozen: boolean;
  /** The office as the newest status sheet of the workbook names it; nothing else keeps it. */
  readonly office: OfficeProfile;
  /** What the person typed over that in the pane. */
  readonly typed: Partial<OfficeProfile>;
  /** The choices of the newest sheet were taken over. */
  readonly remembered: boolean;
}

export function toPeriodChoice({ periodKind, periodBasis, periodIsRunning }: StatusChoices): PeriodChoice {
  return { kind: periodKind, basis: periodBasis, isRunning: periodIsRunning };
}

/** One thing to read, kept so that it can be read again. */
export type Input = (
  | { readonly kind: "range"; readonly target: RangeTarget }
  | { readonly kind: "text"; readonly name: string; readonly text: string; readonly html?: string }
  | { readonly kind: "file"; readonly file: File }
) & {
  /** What the person answered about letters from before Unicode; absent: not asked yet. */
  readonly oldLetters?: Exclude<OldLetters, "ask">;
};

/** A plan as read, what the person changed in it, and the review of both together. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly input: Input;
  /** What was done to the input's text on the way in. */
  readonly notes: readonly DocumentNote[];
  /** As read, before any edit. */
  readonly reading: Reading;
  readonly edits: readonly Edit[];
  readonly review: Review;
  /** Key of a finding → why it may stay. */
  readonly ignored: ReadonlyMap<string, string>;
  /** Its sheets in the workbook; absent where nothing was written. */
  readonly written?: WrittenPlan;
}

export interface WrittenPlan {
  /** What was changed in the plan when it was written. */
  readonly edits: readonly Edit[];
  readonly sheets: readonly WrittenSheet[];
}

/** An input that could not be read. */
export interface Refusal {
  readonly id: string;
  readonly name: string;
  readonly input: Input;
  readonly problem: Problem;
}

export type Step = "open" | "find" | "review";

export type Busy =
  | {
      readonly kind: "reading";
      readonly total: number;
      readonly done: number;
      readonly name: string;
      readonly step: Step;
    }
  | { readonly kind: "merging"; readonly total: number; readonly done: number; readonly name: string }
  | { readonly kind: "writing" };

export type Action = "read" | "write" | "select" | "undo" | "watch" | "sample" | "merge" | "load";

export type LiveRole = "quota" | "tracker";

/** One of our sheets in the workbook, as it stands there now. */
export interface LiveSheet {
  readonly name: string;
  readonly role: LiveRole;
  /** Absent until it was read back. */
  readonly review?: Review;
  /** The day on which a tracker counts, by its own cell. */
  readonly asOf?: StandingAsOf;
}

/** One plan as its sheets tell it. */
export interface ResumedPlan {
  readonly name: string;
  readonly review: Review;
  readonly sheets: readonly WrittenSheet[];
  readonly live: readonly LiveSheet[];
}

/** What the live region says next; `id` tells two equal sentences apart. */
export type News = { readonly id: number } & (
  | { readonly kind: "read"; readonly plans: number; readonly refused: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "written"; readonly sheets: number }
  | { readonly kind: "undone" }
  | { readonly kind: "merged"; readonly files: number; readonly unreadable: number }
  | { readonly kind: "updated"; readonly cells: number; readonly rows: number }
  | { readonly kind: "fixed" }
  | { readonly kind: "registered"; readonly units: number }
);

export interface Surroundings {
  readonly sheet?: SheetInfo;
  readonly selection?: RangeAddress;
}

/** The sheets that keep what people decided, as they stand in the workbook now. */
export interface Desk {
  /** Sheets of findings. */
  readonly findings: readonly string[];
  /** Key of each finding that they list → why it may stay; empty: it is to be looked at. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The office's own list of bodies, and the sheet that holds it. */
  readonly register?: { readonly sheet: string; readonly table: string; readonly units: UnitRegister };
  /** The sheet that lists days off, and what it says. */
  readonly holidays?: string;
  readonly calendar?: DayCalendar;
}

export interface Session {
  /** The first screen, until the person chooses a way in. */
  readonly welcome: boolean;
  readonly tab: Tab;
  readonly subpage?: Subpage;
  readonly openFinding?: string;
  /** The unfolded parts of the review; absent: the first. */
  readonly openParts?: readonly ReviewPart[];
  readonly settings: Settings;
  readonly status: StatusChoices;
  readonly plans: readonly Plan[];
  readonly refusals: readonly Refusal[];
  /** The plan on the screens. */
  readonly current?: string;
  readonly busy?: Busy;
  readonly problem?: { readonly action: Action; readonly problem: Problem };
  /** The day on which everything counts where no tracker says it; absent: the computer's. */
  readonly asOf?: PlainDate;
  readonly live: readonly LiveSheet[];
  readonly registrations?: Registrations;
  /** Merged lists that stand in the workbook, as they were read last. */
  readonly merged?: StandingMerge;
  /** What a plan read again, or answers that came back, would change in the tracker. */
  readonly changes?: TrackerChanges;
  readonly desk: Desk;
  /** What the plan on the screens would add to the register; absent until it was looked through. */
  readonly proposal?: RegisterProposal;
  /** What the person said about names that may mean one body, by the id of the question. */
  readonly answers: ReadonlyMap<string, MergeAnswer>;
  /** What the last write added, and what the plan had before; undo takes it back while nothing else has changed. */
  readonly lastWrite?: {
    readonly plan: string;
    readonly sheets: readonly WrittenSheet[];
    readonly before: WrittenPlan | undefined;
  };
  readonly news?: News;
  /** What stands open in the workbook, as far as the host told. */
  readonly surroundings: Surroundings;
  /** Numbers given out so far. */
  readonly counter: number;
}

export function startSession(): Session {
  return {
    welcome: true,
    tab: "source",
    settings: { language: "host", convention: "strict", soonDays: 3, proposeDays: 3, collective: "one" },
    status: {
      periodKind: "since-start",
      periodBasis: "decree",
      periodIsRunning: true,
      denominator: "due",
      overdue: true,
      signature: true,
      chart: true,
      frozen: false,
      office: EMPTY_OFFICE,
      typed: {},
      remembered: false,
    },
    plans: [],
    refusals: [],
    live: [],
    desk: { findings: [], reasons: new Map() },
    answers: new Map(),
    surroundings: {},
    counter: 0,
  };
}

/** The returned lists of a plan. */
export function findRegistrations({ registrations }: Session, plan: Plan | undefined): Registrations | undefined {
  return registrations?.plan === plan?.id ? registrations : undefined;
}

export function findPlan({ plans, current }: Pick<Session, "plans" | "current">): Plan | undefined {
  return plans.find(({ id }) => id === current);
}

/** The plan that a sheet of ours was written from. */
export function findPlanOf({ plans }: Session, sheet: string): Plan | undefined {
  return plans.find(({ written }) => written?.sheets.some(({ name }) => name === sheet));
}

/** Whether the workbook holds the plan as it stands here. */
export function isWritten(plan: Plan): boolean {
  return plan.written?.edits === plan.edits;
}

/** What a screen shows: the sheet as it stands, or the plan where the sheet holds nothing that can be read. */
export function findShown(live: LiveSheet | undefined, plan: Plan | undefined): Review | undefined {
  const reading = live?.review?.reading;
  const isReadable = live?.role === "quota" ? reading?.quota.length : reading?.tasks.length;
  return isReadable ? live?.review : plan?.review;
}

/** A tracker that stands in the workbook and is not this plan's own. */
export function findOtherTracker({ live }: Session, plan: Plan | undefined): LiveSheet | undefined {
  if (!plan || plan.review.reading.tasks.length === 0) return undefined;
  const own = plan.written?.sheets.map(({ name }) => name) ?? [];
  const trackers = live.filter(({ role }) => role === "tracker");
  return trackers.some(({ name }) => own.includes(name)) ? undefined : trackers.at(-1);
}

/** The plan's sheet of a role, as it stands in the workbook. */
export function findLive({ live }: Session, plan: Plan | undefined, role: LiveRole): LiveSheet | undefined {
  const name = plan?.written?.sheets.find((sheet) => sheet.role === role)?.name;
  return live.find((sheet) => sheet.name === name);
}
