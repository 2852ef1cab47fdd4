/** docs/phrases.md, written from the tables of phrases (`npm run docs`). */
import type { LocaleId } from "../../src/locales/locale";
import { phraseList, type PhraseListWords } from "./phraseList";
import { readingWords } from "../../src/locales/reading";

const WORDS: Readonly<Record<LocaleId, PhraseListWords>> = {
  vi: {
    title: "Tiếng Việt",
    phrases: "Cụm từ chỉ thời hạn. Trong các cụm bắt đầu cùng một chỗ, cụm dài nhất được chọn.",
    notDue: "Không phải thời hạn",
    rejects: "Không đọc",
    fieldOnly: "chỉ ở cột hoặc nhãn thời gian",
    still: "Vẫn là thời hạn",
  },
  en: {
    title: "English",
    phrases: "Words of a deadline. Of phrases that begin at one place the longest counts.",
    notDue: "Not a deadline",
    rejects: "Not read",
    fieldOnly: "only in a column or behind a label of time",
    still: "Still a deadline",
  },
};

const INTRODUCTION = `# Deadlines that Planbook reads

Written by \`npm run docs\` from \`src/locales/*/reading/due/\`. Every line is a test. A meaning is an expression as worded; the day
is found later from the day of issue, the day of the event and the year of the document (docs/adr/0005-deadlines-resolved-late.md).`;

export function phrasePage(): string {
  const sections = (["vi", "en"] as const).map((locale) => phraseList(readingWords[locale].due, WORDS[locale]));
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}
