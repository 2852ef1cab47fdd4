import type { BeforeConvention } from "./due";
import type { ReviewedFinding } from "./finding";
import type { DayCalendar } from "./holiday";
import type { PlainDate } from "./plainDate";
import type { Reading } from "./reading";
import type { UnitRegister } from "./register";

/** What a review needs to know besides the facts. Time is an argument. */
export interface ReviewContext extends DayCalendar {
  readonly asOf: PlainDate;
  readonly convention: BeforeConvention;
  /** The office's own list of bodies, where it keeps one. */
  readonly register?: UnitRegister;
}

export interface Review {
  readonly reading: Reading;
  /** Errors first, then warnings, then notes; within one severity in the document's order. */
  readonly findings: readonly ReviewedFinding[];
  readonly context: ReviewContext;
}
