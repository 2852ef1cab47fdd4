/** `npm run docs`: writes every page that is made from the code, one script in scripts/docs/ each. */
import { readdirSync } from "node:fs";

const scripts = readdirSync(new URL("docs/", import.meta.url)).filter((name) => name.endsWith(".mjs"));
for (const name of scripts.sort()) await import(`./docs/${name}`);
