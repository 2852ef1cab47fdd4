/** What the pane knows of returned lists. */
import type {
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
