/** What a person decides: to let a finding be, and which names mean one body. */
import type { ReviewedFinding } from "../../model/finding";
import type { LocaleId } from "../../locales/locale";
import type { Actions } from "./actions";
import { keepReason, writeRegister } from "../effects/lateEffects";
import type { World } from "../effects/world";
import { findPlan, type Session } from "./sessionState";

interface DeskOptions {
  readonly world: World;
  readonly session: Session;
  readonly locale: LocaleId;
  readonly run: (work: Promise<void>) => void;
}

type DeskActions = Pick<Actions, "ignoreFinding" | "restoreFinding" | "answerMerges" | "writeRegister">;

export function deskActions({ world, session, locale, run }: DeskOptions): DeskActions {
  const { dispatch } = world;
  const keep = (key: string, reason: string | null): void => {
    const finding = findFinding(session, key);
    run(keepReason(world, { key, reason }, { desk: session.desk, plan: findPlan(session), finding, locale }));
  };
  return {
    ignoreFinding: (key, reason) => {
      dispatch({ type: "finding-ignored", key, reason });
      keep(key, reason);
    },
    restoreFinding: (key) => {
      dispatch({ type: "finding-restored", key });
      keep(key, null);
    },
    answerMerges: (answers) => dispatch({ type: "merges-answered", answers }),
    writeRegister: (proposal) => {
      if (session.busy) return;
      run(writeRegister(world, session.desk, { proposal, answers: session.answers, locale }));
    },
  };
}

/** In the plan as read, or in one of its sheets as it stands. */
function findFinding(session: Session, key: string): ReviewedFinding | undefined {
  const reviews = [findPlan(session)?.review, ...session.live.map(({ review }) => review)];
  return reviews.flatMap((review) => review?.findings ?? []).find((finding) => finding.key === key);
}
