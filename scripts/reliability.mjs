/**
 * `npm run reliability`: runs the tests that stand for each known fault and writes docs/reliability.md from what they gave.
 * `--results FILE` takes the results of a run that was made already (jest --json).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { format, resolveConfig } from "prettier";
import { FAULTS } from "./reliability/faults.mjs";

const PAGE = "docs/reliability.md";
const given = process.argv.indexOf("--results");
const results = readResults(given > 0 ? process.argv[given + 1] : runTests());
const rows = FAULTS.map(toRow);
writeFileSync(PAGE, await format(toPage(), { ...(await resolveConfig(PAGE)), filepath: PAGE }));
console.log(`${rows.filter(({ result }) => result === "holds").length} of ${rows.length} faults shown to be survived`);

function runTests() {
  const file = "test-output/reliability.json";
  mkdirSync("test-output", { recursive: true });
  const files = [...new Set(FAULTS.flatMap((fault) => (fault.file ? runnersOf(fault.file) : [])))];
  spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${file}`, "--maxWorkers=2", ...files],
    { stdio: "inherit" },
  );
  return file;
}

/** The contract is run by the tests of both hosts. */
function runnersOf(file) {
  return /\.test\.tsx?$/.test(file) ? [file] : ["test/hosts/excel.test.ts", "test/hosts/memory.test.ts"];
}

function readResults(file) {
  const { testResults } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(testResults.map(({ name, assertionResults }) => [relative(process.cwd(), name), assertionResults]));
}

function toRow({ id, words, file, test, why }) {
  if (!file) return { id, words, place: why, result: "no test" };
  const found = runnersOf(file).flatMap((runner) => results.get(runner) ?? []);
  // A title with places for values, or a row of a table, gives its name to several tests.
  const [start] = test.split("%");
  const named = found.filter(({ title }) => title.includes(start.trim()) && start !== "");
  const tests = named.length > 0 ? named : found;
  const result = tests.length === 0 ? "not run" : tests.every(({ status }) => status === "passed") ? "holds" : "FAILS";
  return { id, words, place: `${file}: ${test.replaceAll("|", "\\|")}`, result };
}

function toPage() {
  const intro = readFileSync("scripts/reliability/intro.md", "utf8").trim();
  const head = ["| fault | what it is | test, or why none | result |", "| --- | --- | --- | --- |"];
  const body = rows.map(({ id, words, place, result }) => `| ${id} | ${words} | ${place} | ${result} |`);
  return [intro, "", ...head, ...body, ""].join("\n");
}
