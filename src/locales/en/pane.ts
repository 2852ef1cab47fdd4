/** All words of the pane in English; the shape is that of the Vietnamese words. */
import { weekday, type PlainDate } from "../../model/plainDate";
import { tabs, common, settings, news, problem, crash, missing } from "./pane/shell";
import { welcome, source, paste, reading } from "./pane/source";
import { review, task } from "./pane/review";
import { delegates, register } from "./pane/delegates";
import { filesOut, todayPanel } from "./pane/desk";
import { merge } from "./pane/merge";
import { tasks, reminders } from "./pane/tasks";
import { secondRun } from "./pane/secondRun";
import { report } from "./pane/report";
import { WEEKDAYS, number, dayMonth, fullDay } from "./pane/formats";

export const pane = {
  appName: "Planbook",
  number,
  percent: (part: number, whole: number) => `${Math.round((part * 1000) / whole) / 10}\u00a0%`,
  dayMonth,
  fullDay,
  weekdayAndDay: (date: PlainDate) => `${(WEEKDAYS[weekday(date)] ?? "").slice(0, 3)} ${fullDay(date)}`,
  today: (date: PlainDate) => `${WEEKDAYS[weekday(date)] ?? ""}, ${fullDay(date)}`,
  quoted: (name: string) => `“${name}”`,

  tabs,
  common,
  settings,
  news,
  problem,
  crash,
  missing,
  welcome,
  source,
  paste,
  reading,
  review,
  task,
  delegates,
  register,
  merge,
  tasks,
  reminders,
  report,
  secondRun,
  filesOut,
  todayPanel,
};
