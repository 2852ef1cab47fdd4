/** How large a text can be set in a box, by the widths of the letters of Times New Roman. */

export interface Box {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
}

const LINE_HEIGHT = 1.2;
/** Printers and substitute fonts differ a little from the true widths. */
const SAFETY = 1.05;
const BOLD = 1.08;

/** The largest of the sizes (in falling order) at which the text fits; the smallest where none does. */
export function fitText(text: string, { width, height, bold }: Box, sizes: readonly number[]): number {
  const em = SAFETY * (bold ? BOLD : 1);
  const fitting = sizes.find((size) => {
    const lines = countLines(text, width / (size * em));
    return lines !== undefined && lines * size * LINE_HEIGHT <= height;
  });
  return fitting ?? sizes.at(-1) ?? 0;
}

/** Lines of whole words in a box so many ems wide; undefined where a word does not fit. */
function countLines(text: string, room: number): number | undefined {
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
