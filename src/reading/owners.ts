/** Headings that own the tasks below them. */
import type { ReadingWords } from "../locales/readingWords";
import type { Due } from "../model/due";
import { inferred, stated, type Fact } from "../model/fact";
import type { Span } from "../model/origin";
import { oncePer, oncePerText } from "../text/once";
import { endOfMatchAt, findAll, phrase } from "../text/pattern";
import { trimEndOf } from "../text/trim";
import { chooseMention, type DueMention } from "./deadlines/findMentions";
import { resolveDue } from "./deadlines/resolveDue";
import { anchorsAt } from "./occasions";
import type { OutlineNode } from "./outline";
import { nodeOrigin, unitFact, type ReadContext } from "./readContext";
import { readRoles } from "./roles";
import { beginsWork, isMatter } from "./subject";
import { beginsVerb, readUnitList } from "./unitGrammar";
import { fieldMentions } from "./workParts";

export interface OwnerHeading {
  readonly lead: readonly Fact<string>[];
  /** Named in brackets behind the owner. */
  readonly support?: readonly Fact<string>[];
  /** The time of all tasks below ("2. Thanh tra tỉnh (trước ngày 20/7/2026)"). */
  readonly due?: Due;
  /** Where the task begins that stands on the same line; absent for a heading alone. */
  readonly taskStart?: number;
}

const SHORT_BEFORE_WORK = /^(\p{Lu}[^:.;]{1,80}?)(?:\s*:\s*(?=\p{Ll})|\s+[-–—]\s+(?=\p{Lu}))/u;
/** Words before a colon that are more than this are no name. */
const LONGEST_OWNER = 60;
const COLON = /\s*:\s*/uy;
const ASIDE = /\s*\([^()]{1,200}\)/uy;
/** "Finance Unit - Close the books": a dash before a capital parts the owner from the work. */
const DASH = /\s+[-–—]\s+(?=\p{Lu})/uy;

const patternsOf = oncePer(({ roles, sections }: ReadingWords) => ({
  prefix: new RegExp(`(?:${roles.headingPrefix}|${roles.appoint})(?!\\p{L})\\s*`, "iuy"),
  role: new RegExp(`[\\s,]*(?:${roles.leadWithSupport}|${roles.lead}|${roles.support}|${roles.charge})`, "iuy"),
  charge: phrase(`(?:${roles.charge})(?:\\s+(?:${roles.chargeRest}))?`),
  knownLabel: new RegExp(
    `^(?:${[roles.ownerLabel, roles.supportLabel, roles.dueLabel, roles.otherLabel, ...sections.map(({ pattern }) => pattern)].join("|")})`,
    "iu",
  ),
}));

const openingList = oncePerText((text: string, words: ReadingWords) => {
  const start = endOfMatchAt(patternsOf(words).prefix, text, 0) ?? 0;
  return { start, list: readUnitList(text, start, words, "with-ranks") };
});

/** "1. Sở A:", "2. Văn phòng B: tham mưu …", "6. Các cơ quan thuộc thành phần tham dự:". */
export function readOwnerHeading(node: OutlineNode, context: ReadContext): OwnerHeading | undefined {
  const { words } = context.names;
  const { text } = node;
  const origin = nodeOrigin(node);
  const charged = readCharge(node, words);
  if (charged) return charged;
  const { start, list } = openingList(text, words);
  if (list.units.length === 0) return unknownOwner(node, start, words);
  const lead = list.units.map((unit) => unitFact(unit, origin));
  const alone = ownerAlone(node, list.end, lead);
  if (alone) return alone;
  const due = readHeadingTime(node, list.end, context);
  if (due) return { lead, due };
  const aside = endOfMatchAt(ASIDE, text, list.end) ?? list.end;
  if (node.children.length > 0 && trimEndOf(text.slice(aside), " :.") === "") return { lead };
  const taskStart = endOfMatchAt(COLON, text, aside) ?? endOfMatchAt(DASH, text, aside);
  if (taskStart !== undefined) return { lead, ...supportIn(node, { start: list.end, end: aside }, words), taskStart };
  return start > 0 ? undefined : describedOwner(node, list.end, words);
}

/** Nothing behind the owner, or over a list a few words that belong to the name. */
function ownerAlone(node: OutlineNode, at: number, lead: OwnerHeading["lead"]): OwnerHeading | undefined {
  const rest = node.text.slice(at);
  if (trimEndOf(rest, " :.") === "") return { lead };
  const aside = endOfMatchAt(ASIDE, node.text, at);
  if (aside !== undefined && !/\d/u.test(rest) && trimEndOf(node.text.slice(aside), " :.") === "") return { lead };
  const isName = node.isLabel === true && /^[^,;:.()]{1,40}$/u.test(rest);
  return isName ? { lead: [stated(node.text, nodeOrigin(node))] } : undefined;
}

/** "Các đơn vị thuộc thành phần tham dự:": more words than the grammar knows, all of them the owner. */
function describedOwner(node: OutlineNode, from: number, words: ReadingWords): OwnerHeading | undefined {
  const { text } = node;
  if (!text.endsWith(":") || node.children.length === 0) return undefined;
  if (endOfMatchAt(patternsOf(words).role, text, from) !== undefined || beginsWork(text, from + 1, words))
    return undefined;
  const whole = text.slice(0, -1).trim();
  return { lead: [stated(whole, { ...nodeOrigin(node), spans: [{ start: 0, end: whole.length }] })] };
}

function supportIn(node: OutlineNode, { start, end }: Span, words: ReadingWords): Pick<OwnerHeading, "support"> {
  const { support } = readRoles(node.text.slice(start, end), words);
  if (support.length === 0) return {};
  const moved = support.map((unit) => ({
    ...unit,
    span: { start: unit.span.start + start, end: unit.span.end + start },
  }));
  return { support: moved.map((unit) => unitFact(unit, nodeOrigin(node))) };
}

/** "Nhóm biên tập: soạn thảo …": where a word of work follows the colon, the short words before it are the owner. */
function ownerByPlace(node: OutlineNode, words: ReadingWords): OwnerHeading | undefined {
  if (!node.mark) return undefined;
  const found = placedOwner(node.text, words);
  if (!found) return undefined;
  const origin = { ...nodeOrigin(node), spans: [{ start: 0, end: found.name.length }] };
  return { lead: [inferred(found.name, origin)], taskStart: found.taskStart };
}

/** An owner whom no grammar of names knows, by the place of the words. */
function unknownOwner(node: OutlineNode, start: number, words: ReadingWords): OwnerHeading | undefined {
  return ownerByPrefix(node, start, words) ?? ownerByPlace(node, words) ?? ownerBesideOwners(node, words);
}

/** "Đối với các trường THPT" over items: whoever the words behind the prefix name. */
function ownerByPrefix(node: OutlineNode, start: number, words: ReadingWords): OwnerHeading | undefined {
  const name = trimEndOf(node.text.slice(start), " :.");
  if (start === 0 || node.children.length === 0 || name.length > LONGEST_OWNER) return undefined;
  if (isMatter(name, words) || beginsVerb(name, 0, words)) return undefined;
  return { lead: [inferred(name, { ...nodeOrigin(node), spans: [{ start, end: start + name.length }] })] };
}

/** Of short lines over lists that all but this one name an owner, this one does too; of numbered ones the half is enough. */
function ownerBesideOwners(node: OutlineNode, words: ReadingWords): OwnerHeading | undefined {
  const { text, parent, isLabel } = node;
  if (!mayBeName(node) || isMatter(text, words) || beginsVerb(text, 0, words)) return undefined;
  const others = parent?.children.filter((one) => one !== node && isBeside(one, node)) ?? [];
  const owners = others.filter((one) => isAllOwner(one.text, words));
  const isOne = isLabel === true ? owners.length === others.length : owners.length * 2 >= others.length;
  return owners.length > 0 && isOne ? { lead: [inferred(text, nodeOrigin(node))] } : undefined;
}

/** Short words over a list, without the marks of a sentence. */
function mayBeName({ text, mark, isLabel, children }: OutlineNode): boolean {
  const isTitle = isLabel === true || (mark !== undefined && children.length > 0);
  return isTitle && text.length <= LONGEST_OWNER && !/[:.;]/u.test(text);
}

/** Nothing stands behind the owners but brackets. */
function isAllOwner(text: string, words: ReadingWords): boolean {
  const { units, end } = openingList(text, words).list;
  return units.length > 0 && (endOfMatchAt(ASIDE, text, end) ?? end) >= text.length;
}

/** Stands over a list as the other does, with the same kind of mark or without. */
function isBeside(one: OutlineNode, other: OutlineNode): boolean {
  return other.isLabel === true ? one.isLabel === true : one.mark?.kind === other.mark?.kind && one.text !== "";
}

const placedOwner = oncePerText((text: string, words: ReadingWords) => {
  const match = SHORT_BEFORE_WORK.exec(text);
  if (!match) return undefined;
  const [whole, name = ""] = match;
  const isWork = !beginsVerb(text, 0, words) && beginsWork(text, whole.length, words);
  if (!isWork || name.length > LONGEST_OWNER || patternsOf(words).knownLabel.test(name) || isMatter(name, words))
    return undefined;
  return { name, taskStart: whole.length };
});

/** A heading's time in brackets or behind a dash, with nothing else there. */
function readHeadingTime(node: OutlineNode, from: number, context: ReadContext): Due | undefined {
  const rest = node.text.slice(from);
  if (node.children.length === 0 || !/^\s*[(–-]/u.test(rest)) return undefined;
  const mention = chooseMention(fieldMentions(rest, context.names.words));
  return mention && dueOf(mention, { node, base: from }, context);
}

/** "Căn cứ …, Thủ trưởng các sở, Chủ tịch UBND các xã có trách nhiệm" owns what stands below. */
function readCharge(node: OutlineNode, words: ReadingWords): OwnerHeading | undefined {
  if (node.children.length === 0) return undefined;
  const whole = trimEndOf(node.text, " :.");
  const charge = findAll(patternsOf(words).charge, whole).at(-1);
  if (charge?.span.end !== whole.length) return undefined;
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

/** A day that no word makes a deadline, and that is over when the paper is issued, is some other day. */
export function isPastDay({ isBare }: DueMention, due: Due, { anchors: { issueDate } }: ReadContext): boolean {
  return isBare === true && due.date !== undefined && issueDate !== undefined && due.date < issueDate;
}

/** The deadline of a mention found in a node's text from `base` on. */
export function dueOf(
  { span, text, expression }: DueMention,
  { node, base }: { readonly node: OutlineNode; readonly base: number },
  context: ReadContext,
): Due {
  const spans = [{ start: base + span.start, end: base + span.end }];
  return resolveDue(stated(text, { ...nodeOrigin(node), spans }), expression, anchorsAt(node, text, context));
}
