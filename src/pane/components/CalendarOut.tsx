/** The deadlines of open tasks, for the calendar of a person. */
import type { JSX } from "react";
import type { PlainDate } from "../../model/plainDate";
import type { ClassedTask } from "../../model/taskClass";
import { loadPipeline } from "../effects/world";
import { useWords } from "../words";
import { FileOut, type TextOut } from "./FileOut";

const REMIND_DAYS = 1;

interface CalendarOutProps {
  readonly entries: readonly ClassedTask[];
  readonly today: PlainDate;
}

export function CalendarOut({ entries, today }: CalendarOutProps): JSX.Element | null {
  const { m, locale } = useWords();
  const words = m.filesOut;
  const dated = entries.filter(({ class: name }) => name === "overdue" || name === "soon" || name === "in-time");
  if (dated.length === 0) return null;
  const make = async (): Promise<TextOut> => {
    const { composeDeadlineCalendar } = await loadPipeline();
    const { text } = composeDeadlineCalendar(dated, { locale, stamp: today, remindDays: REMIND_DAYS });
    return { name: words.calendarName, type: "text/calendar", text };
  };
  return <FileOut hint={words.calendarHint(dated.length)} make={make} title={words.calendar} />;
}
