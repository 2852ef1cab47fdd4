import type { Fact } from "./fact";
import type { Origin } from "./origin";
import type { PlainDate } from "./plainDate";

export type Mode = "in-person" | "online";
export type Level = "central" | "province" | "district" | "commune" | "press";

/** "02 người/cơ quan": so many for each body; `open` where the number is not all: an unnumbered head comes on top, or some send more. */
export interface PerUnit {
  readonly count: number;
  readonly per: string;
  readonly open: boolean;
}

/** A body named in a group's words. */
export interface NamedUnit extends Fact<string> {
  /** Comparison key: case, spaces, tone placement, known abbreviations and "tỉnh"/the province's name evened out; diacritics kept. */
  readonly key: string;
}

/** A body named anywhere in a document. */
export interface DocumentUnit extends NamedUnit {
  /** The level of the group that names it; absent where a task does. */
  readonly level?: Level;
}

/** A category's share of a row or of a total: "Lãnh đạo: 1", "trực tuyến: 3". */
export interface QuotaPart {
  readonly label: string;
  readonly count: Fact<number>;
  /** The column is for those in the hall, or for those online. */
  readonly mode?: Mode;
  /** The number was typed as text. */
  readonly isText?: boolean;
}

/** A row of the quota table: a group of people, its words and, where the document gives one, its number. */
export interface QuotaGroup {
  /** Stable within one reading ("q4"). */
  readonly id: string;
  readonly no?: Fact<string>;
  /** The words of the group. */
  readonly unit: Fact<string>;
  /** The list of bodies, where it stands in a column of its own beside the words. */
  readonly invited?: Fact<string>;
  /** Absent where the document gives no number: none is ever invented. */
  readonly count?: Fact<number>;
  /**
   * The row's categories, where the table has a column for each. `count` is then the row total: stated, or inferred as
   * their sum where the table states none.
   */
  readonly parts?: readonly QuotaPart[];
  /** The cell of the count as written, where it is no usable number ("bảy", "-3", "#REF!", "7" as text is usable). */
  readonly countAsWritten?: Fact<string>;
  /** "khoảng 80" */
  readonly about: boolean;
  readonly perUnit?: Fact<PerUnit>;
  /** Single bodies named in the words, without ranks and persons; repeats kept. */
  readonly namedUnits: readonly NamedUnit[];
  /** The words end in "…" or "v.v.": more may come, so names are not counted. */
  readonly openList: boolean;
  /** The words also call bodies together ("các huyện, thị xã"): nobody can say how many are named. */
  readonly collective?: boolean;
  readonly level?: Level;
  readonly mode?: Mode;
  readonly section: "body" | "annex";
  /** Index into `Reading.events`. */
  readonly event: number;
  /** The whole row or sentence. */
  readonly origin: Origin;
  /** The row is hidden or filtered in its sheet. */
  readonly hidden?: boolean;
  /** The number was typed as text ("07"). */
  readonly countIsText?: boolean;
}

/** A body bullet that says again what annex rows say: compared, never added. */
export interface RepeatedGroup {
  readonly group: QuotaGroup;
  /** Ids of the annex groups that it repeats. */
  readonly repeats: readonly string[];
}

/** A printed sum, and the groups it claims to add up. */
export interface StatedSum {
  readonly sum: Fact<number>;
  readonly groups: readonly string[];
  /** The column totals beside it: each claims to be the sum of the groups' parts of the same label. */
  readonly columnTotals?: readonly QuotaPart[];
  /** The cell holds a formula; false: a typed number; undefined: not a worksheet. */
  readonly isFormula?: boolean;
}

export interface Venue {
  readonly name: Fact<string>;
  readonly capacity?: Fact<number>;
  readonly mode?: Mode;
}

/** The total that the prose states ("dự kiến là 163 người"). */
export interface StatedTotal {
  readonly count: Fact<number>;
  readonly about: boolean;
}

/** An occasion with attendees. */
export interface PlanEvent {
  readonly name: string;
  readonly when?: { readonly text: Fact<string>; readonly start?: PlainDate; readonly end?: PlainDate };
  readonly venues: readonly Venue[];
  readonly statedTotal?: StatedTotal;
}
