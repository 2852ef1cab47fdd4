/** The second run: tasks of a revised plan found in the tracker that stands, beside comparing every pair. */
import { loadTypeScript } from "../../scripts/loadTypeScript.mjs";
import { compare, growthOf, interleave, processorTime } from "../measure.mjs";
import { inMilliseconds, writeSection } from "../report.mjs";

const PAIRED = 1_000;
const SIZES = [1_000, 3_000, 10_000];
const WORDS = 300;
const ROUNDS = 2;
const OWN = "Planbook";
const PAIRS = "every pair compared by words";

const { countRight, matchAllPairs, revise } = await loadTypeScript("bench/subjects/reconcileCode.ts");
const paired = revise(PAIRED, WORDS);
const both = compare(
  await interleave({ [OWN]: countRight, [PAIRS]: matchAllPairs }, { rounds: ROUNDS, warmUp: 1, fresh: () => paired }),
  OWN,
);
const faster = both.find(({ name }) => name === PAIRS).ratio;

const costs = new Map();
const rows = [];
for (const size of SIZES) {
  let right = 0;
  const spent = await processorTime((plans) => void (right = countRight(plans)), revise(size, WORDS));
  costs.set(size, spent);
  rows.push([size.toLocaleString("en"), inMilliseconds(spent), `${((100 * right) / size).toFixed(1)} %`]);
}
const exponent = growthOf([...costs]);

writeSection({
  id: "reconcile",
  title: "Second run: reworded tasks found again",
  text:
    `Every task lost and gained words and the order is turned round; ${WORDS} words make all tasks. Processor time. Comparing every pair takes ` +
    `${faster.toFixed(0)} × as long at ${PAIRED.toLocaleString("en")} tasks, and grows with their square.`,
  columns: ["tasks", "ms", "found"],
  rows,
  goals: [
    {
      goal: "Growth of matching",
      wanted: "≤ 1.2",
      found: exponent.toFixed(2),
      met: exponent <= 1.2,
      why: "rare words become less rare as tables grow.",
    },
  ],
  growth: [{ cost: "Matching reworded tasks", sizes: SIZES.map((size) => `${size / 1_000}k`).join(", "), exponent }],
});
