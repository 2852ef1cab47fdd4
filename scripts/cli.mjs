/** `npm run read` and `npm run make`: runs src/cli.ts. Prints nothing of its own. */
import { pathToFileURL } from "node:url";
import { buildCommandLine } from "./bundle.mjs";

await import(pathToFileURL(await buildCommandLine()).href);
