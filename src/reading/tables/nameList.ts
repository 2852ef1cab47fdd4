/** A list of bodies or people in a cell, one a line or with separators; names that no grammar knows stay as written. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Span } from "../../model/origin";
import { oncePer } from "../../text/once";
import { trimEndOf } from "../../text/trim";
import { beginsOwner, beginsUnit, readUnitList } from "../unitGrammar";

export interface Name {
  readonly text: string;
  readonly span: Span;
}

const LONGEST_NAME = 60;
const FRONT = /^[\s,.;:)–-]*(?:(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))\s*)?/u;

/** The names from a place to the end of the text. */
export function namesIn(text: string, start: number, words: ReadingWords): readonly Name[] {
  const names: Name[] = [];
  for (const line of text.slice(start).matchAll(/[^;\n]+/gu)) {
    for (const name of namesOfLine(
      text,
      { start: start + line.index, end: start + line.index + line[0].length },
      words,
    ))
      names.push(name);
  }
  return names;
}

function namesOfLine(text: string, line: Span, words: ReadingWords): readonly Name[] {
  const names: Name[] = [];
  let at = frontOf(text, line, words);
  const end = line.start + trimEndOf(text.slice(line.start, line.end), " .,:;(–-").length;
  while (at < end) {
    const list = readUnitList(text.slice(0, end), at, words, "with-ranks");
    const isWhole = list.end >= end || separator(words).test(text.slice(list.end, list.end + 8));
    if (list.units.length === 0 || !isWhole) {
      names.push(...plainNames(text, { start: at, end }, words));
      break;
    }
    const rest = restOfName(text, { start: list.end, end }, words);
    for (const [index, { text: name, span }] of list.units.entries()) {
      const isLast = index === list.units.length - 1;
      names.push(...joinedNames(isLast && rest ? withRest(text, span, rest) : { text: name, span }, words));
    }
    at = frontOf(text, { start: rest ?? list.end, end }, words);
  }
  return names;
}

/** "Phòng Công tác học sinh, sinh viên": small letters behind a comma that begin no body end the name before them. */
function restOfName(text: string, { start, end }: Span, words: ReadingWords): number | undefined {
  const gap = /^,\s?(?=\p{Ll})/u.exec(text.slice(start, Math.min(end, start + 3)));
  if (!gap || beginsOwner(text, start + gap[0].length, words)) return undefined;
  const comma = text.indexOf(",", start + gap[0].length);
  return comma < 0 || comma > end ? end : comma;
}

function withRest(text: string, { start }: Span, end: number): Name {
  return { text: text.slice(start, end), span: { start, end } };
}

/** "Department of X and Department of Y" are two: the same head stands on both sides of the "and". */
function joinedNames({ text, span }: Name, words: ReadingWords): readonly Name[] {
  const names: Name[] = [];
  const head = /^\p{L}+\s/u.exec(text)?.[0];
  let from = 0;
  for (const cut of text.matchAll(andBetween(words))) {
    const next = cut.index + cut[0].length;
    if (head === undefined || !text.startsWith(head, next) || !beginsUnit(text, next, words)) continue;
    names.push({ text: text.slice(from, cut.index), span: { start: span.start + from, end: span.start + cut.index } });
    from = next;
  }
  return [...names, { text: text.slice(from), span: { start: span.start + from, end: span.end } }];
}

const andBetween = oncePer(({ units }: ReadingWords) => new RegExp(`\\s(?:${units.and}|&)\\s+`, "giu"));

/** Behind the bullet, the separator or the "and" that a name stands behind. */
function frontOf(text: string, { start, end }: Span, words: ReadingWords): number {
  const front = start + (FRONT.exec(text.slice(start, end))?.[0].length ?? 0);
  const and = andAhead(words).exec(text.slice(front, Math.min(end, front + 8)));
  return front + (and?.[0].length ?? 0);
}

const andAhead = oncePer(({ units }: ReadingWords) => new RegExp(`^(?:${units.and}|&)\\s+`, "iu"));
const separator = oncePer(({ units }: ReadingWords) => new RegExp(`^\\s*(?:[,;&]|${units.and}\\s)`, "iu"));

const betweenNames = oncePer(({ units }: ReadingWords) => new RegExp(`,\\s?| (?:${units.and}|&) `, "giu"));

/** Parts between commas where each is short and begins with a capital ("Nguyễn Văn An, Trần Thị Bình"); else all of it. */
function plainNames(text: string, { start, end }: Span, words: ReadingWords): readonly Name[] {
  const whole = text.slice(start, end);
  const parts: Name[] = [];
  let from = 0;
  for (const cut of [...whole.matchAll(betweenNames(words)), undefined]) {
    const name = whole.slice(from, cut?.index ?? whole.length);
    const lead = name.length - name.trimStart().length;
    const at = start + from + lead;
    if (name.trim()) parts.push({ text: name.trim(), span: { start: at, end: at + name.trim().length } });
    from = (cut?.index ?? 0) + (cut?.[0].length ?? 0);
  }
  const areNames = parts.every((part) => /^\p{Lu}/u.test(part.text) && part.text.length < LONGEST_NAME);
  return areNames ? parts : [{ text: whole, span: { start, end } }];
}
