/** One line of a text, or a cell of several lines, with its number. */
export interface Line {
  readonly text: string;
  /** 1-based */
  readonly line: number;
}

/** "I.", "2.1", "a)", "-", "•" and words behind them: what begins a new item however the line before ended. */
const MARKED = /^(?:[-–—+*•○▪]\s|[-–—]\p{Lu}|(?:[IVXLC]{1,6}|\d{1,2}|\p{L})[.)/]\s|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s)/u;
const CELLS = /[\t|]/;

export function isMarked(text: string): boolean {
  return MARKED.test(text);
}

/** A line of cells, or one that may be. */
export function hasCells(text: string): boolean {
  return CELLS.test(text);
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
