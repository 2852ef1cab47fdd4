import type { PlanEvent, QuotaGroup } from "../model/quota";
import type { Review } from "../model/review";
import type { SheetModel } from "../model/sheet";
import type { ComposeOptions } from "./options";
import { composeQuotaSheet } from "./quotaSheet";
import { composeTrackerSheet } from "./tracker/trackerSheet";

export type { ComposeOptions };

/** The worksheets of a review: a quota table for each event with groups, the tracker where there are tasks. */
export function composeSheets(review: Review, options: ComposeOptions): readonly SheetModel[] {
  const { events, quota, tasks } = review.reading;
  const byEvent = new Map<number, QuotaGroup[]>();
  for (const group of quota) {
    const groups = byEvent.get(group.event);
    if (groups) groups.push(group);
    else byEvent.set(group.event, [group]);
  }
  const quotaSheets = [...byEvent]
    .sort(([a], [b]) => a - b)
    .map(([event, groups]) => composeQuotaSheet(review, events[event] ?? NO_EVENT, groups, options.locale));
  return tasks.length === 0 ? quotaSheets : [...quotaSheets, composeTrackerSheet(review, options)];
}

const NO_EVENT: PlanEvent = { name: "", venues: [] };
