/** What a document says beside groups and tasks: kept, because another place may gainsay it. */
import type { Fact } from "./fact";
import type { PlainDate } from "./plainDate";

/** A body or place in a list; `key` is the same for "UBND huyện A" and "huyện A". */
export interface ListMember extends Fact<string> {
  readonly key: string;
}

/** A line that lists who does a work ("Báo cáo tham luận: A, B"), or leaves them out of it ("các huyện (trừ A, B) …"). */
interface Listing<K extends string> {
  readonly kind: K;
  /** The label before the list, or the work of those who are not left out. */
  readonly work: Fact<string>;
  readonly members: readonly ListMember[];
}

export type ListingStatement = Listing<"listing"> | Listing<"exception">;

/** A day on which a place of the document says that the occasion is. */
export interface EventDayStatement {
  readonly kind: "event-day";
  /** `label`: a line about the time; `sentence`: in passing ("Hội nghị tổ chức vào ngày …"). */
  readonly form: "label" | "sentence";
  readonly section: "body" | "annex";
  readonly text: Fact<string>;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A date with its weekday ("thứ Sáu, ngày 17/7/2026"). */
export interface WeekdayStatement {
  readonly kind: "weekday";
  readonly text: Fact<string>;
  /** As written; 1 is Monday. */
  readonly weekday: number;
  readonly date: PlainDate;
}

/** A day that no calendar has, wherever it stands. */
export interface ImpossibleDateStatement {
  readonly kind: "impossible-date";
  readonly text: Fact<string>;
}

export type Statement = ListingStatement | EventDayStatement | WeekdayStatement | ImpossibleDateStatement;
