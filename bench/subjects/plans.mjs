/** Reading the text of plans: dates alone beside chrono-node, and everything, warm and cold. */
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import * as chrono from "chrono-node";
import { bundleTypeScript } from "../../scripts/loadTypeScript.mjs";
import { compare, growthOf, interleave, median, processorTime } from "../measure.mjs";
import { inMilliseconds, writeSection } from "../report.mjs";

/** Some two, twenty and two hundred pages. */
const LENGTHS = [6_000, 50_000, 500_000];
const LONG = 500_000;
const TWENTY_PAGES = 50_000;
const ROUNDS = 5;
const COLD_ROUNDS = 3;
const OWN = "Planbook, dates alone";
const WHOLE = "Planbook, everything";
const PEER = "chrono-node (vi), dates alone";

const bundle = await bundleTypeScript("bench/subjects/plansCode.ts");
try {
  const { default: own } = await import(pathToFileURL(bundle.path).href);
  const candidates = {
    [OWN]: own.countDates,
    [WHOLE]: own.countTasks,
    [PEER]: (text) => chrono.vi.parse(text, new Date(2026, 6, 1)).length,
  };
  const found = new Map();
  let seed = 0;
  for (const length of LENGTHS) {
    const times = await interleave(candidates, { rounds: ROUNDS, fresh: () => own.planText(length, (seed += 100)) });
    found.set(length, new Map(compare(times, OWN).map((one) => [one.name, one])));
  }
  report(found, {
    bytes: (length) => Buffer.byteLength(own.planText(length)),
    cold: coldTime(),
    page: await pageTime(own),
  });
} finally {
  bundle.remove();
}

function coldTime() {
  const once = () =>
    execFileSync(process.execPath, ["--expose-gc", "bench/cold.mjs", bundle.path, String(TWENTY_PAGES)]);
  return median(Array.from({ length: COLD_ROUNDS }, () => Number(once())));
}

async function pageTime(own) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await processorTime(own.countTasks, own.planText(TWENTY_PAGES, 9_000 + 20 * round)));
  }
  return median(times);
}

function report(found, { bytes, cold, page }) {
  const cell = (length, name) => found.get(length).get(name);
  const speed = (length, name) => bytes(length) / 1_000 / cell(length, name).milliseconds;
  const faster = cell(LONG, PEER).ratio;
  writeSection({
    id: "plans",
    title: "Reading the text of plans",
    text:
      "An invented plan of two pages, repeated with other days and numbers. Processor time; MB of UTF-8 a second. chrono-node looks for " +
      'dates alone; "everything" is the outline, events, groups of delegates, tasks with their agencies and deadlines.',
    columns: ["", ...LENGTHS.flatMap((length) => [`${(bytes(length) / 1_000).toFixed(0)} KB, ms`, "MB/s"])],
    rows: Object.keys(Object.fromEntries(found.get(LONG))).map((name) => [
      name === PEER ? name : `**${name}**`,
      ...LENGTHS.flatMap((length) => [inMilliseconds(cell(length, name).milliseconds), speed(length, name).toFixed(1)]),
    ]),
    notes: [
      `Twenty pages, everything: ${inMilliseconds(cold)} ms of processor time in a process that has read nothing before, ${inMilliseconds(page)} ms later.`,
    ],
    goals: [
      {
        goal: "Dates alone beside chrono-node",
        wanted: "≥ 8 ×",
        found: `${faster.toFixed(1)} ×`,
        met: faster >= 8,
        why: "every phrase for a deadline is looked for, not only dates: events, quarters, days counted from other days.",
      },
      {
        goal: "Plan text, dates alone",
        wanted: "≥ 50 MB/s",
        found: `${speed(LONG, OWN).toFixed(1)} MB/s`,
        met: speed(LONG, OWN) >= 50,
        why: "a hit costs more than a search: each mention is taken apart into an expression with its place. The goal was set from plain patterns that only find.",
      },
      {
        goal: "Plan text, everything",
        wanted: "≥ 50 MB/s",
        found: `${speed(LONG, WHOLE).toFixed(1)} MB/s`,
        met: speed(LONG, WHOLE) >= 50,
        why: "every fact carries its place and its quote, and each line is tried as a heading, a group, a task and an owner. Twenty pages take about a tenth of a second.",
      },
    ],
    growth: [OWN, WHOLE].map((name) => ({
      cost: name.replace("Planbook, ", "Reading plans, "),
      sizes: "6k, 50k, 500k letters",
      exponent: growthOf(LENGTHS.map((length) => [length, cell(length, name).milliseconds])),
    })),
  });
}
