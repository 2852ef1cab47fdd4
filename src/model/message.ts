import type { Finding, Fix } from "./finding";

/** How a finding calls a row: its number, or where it has none (""), the words of the group. */
export interface RowLabel {
  readonly row: string;
  readonly group: string;
}

/** Every message that a rule may give and the values its words need. Each language must have words for all of them. */
export interface MessageData {
  sameUnitTwice: Row<{ unit: string; times: number }>;
  sameUnitTwiceSeats: Row<{ unit: string; times: number; count: number; distinct: number }>;
  namesExceedQuota: Row<{ count: number; names: number }>;
  namesBelowQuota: Row<{ count: number; names: number }>;
  namesAfterRepeat: Row<{ count: number; names: number }>;
  ruleUnitsUnlisted: Row<{ count: number; each: number; units: number; per: string }>;
  ruleVsRegister: Row<{ count: number; each: number; units: number }>;
  ruleNotDivisible: Row<{ count: number; each: number; per: string }>;
  ruleNamesMismatch: Row<{ count: number; each: number; names: number }>;
  totalMismatch: { stated: number; computed: number };
  totalExplained: { stated: number; computed: number };
  subtotalMismatch: { stated: number; computed: number };
  columnTotalMismatch: { label: string; stated: number; computed: number };
  rowPartsMismatch: Row<{ stated: number; computed: number; parts: readonly string[] }>;
  totalTypedRight: { stated: number };
  totalTypedWrong: { stated: number };
  proseTotalMismatch: { stated: number; computed: number };
  proseTotalAbout: { stated: number; computed: number };
  overCapacity: { people: number; seats: number; venue: string };
  nearCapacity: { people: number; seats: number; venue: string };
  seatsWithoutPeople: { seats: number; venue: string };
  peopleWithoutSeats: { people: number; venue: string };
  inAnnexOnly: { unit: string };
  inBodyOnly: { unit: string };
  groupInBodyOnly: { group: string };
  movedUnit: { unit: string };
  numbersDiffer: Row<{ body: number; annex: number }>;
  likelyScanError: { unit: string; likely: string };
  likelySpelling: { unit: string; likely: string };
  sameUnitTwoRows: { unit: string; rows: readonly string[] };
  textNumber: Row<{ written: string }>;
  hiddenRow: Row<{ count: number }>;
  hiddenBlankRow: RowLabel;
  numberingGap: { previous: number; next: number };
  numberingRepeat: { number: number };
  blankQuota: RowLabel;
  countError: Row<{ written: string }>;
  countNegative: Row<{ written: string }>;
  countFraction: Row<{ written: string }>;
  countWords: Row<{ written: string }>;
  listedAndExcepted: { work: string; units: readonly string[] };
  eventDaysDiffer: { first: string; second: string };
  eventBeforeIssue: { day: string; issued: string };
  weekdayDiffers: { text: string; day: string; weekday: number };
  twoDeadlines: { task: string; first: string; second: string };
  dueAfterEvent: { text: string; last: string; event: string };
  dueBeforeIssue: { text: string; last: string; issued: string };
  missingDue: { task: string };
  dueDayOff: DayOff;
  dueDayOffStrict: DayOff;
  impossibleDate: { text: string };
  missingAnchor: { text: string; anchor: string };
  textTooLong: { length: number; limit: number };
}

/** Every button of a fix and the values its words need. */
export interface FixData {
  dropRepeat: { count: number };
  setNumber: { count: number };
}

export type MessageId = keyof MessageData;
export type FixId = keyof FixData;

/** A finding whose message and values fit each other. */
export interface FindingOf<K extends MessageId> extends Omit<Finding, "messageId" | "data"> {
  readonly messageId: K;
  readonly data: MessageData[K];
}

export interface FixOf<K extends FixId> extends Omit<Fix, "messageId" | "data"> {
  readonly messageId: K;
  readonly data: FixData[K];
}

type Row<T> = RowLabel & Readonly<T>;
/** Days as ISO text; `weekday` 1 is Monday. */
type DayOff = Readonly<{ text: string; lastDay: string; weekday: number; working: string; workingWeekday: number }>;
