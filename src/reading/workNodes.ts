/** Which lines of a document are work to be done, by the part they stand in and by their own words. */
import type { ReadingWords } from "../locales/readingWords";
import type { Due } from "../model/due";
import type { Fact } from "../model/fact";
import { oncePer } from "../text/once";
import { closingOwners, isPartOfName, type ClosingOwner } from "./closingOwner";
import { chooseMention, type DueMention } from "./deadlines/findMentions";
import { isEmptyRequest } from "./emptyRequest";
import { isCapitalHeading } from "./marks";
import type { OutlineNode } from "./outline";
import { readOwnerHeading } from "./owners";
import type { ReadContext } from "./readContext";
import { isDone, isReport, readRoles } from "./roles";
import { isAnnexHeading } from "./annexHeading";
import { labelOf, ownTopic, topicOf } from "./sections";
import { beginsWork, isMatter, subjectAt } from "./subject";
import { beginsVerb, readUnitList, type UnitMention } from "./unitGrammar";
import { unitKey } from "./unitKey";
import { clauseEnds, fieldMentions, sentenceMentions } from "./workParts";

/** Who owns what stands below a line, and until when. */
export interface Owner {
  readonly lead: readonly Fact<string>[];
  readonly support: readonly Fact<string>[];
  readonly due?: Due;
}

/** Everything in the parts that assign; elsewhere only what says who does it, or in a list of work until when. */
export function isWork(node: OutlineNode, owner: Owner, context: ReadContext): boolean {
  const { words } = context.names;
  if (node.table || !node.text || isDone(node.text, 0, words) || isAnnexHeading(node, words)) return false;
  const topic = topicOf(node, words);
  if (topic === "assignment" && !tellsOfMatter(node, words)) return true;
  if (topic === "content" && (hasSubject(node.text, words) || hasDeadline(node, words))) return true;
  return mayAssign(node, context) && assignsWork(node, owner, context);
}

/** A paragraph beside the items that speaks of a matter and gives nobody a term: "Kinh phí do …". */
function tellsOfMatter({ mark, isLabel, text, children }: OutlineNode, words: ReadingWords): boolean {
  const isParagraph = !mark && !isLabel && children.length === 0;
  return isParagraph && isMatter(text, words) && sentenceMentions(text, words).length === 0;
}

function assignsWork(node: OutlineNode, owner: Owner, context: ReadContext): boolean {
  const { words } = context.names;
  return (
    owner.lead.length > 0 ||
    isTimedTitle(node, words) ||
    isTimeLabel(node, words) ||
    (owner.due !== undefined && node.mark !== undefined) ||
    ownersBehind(node, words).length > 0 ||
    appoints(node, context)
  );
}

/** Where the first later sentence of a paragraph begins that gives someone work; the sentences before it only tell. */
export function workSentence(node: OutlineNode, context: ReadContext): number | undefined {
  if (node.table || !node.text || isSectionTitle(node) || !mayAssign(node, context)) return undefined;
  const label = behindLabel(node, context);
  return label ?? clauseEnds(node.text).find((start) => tellsToWork(node.text.slice(start), context));
}

/** "Chế độ báo cáo: các đơn vị gửi …": where behind a label that is nobody's name someone is told to work. */
export function behindLabel({ text }: OutlineNode, context: ReadContext): number | undefined {
  const { words } = context.names;
  const label = labelOf(text);
  if (!label || label.rest === "" || readUnitList(text, 0, words, "with-ranks").units.length > 0) return undefined;
  const isNamed =
    isAppointed(readRoles(label.rest, words).by) ||
    readUnitList(label.rest, 0, words, "with-ranks").units.length > 0 ||
    sentenceMentions(label.rest, words).length > 0;
  return isNamed && tellsToWork(label.rest, context) ? label.restAt : undefined;
}

/** Papers that assign do so in any part but those about the occasion itself. */
export function mayAssign(node: OutlineNode, { assigns, names }: ReadContext): boolean {
  const topic = topicOf(node, names.words);
  return (
    assigns &&
    !isListedPerson(node, names.words) &&
    (topic === undefined || topic === "content" || topic === "assignment" || topic === "budget" || topic === "closing")
  );
}

const listOf = oncePer(({ annex, units, roles }: ReadingWords) => ({
  title: new RegExp(`^(?:${annex})(?!\\p{L})`, "iu"),
  members: new RegExp(`(?<!\\p{L})(?:${roles.members})(?!\\p{L})[^:]{0,200}:$`, "iu"),
  person: new RegExp(`^(?:${units.personTitles})\\p{Lu}`, "u"),
}));

/** "1. Ông …, Chánh Văn phòng - Phó Trưởng ban" below "DANH SÁCH …": what someone is, not what he does. */
function isListedPerson({ text, parent }: OutlineNode, words: ReadingWords): boolean {
  const { title, members, person } = listOf(words);
  if (!parent || !person.test(text)) return false;
  return (parent.mark?.kind === "heading" && title.test(parent.text)) || members.test(parent.text);
}

export function isSectionTitle({ mark, text }: OutlineNode): boolean {
  const kind = mark?.kind;
  return kind === "roman" || kind === "part" || kind === "heading" || (kind !== undefined && isCapitalHeading(text));
}

/** "3. CÁC VIỆC PHẢI HOÀN THÀNH TRONG THÁNG 8": a title that gives all work below it its time. */
function isTimedTitle(node: OutlineNode, words: ReadingWords): boolean {
  return isSectionTitle(node) && titleMention(node, words) !== undefined;
}

/** "Tháng 3/2026" over a list of work. */
export function isTimeLabel(node: OutlineNode, words: ReadingWords): boolean {
  return node.isLabel === true && titleMention(node, words) !== undefined;
}

/** The time of a title: in words of a deadline, or alone ("THÁNG 01/2026"), or of a list of work ("NHIỆM VỤ QUÝ I"). */
export function titleMention(node: OutlineNode, words: ReadingWords): DueMention | undefined {
  if (node.children.length === 0) return undefined;
  const mention = chooseMention(sentenceMentions(node.text, words));
  if (mention) return mention;
  const field = chooseMention(fieldMentions(node.text, words));
  if (!field) return undefined;
  const rest = `${node.text.slice(0, field.span.start)}${node.text.slice(field.span.end)}`;
  if (node.mark?.kind !== "heading" && (ownTopic(node, words) === "content" || ownTopic(node, words) === "assignment"))
    return field;
  const isAlone = !/\p{L}/u.test(rest.replace(/\([^()]*\)/gu, ""));
  return isAlone ? field : undefined;
}

/** In a part that lists work, only a sentence with bodies as its subject, or one that appoints them, is an assignment. */
function hasSubject(text: string, words: ReadingWords): boolean {
  const { lead, by } = readRoles(text, words);
  const end = lead.at(-1)?.span.end;
  if (end === undefined || isReport(text, end, words)) return false;
  return isAppointed(by) || /^,?\s+\p{Ll}/u.test(text.slice(end, end + 4));
}

function isAppointed(by: ReturnType<typeof readRoles>["by"]): boolean {
  return by === "appointment" || by === "late-appointment";
}

function hasDeadline({ text, mark }: OutlineNode, words: ReadingWords): boolean {
  return mark !== undefined && mark.kind !== "roman" && sentenceMentions(text, words).length > 0;
}

/** Outside of a part that assigns, in a paper that does: an appointment, an owner's heading, or a sentence about an owner. */
function appoints(node: OutlineNode, context: ReadContext): boolean {
  const { words } = context.names;
  if (isAppointed(readRoles(node.text, words).by)) return true;
  const heading = isItem(node) || standsOver(node) ? readOwnerHeading(node, context) : undefined;
  if (isSectionTitle(node)) return node.children.length > 0 && heading !== undefined;
  if (heading) return heading.taskStart === undefined || beginsVerb(node.text, heading.taskStart, words);
  if (!hasSubject(node.text, words)) return false;
  return (
    isItem(node) ||
    isItem(node.parent) ||
    sentenceMentions(node.text, words).length > 0 ||
    tellsToWork(node.text, context)
  );
}

/** A line over a list, with or without a colon ("Đề nghị các đơn vị:"). */
function standsOver({ isLabel, text, children }: OutlineNode): boolean {
  return isLabel === true || (children.length > 0 && text.endsWith(":"));
}

/** An appointment, or a body other than the paper's own as the subject of a word of work. */
export function tellsToWork(text: string, { names, issuers }: ReadContext): boolean {
  const { words } = names;
  const { lead, by } = readRoles(text, words);
  const end = lead.at(-1)?.span.end;
  if (end === undefined || isReport(text, end, words)) return false;
  if (isAppointed(by)) return true;
  if (by === "nobody" || lead.some((unit) => issuers.has(unitKey(unit.text, names)))) return false;
  return beginsWork(text, end + 1, words) || beginsWork(text, end + 2, words);
}

/** A marked line of the text; headings of the letterhead are none. */
function isItem(node: OutlineNode | undefined): boolean {
  return node?.mark !== undefined && node.mark.kind !== "heading";
}

/** The owners in brackets behind a node's work; brackets behind a body's name count where other lines have such too. */
export function ownersBehind(node: OutlineNode, words: ReadingWords): readonly ClosingOwner[] {
  const found = closingOwners(node.text, words);
  if (found.length === 0 || isSectionTitle(node) || isNamedTitle(node, words)) return [];
  const others = node.parent?.children.filter((one) => one !== node && closingOwners(one.text, words).length > 0) ?? [];
  return others.length > 0 || found.every((one) => !isPartOfName(node.text, one, words)) ? found : [];
}

/** Longer words before a list are work. */
const LONGEST_NAME = 80;

/** "Embassy (Trade Section)" over items: the brackets are part of the name. */
function isNamedTitle({ text, children }: OutlineNode, words: ReadingWords): boolean {
  if (text.endsWith(":")) return true;
  return children.length > 0 && text.length <= LONGEST_NAME && !beginsVerb(text, 0, words) && !isMatter(text, words);
}

/** Nobody is named by a grammar of names: the words before the first word of work of an item. */
export function plainSubject(node: OutlineNode, from: number, context: ReadContext): UnitMention | undefined {
  const { words } = context.names;
  const topic = topicOf(node, words);
  if (!isItem(node) || (topic !== "assignment" && topic !== "content") || !/^\p{Lu}/u.test(node.text.slice(from)))
    return undefined;
  return beginsVerb(node.text, from, words) ? undefined : subjectAt(node.text, from, words);
}

const closingOf = oncePer(({ closing, closingRequest }: ReadingWords) => ({
  anywhere: new RegExp(`^(?:${closing})`, "iu"),
  atEnd: new RegExp(`(?:${closingRequest})\\s*\\./\\.$`, "iu"),
}));

export function isClosing({ text, mark, children }: OutlineNode, words: ReadingWords): boolean {
  const { anywhere, atEnd } = closingOf(words);
  if (anywhere.test(text) || (!mark && text.endsWith("./.") && atEnd.test(text))) return true;
  return children.length === 0 && !mark && isEmptyRequest(text, words);
}
