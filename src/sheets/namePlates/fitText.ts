/** How large a text can be set in a box. */
import { countLines, WIDTH_SAFETY } from "../textLines";

export interface Box {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
}

const LINE_HEIGHT = 1.2;
const BOLD = 1.08;

/** The largest of the sizes (in falling order) at which the text fits; the smallest where none does. */
export function fitText(text: string, { width, height, bold }: Box, sizes: readonly number[]): number {
  const em = WIDTH_SAFETY * (bold ? BOLD : 1);
  const fitting = sizes.find((size) => {
    const lines = countLines(text, width / (size * em));
    return lines !== undefined && lines * size * LINE_HEIGHT <= height;
  });
  return fitting ?? sizes.at(-1) ?? 0;
}
