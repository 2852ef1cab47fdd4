import { describe, expect, test } from "@jest/globals";
import type { DuePhrase } from "../../src/locales/duePhrase";
import { LOCALE_IDS } from "../../src/locales/locale";
import { readingWords } from "../../src/locales/reading";
import { dueScanners, type MentionContext } from "../../src/reading/deadlines/dueScanner";
import { findMentions, lowerCased, startsPhrase } from "../../src/reading/deadlines/findMentions";
import { normaliseLine } from "../../src/text/normalise";
import { isRecurrenceRule } from "./recurrenceRule";

/** As people type it: case, spaces and decomposed letters differ; text is normalised once, on entry. */
const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it stands", (text) => text],
  ["in lower case", (text) => text.toLocaleLowerCase("vi")],
  ["in capitals", (text) => text.toLocaleUpperCase("vi")],
  ["in title case", (text) => text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toLocaleUpperCase("vi"))],
  ["with doubled spaces", (text) => text.replaceAll(" ", "  ")],
  ["decomposed", (text) => normaliseLine(text.normalize("NFD"))],
  ["with no-break spaces", (text) => normaliseLine(text.replaceAll(" ", "\u00a0"))],
];

describe.each(LOCALE_IDS)("deadline phrases in %s", (locale) => {
  const words = readingWords[locale];
  const { phrases, notDue } = words.due;
  const contextOf = ({ where }: DuePhrase): MentionContext => (where === "anywhere" ? "sentence" : where);

  test.each(phrases.flatMap((phrase) => phrase.examples.map((example) => ({ id: phrase.id, phrase, example }))))(
    "$id: $example.0",
    ({ phrase, example: [text, expression] }) => {
      for (const [writing, write] of WRITINGS) {
        const cue = phrase.phrase.includes("^") ? `${cueOf(phrase)} ` : "";
        const mentions = findMentions(`… ${write(`${cue}${text}`)}.`, words, contextOf(phrase));
        expect([writing, mentions.map((mention) => [mention.text, mention.expression])]).toEqual([
          writing,
          [[write(text), expression]],
        ]);
      }
    },
  );

  test.each(phrases.flatMap((phrase) => phrase.rejects.map((text) => ({ id: phrase.id, text }))))(
    "$id is not: $text",
    ({ id, text }) => {
      const compiled = dueScanners(words.due).field.all.find(({ phrase }) => phrase?.id === id);
      for (const [writing, write] of WRITINGS) {
        const written = lowerCased(write(text));
        const found = [...written].flatMap((_, at) => {
          if (!compiled || !startsPhrase(written, at)) return [];
          return compiled.readAt(written, at) ?? [];
        });
        expect([writing, found]).toEqual([writing, []]);
      }
    },
  );

  test.each(notDue.flatMap(({ id, examples }) => examples.map((text) => ({ id, text }))))(
    "no deadline ($id): $text",
    ({ text }) => {
      for (const [writing, write] of WRITINGS)
        expect([writing, findMentions(write(text), words, "sentence")]).toEqual([writing, []]);
    },
  );

  test.each(notDue.flatMap(({ id, rejects }) => rejects.map(([text, deadline]) => ({ id, text, deadline }))))(
    "a deadline in spite of $id: $text",
    ({ text, deadline }) => {
      for (const [writing, write] of WRITINGS) {
        const found = findMentions(write(text), words, "sentence").map((mention) => mention.text);
        expect([writing, found]).toEqual([writing, [write(deadline)]]);
      }
    },
  );

  test("every phrase has an example and a reject, and no id stands twice", () => {
    const rows = [...phrases, ...notDue];
    expect(rows.filter(({ examples, rejects }) => examples.length === 0 || rejects.length === 0)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("every recurrence is a rule of RFC 5545", () => {
    const rules = phrases.flatMap(({ examples }) => examples.flatMap(([, { recurrence }]) => recurrence ?? []));
    expect(rules.length).toBeGreaterThan(8);
    expect(rules.filter((rule) => !isRecurrenceRule(rule))).toEqual([]);
  });
});

/** The first wording of what must stand before the deadline. */
function cueOf({ phrase }: DuePhrase): string {
  return /^\(([^|)]+)/u.exec(phrase)?.[1]?.trim() ?? "";
}
