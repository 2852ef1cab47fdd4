/** Timing that compares: every candidate runs in turn, round after round, so that what disturbs the machine disturbs all. */

/** Rounds before those that count, until nothing is compiled any more. */
const WARM_UP = 2;

/**
 * Milliseconds of processor time of each candidate in each round. `fresh` makes the input anew before each run where runs
 * spoil it (strings remember their hashes); it is not measured.
 */
export function interleave(candidates, { rounds, fresh }) {
  const times = new Map(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    const order = Object.keys(candidates);
    if (round % 2 === 0) order.reverse();
    for (const name of order) {
      const input = fresh();
      globalThis.gc?.();
      const before = process.cpuUsage();
      candidates[name](input);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.get(name).push((user + system) / 1_000);
    }
  }
  return times;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median time, and the median over rounds of the ratio to `base` in the same round. */
export function compare(times, base) {
  const unit = times.get(base);
  return [...times].map(([name, own]) => ({
    name,
    milliseconds: median(own),
    ratio: median(own.map((time, round) => time / unit[round])),
  }));
}
