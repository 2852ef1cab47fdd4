/** Who leads, who supports and who receives, in one sentence of an assignment. */
import type { ReadingWords } from "../locales/readingWords";
import { oncePer, oncePerText } from "../text/once";
import { endOfMatchAt, findAll, phrase } from "../text/pattern";
import { beginsWork, isAgent, isMatter, nameAt, subjectAt } from "./subject";
import { beginsUnit, readUnitList, type UnitList, type UnitMention } from "./unitGrammar";

export interface Roles {
  /** Owners that the sentence itself names; empty where the heading above owns it. */
  readonly lead: readonly UnitMention[];
  /** Where the owners come from: the words that appoint them, the subject, or a subject behind an introducing clause. */
  readonly by: "appointment" | "subject" | "late-appointment" | "late-subject" | "nobody";
  readonly support: readonly UnitMention[];
  readonly deliverTo: readonly UnitMention[];
  /** Where the words of the task begin, behind the words that only say who. */
  readonly taskStart: number;
}

type Opening = Pick<Roles, "lead" | "by" | "taskStart">;

/** So far into a sentence an introducing clause can reach. */
const LONGEST_INTRODUCTION = 300;

/** "Sở A, trong phạm vi của mình, có trách nhiệm": words between commas behind the owner. */
const INSERTED = /,\s[^,;.]{3,120},/uy;

const patternsOf = oncePer(({ roles }: ReadingWords) => {
  const at = (source: string): RegExp => new RegExp(`(?:${source})(?!\\p{L})`, "iuy");
  return {
    cooperation: phrase(`${roles.leadWithSupport}|${roles.support}`),
    deliver: phrase(roles.deliver),
    appoint: new RegExp(`(?:${roles.appoint})(?!\\p{L})\\s*`, "iuy"),
    leadWithSupport: at(`[\\s,:]*(?:${roles.leadWithSupport})`),
    lead: at(`[\\s,:]*(?:${roles.lead})`),
    charge: at(`\\s*(?:${roles.charge})`),
    introduction: at(roles.introduction),
    done: at(roles.done),
    report: at(`[\\s,]*(?:${roles.report})`),
    duty: at(`\\s*(?:${roles.duty})`),
    polite: at(roles.polite),
    copula: new RegExp(`^.{3,50}?\\s(?:${roles.copula})\\s`, "iu"),
    connector: new RegExp(`(?:[\\s,;:–-]|(?:${roles.connector})(?!\\p{L}))*`, "iuy"),
  };
});

export const readRoles = oncePerText((text: string, words: ReadingWords): Roles => {
  const { cooperation, deliver } = patternsOf(words);
  const support = findAll(cooperation, text).flatMap(({ span }) => {
    const { units } = readUnitList(text, span.end, words, "with-ranks");
    return units.length > 0 ? units : (nameAt(text, skipSpace(text, span.end), words) ?? []);
  });
  const receivers = findAll(deliver, text).flatMap(({ span }) => readUnitList(text, span.end, words).units);
  return { ...readOpening(text, words), support: distinct(support), deliverTo: distinct(receivers) };
});

/** Whether the words behind a subject tell what happened, or what it says itself, and give it nothing to do. */
export function isReport(text: string, at: number, words: ReadingWords): boolean {
  return endOfMatchAt(patternsOf(words).report, text, at) !== undefined || isDone(text, skipSpace(text, at), words);
}

/** Whether an item tells what was done. */
export function isDone(text: string, at: number, words: ReadingWords): boolean {
  return endOfMatchAt(patternsOf(words).done, text, at) !== undefined;
}

/** "Giao Sở A chủ trì, phối hợp với B …", "Sở A, Sở B tham mưu …", "Chủ trì, phối hợp với B …". */
function readOpening(text: string, words: ReadingWords): Opening {
  const found = ownersAt(text, 0, words) ??
    lateOwners(text, words) ??
    namedBehind(text, words) ??
    askedAt(text, words) ??
    agentAt(text, words) ?? { lead: [], by: "nobody", taskStart: 0 };
  const { leadWithSupport, lead } = patternsOf(words);
  const at = found.taskStart;
  const withSupport = endOfMatchAt(leadWithSupport, text, at);
  if (withSupport !== undefined) {
    const list = readUnitList(text, withSupport, words, "with-ranks");
    if (list.units.length > 0) return { ...found, taskStart: skipConnector(text, list.end, words) };
  }
  const leading = endOfMatchAt(lead, text, at);
  const taskStart = leading !== undefined && !beginsUnit(text, leading + 1, words) ? leading : at;
  return { ...found, taskStart: skipConnector(text, taskStart, words) };
}

/** "Giao Sở A …", "Sở A …", "UBND tỉnh giao Sở A …" from this place on. */
function ownersAt(text: string, at: number, words: ReadingWords): Opening | undefined {
  const { appoint, charge } = patternsOf(words);
  const appointed = endOfMatchAt(appoint, text, at);
  const named = appointed === undefined ? readUnitList(text, at, words, "with-ranks") : toldAt(text, appointed, words);
  // A name with nothing behind it is a heading, not the subject of a sentence.
  if (named.units.length === 0 || !/\p{L}/u.test(text.slice(named.end))) return undefined;
  const given = appointed === undefined ? givenBy(text, named.end, words) : undefined;
  const list = given ?? named;
  const charged = endOfMatchAt(charge, text, endOfMatchAt(INSERTED, text, list.end) ?? list.end);
  const isTold = list === given || appointed !== undefined || charged !== undefined;
  return { lead: list.units, by: isTold ? "appointment" : "subject", taskStart: charged ?? list.end };
}

/** "UBND tỉnh giao Sở A": whom the body before appoints. */
function givenBy(text: string, at: number, words: ReadingWords): UnitList | undefined {
  const giving = endOfMatchAt(patternsOf(words).appoint, text, skipSpace(text, at));
  const given = giving === undefined ? undefined : toldAt(text, giving, words);
  return given && given.units.length > 0 ? given : undefined;
}

/** Whom the words before tell what to do: bodies, or whatever stands before the word of work. */
function toldAt(text: string, at: number, words: ReadingWords): UnitList {
  const list = readUnitList(text, at, words, "with-ranks");
  if (list.units.length > 0) return list;
  const subject = subjectAt(text, skipSpace(text, at), words);
  return subject ? { units: [subject], end: subject.span.end } : list;
}

/** "Speakers must send …", "Each commune is requested to …": people who act, without a name. */
function agentAt(text: string, words: ReadingWords): Opening | undefined {
  const subject = subjectAt(text, 0, words);
  if (!subject) return undefined;
  const charged = chargedAt(text, subject.span.end, words);
  // "Marketing will finalise …": only who is told to work is named in capitals alone before such a word.
  if (!isAgent(subject.text, words) && !(charged !== undefined && isBareName(subject.text, words))) return undefined;
  return {
    lead: [subject],
    by: charged === undefined ? "subject" : "appointment",
    taskStart: charged ?? subject.span.end,
  };
}

/** Behind a subject: "shall", "is requested to", or "to" before a word of work. */
function chargedAt(text: string, at: number, words: ReadingWords): number | undefined {
  const { charge, duty } = patternsOf(words);
  const charged = endOfMatchAt(charge, text, at);
  if (charged !== undefined) return charged;
  const end = endOfMatchAt(duty, text, at);
  return end !== undefined && beginsWork(text, skipSpace(text, end), words) ? end : undefined;
}

const NAME_BEFORE_REQUEST = /^(?<name>\p{Lu}[^,;:.()–-]{2,60}?)\s*[:–—-]\s+/u;

/** "Branch managers - please name …": whoever stands before the request. */
function askedAt(text: string, words: ReadingWords): Opening | undefined {
  const match = NAME_BEFORE_REQUEST.exec(text);
  const name = match?.groups?.["name"];
  if (!match || name === undefined || isMatter(name, words)) return undefined;
  const asked = endOfMatchAt(patternsOf(words).polite, text, match[0].length);
  if (asked === undefined) return undefined;
  const lead = { text: name, span: { start: 0, end: name.length }, kind: "named" } as const;
  return { lead: [lead], by: "appointment", taskStart: asked };
}

const BARE_NAME = /^\p{Lu}[\p{L}&]*(?:(?: and| &)? \p{Lu}[\p{L}&]*){0,3}(?: team)?$/u;

/** A name without an article, in a language that writes names with capitals. */
function isBareName(name: string, { units }: ReadingWords): boolean {
  return units.nameWord !== undefined && BARE_NAME.test(name);
}

/** "Căn cứ Kế hoạch này, Sở A tổng hợp …", "Thống nhất chủ trương; giao Sở A …". */
function lateOwners(text: string, words: ReadingWords): Opening | undefined {
  const { introduction, appoint } = patternsOf(words);
  const mayBeSubject = endOfMatchAt(introduction, text, 0) !== undefined;
  for (const { index } of text.slice(0, LONGEST_INTRODUCTION).matchAll(/[,;]\s/gu)) {
    const at = index + 2;
    const isAppointed = endOfMatchAt(appoint, text, at) !== undefined;
    if (!isAppointed && !mayBeSubject) continue;
    const found = ownersAt(text, at, words);
    if (!found || (found.by === "subject" && !isSmallLetterAt(text, found.taskStart))) continue;
    return { ...found, by: found.by === "subject" ? "late-subject" : "late-appointment" };
  }
  return undefined;
}

/** So far into a sentence the words reach that a body's name explains. */
const LONGEST_DESCRIPTION = 60;

/** "Hai trường đăng cai là Trường A và Trường B chuẩn bị …": the names behind the words for them. */
function namedBehind(text: string, words: ReadingWords): Opening | undefined {
  const copula = patternsOf(words).copula.exec(text.slice(0, LONGEST_DESCRIPTION));
  if (!copula || /[,;:.]/u.test(copula[0])) return undefined;
  const list = readUnitList(text, copula[0].length, words);
  if (list.units.length === 0 || !beginsWork(text, skipSpace(text, list.end), words)) return undefined;
  return { lead: list.units, by: "subject", taskStart: list.end };
}

function isSmallLetterAt(text: string, at: number): boolean {
  return /^\s+\p{Ll}/u.test(text.slice(at, at + 4));
}

function skipSpace(text: string, at: number): number {
  return text[at] === " " ? at + 1 : at;
}

function skipConnector(text: string, at: number, words: ReadingWords): number {
  return endOfMatchAt(patternsOf(words).connector, text, at) ?? at;
}

function distinct(units: readonly UnitMention[]): readonly UnitMention[] {
  return [...new Map([...units].reverse().map((unit) => [unit.text, unit])).values()].reverse();
}
