import { describe, expect, test } from "@jest/globals";
import { readingWords } from "../../src/locales/reading";
import { stated } from "../../src/model/fact";
import { wholeOrigin } from "../../src/model/origin";
import { parsePlainDate } from "../../src/model/plainDate";
import { findDutyMentions } from "../../src/reading/deadlines/findMentions";
import { resolveDue } from "../../src/reading/deadlines/resolveDue";
import { DUTY_CORPUS, type Form } from "./dutyCorpus";

const issueDate = parsePlainDate("2026-07-02");

describe.each(["vi", "en"] as const)("sentences that say what is to be done in %s", (locale) => {
  const { free, apart, inside, parted, other, about } = DUTY_CORPUS[locale];

  /** What each sentence says of its time: the day, or the rule. */
  const meaningsOf = (sentence: string): readonly (string | undefined)[] =>
    findDutyMentions(sentence, readingWords[locale]).map(({ text, expression }) => {
      const place = { kind: "text", line: 1 } as const;
      const anchors = issueDate ? { issueDate, year: 2026 } : {};
      return expression.recurrence ?? resolveDue(stated(text, wholeOrigin(place, text)), expression, anchors).date;
    });

  /** Sentences that are not read as they should, with what was read. */
  const misread = (sentences: readonly (readonly [string, readonly string[]])[]): readonly unknown[] =>
    sentences.flatMap(([sentence, expected]) => {
      const read = meaningsOf(sentence);
      return JSON.stringify(read) === JSON.stringify(expected) ? [] : [[sentence, read]];
    });

  const closed = (time: string): string => (time.includes("(") ? `${time})` : time);
  const cases = free.flatMap(({ forms, cues }) =>
    forms.flatMap(([words, meaning]) => cues.map((cue): Form => [closed(`${cue}${words}`), meaning])),
  );

  test.each(cases)("%s", (time, meaning) => {
    const frames = time.includes("(") ? inside : [...inside, ...parted];
    expect(misread(frames.map((frame) => [frame(time), [meaning]]))).toEqual([]);
  });

  test.each(apart)("apart from its sentence: %s", (time, meaning) => {
    expect(misread(parted.map((frame) => [frame(time), [meaning]]))).toEqual([]);
  });

  test.each(other)("no deadline: %s", (thing) => {
    expect(misread(about.map((frame) => [frame(thing), []]))).toEqual([]);
  });

  test("the corpus is broad", () => {
    expect(cases.length * inside.length).toBeGreaterThan(120);
    expect(other.length * about.length).toBeGreaterThan(120);
  });
});
