/** Assignments in the prose of a plan: who does what until when. */
import type { ReadingWords } from "../locales/readingWords";
import type { Due } from "../model/due";
import { inferred, stated, type Fact } from "../model/fact";
import type { Origin } from "../model/origin";
import type { Task } from "../model/task";
import { oncePer } from "../text/once";
import { capitalised } from "../text/sentences";
import { trimEndOf } from "../text/trim";
import { speaksOfTime } from "./deadlines/findMentions";
import { labelledTasks } from "./labelledTask";
import { isCapitalHeading, isTableTitle, outlinePlace, type OutlineNode } from "./outline";
import { dueOf, isPastDay, readOwnerHeading } from "./owners";
import { nodeOrigin, unitFact, type ReadContext } from "./readContext";
import { isReport, readRoles, type Roles } from "./roles";
import { topicOf } from "./sections";
import { beginsVerb } from "./unitGrammar";
import { sentenceMentions, workParts, type WorkPart } from "./workParts";

export interface TaskReading {
  readonly tasks: readonly Omit<Task, "id">[];
  /** Nodes that a task was read from, or that only say who owns the tasks below. */
  readonly used: ReadonlySet<OutlineNode>;
}

interface Owner {
  readonly lead: readonly Fact<string>[];
  readonly support: readonly Fact<string>[];
  readonly due?: Due;
}

const NOBODY: Owner = { lead: [], support: [] };

export function readTasks(root: OutlineNode, context: ReadContext): TaskReading {
  const tasks: Omit<Task, "id">[] = [];
  const used = new Set<OutlineNode>();
  const take = (found: { readonly tasks: readonly Omit<Task, "id">[]; readonly used: Iterable<OutlineNode> }): void => {
    for (const task of found.tasks) tasks.push(task);
    for (const node of found.used) used.add(node);
  };
  const visit = (node: OutlineNode, owner: Owner): void => {
    const labelled = topicOf(node, context.names.words) === "attendees" ? undefined : labelledTasks(node, context);
    if (labelled) take(labelled);
    if (labelled?.owns === "all") return;
    const below = readNode(node, owner, context);
    take({ tasks: below.tasks, used: below.used ? [node] : [] });
    for (const child of node.children) if (!labelled?.used.has(child)) visit(child, below.owner);
  };
  visit(root, NOBODY);
  return { tasks, used };
}

/** The tasks of one bullet or paragraph, whatever part of a document it stands in. */
export function readWork(node: OutlineNode, context: ReadContext): Pick<TaskReading, "tasks"> {
  return readSentence(node, { owner: NOBODY, start: 0 }, context);
}

interface NodeReading {
  readonly tasks: readonly Omit<Task, "id">[];
  readonly used: boolean;
  /** Who owns what stands below. */
  readonly owner: Owner;
}

function readNode(node: OutlineNode, owner: Owner, context: ReadContext): NodeReading {
  const { words } = context.names;
  if (!isWork(node, owner, context)) return { tasks: [], used: false, owner };
  if (isSectionTitle(node) || isTableTitle(node)) return { tasks: [], used: true, owner: titleOwner(node, context) };
  if (isClosing(node, words)) return { tasks: [], used: true, owner };
  const heading = readOwnerHeading(node, context);
  if (!heading) return readSentence(node, { owner, start: 0 }, context);
  const due = heading.due ?? owner.due;
  const own: Owner = { lead: heading.lead, support: heading.support ?? [], ...(due ? { due } : {}) };
  return heading.taskStart === undefined
    ? { tasks: [], used: true, owner: own }
    : readSentence(node, { owner: own, start: heading.taskStart }, context);
}

/** Everything in the parts that assign; elsewhere only what says who does it, or in a list of work until when. */
function isWork(node: OutlineNode, owner: Owner, context: ReadContext): boolean {
  if (node.table || !node.text) return false;
  const { words } = context.names;
  const topic = topicOf(node, words);
  if (topic === "assignment") return true;
  if (topic === "content" && (hasSubject(node, words) || hasDeadline(node, words))) return true;
  if ((topic !== undefined && topic !== "content") || !context.assigns) return false;
  return owner.lead.length > 0 || isTimedTitle(node, words) || appoints(node, context);
}

function isSectionTitle({ mark, text }: OutlineNode): boolean {
  const kind = mark?.kind;
  return kind === "roman" || kind === "part" || kind === "heading" || (kind !== undefined && isCapitalHeading(text));
}

/** "3. CÁC VIỆC PHẢI HOÀN THÀNH TRONG THÁNG 8": a title that gives all work below it its time. */
function isTimedTitle(node: OutlineNode, words: ReadingWords): boolean {
  return isSectionTitle(node) && node.children.length > 0 && sentenceMentions(node.text, words).length > 0;
}

/** "II. ĐỐI VỚI CÁC TỈNH" owns what stands below; any title may give its time. */
function titleOwner(node: OutlineNode, context: ReadContext): Owner {
  const heading = readOwnerHeading(node, context);
  if (heading && heading.taskStart === undefined)
    return { ...NOBODY, lead: heading.lead, ...(heading.due ? { due: heading.due } : {}) };
  const mention = node.children.length > 0 ? sentenceMentions(node.text, context.names.words)[0] : undefined;
  return mention ? { ...NOBODY, due: dueOf(mention, { node, base: 0 }, context) } : NOBODY;
}

/** In a part that lists work, only a sentence with bodies as its subject, or one that appoints them, is an assignment. */
function hasSubject({ text, mark }: OutlineNode, words: ReadingWords): boolean {
  if (mark?.kind === "roman") return false;
  const { lead, by } = readRoles(text, words);
  const end = lead.at(-1)?.span.end;
  if (end === undefined || isReport(text, end, words)) return false;
  return by === "appointment" || by === "late-appointment" || /^,?\s+\p{Ll}/u.test(text.slice(end, end + 4));
}

function hasDeadline({ text, mark }: OutlineNode, words: ReadingWords): boolean {
  return mark !== undefined && mark.kind !== "roman" && sentenceMentions(text, words).length > 0;
}

/** Outside of a part that assigns, in a paper that does: an appointment, an owner's heading, or a marked sentence about an owner. */
function appoints(node: OutlineNode, context: ReadContext): boolean {
  const { words } = context.names;
  const { by } = readRoles(node.text, words);
  if (by === "appointment" || by === "late-appointment") return true;
  const heading = isItem(node) ? readOwnerHeading(node, context) : undefined;
  if (isSectionTitle(node)) return node.children.length > 0 && heading !== undefined;
  if (heading) return heading.taskStart === undefined || beginsVerb(node.text, heading.taskStart, words);
  const mayAssign = isItem(node) || isItem(node.parent) || sentenceMentions(node.text, words).length > 0;
  return mayAssign && by !== "nobody" && hasSubject(node, words);
}

/** A marked line of the text; headings of the letterhead are none. */
function isItem(node: OutlineNode | undefined): boolean {
  return node?.mark !== undefined && node.mark.kind !== "heading";
}

const closingOf = oncePer(({ closing, closingRequest }: ReadingWords) => ({
  anywhere: new RegExp(`^(?:${closing})`, "iu"),
  atEnd: new RegExp(`(?:${closingRequest})\\s*\\./\\.$`, "iu"),
}));

function isClosing({ text, mark }: OutlineNode, words: ReadingWords): boolean {
  const { anywhere, atEnd } = closingOf(words);
  return anywhere.test(text) || (!mark && text.endsWith("./.") && atEnd.test(text));
}

interface Start {
  readonly owner: Owner;
  readonly start: number;
}

/** The tasks of one bullet or paragraph. */
function readSentence(node: OutlineNode, { owner, start }: Start, context: ReadContext): NodeReading {
  const { words } = context.names;
  const text = node.text.slice(start);
  const origin = nodeOrigin(node);
  const roles = readRoles(text, words);
  const lead = leadOf(roles, { owner, origin, from: start });
  const support = roles.support.map((unit) => unitFact(shift(unit, start), origin));
  const below: Owner = { ...(owner.due ? { due: owner.due } : {}), lead, support };
  const leadsIn = text.trimEnd().endsWith(":");
  if (leadsIn) return { tasks: [], used: true, owner: below };
  if (!/\p{L}/u.test(text)) return { tasks: [], used: false, owner };
  let latest = lead;
  const tasks = ownedParts(workParts(text, words), lead).map((part) => {
    const own = part.hasOwner ? readRoles(text.slice(part.span.start, part.span.end), words) : undefined;
    if (own) latest = leadOf(own, { owner, origin, from: start + part.span.start });
    return taskOf({ node, start, part, lead: latest, inherited: owner }, context);
  });
  return { tasks, used: true, owner: { ...below, support: [] } };
}

/** Words before the first owner that have neither owner nor time only lead up to the work. */
function ownedParts(parts: readonly WorkPart[], lead: readonly Fact<string>[]): readonly WorkPart[] {
  const [first, second] = parts;
  return first && second?.hasOwner && lead.length === 0 && !first.mention ? parts.slice(1) : parts;
}

/** The owners that the words name; a subject behind an introducing clause only where no heading owns the sentence. */
function leadOf(
  { lead, by }: Roles,
  { owner, origin, from }: { readonly owner: Owner; readonly origin: Origin; readonly from: number },
): readonly Fact<string>[] {
  if (lead.length === 0 || (isLate(by) && owner.lead.length > 0)) return owner.lead;
  return lead.map((unit) => unitFact(shift(unit, from), origin));
}

function isLate(by: Roles["by"]): boolean {
  return by === "late-subject" || by === "late-appointment";
}

interface TaskParts {
  readonly node: OutlineNode;
  /** Where the part's text begins in the node's text. */
  readonly start: number;
  readonly part: WorkPart;
  readonly lead: readonly Fact<string>[];
  readonly inherited: Owner;
}

function taskOf({ node, start, part, lead, inherited }: TaskParts, context: ReadContext): Omit<Task, "id"> {
  const { words } = context.names;
  const origin = nodeOrigin(node);
  const from = start + part.span.start;
  const to = start + part.span.end;
  const roles = readRoles(node.text.slice(from, to), words);
  const at = (unit: Roles["support"][number]): Fact<string> => unitFact(shift(unit, from), origin);
  const support = roles.support.length > 0 ? roles.support.map(at) : inherited.support;
  const due = ownDue({ node, start, part }, context) ?? inherited.due;
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

function shift(unit: Roles["support"][number], by: number): Roles["support"][number] {
  return { ...unit, span: { start: unit.span.start + by, end: unit.span.end + by } };
}
