/** One task out of one part of a sentence: its words, owners and time. */
import { inferred, stated, type Fact } from "../model/fact";
import type { Due } from "../model/due";
import type { Origin } from "../model/origin";
import { dateParts } from "../model/plainDate";
import type { Task } from "../model/task";
import { capitalised } from "../text/sentences";
import { trimEndOf } from "../text/trim";
import { findDates, speaksOfTime } from "./deadlines/findMentions";
import { outlinePlace, type OutlineNode } from "./outline";
import { dueOf, isPastDay } from "./owners";
import { nodeOrigin, unitFact, type ReadContext } from "./readContext";
import { readRoles, type Roles } from "./roles";
import type { Owner } from "./workNodes";
import type { WorkPart } from "./workParts";

interface TaskParts {
  readonly node: OutlineNode;
  /** Where the part's text begins in the node's text. */
  readonly start: number;
  readonly part: WorkPart;
  readonly lead: readonly Fact<string>[];
  /** Who owns what the part does not say. */
  readonly inherited: Owner;
}

export function taskOf({ node, start, part, lead, inherited }: TaskParts, context: ReadContext): Omit<Task, "id"> {
  const { words } = context.names;
  const origin = nodeOrigin(node);
  const from = start + part.span.start;
  const to = start + part.span.end;
  const roles = readRoles(node.text.slice(from, to), words);
  const at = (unit: Roles["support"][number]): Fact<string> => unitFact(shift(unit, from), origin);
  const support = roles.support.length > 0 ? roles.support.map(at) : inherited.support;
  const due =
    ownDue({ node, start, part }, context) ?? dayWithin(inherited.due, { node, from, to }, context) ?? inherited.due;
  const isOwnStart = !isLate(roles.by) || (inherited.lead.length === 0 && !startsLate(roles));
  return {
    summary: summaryOf(node.text, { from: isOwnStart ? from + roles.taskStart : from, to }, origin),
    lead,
    support,
    deliverTo: roles.deliverTo.map(at),
    where: outlinePlace(node),
    ...(due ? { due } : {}),
    ...(!due && speaksOfTime(node.text.slice(from, to), words) ? { isTimeUnclear: true } : {}),
    status: "needs-action",
    origin,
  };
}

/** Below "THÁNG 3/2026" a day of that month in the words of the work is its day. */
function dayWithin(
  period: Due | undefined,
  { node, from, to }: { readonly node: OutlineNode; readonly from: number; readonly to: number },
  context: ReadContext,
): Due | undefined {
  const end = period?.date;
  if (!end || period.expression.type === "date") return undefined;
  return findDates(node.text.slice(from, to), context.names.words)
    .map((mention) => dueOf(mention, { node, base: from }, context))
    .findLast(({ date }) => date !== undefined && date <= end && dateParts(date).year === dateParts(end).year);
}

function ownDue(
  { node, start, part: { mention } }: Pick<TaskParts, "node" | "start" | "part">,
  context: ReadContext,
): Due | undefined {
  const due = mention && dueOf(mention, { node, base: start }, context);
  return due && isPastDay(mention, due, context) ? undefined : due;
}

/** Words before an appointment that stand for more than the word itself say what the task is about. */
const LONGEST_APPOINTMENT = 60;

function startsLate({ lead }: Roles): boolean {
  return (lead[0]?.span.start ?? 0) > LONGEST_APPOINTMENT;
}

function summaryOf(text: string, { from, to }: { from: number; to: number }, origin: Origin): Fact<string> {
  const raw = text.slice(from, to);
  const words = trimEndOf(raw.trim(), " ;,./");
  const start = from + (raw.length - raw.trimStart().length);
  const span = { start, end: start + words.length };
  const fact = words === "" ? inferred : stated;
  return fact(capitalised(words === "" ? text : words), { ...origin, spans: [span] });
}

export function shift(unit: Roles["support"][number], by: number): Roles["support"][number] {
  return { ...unit, span: { start: unit.span.start + by, end: unit.span.end + by } };
}

/** A subject behind an introducing clause. */
export function isLate(by: Roles["by"]): boolean {
  return by === "late-subject" || by === "late-appointment";
}
