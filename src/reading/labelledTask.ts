/** A work item whose owner and time stand on labelled lines below it ("Cơ quan thực hiện: …", "Thời gian: …"). */
import type { ReadingWords } from "../locales/readingWords";
import type { Due } from "../model/due";
import { stated, type Fact } from "../model/fact";
import type { Task } from "../model/task";
import { capitalised } from "../text/sentences";
import { trimEndOf } from "../text/trim";
import { findMentions } from "./deadlines/findMentions";
import { resolveDue } from "./deadlines/resolveDue";
import { outlinePlace, type OutlineNode } from "./outline";
import { nodeOrigin, unitFact, type ReadContext } from "./readContext";
import { readRoles } from "./roles";
import { labelOf } from "./sections";
import { readUnitList, type UnitMention } from "./unitGrammar";

export interface LabelledTask {
  readonly task: Omit<Task, "id">;
  readonly used: readonly OutlineNode[];
}

type LineRole = "owner" | "support" | "due" | "other";

/** The task of a node, where lines right below it are labelled with an owner; otherwise undefined. */
export function labelledTask(node: OutlineNode, context: ReadContext): LabelledTask | undefined {
  const { words } = context.names;
  const lines = node.children.map((child) => ({ child, role: lineRole(child, words) }));
  const owners = lines.filter(({ role }) => role === "owner").map(({ child }) => child);
  if (owners.length === 0 || !node.text) return undefined;
  const origin = nodeOrigin(node);
  const lead = owners.flatMap((line) => unitsOf(line, words, "lead"));
  const support = [
    ...owners.flatMap((line) => unitsOf(line, words, "support")),
    ...lines.filter(({ role }) => role === "support").flatMap(({ child }) => unitsOf(child, words, "lead")),
  ];
  const due = lines.filter(({ role }) => role === "due").flatMap(({ child }) => dueOf(child, context))[0];
  return {
    task: {
      summary: stated(capitalised(trimEndOf(node.text, ".:;")), origin),
      lead,
      support,
      deliverTo: [],
      where: outlinePlace(node),
      ...(due ? { due } : {}),
      status: "needs-action",
      origin,
    },
    used: [node, ...lines.filter(({ role }) => role !== undefined).map(({ child }) => child)],
  };
}

function lineRole(node: OutlineNode, { roles }: ReadingWords): LineRole | undefined {
  const label = labelOf(node.text)?.label;
  if (label === undefined) return undefined;
  const is = (source: string): boolean => new RegExp(`^(?:${source})$`, "iu").test(label);
  if (is(roles.supportLabel)) return "support";
  if (is(roles.ownerLabel)) return "owner";
  if (is(roles.dueLabel)) return "due";
  return is(roles.otherLabel) ? "other" : undefined;
}

/** Bodies on a labelled line: those before "chủ trì" lead, those behind "phối hợp với" support. */
function unitsOf(node: OutlineNode, words: ReadingWords, side: "lead" | "support"): readonly Fact<string>[] {
  const value = labelOf(node.text);
  if (!value) return [];
  const origin = nodeOrigin(node);
  const found = side === "lead" ? ownersIn(value.rest, words) : readRoles(value.rest, words).support;
  const facts = found.map(({ text, span, kind }: UnitMention) => {
    const shifted = { start: span.start + value.restAt, end: span.end + value.restAt };
    return unitFact({ text, kind, span: shifted }, origin);
  });
  return facts;
}

/** Owners before the words of leading, or parts between semicolons as they stand where the grammar does not know them. */
function ownersIn(text: string, words: ReadingWords): readonly UnitMention[] {
  const saysRole = new RegExp(`^[\\s,]*(?:${words.roles.lead}|${words.roles.support})`, "iu");
  const owners: UnitMention[] = [];
  for (const part of text.matchAll(/[^;]+/gu)) {
    const start = part.index + (part[0].length - part[0].trimStart().length);
    const value = trimEndOf(part[0].trim(), ".");
    const list = readUnitList(text, start, words, "with-ranks");
    const roleFollows = list.units.length > 0 && saysRole.test(text.slice(list.end));
    if (roleFollows || (list.units.length > 0 && list.end >= start + value.length)) owners.push(...list.units);
    else if (value) owners.push({ text: value, span: { start, end: start + value.length }, kind: "named" });
    if (roleFollows) break;
  }
  return distinct(owners);
}

function distinct(units: readonly UnitMention[]): readonly UnitMention[] {
  return units.filter(({ span }, index) => units.findIndex((other) => other.span.start === span.start) === index);
}

function dueOf(node: OutlineNode, { names, anchors }: ReadContext): readonly Due[] {
  const value = labelOf(node.text);
  const mention = value && findMentions(value.rest, names.words, "field")[0];
  if (!mention) return [];
  const { start, end } = mention.span;
  const origin = { ...nodeOrigin(node), spans: [{ start: start + value.restAt, end: end + value.restAt }] };
  return [resolveDue(stated(mention.text, origin), mention.expression, anchors)];
}
