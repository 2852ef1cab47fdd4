/** Work items whose owner and time stand on labelled lines below them, or behind them on the same line. */
import type { ReadingWords } from "../locales/readingWords";
import type { Due } from "../model/due";
import { stated, type Fact } from "../model/fact";
import type { Span } from "../model/origin";
import type { Task } from "../model/task";
import { capitalised } from "../text/sentences";
import { trimEndOf } from "../text/trim";
import { chooseMention } from "./deadlines/findMentions";
import { labelledParts, ownersIn, type LabelledPart } from "./labels";
import { outlinePlace, type OutlineNode } from "./outline";
import { dueOf } from "./owners";
import { nodeOrigin, unitFact, type ReadContext } from "./readContext";
import { readRoles } from "./roles";
import { ownTopic } from "./sections";
import { beginsVerb, type UnitMention } from "./unitGrammar";
import { fieldMentions } from "./workParts";

export interface LabelledTasks {
  readonly tasks: readonly Omit<Task, "id">[];
  readonly used: ReadonlySet<OutlineNode>;
  /** `all`: nothing else is to be read at the node and below; `some`: only what is in `used` is done. */
  readonly owns: "all" | "some";
}

/** A labelled part and the node whose text it stands in. */
interface Line extends LabelledPart {
  readonly node: OutlineNode;
}

/** The tasks of a node whose owner is labelled, or of the items below it that labelled lines follow. */
export function labelledTasks(node: OutlineNode, context: ReadContext): LabelledTasks | undefined {
  const { words } = context.names;
  if (!node.text || isTitle(node)) return undefined;
  const own = inlineParts(node, words);
  const below = node.children.filter((child) => isLabelLine(child, words));
  if (own.length === 0 && below.length === 0) return undefined;
  const lines = [...own, ...below.flatMap((child) => linesOf(child, words))];
  if (!lines.some(({ role }) => role === "owner")) return undefined;
  const runs = own.length > 0 ? [] : itemRuns(node.children, words);
  if (runs.length > 0) return tasksOfRuns(runs, context);
  if (own.length === 0 && ownTopic(node, words) === "assignment") return undefined;
  return { tasks: tasksOf(node, lines, context), used: new Set([node, ...below]), owns: "all" };
}

function isTitle({ mark }: OutlineNode): boolean {
  return mark?.kind === "heading" || mark?.kind === "part";
}

function tasksOfRuns(runs: readonly Run[], context: ReadContext): LabelledTasks {
  const tasks = runs.flatMap(({ item, labels }) => tasksOf(item, labels, context));
  const used = runs.flatMap(({ item, labels }) => [item, ...labels.map((line) => line.node)]);
  return { tasks, used: new Set(used), owns: "some" };
}

function linesOf(node: OutlineNode, words: ReadingWords): readonly Line[] {
  return labelledParts(node.text, words).map((part) => ({ ...part, node }));
}

/** Labels behind the work on the same line; a line that begins with a label belongs to what stands above it. */
function inlineParts(node: OutlineNode, words: ReadingWords): readonly Line[] {
  const parts = linesOf(node, words);
  const [first] = parts;
  const isBehind = first !== undefined && first.at > 0 && parts.some(({ role }) => role === "owner");
  return isBehind ? parts : [];
}

function isLabelLine({ text }: OutlineNode, words: ReadingWords): boolean {
  return labelledParts(text, words)[0]?.at === 0;
}

interface Run {
  readonly item: OutlineNode;
  readonly labels: readonly Line[];
}

/** Items of one list that each have their own labelled lines behind them; none where all labels belong to the heading. */
function itemRuns(children: readonly OutlineNode[], words: ReadingWords): readonly Run[] {
  const runs: { readonly item: OutlineNode; readonly labels: Line[] }[] = [];
  for (const child of children) {
    if (!isLabelLine(child, words)) runs.push({ item: child, labels: [] });
    else runs.at(-1)?.labels.push(...linesOf(child, words));
  }
  const owned = runs.filter(({ labels }) => labels.some(({ role }) => role === "owner"));
  return owned.length > 1 ? owned : [];
}

/** One task, or one for each deadline of a line that names several. */
function tasksOf(node: OutlineNode, lines: readonly Line[], context: ReadContext): readonly Omit<Task, "id">[] {
  const { words } = context.names;
  const owners = lines.filter(({ role }) => role === "owner");
  const task = {
    lead: owners.flatMap((line) => factsOf(line, ownersIn(valueOf(line), words))),
    support: [
      ...owners.flatMap((line) => factsOf(line, readRoles(valueOf(line), words).support)),
      ...lines
        .filter(({ role }) => role === "support")
        .flatMap((line) => factsOf(line, ownersIn(valueOf(line), words))),
    ],
    deliverTo: [],
    where: outlinePlace(node),
    status: "needs-action",
  } as const;
  const summary = summaryOf(node, lines);
  const whole = { ...task, summary, origin: nodeOrigin(node) };
  const [first, ...others] = lines.filter(({ role }) => role === "due").flatMap((line) => termsOf(line, context));
  if (!first) return [whole];
  return [
    { ...whole, ...(first.due ? { due: first.due } : {}) },
    ...others.map(({ due, work }) => ({
      ...whole,
      ...(work ? { summary: work, origin: work.origin } : {}),
      ...(due ? { due } : {}),
    })),
  ];
}

function valueOf({ node, value }: Line): string {
  return node.text.slice(value.start, value.end);
}

function factsOf({ node, value }: Line, units: readonly UnitMention[]): readonly Fact<string>[] {
  return units.map(({ text, kind, span }) =>
    unitFact({ text, kind, span: { start: value.start + span.start, end: value.start + span.end } }, nodeOrigin(node)),
  );
}

/** The words before the labels; those of the item itself where the labels stand below it. */
function summaryOf(node: OutlineNode, lines: readonly Line[]): Fact<string> {
  const inline = lines.find((line) => line.node === node);
  const words = trimEndOf(node.text.slice(0, inline?.at ?? node.text.length), " .:;,(");
  return stated(capitalised(words), { ...nodeOrigin(node), spans: [{ start: 0, end: words.length }] });
}

interface Term {
  readonly due?: Due;
  /** The work that the words of the term themselves name ("trình văn bản sửa đổi sau khi …"). */
  readonly work?: Fact<string>;
}

/** Fewer words before a deadline only say of which part of the work it is. */
const FEWEST_WORK_WORDS = 4;

/** The deadlines of a line, one for each part between semicolons. */
function termsOf(line: Line, context: ReadContext): readonly Term[] {
  const { node, value } = line;
  const { words } = context.names;
  return [...valueOf(line).matchAll(/[^;]+/gu)].flatMap(({ index, 0: raw }): readonly Term[] => {
    const start = value.start + index + (raw.length - raw.trimStart().length);
    const mentions = fieldMentions(raw.trim(), words);
    const mention = mentions.find(({ expression }) => expression.mod === "on-or-before") ?? chooseMention(mentions);
    const end = start + (mention?.span.start ?? trimEndOf(raw.trim(), " .").length);
    const work = workOf(node, { start, end }, words);
    if (!mention) return work ? [{ work }] : [];
    return [{ due: dueOf(mention, { node, base: start }, context), ...(work ? { work } : {}) }];
  });
}

function workOf(node: OutlineNode, { start, end }: Span, words: ReadingWords): Fact<string> | undefined {
  const before = node.text.slice(start, end).trimEnd();
  const isWork = before.split(" ").length >= FEWEST_WORK_WORDS && beginsVerb(before, 0, words);
  if (!isWork) return undefined;
  return stated(capitalised(before), { ...nodeOrigin(node), spans: [{ start, end: start + before.length }] });
}
