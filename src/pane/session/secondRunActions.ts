/** What a person does with a plan read again, and with what is sent out of the tracker. */
import type { PlainDate } from "../../model/plainDate";
import type { Actions } from "./actions";
import type { World } from "../effects/world";
import { compareTracker, writeChanges, writeExtract } from "../effects/lateEffects";
import type { Session } from "./sessionState";

interface SecondRunOptions {
  readonly world: World;
  readonly session: Session;
  readonly today: PlainDate;
  readonly run: (work: Promise<void>) => void;
}

type SecondRunActions = Pick<Actions, "compareTracker" | "chooseChanges" | "writeChanges" | "writeExtract">;

export function secondRunActions({ world, session, today, run }: SecondRunOptions): SecondRunActions {
  const { busy, settings } = session;
  return {
    compareTracker: (plan, sheet) => {
      if (!busy) run(compareTracker(world, plan, { sheet, soonDays: settings.soonDays }));
    },
    chooseChanges: (choices) => world.dispatch({ type: "changes-chosen", choices }),
    writeChanges: (changes) => {
      if (!busy) run(writeChanges(world, changes, today));
    },
    writeExtract: (plan, sheet, agency) => {
      if (!busy) run(writeExtract(world, plan, { sheet, agency, asOf: today }));
    },
  };
}
