/** Which single bodies a collective that leads a task means: "UBND các xã, phường" and the communes that are known. */
import { readingWords } from "../locales/reading";
import type { ReadingWords } from "../locales/readingWords";
import type { Collectives } from "../model/collectives";
import type { Task } from "../model/task";
import { oncePer } from "../text/once";
import { unitKey } from "./unitKey";

/** `names`: the bodies that the office or the document knows. A collective of which it knows one or none is left alone. */
export function findCollectives(tasks: readonly Task[], names: readonly string[]): Collectives {
  const leads = new Set(tasks.flatMap(({ lead }) => lead.map(({ value }) => value)));
  const found = new Map<string, readonly string[]>();
  for (const lead of leads) {
    for (const words of Object.values(readingWords)) {
      const bodies = bodiesOf(lead, names, words);
      if (bodies.length > 1) found.set(lead, bodies);
    }
  }
  return found;
}

function bodiesOf(lead: string, names: readonly string[], words: ReadingWords): readonly string[] {
  const meant = readKinds(lead, words);
  if (!meant) return [];
  const { head, kinds } = meant;
  const fronts = kinds.flatMap((kind) => [`${kind} `, ...(head === "" ? [] : [`${head} ${kind} `])]);
  const known = new Map<string, string>();
  for (const name of names) {
    const key = unitKey(name, { words });
    if (fronts.some((front) => key.startsWith(front)) && !known.has(key)) known.set(key, name);
  }
  return [...known.values()];
}

interface MeantKinds {
  /** "ủy ban nhân dân", or "". */
  readonly head: string;
  readonly kinds: readonly string[];
}

const patternsOf = oncePer(({ units: { manyOf, kinds, and, wholeScope } }: ReadingWords) => ({
  many: new RegExp(`(?:^|\\s)(?:${manyOf})\\s+`, "u"),
  kind: new RegExp(`^(?:${kinds})$`, "u"),
  between: new RegExp(`\\s*,\\s*|\\s+${and}\\s+(?:(?:${manyOf})\\s+)?`, "u"),
  scope: wholeScope === undefined ? undefined : new RegExp(`\\s+(?:${wholeScope})$`, "u"),
}));

/** Undefined where more words say which of them are meant ("có liên quan"): nobody can list those. */
function readKinds(lead: string, words: ReadingWords): MeantKinds | undefined {
  const { many, kind, between, scope } = patternsOf(words);
  const key = unitKey(lead, { words });
  const whole = scope ? key.replace(scope, "") : key;
  const start = many.exec(whole);
  const kinds = whole.slice(start ? start.index + start[0].length : 0).split(between);
  if (!start && kinds.length < 2) return undefined;
  return kinds.every((one) => kind.test(one)) ? { head: whole.slice(0, start?.index ?? 0).trim(), kinds } : undefined;
}
