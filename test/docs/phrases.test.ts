import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { phrasePage } from "./phrasePage";

const PAGE = "docs/phrases.md";

test("docs/phrases.md says what the tables say (npm run docs writes it)", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(phrasePage());
});
