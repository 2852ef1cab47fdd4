import { useEffect, useRef } from "react";
import type { Actions } from "./actions";
import { findJourney, type RibbonStep } from "./ribbonStep";
import type { Input } from "./sessionState";
import { useLatest } from "./useLatest";
import type { World } from "../effects/world";

/** Once, when the pane opens. */
export function useRibbonStep(step: RibbonStep | undefined, actions: Actions): void {
  const latest = useLatest(actions);
  const isFollowed = useRef(false);
  useEffect(() => {
    if (step === undefined || isFollowed.current) return;
    isFollowed.current = true;
    latest.current.followStep(step);
  }, [step, latest]);
}

/** What was read in vain is told on the first tab, which stays in view then. */
export async function followStep(
  dispatch: World["dispatch"],
  step: RibbonStep,
  read: (inputs: readonly Input[]) => Promise<number>,
): Promise<void> {
  const { read: input, tab, parts } = findJourney(step);
  dispatch({ type: "welcome-left" });
  if (input && (await read([input])) === 0) return;
  dispatch({ type: "tab-opened", tab });
  if (parts) dispatch({ type: "parts-opened", parts });
}
