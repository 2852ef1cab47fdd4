/** Merged lists as they stand in the workbook, read back from our tables: the workbook is the only store. */
import type { RowCells } from "./reconciliation";

/** Columns of the merged list; from `id` on they are hidden. */
export const PERSON_FIELDS = [
  "no",
  "person",
  "unit",
  "position",
  "phone",
  "mode",
  "note",
  "check",
  "file",
  "row",
  "kind",
  "venue",
  "id",
  "fileId",
  "written",
  "key",
  "unplaced",
  "unitBefore",
  "keyBefore",
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Columns of the files received; from `id` on they are hidden. */
export const FILE_FIELDS = [
  "no",
  "file",
  "unit",
  "outcome",
  "people",
  "day",
  "note",
  "id",
  "unitKey",
  "modified",
  "fate",
  "merged",
  "written",
] as const;
export type FileField = (typeof FILE_FIELDS)[number];

/** Columns of the units with their seats; from `key` on they are hidden. */
export const UNIT_FIELDS = [
  "no",
  "unit",
  "quota",
  "received",
  "difference",
  "state",
  "files",
  "note",
  "key",
  "sent",
  "written",
] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];

/** The columns by which `written` is made, in order: what the files say, as against what people type beside it. */
export const MARKED = {
  people: ["person", "unit", "position", "phone", "mode", "note", "check", "file", "row", "kind", "venue"],
  files: ["file", "unit", "outcome", "people", "day", "note"],
  units: ["unit", "quota", "files", "note"],
} as const satisfies {
  readonly people: readonly PersonField[];
  readonly files: readonly FileField[];
  readonly units: readonly UnitField[];
};

/** What a person says of itself in a list; a newer list may say it otherwise, and people correct it. */
export const SAID_FIELDS = ["person", "unit", "position", "phone", "mode", "note", "kind", "venue"] as const;
export type SaidField = (typeof SAID_FIELDS)[number];

/** A row of a table of ours as it stands. */
export interface OurRow<K extends string> {
  /** Empty for a row that a person added. */
  readonly id: string;
  /** Row of the sheet, 0-based. */
  readonly row: number;
  readonly cells: RowCells<K>;
  /** The mark of what we wrote into each cell; absent where nobody knows. */
  readonly marks?: Readonly<Partial<Record<K, string>>>;
}

export interface StandingTable<K extends string> {
  readonly sheet: string;
  readonly table: string;
  /** Which of our columns it has still. */
  readonly columns: ReadonlySet<K>;
  readonly rows: readonly OurRow<K>[];
}

export interface StandingMerge {
  readonly locale: "vi" | "en";
  readonly people: StandingTable<PersonField>;
  readonly files: StandingTable<FileField>;
  readonly units: StandingTable<UnitField>;
  readonly checkIn?: StandingTable<CheckInField>;
}

/** Columns of the check-in list; the last two are hidden. */
export const CHECK_IN_FIELDS = [
  "no",
  "noInUnit",
  "person",
  "position",
  "phone",
  "mode",
  "state",
  "signature",
  "note",
  "key",
  "id",
] as const;
export type CheckInField = (typeof CHECK_IN_FIELDS)[number];

/** What became of a file, for formulas and for us. */
export type FileFate = "read" | "superseded" | "unreadable";

/** Stands in the place of the key of a row that counts for nobody: it repeats another, or its list was replaced. */
export const REPEAT_KEY = "repeat";
