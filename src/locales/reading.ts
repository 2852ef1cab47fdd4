/** The reading words of every language. */
import { words as en } from "./en/reading/words";
import type { LocaleId } from "./locale";
import type { ReadingWords } from "./readingWords";
import { words as vi } from "./vi/reading/words";

export const readingWords = { vi, en } satisfies Record<LocaleId, ReadingWords>;

/** Letters that only Vietnamese has among our languages. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const LETTER = /\p{L}/gu;

/** The language of a document by its letters: Vietnamese from one special letter in fifty on. */
export function languageOf(text: string): LocaleId {
  const letters = text.match(LETTER)?.length ?? 0;
  const special = text.match(VIETNAMESE)?.length ?? 0;
  return letters === 0 || special * 50 >= letters ? "vi" : "en";
}
