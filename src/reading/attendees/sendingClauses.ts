/** Groups in running text: "mỗi xã cử 02 đại biểu, riêng phường A cử 03 đại biểu". */
import type { ReadingWords } from "../../locales/readingWords";
import type { Span } from "../../model/origin";
import { oncePer, oncePerText } from "../../text/once";
import { findAll, occursIn, phrase } from "../../text/pattern";
import { sentenceSpans } from "../../text/sentences";
import { findUnits } from "../unitGrammar";
import { mayCount } from "./peopleCount";

export interface SendingClause {
  /** Who sends and how many. */
  readonly whole: Span;
  /** "mỗi xã": a rule for all, which only an occasion has. */
  readonly isEach: boolean;
}

const LONGEST = 3000;
/** Between who and the verb stand no more letters than these. */
const REACH = 90;
/** So far behind the people stands what they come for. */
const PURPOSE = 60;
/** A name by its capitals, in a language that writes all words of a name so. */
const CAPITALS = /(?<!\p{L})(?:\p{Lu}[\p{L}’'-]{0,30} ){0,5}\p{Lu}[\p{L}’'-]{0,30}$/u;

const patternsOf = oncePer(({ counts, tables, units }: ReadingWords) => {
  const anybody = `\\d{1,3}\\s+(?!(?:${counts.things})(?!\\p{L}))\\p{L}+(?: (?!(?:${counts.and})(?!\\p{L}))\\p{L}+){0,2}`;
  const people = `(?:${counts.people.replace("?<count>", "?:")}|${anybody})`;
  return {
    sending: phrase(`(?:${counts.dispatch})\\s+(?:(?:${counts.about})\\s+)?${people}`),
    more: new RegExp(`(?:\\s*,|\\s+(?:${counts.and})|\\s*\\+)\\s+${people}(?!\\p{L})`, "iuy"),
    each: new RegExp(`(?<!\\p{L})(?:${counts.each})\\s[^.;:()]{2,80}$`, "iu"),
    place: new RegExp(`(?<!\\p{L})(?:${units.placeKinds})\\s\\p{Lu}[^.;:,()]{0,60}$`, "u"),
    name: units.nameWord === undefined ? undefined : CAPITALS,
    /** "trường trực thuộc Sở A": whose the senders are. */
    belonging: new RegExp(`(?<!\\p{L})(?:${units.belonging})\\s+$`, "iu"),
    service: new RegExp(`^\\s*(?:${counts.service})(?!\\p{L})`, "iu"),
    attending: phrase(tables.attendees),
  };
});

/**
 * The clauses of a text that send people to an occasion. `isAboutAttending`: the paper says so as a whole; elsewhere the
 * text itself must, for bodies also send people to work.
 */
export function sendingClauses(text: string, words: ReadingWords, isAboutAttending: boolean): readonly SendingClause[] {
  if (text.length > LONGEST || !mayCount(text, words)) return [];
  const clauses = clausesIn(text, words).filter(({ whole }) => !isService(text, whole, words));
  const isForAll = isAboutAttending || clauses.some(({ isEach }) => isEach);
  return isForAll ? clauses : clauses.filter(({ whole }) => saysAttending(text, whole, words));
}

function isService(text: string, { end }: Span, words: ReadingWords): boolean {
  return patternsOf(words).service.test(text.slice(end, end + PURPOSE));
}

function saysAttending(text: string, { start, end }: Span, words: ReadingWords): boolean {
  const [purpose = ""] = text.slice(end, end + PURPOSE).split(/[,.;]/u);
  return occursIn(patternsOf(words).attending, text.slice(start, end) + purpose);
}

const clausesIn = oncePerText((text: string, words: ReadingWords): readonly SendingClause[] =>
  sentenceSpans(text).flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    let from = 0;
    return findAll(patternsOf(words).sending, said).flatMap(({ span }): readonly SendingClause[] => {
      const sender = senderBefore(said, { start: from, end: span.start }, words);
      from = withMorePeople(said, span.end, words);
      if (!sender) return [];
      return [
        {
          whole: { start: sentence.start + sender.start, end: sentence.start + from },
          isEach: sender.isEach,
        },
      ];
    });
  }),
);

/** "… 01 tổng phụ trách và 04 đội viên" */
function withMorePeople(text: string, from: number, words: ReadingWords): number {
  const { more } = patternsOf(words);
  let end = from;
  more.lastIndex = from;
  while (more.test(text)) end = more.lastIndex;
  return end;
}

interface Sender {
  readonly start: number;
  readonly isEach: boolean;
}

/** The bodies right before the verb, or "mỗi …": who is named last before it. */
function senderBefore(text: string, { start, end }: Span, words: ReadingWords): Sender | undefined {
  const from = Math.max(start, end - REACH);
  const before = text.slice(from, end).trimEnd();
  const { each: everyone, belonging, place, name } = patternsOf(words);
  const each = everyone.exec(before);
  if (each) return { start: from + each.index, isEach: true };
  const units = findUnits(before, words);
  const last = units.at(-1);
  if (last && belonging.test(before.slice(0, last.span.start))) return undefined;
  if (!last || last.span.end < before.length) {
    const named = place.exec(before) ?? name?.exec(before);
    return named ? { start: from + named.index, isEach: false } : undefined;
  }
  const first = units.reduceRight(
    (next, unit) => (isJoined(before, unit.span.end, next.span.start) ? unit : next),
    last,
  );
  return { start: from + first.span.start, isEach: false };
}

/** A list goes on over commas and "và". */
function isJoined(text: string, end: number, start: number): boolean {
  return end <= start && /^\s*(?:[,;]\s*)?(?:(?:và|and)\s+)?$/u.test(text.slice(end, start));
}
