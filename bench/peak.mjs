/** One reader, one file, one process: prints its peak of memory in bytes. `node bench/peak.mjs BUNDLE READER FILE` */
import { readFileSync } from "node:fs";
import { loadReaders } from "./readers.mjs";

const [bundle, name, file] = process.argv.slice(2);
const readers = await loadReaders(bundle);
await readers[name](new Uint8Array(readFileSync(file)));
console.log(process.resourceUsage().maxRSS * 1_024);
