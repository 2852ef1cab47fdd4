import type { Host } from "../../model/host";
import type { Problem } from "../../model/outcome";
import { late } from "../late";
import type { SessionEvent } from "../session/session";
import type { Action } from "../session/sessionState";

/** What an effect works on: the workbook, and the session that it tells what happened. */
export interface World {
  readonly host: Host;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The road is loaded when it is first needed, so that the pane opens without it. */
export const loadPipeline = late(() => import("../../pipeline"));

export function refuse({ dispatch }: World, action: Action, problem: Problem): void {
  dispatch({ type: "refused", action, problem });
}
