import type { Tab } from "./session/sessionState";

/** Id of a tab's element, which names the screen below it. */
export function tabId(tab: Tab): string {
  return `plan-tab-${tab}`;
}
