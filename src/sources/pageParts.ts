/** What only belongs to the pages of a copied PDF: page numbers, lines at the edge of every page, glued marks of notes. */
import { hasCells, isBlank, type Line } from "./lines";

const PAGE_NUMBER = /^(?:[-–—]\s?)?(\d{1,3})(?:\s?[-–—]|\s?\/\s?\d{1,3})?$/;
/** Two numbers may be chance; a document of three pages has two, for the first bears none. */
const FEWEST_PAGES = 2;
const FEWEST_REPEATS = 3;
const LONGEST_EDGE = 160;

/** The lines without page numbers and without the lines beside them that every page repeats. */
export function withoutPageParts(lines: readonly Line[]): readonly Line[] {
  const numbers = pageNumbers(lines);
  if (numbers.size < FEWEST_PAGES) return lines;
  const edges = repeatedEdges(lines, numbers);
  return lines.filter((_, at) => !numbers.has(at) && !edges.has(at));
}

/** Positions of lone numbers that go up by one from page to page and stand where a page ends: blank lines around, or one. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last: number | undefined;
  for (const [at, { text }] of lines.entries()) {
    const number = Number(PAGE_NUMBER.exec(text.trim())?.[1] ?? NaN);
    const isAlone = isEdge(lines[at - 1]) || isEdge(lines[at + 1]);
    if (!isAlone || Number.isNaN(number)) continue;
    const isNext = last === undefined ? number <= 2 : number === last + 1;
    if (!isNext) continue;
    found.add(at);
    last = number;
  }
  return found;
}

function isEdge(line: Line | undefined): boolean {
  return line === undefined || isBlank(line.text);
}

/** Lines next to page numbers that are the same on several pages but for their digits: file paths, names of documents. */
function repeatedEdges(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const byText = new Map<string, number[]>();
  for (const at of numbers) {
    for (const side of [nextFilled(lines, at, -1), nextFilled(lines, at, 1)]) {
      const text = side === undefined ? "" : (lines[side]?.text.trim() ?? "");
      if (side === undefined || text.length > LONGEST_EDGE || hasCells(text)) continue;
      const key = text.replace(/\d+/g, "#");
      const places = byText.get(key) ?? [];
      places.push(side);
      byText.set(key, places);
    }
  }
  return new Set([...byText.values()].filter((places) => new Set(places).size >= FEWEST_REPEATS).flat());
}

function nextFilled(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let at = from + step; Math.abs(at - from) <= 3; at += step) {
    const line = lines[at];
    if (line && !isBlank(line.text)) return at;
  }
  return undefined;
}

/** A note at the foot of a page: its number, and words that begin large. */
const NOTE = /^\[?(\d{1,2})\]?\s+(?=\p{Lu})/u;
/** A small word and the number behind it without a space. */
const GLUED = /(?<=\p{Ll}{2}[”")]?)\d{1,2}(?=[\s.,;:)]|$)/gu;

/**
 * The lines with the marks of notes taken off the words, where notes with their numbers stand further down; the notes, which
 * cut sentences at the foot of a page, behind all others.
 */
export function withoutNoteMarks(lines: readonly Line[]): readonly Line[] {
  const notes = noteNumbers(lines);
  if (notes.size === 0) return lines;
  const isNote = noteLines(lines, new Set(notes.values()));
  const body = lines.flatMap(({ text, line }, at): readonly Line[] => {
    if (isNote.has(at)) return [];
    const isDefinedBelow = (number: string): boolean => (notes.get(Number(number)) ?? -1) > at;
    return [{ line, text: text.replace(GLUED, (number) => (isDefinedBelow(number) ? "" : number)) }];
  });
  return [...body, { text: "", line: lines.length }, ...lines.filter((_, at) => isNote.has(at))];
}

/** Positions of the notes' lines: each ends with its sentence, or at a blank line. */
function noteLines(lines: readonly Line[], starts: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const [at, { text }] of lines.entries()) {
    isOpen = starts.has(at) || (isOpen && !isBlank(text));
    if (isOpen) found.add(at);
    if (/[.;]\s*$/.test(text)) isOpen = false;
  }
  return found;
}

/** Number of a note → where its text stands; 1, 2, 3 … without a gap, each with a mark glued to a word above. */
function noteNumbers(lines: readonly Line[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  for (const [at, { text }] of lines.entries()) {
    if (hasCells(text)) continue;
    for (const [number] of text.matchAll(GLUED)) if (!marks.has(Number(number))) marks.set(Number(number), at);
  }
  const notes = new Map<number, number>();
  for (const [at, { text }] of lines.entries()) {
    const number = Number(NOTE.exec(text.trim())?.[1] ?? 0);
    const mark = marks.get(number);
    if (number === notes.size + 1 && mark !== undefined && mark < at) notes.set(number, at);
  }
  return notes;
}
