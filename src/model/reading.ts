import type { Origin } from "./origin";
import type { DocumentUnit, PlanEvent, QuotaGroup, RepeatedGroup, StatedSum } from "./quota";
import type { PlainDate } from "./plainDate";
import type { Statement } from "./statement";
import type { Task } from "./task";
import type { Fact } from "./fact";

/** Everything read from one document; what no reader used is in `unread`. */
export interface Reading {
  readonly title: string;
  readonly source: { readonly name: string; readonly kind: string };
  /** The line that ties an annex to its plan ("Kèm theo Kế hoạch số …"), without brackets; absent where there is none. */
  readonly basis?: string;
  readonly events: readonly PlanEvent[];
  /** The rows of the quota table in the document's order, online groups after those in the hall. */
  readonly quota: readonly QuotaGroup[];
  readonly repeated: readonly RepeatedGroup[];
  readonly sums: readonly StatedSum[];
  readonly tasks: readonly Task[];
  readonly roster?: Roster;
  readonly unread: readonly Origin[];
  /** The day of issue, where the head of the document gives it whole. */
  readonly issued?: Fact<PlainDate>;
  /** Every mention of a single body in groups and tasks, in the document's order of each; spellings as written. */
  readonly units?: readonly DocumentUnit[];
  /** What other places may gainsay. */
  readonly statements?: readonly Statement[];
}

/** A list of people, one row each, counted per unit. The counts always add up to `people.length`. */
export interface Roster {
  readonly people: readonly Person[];
  readonly units: readonly RosterUnit[];
}

export interface Person {
  readonly name: Fact<string>;
  /** As written; empty where the row names no unit. */
  readonly unit: Fact<string>;
  readonly origin: Origin;
}

/** One unit of a roster under its most frequent spelling. `name` is empty for the people without a unit. */
export interface RosterUnit {
  readonly name: string;
  readonly count: number;
  /** Every spelling met, most frequent first. */
  readonly spellings: readonly string[];
  /** Index into `Roster.people` of the first of its people. */
  readonly first: number;
  /** Indexes into `Roster.people`. They are found when they are first asked for. */
  readonly people: readonly number[];
}
