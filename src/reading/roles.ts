/** Who leads, who supports and who receives, in one sentence of an assignment. */
import type { ReadingWords } from "../locales/readingWords";
import { findAll, phrase } from "../text/pattern";
import { beginsUnit, readUnitList, type UnitMention } from "./unitGrammar";

export interface Roles {
  /** Owners that the sentence itself names; empty where the heading above owns it. */
  readonly lead: readonly UnitMention[];
  readonly support: readonly UnitMention[];
  readonly deliverTo: readonly UnitMention[];
  /** Where the words of the task begin, behind the words that only say who. */
  readonly taskStart: number;
}

export function readRoles(text: string, words: ReadingWords): Roles {
  const opening = readOpening(text, words);
  const cooperation = phrase(`${words.roles.leadWithSupport}|${words.roles.support}`);
  const support = findAll(cooperation, text).flatMap(
    ({ span }) => readUnitList(text, span.end, words, "with-ranks").units,
  );
  return {
    lead: opening.lead,
    support: distinct(support),
    deliverTo: distinct(readReceivers(text, words)),
    taskStart: opening.taskStart,
  };
}

/** "Giao Sở A chủ trì, phối hợp với B …", "Sở A, Sở B tham mưu …", "Chủ trì, phối hợp với B …". */
function readOpening(text: string, words: ReadingWords): Pick<Roles, "lead" | "taskStart"> {
  const { roles } = words;
  const appointed = matchAt(roles.appoint, text, 0);
  const start = appointed ?? 0;
  const named = readUnitList(text, start, words, "with-ranks");
  const lead = named.units.length > 0 && saysMore(text, named.end) ? named.units : [];
  const at = lead.length > 0 ? named.end : 0;
  const withSupport = matchAt(`[\\s,:]*(?:${roles.leadWithSupport})`, text, at);
  if (withSupport !== undefined) {
    const list = readUnitList(text, withSupport, words, "with-ranks");
    if (list.units.length > 0) return { lead, taskStart: skipConnector(text, list.end) };
  }
  const leading = matchAt(`[\\s,:]*(?:${roles.lead})`, text, at);
  const taskStart = leading !== undefined && !beginsUnit(text, leading + 1, words) ? leading : at;
  return { lead, taskStart: skipConnector(text, taskStart) };
}

/** A name with nothing behind it is a heading, not the subject of a sentence. */
function saysMore(text: string, end: number): boolean {
  return /\p{L}/u.test(text.slice(end));
}

function readReceivers(text: string, words: ReadingWords): readonly UnitMention[] {
  return findAll(phrase(words.roles.deliver), text).flatMap(({ span }) => readUnitList(text, span.end, words).units);
}

function matchAt(source: string, text: string, at: number): number | undefined {
  const pattern = new RegExp(`(?:${source})(?!\\p{L})`, "iuy");
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : undefined;
}

function skipConnector(text: string, at: number): number {
  const match = /^(?:[\s,;:]|trong việc(?!\p{L})|để(?!\p{L}))*/iu.exec(text.slice(at));
  return at + (match?.[0].length ?? 0);
}

function distinct(units: readonly UnitMention[]): readonly UnitMention[] {
  return [...new Map([...units].reverse().map((unit) => [unit.text, unit])).values()].reverse();
}
