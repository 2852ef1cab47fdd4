/** Timing that compares: every candidate runs in turn, round after round, so that what disturbs the machine disturbs all. */
import { spawnSync } from "node:child_process";

/** Rounds before those that count, until nothing is compiled any more. */
const WARM_UP = 2;

/**
 * Milliseconds of processor time of each candidate in each round. `fresh` makes the input anew before each run where runs
 * spoil it (strings remember their hashes); it is not measured.
 */
export async function interleave(candidates, { rounds, warmUp = WARM_UP, fresh = () => undefined }) {
  const times = new Map(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    const order = Object.keys(candidates);
    if (round % 2 === 0) order.reverse();
    for (const name of order) {
      const spent = await processorTime(candidates[name], await fresh());
      if (round >= 0) times.get(name).push(spent);
    }
  }
  return times;
}

/** Milliseconds of processor time of one run, from a tidy heap. */
export async function processorTime(candidate, input) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await candidate(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
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

/** k in cost ~ n^k, by least squares over the logarithms. */
export function growthOf(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  const mean = (at) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** Runs another program; the processor time (ms) of it and its children, and its peak of memory in MB where Linux tells. */
export function runProgram(program, words, options = {}) {
  const script = '"$@"; status=$?; times >&2; exit $status';
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "run", program, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  const [, children = ""] = stderr.trim().split("\n").slice(-2);
  const spent = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + 60 * Number(m) + Number(s),
    0,
  );
  return { milliseconds: spent * 1_000, output: stdout };
}
