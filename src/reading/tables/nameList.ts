/** A list of bodies or people in a cell, one a line or with separators; names that no grammar knows stay as written. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Span } from "../../model/origin";
import { trimEndOf } from "../../text/trim";
import { readUnitList } from "../unitGrammar";

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
    names.push(...list.units.map(({ text: name, span }) => ({ text: name, span })));
    at = frontOf(text, { start: list.end, end }, words);
  }
  return names;
}

/** Behind the bullet, the separator or the "and" that a name stands behind. */
function frontOf(text: string, { start, end }: Span, { units }: ReadingWords): number {
  const front = start + (FRONT.exec(text.slice(start, end))?.[0].length ?? 0);
  const and = new RegExp(`^(?:${units.and}|&)\\s+`, "iu").exec(text.slice(front, Math.min(end, front + 8)));
  return front + (and?.[0].length ?? 0);
}

function separator({ units }: ReadingWords): RegExp {
  return new RegExp(`^\\s*(?:[,;&]|${units.and}\\s)`, "iu");
}

/** Parts between commas where each is short and begins with a capital ("Nguyễn Văn An, Trần Thị Bình"); else all of it. */
function plainNames(text: string, { start, end }: Span, { units }: ReadingWords): readonly Name[] {
  const whole = text.slice(start, end);
  const parts: Name[] = [];
  let from = 0;
  for (const cut of [...whole.matchAll(new RegExp(`,\\s?| (?:${units.and}|&) `, "giu")), undefined]) {
    const name = whole.slice(from, cut?.index ?? whole.length);
    const lead = name.length - name.trimStart().length;
    const at = start + from + lead;
    if (name.trim()) parts.push({ text: name.trim(), span: { start: at, end: at + name.trim().length } });
    from = (cut?.index ?? 0) + (cut?.[0].length ?? 0);
  }
  const areNames = parts.every((part) => /^\p{Lu}/u.test(part.text) && part.text.length < LONGEST_NAME);
  return areNames ? parts : [{ text: whole, span: { start, end } }];
}
