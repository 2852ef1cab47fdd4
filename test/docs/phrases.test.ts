import { expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { phrasePage } from "./phrasePage";

const PAGE = "docs/phrases.md";

test("docs/phrases.md says what the tables say (npm run docs writes it)", () => {
  const page = phrasePage();
  if (process.env["WRITE_DOCS"] === "1") writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});
