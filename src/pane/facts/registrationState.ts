/** What the pane knows of returned lists. */
import type { LateMerge } from "../../model/lateMerge";
import { REPEAT_KEY, type StandingMerge } from "../../model/mergedLists";
import { fromSerial, type PlainDate } from "../../model/plainDate";
import type {
  FileResult,
  ListRole,
  MergeChoices,
  RegistrationMerge,
  RegistrationState,
  ReturnedFile,
  UnitRegistration,
} from "../../model/registration";
import type { BarPart } from "../components/StackedBar";
import type { IconName } from "../look/icons";
import type { Tone } from "../look/theme";

/** The lists of one plan, and what people answered where they left a question. */
export interface Registrations {
  readonly plan: string;
  /** Kept so that another choice of columns can read them again. */
  readonly sources: readonly File[];
  readonly files: readonly ReturnedFile[];
  readonly merge: RegistrationMerge;
  readonly choices: MergeChoices;
  /** Roles that people chose for columns, by the key of the label. */
  readonly columns: ReadonlyMap<string, ListRole>;
  /** The sheets that hold this very merge. */
  readonly sheets?: readonly string[];
  /** What the lists come to beside those that stand in the workbook. */
  readonly late?: LateMerge;
  /** Read back from the workbook: no file is at hand. */
  readonly isResumed?: true;
}

/** Files that were chosen now; those merged before stand in the workbook. */
export function chosenFiles({ merge, late, isResumed }: Registrations): readonly FileResult[] {
  if (isResumed) return [];
  return merge.files.slice(late?.before ?? 0).filter(({ name }) => name !== "");
}

/** What stands in the workbook at a glance. */
export interface StandingFacts {
  readonly files: number;
  readonly people: number;
  /** The last day on which lists were merged. */
  readonly day: PlainDate | undefined;
}

export function toStandingFacts({ files, people }: StandingMerge): StandingFacts {
  const read = files.rows.filter(({ cells }) => cells.fate === "read");
  const days = files.rows.flatMap(({ cells }) => (typeof cells.merged === "number" ? [cells.merged] : []));
  const last = days.length === 0 ? undefined : days.reduce((most, day) => Math.max(most, day));
  const isCounted = ({ cells }: (typeof people.rows)[number]): boolean => {
    const key = "keyBefore" in cells ? cells.keyBefore : cells.key;
    return key !== REPEAT_KEY && String(cells.person ?? "") !== "";
  };
  return {
    files: read.length,
    people: people.rows.filter(isCounted).length,
    day: last === undefined ? undefined : fromSerial(last),
  };
}

/** Trouble first. */
export const REGISTRATION_STATES: readonly RegistrationState[] = [
  "not-sent",
  "unreadable",
  "missing",
  "over",
  "complete",
];

export const REGISTRATION_LOOK = {
  complete: { tone: "ok", icon: "done", part: "ok" },
  missing: { tone: "warn", icon: "warning", part: "warn" },
  over: { tone: "info", icon: "plus", part: "info" },
  "not-sent": { tone: "bad", icon: "error", part: "bad" },
  unreadable: { tone: "bad", icon: "file", part: "bad" },
} as const satisfies Record<
  RegistrationState,
  { readonly tone: Tone; readonly icon: IconName; readonly part: BarPart }
>;

export function countStates(units: readonly UnitRegistration[]): ReadonlyMap<RegistrationState, number> {
  const counts = new Map<RegistrationState, number>();
  for (const { state } of units) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** Units that need a word first, each state in the order of the quota. */
export function byTrouble(units: readonly UnitRegistration[]): readonly UnitRegistration[] {
  return REGISTRATION_STATES.flatMap((state) => units.filter((unit) => unit.state === state));
}

export function needsReminder({ state }: UnitRegistration): boolean {
  return state !== "complete";
}

/** Different people, and the rows that repeat one of them. */
export function countListed({ people }: RegistrationMerge): { readonly rows: number; readonly repeats: number } {
  return { rows: people.length, repeats: people.filter(({ sameAs }) => sameAs !== undefined).length };
}

/** People who count and are not in the workbook yet. */
export function countNew(people: RegistrationMerge["people"], { standing }: LateMerge): number {
  const known = new Set(standing.people.rows.map(({ id }) => id));
  return people.filter(({ id, counted }) => counted && !known.has(id)).length;
}
