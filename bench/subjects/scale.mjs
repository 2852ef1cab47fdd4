/** Ten thousand returned files of 3,300 communes: an existing engine with our key counts as the product does. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTypeScript } from "../../scripts/loadTypeScript.mjs";
import { processorTime } from "../measure.mjs";
import { inMilliseconds, writeSection } from "../report.mjs";

const FILES = 10_000;
const COMMUNES = 3_300;

const { countOwn, countPlain, countPlayed, keySql, makeLists } = await loadTypeScript("bench/subjects/scaleCode.ts");
const duckdb = await import("@duckdb/node-api").then(
  (module) => module,
  () => undefined,
);
const lists = makeLists(FILES, COMMUNES);
const own = countOwn(lists);
const ways = {
  "names as they stand (wrong)": () => countPlain(lists),
  "**Planbook's key**": () => countOwn(lists),
  "the recipe of Power Query, played step by step": () => countPlayed(lists),
};
const found = [];
for (const [name, count] of Object.entries(ways)) {
  let counts = new Map();
  const milliseconds = await processorTime(() => void (counts = count()));
  found.push({ name, milliseconds, counts });
}
if (duckdb) found.push(await countInDuckDb());

const people = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
const same = (counts) => [...own].filter(([key, count]) => counts.get(key) === count).length;
writeSection({
  id: "scale",
  title: "Beyond one workbook",
  text:
    `${FILES.toLocaleString("en")} returned files of ${COMMUNES.toLocaleString("en")} communes in 34 provinces, 20 people each, every name as another hand writes it. ` +
    "Processor time of counting people by commune; DuckDB reads the files too. What stays in Excel and what does not: [scale.md](scale.md).",
  columns: ["", "ms", "units found", "people", "units counted as by Planbook"],
  rows: found.map(({ name, milliseconds, counts }) => [
    name,
    inMilliseconds(milliseconds),
    counts.size.toLocaleString("en"),
    people(counts).toLocaleString("en"),
    `${same(counts).toLocaleString("en")} of ${own.size.toLocaleString("en")}`,
  ]),
  notes: duckdb ? [] : ["DuckDB could not be installed here."],
  goals: found
    .filter(({ counts }) => counts !== own)
    .slice(2)
    .map(({ name, counts }) => ({
      goal: `Counts by ${name}`,
      wanted: "all as by Planbook",
      found: `${same(counts).toLocaleString("en")} of ${own.size.toLocaleString("en")}`,
      met: same(counts) === own.size && counts.size === own.size,
      why: "some way of writing a name is not covered by the recipe.",
    })),
});
console.log(found.map(({ name, milliseconds, counts }) => [name, Math.round(milliseconds), counts.size, same(counts)]));

async function countInDuckDb() {
  const folder = mkdtempSync(join(tmpdir(), "planbook-bench-"));
  try {
    for (const { name, csv } of lists) writeFileSync(join(folder, name), csv);
    const database = await duckdb.DuckDBInstance.create(":memory:");
    const connection = await database.connect();
    await connection.run(keySql);
    let counts = new Map();
    const query = `SELECT planbook_key(unit) AS key, count(*)::INTEGER AS people FROM read_csv('${folder}/*.csv', header = true, all_varchar = true, delim = ',', quote = '"') GROUP BY key`;
    const milliseconds = await processorTime(async () => {
      const reader = await connection.runAndReadAll(query);
      counts = new Map(reader.getRows().map(([key, count]) => [key, Number(count)]));
    });
    connection.closeSync();
    return { name: "DuckDB over the files, with the macro", milliseconds, counts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
