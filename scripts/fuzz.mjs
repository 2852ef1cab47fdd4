/** `npm run fuzz [-- --target xlsx|docx|csv|text] [--count N] [--seconds N] [--seed S]`: breaks inputs until something gives. */
import { parseArgs } from "node:util";
import { installMissing } from "./install.mjs";
import { loadTypeScript } from "./loadTypeScript.mjs";

installMissing();
const { values } = parseArgs({
  options: {
    target: { type: "string" },
    count: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const { runFuzz, TARGET_NAMES } = await loadTypeScript("test/fuzz/runFuzz.ts");
const targets = values.target === undefined ? TARGET_NAMES : TARGET_NAMES.filter((name) => name === values.target);
const limits = {
  seed: Number(values.seed),
  count: Number(values.count ?? (values.seconds === undefined ? 100_000 : Infinity)),
  ...(values.seconds === undefined ? {} : { seconds: Number(values.seconds) / targets.length }),
};
let foundAny = targets.length === 0;
for (const target of targets) {
  const start = process.cpuUsage();
  const { cases, refused, same, other, slowest, largestHeap, found } = await runFuzz({ target, ...limits });
  const { user, system } = process.cpuUsage(start);
  const perSecond = Math.round(cases / ((user + system) / 1_000_000));
  console.log(
    `${target.padEnd(5)} ${cases} cases, ${perSecond}/s of processor time: ${refused} refused, ${same} the same, ${other} read otherwise; slowest ${slowest.toFixed(0)} ms, heap up to ${(largestHeap / 1_048_576).toFixed(0)} MB; ${found.length} found`,
  );
  for (const { seed, what } of found.slice(0, 10))
    console.log(`  --target ${target} --seed ${seed} --count 1: ${what}`);
  foundAny ||= found.length > 0;
}
process.exitCode = foundAny ? 1 : 0;
