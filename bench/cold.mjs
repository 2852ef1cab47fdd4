/** The first plan of a process: prints the ms of processor time of the product's reading. `node bench/cold.mjs BUNDLE LENGTH` */
import { pathToFileURL } from "node:url";
import { processorTime } from "./measure.mjs";

const [bundle, length] = process.argv.slice(2);
const { default: own } = await import(pathToFileURL(bundle).href);
console.log(await processorTime(own.countTasks, own.planText(Number(length))));
