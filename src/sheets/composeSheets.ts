import type { PlanEvent, QuotaGroup } from "../model/quota";
import { dateParts } from "../model/plainDate";
import type { Review } from "../model/review";
import type { SheetModel } from "../model/sheet";
import type { ComposeOptions } from "./options";
import { composeHolidaySheet, type HolidayYears } from "./holidays/holidaySheet";
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
  if (tasks.length === 0) return quotaSheets;
  const holidays = options.holidays ? [] : [composeHolidaySheet(holidayYears(review), options.locale)];
  return [...quotaSheets, composeTrackerSheet(review, options), ...holidays];
}

/** The years of the plan's own days and of the as-of day, and the next. */
function holidayYears({ reading, context }: Review): HolidayYears {
  const days = [context.asOf, reading.issued?.value, ...reading.tasks.map(({ due }) => due?.date)];
  const years = days.flatMap((day) => (day === undefined ? [] : [dateParts(day).year]));
  return { first: Math.min(...years), last: Math.max(...years) + 1 };
}

const NO_EVENT: PlanEvent = { name: "", venues: [] };
