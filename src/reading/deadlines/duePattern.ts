/** Compiles the deadline phrases of a language, with `{date}` written out in all its forms. */
import type { DuePhrase, PhraseParts, ReadingWords } from "../../locales/readingWords";
import { phrase } from "../../text/pattern";
import { trimEndOf } from "../../text/trim";

export interface CompiledPhrase {
  readonly phrase: DuePhrase;
  readonly pattern: RegExp;
}

const compiled = new WeakMap<ReadingWords, readonly CompiledPhrase[]>();

export function duePatterns(words: ReadingWords): readonly CompiledPhrase[] {
  const known = compiled.get(words);
  if (known) return known;
  const patterns = words.due.map((row) => ({ phrase: row, pattern: phrase(withDates(row.pattern, words)) }));
  compiled.set(words, patterns);
  return patterns;
}

/** A pattern source in which `{date}` matches any written date of the language. */
export function withDates(source: string, words: ReadingWords): string {
  const forms = words.dateForms.map((form, index) =>
    form.replace(/\(\?<(day|month|year)>/g, (_, name: string) => `(?<${name}${index}>`),
  );
  return source.replaceAll("{date}", `(?:${forms.join("|")})`);
}

/** The named groups of a match, the parts of `{date}` under plain names and the month as a number. */
export function partsOf(match: RegExpExecArray, words: ReadingWords): PhraseParts {
  const groups: Record<string, string | undefined> = {};
  // A group of an alternative that did not match is undefined, whatever the library's types say.
  const found: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  for (const [name, value] of Object.entries(found)) {
    if (value !== undefined) groups[trimEndOf(name, "0123456789")] = value;
  }
  const { month, year } = groups;
  // Offices write "20/7/26" for this century only.
  if (year?.length === 2) groups["year"] = `20${year}`;
  if (month !== undefined && !/^\d+$/.test(month)) {
    const number = words.months[month.toLowerCase()];
    groups["month"] = number === undefined ? undefined : String(number);
  }
  return groups;
}
