/** The buttons of the ribbon open the pane on a step of the work, named in the page's address. */
import type { Input, ReviewPart, Tab } from "./sessionState";

export const RIBBON_STEPS = ["quota", "tracker", "check", "status"] as const;
export type RibbonStep = (typeof RIBBON_STEPS)[number];

/** What a step reads, if anything, and what it then shows. */
export interface Journey {
  readonly read?: Input;
  readonly tab: Tab;
  readonly parts?: readonly ReviewPart[];
}

const JOURNEYS: Readonly<Record<RibbonStep, Journey>> = {
  quota: { read: { kind: "range", target: { kind: "selection" } }, tab: "review", parts: ["groups"] },
  tracker: { read: { kind: "range", target: { kind: "active-sheet" } }, tab: "review", parts: ["tasks"] },
  check: { tab: "review" },
  status: { tab: "report" },
};

/** The step in the query of an address; an unknown one is none. */
export function findRibbonStep(query: string): RibbonStep | undefined {
  const wanted = new URLSearchParams(query).get("step");
  return RIBBON_STEPS.find((step) => step === wanted);
}

export function findJourney(step: RibbonStep): Journey {
  return JOURNEYS[step];
}
