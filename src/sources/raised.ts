/** Raised digits: the mark of a note, or the exponent of a unit. */
/** Digits, asterisks and the brackets around them. */
const MARK = /^[\d*()[\],\s]{1,6}$/;
const WORD_BEFORE = /\p{L}{3}[”")]?$/u;

/** Whether raised text behind these words is the mark of a note; "m²" is none. */
export function isNoteMark(raised: string, before: string): boolean {
  return MARK.test(raised) && WORD_BEFORE.test(before.slice(-8));
}
