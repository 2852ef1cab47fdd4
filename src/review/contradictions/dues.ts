/** Deadlines that gainsay each other, the occasion that they prepare, or the day of issue. */
import { lastDay } from "../../model/due";
import type { Finding } from "../../model/finding";
import type { PlainDate } from "../../model/plainDate";
import type { Reading } from "../../model/reading";
import type { ReviewContext } from "../../model/review";
import type { Task } from "../../model/task";
import { compareKey } from "../../text/fold";
import { groupBy } from "../groupBy";
import { finding } from "../rule";

/** Words that a work needs before two lines with the same words are surely one work. */
const FEWEST_WORDS = 4;

export function dueContradictions(reading: Reading, context: ReviewContext, ruleId: string): readonly Finding[] {
  return [
    ...twoDeadlines(reading.tasks, ruleId),
    ...afterEvent(reading, context, ruleId),
    ...beforeIssue(reading, context, ruleId),
  ];
}

/** One owner, the same words, two different days in two places. */
function twoDeadlines(tasks: readonly Task[], ruleId: string): readonly Finding[] {
  const dated = tasks.filter(({ due, status }) => due?.date !== undefined && status !== "completed");
  const byWork = groupBy(dated, workKey);
  return [...byWork].flatMap(([key, same]): readonly Finding[] => {
    const [first, ...others] = same;
    if (!first?.due || key.split(" ").length < FEWEST_WORDS) return [];
    const firstDue = first.due;
    // Rows that continue a row have their words from it: they are milestones of one work.
    const other = others.find(
      ({ due, origin, summary }) =>
        due?.date !== firstDue.date &&
        !isOneLine(origin, first.origin) &&
        !isOneLine(summary.origin, first.summary.origin),
    );
    if (!other?.due) return [];
    return [
      finding({
        ruleId,
        severity: "warning",
        messageId: "twoDeadlines",
        data: { task: first.summary.value, first: firstDue.text.value, second: other.due.text.value },
        subject: other.id,
        origin: other.due.text.origin,
        related: [firstDue.text.origin],
      }),
    ];
  });
}

/** Owner and words of a work without its deadline; figures stay, because "đợt 1" and "đợt 2" are two works. */
function workKey({ lead, summary, due }: Task): string {
  const words = compareKey(summary.value.replace(due?.text.value ?? "", " ")).match(/[\p{L}\p{N}]+/gu) ?? [];
  const owners = lead.map(({ value }) => compareKey(value)).sort();
  return [owners.join(","), ...words].join(" ");
}

function isOneLine(a: Task["origin"], b: Task["origin"]): boolean {
  return JSON.stringify(a.place) === JSON.stringify(b.place);
}

/** Invitations, the hall and papers that come after the last day of the occasion. */
function afterEvent({ tasks, events }: Reading, context: ReviewContext, ruleId: string): readonly Finding[] {
  const [event, ...more] = events;
  const end = event?.when?.end;
  if (!event?.when || !end || more.length > 0) return [];
  const { origin } = event.when.text;
  return tasks.flatMap((task): readonly Finding[] => {
    const last = namedDay(task, context);
    // A period ("trong tháng 7") may end after the occasion and still begin before it.
    if (task.prepares !== true || task.due?.expression.type !== "date" || !last || last <= end) return [];
    return [
      finding({
        ruleId,
        severity: "warning",
        messageId: "dueAfterEvent",
        data: { text: task.due.text.value, last, event: end },
        subject: task.id,
        origin: task.due.text.origin,
        related: [origin],
      }),
    ];
  });
}

function beforeIssue({ tasks, issued }: Reading, context: ReviewContext, ruleId: string): readonly Finding[] {
  if (!issued) return [];
  const dated = tasks.flatMap((task) => {
    const last = namedDay(task, context);
    return last && task.due?.expression.year !== undefined ? [{ task, last }] : [];
  });
  const early = dated.filter(({ last }) => last < issued.value);
  // Nobody issues a plan most of which is over: then the day of issue is another day of the document.
  if (early.length > 1 && early.length * 2 > dated.length) return [];
  return early.flatMap(({ task, last }): readonly Finding[] => {
    if (!task.due) return [];
    return [
      finding({
        ruleId,
        severity: "warning",
        messageId: "dueBeforeIssue",
        data: { text: task.due.text.value, last, issued: issued.value },
        subject: task.id,
        origin: task.due.text.origin,
        related: [issued.origin],
      }),
    ];
  });
}

/** The last day of a deadline that names its day or period itself, of a task that is still open. */
function namedDay({ due, status }: Task, { convention }: ReviewContext): PlainDate | undefined {
  if (!due || status === "completed" || due.expression.type === "duration" || due.expression.mod === "after") {
    return undefined;
  }
  return lastDay(due, convention);
}
