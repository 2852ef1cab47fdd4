/** Lines that a text takes, by the widths of the letters of Times New Roman. */

/** Lines of whole words in a box so many ems wide; undefined where a word does not fit. */
export function countLines(text: string, room: number): number | undefined {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of line.split(" ")) {
      const width = emsOf(word);
      if (width > room) return undefined;
      if (used > 0 && used + SPACE + width > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? SPACE : 0) + width;
    }
  }
  return lines;
}

/** Printers and substitute fonts differ a little from the true widths. */
export const WIDTH_SAFETY = 1.05;
/** Points of a cell's width that its text cannot take. */
const CELL_PADDING = 4;

/** Lines of a text in a cell of a column so many characters wide, set in so many points. */
export function linesInCell(text: string, characters: number, fontSize: number): number {
  const points = (characters * 7 + 5) * 0.75 - CELL_PADDING;
  const room = points / (fontSize * WIDTH_SAFETY);
  // A word longer than the line is broken wherever the line ends.
  return countLines(text, room) ?? Math.ceil(emsOf(text) / room) + 1;
}

const SPACE = 0.25;

function emsOf(word: string): number {
  let width = 0;
  for (const letter of word.normalize("NFD")) width += emOf(letter);
  return width;
}

/** Marks above and below letters take no room. */
function emOf(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[mMW%@—…]/u.test(letter)) return 0.9;
  if (/[iljtfrI.,:;'|!()[\]-]/u.test(letter)) return 0.33;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  return /[\p{Ll}\p{N}]/u.test(letter) ? 0.48 : 1;
}
