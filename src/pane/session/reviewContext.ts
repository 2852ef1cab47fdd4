/** What reviews know besides the facts, as the pane is set. */
import { useMemo } from "react";
import { withListed } from "../../model/holiday";
import type { PlainDate } from "../../model/plainDate";
import type { ReviewContext } from "../../model/review";
import { publicCalendar } from "../../locales/holidays";
import { findFixedDay } from "./asOf";
import type { Session } from "./sessionState";

/** The same object while nothing that it holds has changed: reviews are made again for another. */
export function useReviewContext(session: Session, today: PlainDate): ReviewContext {
  const { convention } = session.settings;
  const { register, calendar } = session.desk;
  const units = register?.units;
  const asOf = findFixedDay(session) ?? today;
  return useMemo(
    () => ({
      asOf,
      convention,
      ...(calendar ? withListed(publicCalendar, calendar) : publicCalendar),
      ...(units ? { register: units } : {}),
    }),
    [asOf, convention, calendar, units],
  );
}
