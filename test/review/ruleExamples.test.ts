/** Every rule proves itself on a document, and docs/rules.md says what the rules say. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { RULES } from "../../src/review/rules";
import { findExample, renderRules, unmatched } from "./examples/renderRules";
import { runExample } from "./examples/runExample";

test("every rule has an example, and every example a rule", () => {
  expect(unmatched()).toEqual([]);
});

test.each(RULES.map(({ id }) => id))("%s speaks in one document and is silent in the other", async (id) => {
  const example = findExample(id);
  if (!example) throw new Error(`No example of ${id}`);
  const speaks = async (which: "found" | "silent") =>
    (await runExample(example[which], example.register)).filter(({ ruleId }) => ruleId === id).length;
  expect(await speaks("found")).toBe(1);
  expect(await speaks("silent")).toBe(0);
});

test("docs/rules.md is what the rules and their examples say (npm run docs)", async () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(await renderRules());
});
