/** Assignments in the prose of a plan: who does what until when. */
import { inferred, type Fact } from "../model/fact";
import type { Origin, Span } from "../model/origin";
import type { Task } from "../model/task";
import { labelledTasks } from "./labelledTask";
import { isTableTitle, type OutlineNode } from "./outline";
import { dueOf, readOwnerHeading, type OwnerHeading } from "./owners";
import { nodeOrigin, unitFact, type ReadContext } from "./readContext";
import { readRoles, type Roles } from "./roles";
import { announces, isOnlyCount, withoutIdle } from "./saysNoWork";
import { topicOf } from "./sections";
import { isLate, shift, taskOf } from "./taskOfPart";
import {
  behindLabel,
  isClosing,
  isSectionTitle,
  isWork,
  isTimeLabel,
  mayAssign,
  ownersBehind,
  plainSubject,
  titleMention,
  workSentence,
  type Owner,
} from "./workNodes";
import { workParts, type WorkPart } from "./workParts";

export interface TaskReading {
  readonly tasks: readonly Omit<Task, "id">[];
  /** Nodes that a task was read from, or that only say who owns the tasks below. */
  readonly used: ReadonlySet<OutlineNode>;
}

const NOBODY: Owner = { lead: [], support: [] };

/** `head`: the letterhead and the title, which give nobody work. */
export function readTasks(root: OutlineNode, context: ReadContext, head: ReadonlySet<OutlineNode>): TaskReading {
  const tasks: Omit<Task, "id">[] = [];
  const used = new Set<OutlineNode>();
  const take = (found: { readonly tasks: readonly Omit<Task, "id">[]; readonly used: Iterable<OutlineNode> }): void => {
    for (const task of found.tasks) tasks.push(task);
    for (const node of found.used) used.add(node);
  };
  const visit = (node: OutlineNode, owner: Owner): void => {
    const isHead = head.has(node);
    const labelled =
      isHead || topicOf(node, context.names.words) === "attendees" ? undefined : labelledTasks(node, context);
    if (labelled) take(labelled);
    if (labelled?.owns === "all") return;
    const own = isHead ? { tasks: [], used: false, owner } : readNode(node, owner, context);
    take({ tasks: own.tasks, used: own.used ? [node] : [] });
    const before = tasks.length;
    visitBelow(
      node.children.filter((child) => !labelled?.used.has(child)),
      node,
      own.owner,
    );
    if (tasks.length > before && isOnlyTitle(node, own, owner))
      tasks.splice(before - own.tasks.length, own.tasks.length);
  };
  const visitBelow = (children: readonly OutlineNode[], node: OutlineNode, owner: Owner): void => {
    let current = owner;
    for (const child of children) {
      const line = head.has(child) ? undefined : lineOwner(child, context);
      if (line) {
        current = { ...line, ...(owner.due ? { due: owner.due } : {}) };
        used.add(child);
      } else visit(child, isBesideSentence(child, node) ? besideSentence(current) : current);
    }
  };
  visit(root, NOBODY);
  return { tasks, used: withoutIdle(used, tasks, context) };
}

/** A paragraph behind an item that ends as a sentence is no part of it. */
function isBesideSentence(child: OutlineNode, parent: OutlineNode): boolean {
  return !child.mark && !child.isLabel && parent.mark !== undefined && /[.;]\s*$/u.test(parent.text);
}

function besideSentence({ due }: Owner): Owner {
  return due ? { ...NOBODY, due } : NOBODY;
}

/** A title over items of work is longer only where it is work itself. */
const LONGEST_TITLE = 100;

/** Short words over work, with neither owner nor time of their own, only say what the work below is about. */
function isOnlyTitle({ text }: OutlineNode, { tasks }: NodeReading, inherited: Owner): boolean {
  const [task, ...others] = tasks;
  if (!task || others.length > 0 || text.length > LONGEST_TITLE || /[.;]\s*$/u.test(text)) return false;
  return task.due === inherited.due && (task.lead.length === 0 || task.lead === inherited.lead);
}

/** A paragraph that is nothing but the name of an owner: the paragraphs behind it are this owner's work. */
function lineOwner(node: OutlineNode, context: ReadContext): Owner | undefined {
  if (node.mark || node.children.length > 0 || !node.text || !mayAssign(node, context)) return undefined;
  const heading = readOwnerHeading(node, context);
  return heading && heading.taskStart === undefined ? { ...NOBODY, lead: heading.lead } : undefined;
}

/** The tasks of one bullet or paragraph, whatever part of a document it stands in. */
export function readWork(node: OutlineNode, context: ReadContext): Pick<TaskReading, "tasks"> {
  return readSentence(node, { owner: NOBODY, start: 0 }, context);
}

/** The tasks of a part of a bullet or paragraph that is known to ask for work. */
export function readPart(node: OutlineNode, span: Span, context: ReadContext): TaskReading["tasks"] {
  return readSentence(node, { owner: NOBODY, ...span }, context).tasks;
}

interface NodeReading {
  readonly tasks: readonly Omit<Task, "id">[];
  readonly used: boolean;
  /** Who owns what stands below. */
  readonly owner: Owner;
}

function readNode(node: OutlineNode, owner: Owner, context: ReadContext): NodeReading {
  const { words } = context.names;
  if (!isWork(node, owner, context)) {
    const start = workSentence(node, context);
    return start === undefined || isClosing(node, words)
      ? { tasks: [], used: false, owner }
      : readSentence(node, { owner: NOBODY, start }, context);
  }
  if (isSectionTitle(node) || isTableTitle(node) || isTimeLabel(node, words))
    return { tasks: [], used: true, owner: titleOwner(node, context) };
  if (isClosing(node, words)) return { tasks: [], used: true, owner };
  return readOwned(node, owner, context);
}

/** An owner's heading, the work behind one, or work on its own. */
function readOwned(node: OutlineNode, owner: Owner, context: ReadContext): NodeReading {
  const heading = readOwnerHeading(node, context);
  if (!heading || isPlacedBelow(heading, owner)) return readPieces(node, owner, context);
  const due = heading.due ?? owner.due;
  const own: Owner = { lead: heading.lead, support: heading.support ?? [], ...(due ? { due } : {}) };
  if (heading.taskStart !== undefined && isOnlyCount(node.text.slice(heading.taskStart), context.names.words))
    return { tasks: [], used: false, owner };
  return heading.taskStart === undefined
    ? { tasks: [], used: true, owner: own }
    : readSentence(node, { owner: own, start: heading.taskStart }, context);
}

/** Below an owner, words before a colon that no grammar of names knows are part of the work. */
function isPlacedBelow({ lead, taskStart }: OwnerHeading, owner: Owner): boolean {
  return owner.lead.length > 0 && taskStart !== undefined && lead[0]?.certainty === "inferred";
}

/** "II. ĐỐI VỚI CÁC TỈNH" owns what stands below; any title may give its time. */
function titleOwner(node: OutlineNode, context: ReadContext): Owner {
  const heading = readOwnerHeading(node, context);
  if (heading && heading.taskStart === undefined)
    return { ...NOBODY, lead: heading.lead, ...(heading.due ? { due: heading.due } : {}) };
  const mention = titleMention(node, context.names.words);
  return mention ? { ...NOBODY, due: dueOf(mention, { node, base: 0 }, context) } : NOBODY;
}

/** A bullet or paragraph whose owners may stand in brackets behind each piece of its work. */
function readPieces(node: OutlineNode, owner: Owner, context: ReadContext): NodeReading {
  const { words } = context.names;
  const pieces = owner.lead.length > 0 ? [] : ownersBehind(node, words);
  if (pieces.length === 0) return readSentence(node, { owner, start: behindLabel(node, context) ?? 0 }, context);
  const origin = nodeOrigin(node);
  const tasks = pieces.flatMap(({ work, lead, support, mention, asides }) => {
    const due = mention ? dueOf(mention, { node, base: 0 }, context) : owner.due;
    const own: Owner = {
      lead: lead.map((unit) => unitFact(unit, origin)),
      support: support.map((unit) => unitFact(unit, origin)),
      ...(due ? { due } : {}),
    };
    const inBrackets = asides.map(({ start, end }) => ({ owner: NOBODY, start, end }));
    return [{ owner: own, ...work }, ...inBrackets].flatMap((part) => readSentence(node, part, context).tasks);
  });
  return { tasks, used: true, owner };
}

interface Start {
  readonly owner: Owner;
  readonly start: number;
  /** The end of the node's text where absent. */
  readonly end?: number;
}

/** The tasks of one bullet or paragraph. */
function readSentence(node: OutlineNode, { owner, start, end }: Start, context: ReadContext): NodeReading {
  const { words } = context.names;
  const text = node.text.slice(start, end);
  const origin = nodeOrigin(node);
  const roles = readRoles(text, words);
  const subject = roles.lead.length === 0 && owner.lead.length === 0 ? plainSubject(node, start, context) : undefined;
  const lead = subject
    ? [inferred(subject.text, { ...origin, spans: [subject.span] })]
    : leadOf(roles, { owner, origin, from: start });
  const support = roles.support.map((unit) => unitFact(shift(unit, start), origin));
  const below: Owner = { ...(owner.due ? { due: owner.due } : {}), lead, support };
  const leadsIn = text.trimEnd().endsWith(":");
  if (leadsIn) return { tasks: [], used: true, owner: announces(node, words) ? NOBODY : below };
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
