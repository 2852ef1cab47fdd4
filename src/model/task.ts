import type { Due } from "./due";
import type { Fact } from "./fact";
import type { Origin } from "./origin";
import type { PlainDate } from "./plainDate";

/** RFC 5545 VTODO STATUS, with Excel's fourth choice "Tạm dừng" as `suspended`. */
export type TaskStatus = "needs-action" | "in-process" | "completed" | "suspended";

/** What a person says of how a task stands; what is absent stays as it is. `completed` null: no day. */
export interface TaskState {
  readonly status?: TaskStatus;
  readonly completed?: PlainDate | null;
}

/** An assignment (RFC 5545 VTODO; RASCI for `lead` and `support`). */
export interface Task {
  /** Stable within one reading ("t5"). */
  readonly id: string;
  /** What is to be done, in the document's words. */
  readonly summary: Fact<string>;
  /** Cơ quan chủ trì. */
  readonly lead: readonly Fact<string>[];
  /** Cơ quan phối hợp. */
  readonly support: readonly Fact<string>[];
  /** Nơi nhận kết quả. */
  readonly deliverTo: readonly Fact<string>[];
  /** What must come of it: sản phẩm. */
  readonly product?: Fact<string>;
  /** The number of its row, in a table that numbers them. */
  readonly no?: Fact<string>;
  /** Outline place, "VI.1". */
  readonly where: string;
  readonly due?: Due;
  /** There is no deadline, but words that speak of a time which nothing understood. */
  readonly isTimeUnclear?: boolean;
  readonly status: TaskStatus;
  /** The day to which the deadline was put off, where the document (a tracker read back) says: it counts, the old one stays. */
  readonly extended?: PlainDate;
  /** The day the work was finished, where the document (a tracker read back) says. */
  readonly completed?: PlainDate;
  /** A tracker says that the plan, read again, has it no more. */
  readonly isGone?: boolean;
  /** The whole sentence, bullet or row. */
  readonly origin: Origin;
  /** The work must be done before the occasion that the plan is about (invitations, the hall, papers). */
  readonly prepares?: boolean;
}
