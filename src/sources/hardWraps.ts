/** Lines that were broken at a fixed width, as PDF files give them, made whole again. */
import { hasCells, isBlank, isMarked, type Line } from "./lines";

/** Wider lines are paragraphs. */
const WIDEST = 140;
const NARROWEST = 40;
const FEWEST_LINES = 8;
/** A line is full where the next word would not have gone in; fonts have letters of different widths. */
const FULL = 0.82;
/** Share of the lines that fill the width, in a text that was broken. */
const FULL_SHARE = 0.35;
const CLOSED = /[.;:!?…]["”’)]*$/u;
/** "KH-" and "UBND", "30/" and "2020": parted without a space. */
const PARTED = /[\p{L}\p{N}][-/]$/u;

/** The lines as they were before they were broken. Texts of long lines, and lines of cells, stay as they are. */
export function joinHardWraps(lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(lines);
  if (width === undefined) return lines;
  const joined: { readonly line: number; readonly parts: string[] }[] = [];
  let last: string | undefined;
  for (const { text, line } of lines) {
    const open = joined.at(-1);
    if (open && last !== undefined && goesOn(last, text, width))
      open.parts.push(PARTED.test(last.trimEnd()) ? "" : " ", text.trim());
    else joined.push({ line, parts: [text.trimEnd()] });
    last = text;
  }
  return joined.map(({ line, parts }) => ({ line, text: parts.join("") }));
}

/** The width that the lines were broken at; undefined where they were not. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const prose = lines.map(({ text }) => text.trim()).filter((text) => text !== "" && !hasCells(text));
  if (prose.length < FEWEST_LINES) return undefined;
  const lengths = prose.map((text) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST || (lengths.at(-1) ?? 0) > width * 1.3) return undefined;
  const full = prose.filter((text) => text.length >= width * FULL).length;
  return full >= prose.length * FULL_SHARE ? width : undefined;
}

function goesOn(last: string, next: string, width: number): boolean {
  const before = last.trim();
  const after = next.trim();
  if (isBlank(last) || isBlank(next) || hasCells(last) || hasCells(next) || isMarked(after)) return false;
  if (CLOSED.test(before) || isCapitals(before) !== isCapitals(after)) return false;
  if (PARTED.test(before) && before.length >= width / 2) return true;
  const word = after.split(" ", 1)[0] ?? "";
  return before.length + 1 + word.length >= width * FULL;
}

/** Headings in capitals are lines of their own. */
function isCapitals(text: string): boolean {
  return text.length > 8 && text === text.toLocaleUpperCase("vi") && /\p{L}{2}/u.test(text);
}
