/** The columns of a tracker: what each is called in code, in which order they stand, and whose they are. */

/**
 * `plan`: what the document says; a new reading may change it. `person`: typed by people, never written again. `shared`: begun by
 * us, gone on with by people. `formula`: native, follows the others. `mark`: ours, for finding the row and for formulas.
 */
export type ColumnOwner = "plan" | "person" | "shared" | "formula" | "mark";

const OWNERS = {
  no: "plan",
  task: "plan",
  lead: "plan",
  support: "plan",
  due: "plan",
  last: "plan",
  status: "person",
  progress: "formula",
  completed: "person",
  note: "shared",
  deliverTo: "plan",
  product: "plan",
  named: "plan",
  /** A day that we offer to a task without one; it counts for nothing until a person takes it. */
  proposed: "plan",
  extended: "person",
  extensions: "person",
  percent: "person",
  /** Of a collective in one row: how many of its bodies are through, and how many there are. */
  bodiesDone: "person",
  bodies: "plan",
  result: "person",
  document: "person",
  daysLeft: "formula",
  workingDays: "formula",
  /** The last day that counts, or the last working day before it. */
  lastWorking: "formula",
  unclear: "formula",
  source: "plan",
  place: "plan",
  /** What a new reading of the plan changed, and when. */
  change: "mark",
  id: "mark",
  /** Id of the task that this row is an instance or a part of. */
  series: "mark",
  kind: "mark",
  /** What the columns of the plan said when they were written (`fingerprint`). */
  written: "mark",
  /** The day that counts: the extension, else the last day. */
  counted: "formula",
  class: "formula",
  days: "formula",
  agencies: "formula",
  row: "formula",
} as const satisfies Readonly<Record<string, ColumnOwner>>;

export type TrackerColumn = keyof typeof OWNERS;

/** In the order of the sheet. */
export const TRACKER_COLUMNS = Object.keys(OWNERS) as readonly TrackerColumn[];

export const COLUMN_OWNERS: Readonly<Record<TrackerColumn, ColumnOwner>> = OWNERS;

/** The first columns are seen at first sight and printed; the rest stand to their right. */
export const FIRST_BESIDE: TrackerColumn = "deliverTo";

/** The columns from here on are hidden. */
export const FIRST_HIDDEN: TrackerColumn = "id";

/** The columns by which `written` is made, in order. The number of a row is the table's own. */
export const MARKED_COLUMNS: readonly TrackerColumn[] = TRACKER_COLUMNS.filter(
  (column) => (COLUMN_OWNERS[column] === "plan" && column !== "no") || column === "kind",
);

/** They follow a new reading without a word: where a task stands, not what it is. */
export const QUIET_COLUMNS: readonly TrackerColumn[] = ["source", "place", "kind", "proposed"];

/** They say one deadline together: its words, the day named, the last day that counts. */
export const DUE_COLUMNS: readonly TrackerColumn[] = ["due", "named", "last"];
