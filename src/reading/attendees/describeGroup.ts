import type { ReadingWords } from "../../locales/readingWords";
import { stated, type Fact } from "../../model/fact";
import type { Level, Mode, PerUnit, QuotaGroup } from "../../model/quota";
import { oncePer, oncePerText } from "../../text/once";
import { firstMatch, occursIn, phrase } from "../../text/pattern";
import { mayCount, toCount } from "./peopleCount";
import { readNamedUnits, withinQuote } from "../namedUnits";
import { findUnits } from "../unitGrammar";
import type { NameContext } from "../unitKey";

type Description = Pick<QuotaGroup, "namedUnits" | "openList"> &
  Partial<Pick<QuotaGroup, "perUnit" | "level" | "mode">>;

const patternsOf = oncePer(({ counts, levels, online, inPerson }: ReadingWords) => ({
  openList: new RegExp(counts.openList, "iu"),
  perUnit: [
    ...counts.perUnitOpen.map((source) => ({ pattern: phrase(source), open: true })),
    ...counts.perUnit.map((source) => ({ pattern: phrase(source), open: false })),
  ],
  exception: phrase(counts.exception),
  bound: new RegExp(`(?<!\\p{L})(?:${counts.bound})\\s*$`, "iu"),
  levels: levels.map(({ level, pattern }) => ({ level, pattern: phrase(pattern) })),
  online: phrase(online),
  inPerson: phrase(inPerson),
}));

/**
 * What the words of a group say besides its number: bodies named, rule per body, open end, level, mode. Where the bodies
 * stand in a column of their own (`invited`), they are read there and only there.
 */
export function describeGroup(unit: Fact<string>, names: NameContext, invited?: Fact<string>): Description {
  const { words } = names;
  const texts = invited ? [unit, invited] : [unit];
  const list = invited ?? unit;
  const whole = texts.map(({ value }) => value).join(" ");
  const perUnit = texts.map((text) => readPerUnit(text, words)).find((rule) => rule !== undefined);
  const level = levelOf(whole, words);
  const mode = modeOf(whole, words);
  return {
    namedUnits: readNamedUnits(list, names),
    openList: texts.some(({ value }) => patternsOf(words).openList.test(value)),
    ...(perUnit ? { perUnit } : {}),
    ...(callsManyBodies(list.value, words) ? { collective: true } : {}),
    ...(level ? { level } : {}),
    ...(mode ? { mode } : {}),
  };
}

/** "Thủ trưởng các cơ quan: A, B" calls just those it lists; "các huyện, thị xã" calls nobody knows how many. */
const callsManyBodies = oncePerText((text: string, words: ReadingWords): boolean => {
  const isIntroduction = (end: number): boolean => /^[^,;.:]{0,40}:/u.test(text.slice(end));
  return findUnits(text, words).some(({ kind, span }) => kind === "collective" && !isIntroduction(span.end));
});

function readPerUnit({ value, origin }: Fact<string>, words: ReadingWords): Fact<PerUnit> | undefined {
  const rule = ruleIn(value, words);
  return rule && stated(rule.perUnit, withinQuote(origin, value, rule.start, rule.end));
}

interface Rule {
  readonly perUnit: PerUnit;
  readonly start: number;
  readonly end: number;
}

const ruleIn = oncePerText((text: string, words: ReadingWords): Rule | undefined => {
  if (!mayCount(text, words)) return undefined;
  const { perUnit, bound, exception } = patternsOf(words);
  for (const { pattern, open } of perUnit) {
    const match = firstMatch(pattern, text);
    const { count, per } = match?.groups ?? {};
    // "mỗi nhóm không quá 06" is a bound, not a number for each.
    if (!match || count === undefined || per === undefined || bound.test(per)) continue;
    const end = match.index + match[0].length;
    const hasExceptions = occursIn(exception, text);
    const more = open ? { count: 0, end } : moreIn(text, end, words);
    const rule = { count: toCount(count, words) + more.count, per: per.trim(), open: open || hasExceptions };
    return { perUnit: rule, start: match.index, end: more.end };
  }
  return undefined;
});

/** "mỗi đoàn cử 01 trưởng đoàn và 04 đội viên": further people of the same rule. */
function moreIn(
  text: string,
  from: number,
  { counts, units }: ReadingWords,
): { readonly count: number; readonly end: number } {
  const next = new RegExp(
    `\\s*(?:,|\\+|${units.and})\\s+(\\d{1,3})\\s+(?!(?:${counts.things})(?!\\p{L}))\\p{L}+`,
    "uy",
  );
  let count = 0;
  let end = from;
  next.lastIndex = from;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    count += Number(found[1]);
    end = next.lastIndex;
  }
  return { count, end };
}

export const levelOf = oncePerText((text: string, words: ReadingWords): Level | undefined => {
  return patternsOf(words).levels.find(({ pattern }) => occursIn(pattern, text))?.level;
});

export const modeOf = oncePerText((text: string, words: ReadingWords): Mode | undefined => {
  const { online, inPerson } = patternsOf(words);
  if (occursIn(online, text)) return "online";
  return occursIn(inPerson, text) ? "in-person" : undefined;
});
