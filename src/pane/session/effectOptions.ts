import type { ReviewContext } from "../../model/review";
import type { World } from "../effects/world";
import type { Session } from "./sessionState";

/** What every effect of the session needs. */
export interface EffectOptions {
  readonly world: World;
  readonly session: Session;
  readonly context: ReviewContext;
  readonly run: (work: Promise<unknown>) => void;
}
