/** Owners that stand in brackets behind their work: "… (Ban A chủ trì; Ban B phối hợp)", "… [Finance Unit, by 12 May]". */
import type { ReadingWords } from "../locales/readingWords";
import type { Span } from "../model/origin";
import { oncePer, oncePerText } from "../text/once";
import { endOfMatchAt } from "../text/pattern";
import { chooseMention, type DueMention } from "./deadlines/findMentions";
import { labelledParts, ownersIn } from "./labels";
import { readRoles } from "./roles";
import { beginsWork } from "./subject";
import { findUnits, readUnitList, type UnitMention } from "./unitGrammar";
import { fieldMentions } from "./workParts";

/** One piece of work with the owners in its brackets. All spans count in the whole text. */
export interface ClosingOwner {
  readonly work: Span;
  readonly brackets: Span;
  readonly lead: readonly UnitMention[];
  readonly support: readonly UnitMention[];
  readonly mention?: DueMention;
  /** Parts of the brackets that tell someone else to do something. */
  readonly asides: readonly Span[];
}

const BRACKETS = /[([](?<inside>[^()[\]]{2,400})[)\]]\s*(?:[.;,/]+|$)\s*/gu;
const PART = /[^;|]+/gu;

const patternsOf = oncePer(({ roles }: ReadingWords) => ({
  lead: new RegExp(`[\\s,–-]*(?:${roles.leadWithSupport}|${roles.lead})(?!\\p{L})`, "iuy"),
  support: new RegExp(`[\\s,–-]*(?:${roles.support})(?!\\p{L})`, "iuy"),
}));

/** The pieces of a text that each end in brackets with an owner; none where other words are left over. */
export const closingOwners = oncePerText((text: string, words: ReadingWords): readonly ClosingOwner[] => {
  const found: ClosingOwner[] = [];
  let start = 0;
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match.groups?.["inside"] ?? "";
    const owner = ownerIn(text, { start: match.index + 1, end: match.index + 1 + inside.length }, words);
    if (!owner || text.slice(start, match.index).trim() === "") continue;
    const end = match.index + match[0].length;
    found.push({ ...owner, work: { start, end: match.index }, brackets: { start: match.index, end } });
    start = end;
  }
  return start < text.length ? [] : found;
});

/** "gửi về Ủy ban nhân dân tỉnh (Sở A)": brackets right behind a body say which part of it. */
export function isPartOfName(text: string, { brackets }: ClosingOwner, words: ReadingWords): boolean {
  return findUnits(text, words).some(
    ({ span }) => span.start < brackets.start && text.slice(span.end, brackets.start).trim() === "" && span.end > 0,
  );
}

type Found = Pick<ClosingOwner, "lead" | "support" | "mention" | "asides">;

function ownerIn(text: string, { start, end }: Span, words: ReadingWords): Found | undefined {
  const inside = text.slice(start, end);
  if (labelledParts(inside, words).some(({ role, at }) => role === "owner" && at === 0))
    return labelled(inside, start, words);
  const found: { lead: UnitMention[]; support: UnitMention[]; mention?: DueMention; asides: Span[] } = {
    lead: [],
    support: [],
    asides: [],
  };
  for (const { index, 0: raw } of inside.matchAll(PART)) {
    const at = start + index + (raw.length - raw.trimStart().length);
    const part = readPart(raw.trim(), words);
    if (!part) {
      if (found.lead.length === 0) return undefined;
      continue;
    }
    found.lead.push(...part.lead.map((unit) => moved(unit, at)));
    found.support.push(...part.support.map((unit) => moved(unit, at)));
    if (part.mention) found.mention ??= moved(part.mention, at);
    if (part.isAside) found.asides.push({ start: at, end: at + raw.trim().length });
  }
  return found.lead.length === 0 ? undefined : found;
}

interface Part {
  readonly lead: readonly UnitMention[];
  readonly support: readonly UnitMention[];
  readonly mention?: DueMention;
  readonly isAside?: true;
}

/** "Ban A chủ trì", "Văn phòng, Ban B phối hợp", "Ban A phối hợp với Sở C", "by 12 May". */
function readPart(text: string, words: ReadingWords): Part | undefined {
  const { lead, support } = patternsOf(words);
  const led = endOfMatchAt(lead, text, 0);
  const helped = led === undefined ? endOfMatchAt(support, text, 0) : undefined;
  const list = readUnitList(text, skipColon(text, led ?? helped ?? 0), words, "with-ranks");
  if (list.units.length === 0) {
    const mention = chooseMention(fieldMentions(text, words));
    return mention && { lead: [], support: [], mention };
  }
  if (helped !== undefined) return { lead: [], support: list.units };
  return led === undefined ? afterList(text, list, words) : { lead: list.units, support: [] };
}

function afterList(
  text: string,
  { units, end }: ReturnType<typeof readUnitList>,
  words: ReadingWords,
): Part | undefined {
  const { lead, support } = patternsOf(words);
  const supporters = readRoles(text, words).support;
  if (endOfMatchAt(lead, text, end) !== undefined) return { lead: units, support: supporters };
  const helps = endOfMatchAt(support, text, end);
  if (helps !== undefined)
    return supporters.length > 0 ? { lead: units, support: supporters } : { lead: [], support: units };
  const rest = text.slice(end).replace(/^[\s,:–-]+/u, "");
  if (rest === "") return { lead: units, support: [] };
  if (beginsWork(rest, 0, words)) return { lead: [], support: [], ...(isWorkOfItsOwn(rest) ? { isAside: true } : {}) };
  const mention = chooseMention(fieldMentions(text, words));
  return mention && mention.span.start <= end + 4 ? { lead: units, support: [], mention } : undefined;
}

/** "đôn đốc", "theo dõi chung" only say what else the body does. */
function isWorkOfItsOwn(text: string): boolean {
  return text.split(" ").length >= 5;
}

function labelled(inside: string, start: number, words: ReadingWords): Found {
  const parts = labelledParts(inside, words);
  const owners = (role: "owner" | "support"): readonly UnitMention[] =>
    parts
      .filter((part) => part.role === role)
      .flatMap(({ value }) =>
        ownersIn(inside.slice(value.start, value.end), words).map((unit) => moved(unit, start + value.start)),
      );
  const [mention] = parts
    .filter(({ role }) => role === "due")
    .flatMap(({ value }) => {
      const one = chooseMention(fieldMentions(inside.slice(value.start, value.end), words));
      return one ? [moved(one, start + value.start)] : [];
    });
  return { lead: owners("owner"), support: owners("support"), asides: [], ...(mention ? { mention } : {}) };
}

function skipColon(text: string, at: number): number {
  return endOfMatchAt(/\s*:?\s*/uy, text, at) ?? at;
}

function moved<T extends { readonly span: Span }>(one: T, by: number): T {
  return { ...one, span: { start: one.span.start + by, end: one.span.end + by } };
}
