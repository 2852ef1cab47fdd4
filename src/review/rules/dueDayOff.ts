import { lastDay, type Due } from "../../model/due";
import type { Finding } from "../../model/finding";
import { addDays, weekday, type PlainDate } from "../../model/plainDate";
import type { ReviewContext } from "../../model/review";
import { finding, type Rule } from "../rule";

/** A fixed last day on a day off is not moved: the work must be ready on the working day before it. */
export const dueDayOff: Rule = {
  id: "due-day-off",
  check({ tasks }, context) {
    return tasks.flatMap(({ id, due, status }): readonly Finding[] => {
      const last = lastDay(due, context.convention);
      if (!due || !last || status === "completed" || !namesItsDay(due) || !isDayOff(last, context)) return [];
      const isStrict = last !== due.date;
      const working = workingDayUpTo(last, context);
      return [
        finding({
          ruleId: dueDayOff.id,
          severity: due.expression.type === "date" ? "warning" : "note",
          messageId: isStrict ? "dueDayOffStrict" : "dueDayOff",
          data: {
            text: due.text.value,
            lastDay: last,
            weekday: weekday(last),
            working,
            workingWeekday: weekday(working),
          },
          subject: id,
          origin: due.text.origin,
          related: [],
        }),
      ];
    });
  },
};

/** A period counted in days ends by law on the next working day; "after" and "about" name no last day. */
function namesItsDay({ expression: { type, mod } }: Due): boolean {
  const isFixed = type !== "duration" && type !== "recurring" && type !== "ongoing" && type !== "event";
  return isFixed && mod !== "after" && mod !== "about" && mod !== "start" && mod !== "mid";
}

function isDayOff(date: PlainDate, { daysOff, workedDays }: ReviewContext): boolean {
  return daysOff.has(date) || (weekday(date) > 5 && !workedDays.has(date));
}

function workingDayUpTo(date: PlainDate, context: ReviewContext): PlainDate {
  let day = date;
  // Bounded: a calendar of days off only would never end.
  for (let i = 0; i < 366 && isDayOff(day, context); i++) day = addDays(day, -1);
  return day;
}
