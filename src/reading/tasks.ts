/** Assignments in the prose of a plan: who does what until when. */
import type { ReadingWords } from "../locales/readingWords";
import type { Due } from "../model/due";
import type { Fact } from "../model/fact";
import { inferred, stated } from "../model/fact";
import type { Origin, Span } from "../model/origin";
import type { Task } from "../model/task";
import { findAll, phrase } from "../text/pattern";
import { capitalised, sentenceSpans } from "../text/sentences";
import { trimEndOf } from "../text/trim";
import { findMentions, type DueMention } from "./deadlines/findMentions";
import { resolveDue } from "./deadlines/resolveDue";
import { labelledTask } from "./labelledTask";
import { isTableTitle, outlinePlace, type OutlineNode } from "./outline";
import { nodeOrigin, unitFact, type ReadContext } from "./readContext";
import { readRoles, type Roles } from "./roles";
import { topicOf } from "./sections";
import { readUnitList } from "./unitGrammar";

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
  const visit = (node: OutlineNode, owner: Owner): void => {
    const labelled = topicOf(node, context.names.words) === "attendees" ? undefined : labelledTask(node, context);
    if (labelled) {
      tasks.push(labelled.task);
      labelled.used.forEach((part) => used.add(part));
      return;
    }
    const below = readNode(node, owner, context);
    if (below.used) used.add(node);
    tasks.push(...below.tasks);
    for (const child of node.children) visit(child, below.owner);
  };
  visit(root, NOBODY);
  return { tasks, used };
}

interface NodeReading {
  readonly tasks: readonly Omit<Task, "id">[];
  readonly used: boolean;
  /** Who owns what stands below. */
  readonly owner: Owner;
}

function readNode(node: OutlineNode, owner: Owner, context: ReadContext): NodeReading {
  const { words } = context.names;
  if (!isWork(node, words)) return { tasks: [], used: false, owner };
  if (isSectionTitle(node) || isTableTitle(node)) return { tasks: [], used: true, owner: NOBODY };
  if (isClosing(node.text, words)) return { tasks: [], used: true, owner };
  const heading = readOwnerHeading(node, context);
  if (!heading) return readSentence(node, { owner, start: 0 }, context);
  const own: Owner = { lead: heading.lead, support: [], ...(heading.due ? { due: heading.due } : {}) };
  return heading.taskStart === undefined
    ? { tasks: [], used: true, owner: own }
    : readSentence(node, { owner: own, start: heading.taskStart }, context);
}

/** Everything in the parts that assign; elsewhere only what names who does it or until when. */
function isWork(node: OutlineNode, words: ReadingWords): boolean {
  if (node.table || !node.text) return false;
  const topic = topicOf(node, words);
  if (topic === "assignment") return true;
  return topic === "content" && (hasSubject(node, words) || hasDeadline(node, words));
}

function isSectionTitle({ mark }: OutlineNode): boolean {
  return mark?.kind === "roman" || mark?.kind === "part" || mark?.kind === "heading";
}

/** In a part that lists work, only a sentence with bodies as its subject, or one that appoints them, is an assignment. */
function hasSubject({ text, mark }: OutlineNode, words: ReadingWords): boolean {
  if (mark?.kind === "roman") return false;
  const { lead } = readRoles(text, words);
  const end = lead.at(-1)?.span.end;
  return end !== undefined && /^,?\s+\p{Ll}/u.test(text.slice(end));
}

function hasDeadline({ text, mark }: OutlineNode, words: ReadingWords): boolean {
  return mark !== undefined && mark.kind !== "roman" && findMentions(text, words, "sentence").length > 0;
}

function isClosing(text: string, words: ReadingWords): boolean {
  return new RegExp(`^(?:${words.closing})`, "iu").test(text);
}

interface OwnerHeading {
  readonly lead: readonly Fact<string>[];
  /** The time of all tasks below ("2. Thanh tra tỉnh (trước ngày 20/7/2026)"). */
  readonly due?: Due;
  /** Where the task begins that stands on the same line; absent for a heading alone. */
  readonly taskStart?: number;
}

/** "1. Sở A:", "2. Văn phòng B: tham mưu …", "6. Các cơ quan thuộc thành phần tham dự:". */
function readOwnerHeading(node: OutlineNode, context: ReadContext): OwnerHeading | undefined {
  const { words } = context.names;
  const { text } = node;
  const origin = nodeOrigin(node);
  const charged = readCharge(node, words);
  if (charged) return charged;
  const prefix = new RegExp(`^(?:${words.roles.headingPrefix})\\s+`, "iu").exec(text)?.[0] ?? "";
  const list = readUnitList(text, prefix.length, words, "with-ranks");
  if (list.units.length === 0) return undefined;
  const rest = text.slice(list.end);
  const lead = list.units.map((unit) => unitFact(unit, origin));
  if (trimEndOf(rest, " :.") === "") return { lead };
  const due = readHeadingTime(node, list.end, context);
  if (due) return { lead, due };
  const colon = /^\s*:\s*/u.exec(rest);
  if (colon) return { lead, taskStart: list.end + colon[0].length };
  if (!text.endsWith(":") || node.children.length === 0) return undefined;
  const whole = text.slice(0, -1).trim();
  return { lead: [stated(whole, { ...origin, spans: [{ start: 0, end: whole.length }] })] };
}

/** A heading's time in brackets or behind a dash, with nothing else there. */
function readHeadingTime(node: OutlineNode, from: number, context: ReadContext): Due | undefined {
  const rest = node.text.slice(from);
  const mention = findMentions(rest, context.names.words, "field")[0];
  if (!mention || node.children.length === 0 || !/^\s*[(–-]/u.test(rest)) return undefined;
  return dueOf(mention, { origin: nodeOrigin(node), base: from }, context);
}

/** "Căn cứ …, Thủ trưởng các sở, Chủ tịch UBND các xã có trách nhiệm" owns what stands below. */
function readCharge(node: OutlineNode, words: ReadingWords): OwnerHeading | undefined {
  const whole = trimEndOf(node.text, " :.");
  const charge = findAll(phrase(words.roles.charge), whole).at(-1);
  if (charge?.span.end !== whole.length || node.children.length === 0) return undefined;
  const text = whole.slice(0, charge.span.start).trimEnd();
  for (let at = 0; at < text.length; at = nextWord(text, at)) {
    const list = readUnitList(text, at, words, "with-ranks");
    if (list.units.length === 0) continue;
    if (list.end >= text.length) return { lead: list.units.map((unit) => unitFact(unit, nodeOrigin(node))) };
    at = Math.max(at, list.end - 1);
  }
  return undefined;
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(" ", at + 1);
  return space < 0 ? text.length : space + 1;
}

interface Start {
  readonly owner: Owner;
  readonly start: number;
}

/** The tasks of one bullet or paragraph: one, or one for each sentence with a deadline of its own. */
function readSentence(node: OutlineNode, { owner, start }: Start, context: ReadContext): NodeReading {
  const { words } = context.names;
  const text = node.text.slice(start);
  const origin = nodeOrigin(node);
  const roles = readRoles(text, words);
  const lead = roles.lead.length > 0 ? roles.lead.map((unit) => unitFact(shift(unit, start), origin)) : owner.lead;
  const below: Owner = { lead, support: roles.support.map((unit) => unitFact(shift(unit, start), origin)) };
  const leadsIn = node.children.length > 0 && text.trimEnd().endsWith(":");
  if (leadsIn) return { tasks: [], used: true, owner: below };
  if (!/\p{L}/u.test(text)) return { tasks: [], used: false, owner };
  const parts = partsWithDeadlines(text, words);
  const tasks = parts.map((part) => taskOf({ node, origin, start, part, lead, inherited: owner }, context));
  return { tasks, used: true, owner: { ...below, support: [] } };
}

interface Part {
  readonly span: Span;
  readonly mention?: DueMention;
}

/** Splits a text where a second deadline begins a new piece of work; without two deadlines it stays whole. */
function partsWithDeadlines(text: string, words: ReadingWords): readonly Part[] {
  const mentions = findMentions(text, words, "sentence");
  const [first, ...others] = mentions;
  const whole = { start: 0, end: text.length };
  if (!first) return [{ span: whole }];
  const latest = mentions.find(({ expression }) => expression.mod === "on-or-before") ?? first;
  if (others.length === 0) return [{ span: whole, mention: first }];
  const cuts = clauseEnds(text)[Symbol.iterator]();
  const parts: Part[] = [];
  let start = 0;
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    const cut = next ? nextCut(cuts, mention.span.end) : text.length;
    if (cut === undefined || (next && cut > next.span.start)) return [{ span: whole, mention: latest }];
    parts.push({ span: { start, end: cut }, mention });
    start = cut;
  }
  return parts;
}

function nextCut(cuts: Iterator<number>, from: number): number | undefined {
  for (let cut = cuts.next(); !cut.done; cut = cuts.next()) if (cut.value >= from) return cut.value;
  return undefined;
}

function clauseEnds(text: string): readonly number[] {
  const semicolons = [...text.matchAll(/;\s*/gu)].map(({ index, 0: match }) => index + match.length);
  return [...sentenceSpans(text).map(({ end }) => end), ...semicolons].sort((a, b) => a - b);
}

interface TaskParts {
  readonly node: OutlineNode;
  readonly origin: Origin;
  /** Where the part's text begins in the node's text. */
  readonly start: number;
  readonly part: Part;
  readonly lead: readonly Fact<string>[];
  readonly inherited: Owner;
}

function taskOf({ node, origin, start, part, lead, inherited }: TaskParts, context: ReadContext): Omit<Task, "id"> {
  const { words } = context.names;
  const from = start + part.span.start;
  const text = node.text.slice(from, start + part.span.end);
  const roles = readRoles(text, words);
  const at = (unit: Roles["support"][number]): Fact<string> => unitFact(shift(unit, from), origin);
  const support = roles.support.length > 0 ? roles.support.map(at) : inherited.support;
  const due = part.mention ? dueOf(part.mention, { origin, base: start }, context) : inherited.due;
  return {
    summary: summaryOf(node.text, { from: from + roles.taskStart, to: start + part.span.end }, origin),
    lead,
    support,
    deliverTo: roles.deliverTo.map(at),
    where: outlinePlace(node),
    ...(due ? { due } : {}),
    status: "needs-action",
    origin,
  };
}

function summaryOf(text: string, { from, to }: { from: number; to: number }, origin: Origin): Fact<string> {
  const raw = text.slice(from, to);
  const words = trimEndOf(raw.trim(), " ;,./");
  const start = from + (raw.length - raw.trimStart().length);
  const span = { start, end: start + words.length };
  const fact = words === "" ? inferred : stated;
  return fact(capitalised(words === "" ? text : words), { ...origin, spans: [span] });
}

function dueOf(
  { span, text, expression }: DueMention,
  { origin, base }: { readonly origin: Origin; readonly base: number },
  { anchors }: ReadContext,
): Due {
  const spans = [{ start: base + span.start, end: base + span.end }];
  return resolveDue(stated(text, { ...origin, spans }), expression, anchors);
}

function shift(unit: Roles["support"][number], by: number): Roles["support"][number] {
  return { ...unit, span: { start: unit.span.start + by, end: unit.span.end + by } };
}
