/** `npm test [-- PATTERN …]`: every test, in Node and in a browser. The last line counts them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { buildPage } from "./bundle.mjs";
import { findOrInstallBrowser } from "./browser.mjs";
import { installMissing } from "./install.mjs";

const RESULT = "test-output/jest.json";
const patterns = process.argv.slice(2);

installMissing();
mkdirSync("test-output", { recursive: true });
rmSync(RESULT, { force: true });
const browser = findOrInstallBrowser();
if (browser.path !== undefined) {
  console.log("Building both pages for the browser tests …");
  await buildPage("workbench");
  await buildPage("taskpane");
}
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...jestArguments()], {
  stdio: "inherit",
  env: { ...process.env, ...(browser.path === undefined ? {} : { CHROMIUM_PATH: browser.path }) },
});
const { passed, failed, skipped } = count();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : (status ?? 1);

function jestArguments() {
  const withoutBrowser =
    browser.path === undefined ? ["--testPathIgnorePatterns", "/node_modules/", "test/browser/"] : [];
  return ["--json", `--outputFile=${RESULT}`, "--maxWorkers=2", ...patterns, ...withoutBrowser];
}

/** A test file that could not even start counts as one failure, a browser test file without a browser as one skipped. */
function count() {
  const result = JSON.parse(readFileSync(RESULT, "utf8"));
  const leftOut = browser.path === undefined ? browserTests().length : 0;
  if (leftOut > 0) console.log(`Skipped ${leftOut} files of browser tests: ${browser.missing}.`);
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests + leftOut,
  };
}

function browserTests() {
  return readdirSync("test/browser").filter((name) => /\.test\.tsx?$/.test(name));
}
