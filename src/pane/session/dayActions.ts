/** The day on which everything counts, the days that the office takes for tasks without one, and how a task stands. */
import type { LocaleId } from "../../locales/locale";
import type { Actions } from "./actions";
import { findTracker } from "./asOf";
import { acceptInPlan, acceptInTracker, writeAsOf, writeState } from "../effects/lateEffects";
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
      else run(acceptInPlan(world, plan, { tasks, day, locale }));
    },
    changeState: (task, state) => {
      if (!session.busy && tracker) run(writeState(world, { sheet: tracker.name, task, state }));
    },
  };
}
