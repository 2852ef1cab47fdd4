/** docs/phrases.md from the tables of deadline phrases. */
import { writeFileSync } from "node:fs";
import { loadTypeScript } from "../loadTypeScript.mjs";

const { phrasePage } = await loadTypeScript("test/docs/phrasePage.ts");
writeFileSync("docs/phrases.md", phrasePage());
console.log("docs/phrases.md");
