/** The day on which everything counts, the days that the office takes for tasks without one, and how a task stands. */
import { sheetWords } from "../../locales/sheets";
import type { LocaleId } from "../../locales/locale";
import type { Edit } from "../../model/finding";
import type { PlainDate } from "../../model/plainDate";
import type { ClassedTask } from "../../model/taskClass";
import type { Actions } from "./actions";
import { findTracker } from "./asOf";
import { acceptInTracker, editPlan, writeAsOf, writeState } from "../effects/lateEffects";
import { mergeEdits } from "./mergeEdits";
import type { Session } from "./sessionState";
import type { World } from "../effects/world";

interface DayOptions {
  readonly world: World;
  readonly session: Session;
  readonly locale: LocaleId;
  readonly run: (work: Promise<void>) => void;
}

type DayActions = Pick<Actions, "changeAsOf" | "acceptDay" | "changeState">;

export function dayActions({ world, session, locale, run }: DayOptions): DayActions {
  const tracker = findTracker(session);
  return {
    changeAsOf: (day) => {
      world.dispatch({ type: "as-of-changed", day });
      if (tracker?.asOf) run(writeAsOf(world, tracker.name, day));
    },
    acceptDay: (plan, tasks, day) => {
      if (session.busy) return;
      if (tracker) run(acceptInTracker(world, { sheet: tracker.name, tasks, day }));
      else run(editPlan(world, plan, mergeEdits(plan.edits, toEdits(tasks, day, locale))));
    },
    changeState: (task, state) => {
      if (!session.busy && tracker) run(writeState(world, { sheet: tracker.name, task, state }));
    },
  };
}

/** The plan is not written yet: the day goes into its tracker with the rest. */
function toEdits(tasks: readonly ClassedTask[], day: PlainDate, locale: LocaleId): readonly Edit[] {
  const text = sheetWords[locale].tracker.proposedDue(day);
  return tasks.map(({ task }) => ({ kind: "set-due", task: task.id, day, text }));
}
