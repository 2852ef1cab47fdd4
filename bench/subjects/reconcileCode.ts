/** A plan of so many tasks and its revision, in which every task is worded anew. */
import { matchRows } from "../../src/reconcile/matchRows";
import type { RowWords } from "../../src/model/reconciliation";

export { matchRows };

const LEADS = 20;
const WORDS_OF_A_TASK = 18;

export interface Revision {
  readonly standing: readonly RowWords[];
  readonly fresh: readonly RowWords[];
}

/** Few words (`vocabulary`) make all tasks, some far more often than others, as in the language of offices. */
export function revise(count: number, vocabulary: number): Revision {
  const next = random(1);
  const tasks = Array.from({ length: count }, () =>
    Array.from({ length: WORDS_OF_A_TASK }, () => `từ${Math.floor(vocabulary * next() ** 2)}`),
  );
  const standing = tasks.map((words, at) => toRow(words.join(" "), at));
  const reworded = tasks.map((words, at) =>
    toRow(`${words.filter((_, index) => (index + at) % 7 !== 0).join(" ")} năm 2026`, at),
  );
  return { standing, fresh: reworded.reverse() };
}

/** How many tasks of the revision found their own. */
export function countRight({ standing, fresh }: Revision): number {
  return matchRows(standing, fresh).filter((partner, at) => partner === standing.length - 1 - at).length;
}

/** The way without an index: each open row beside every other. */
export function matchAllPairs({ standing, fresh }: Revision): number {
  const sets = standing.map(({ text }) => new Set(text.split(" ")));
  let right = 0;
  for (const [at, { text }] of fresh.entries()) {
    const own = new Set(text.split(" "));
    let best = -1;
    let most = -1;
    for (const [other, words] of sets.entries()) {
      let shared = 0;
      for (const word of own) if (words.has(word)) shared += 1;
      const score = (2 * shared) / (own.size + words.size);
      if (score > most) [most, best] = [score, other];
    }
    if (best === standing.length - 1 - at) right += 1;
  }
  return right;
}

function toRow(text: string, at: number): RowWords {
  return { text, lead: `Sở ${at % LEADS}`, due: "trước ngày 20/7/2026", place: "" };
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 0x800000;
  };
}
