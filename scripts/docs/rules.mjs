/** docs/rules.md from the rules, their words and their examples. */
import { writeFileSync } from "node:fs";
import { loadTypeScript } from "../loadTypeScript.mjs";

const { renderRules } = await loadTypeScript("test/review/examples/renderRules.ts");
writeFileSync("docs/rules.md", await renderRules());
console.log("docs/rules.md");
