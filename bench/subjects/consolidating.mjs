/** Merging returned lists: the product beside SheetJS, which only reads them. */
import * as xlsx from "@e965/xlsx";
import { loadTypeScript } from "../../scripts/loadTypeScript.mjs";
import { compare, growthOf, interleave } from "../measure.mjs";
import { inMilliseconds, writeSection } from "../report.mjs";

const COUNTS = [
  { files: 41, rounds: 9, warmUp: 3 },
  { files: 1_000, rounds: 5, warmUp: 1 },
];
const READ = "Planbook, files to tables";
const MERGED = "Planbook, files to people by unit";
const PEER = "SheetJS, files to rows";
const WANTED = 3;

const { makeLists, mergeFiles, readFiles } = await loadTypeScript("bench/subjects/consolidatingCode.ts");
const candidates = {
  [READ]: readFiles,
  [MERGED]: mergeFiles,
  [PEER]: ({ files }) => {
    const rows = [];
    for (const { bytes } of files) {
      const book = xlsx.read(bytes, { dense: true });
      rows.push(...xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }));
    }
    return rows.length;
  },
};

const found = new Map();
for (const { files, rounds, warmUp } of COUNTS) {
  const lists = await makeLists(files);
  const times = await interleave(candidates, { rounds, warmUp, fresh: () => lists });
  found.set(files, new Map(compare(times, PEER).map((one) => [one.name, one])));
}
const cell = (files, name) => found.get(files).get(name);
const times = (name) => 1 / cell(1_000, name).ratio;

writeSection({
  id: "consolidating",
  title: "Merging returned lists",
  text:
    "Lists of 20 people each, columns in other orders and words, .xlsx and .csv, all of them sound. Processor time. SheetJS only reads them " +
    "into rows; Planbook also finds the columns and the unit, evens out names, leaves out people named twice and older versions, " +
    "and counts against the quota.",
  columns: ["", ...COUNTS.flatMap(({ files }) => [`${files} files, ms`, "ms a file", "× SheetJS"])],
  rows: Object.keys(candidates).map((name) => [
    name === PEER ? name : `**${name}**`,
    ...COUNTS.flatMap(({ files }) => {
      const { milliseconds, ratio } = cell(files, name);
      return [inMilliseconds(milliseconds), (milliseconds / files).toFixed(2), ratio.toFixed(2)];
    }),
  ]),
  goals: [
    {
      goal: "1,000 files read beside SheetJS",
      wanted: `≥ ${WANTED} ×`,
      found: `${times(READ).toFixed(1)} ×`,
      met: times(READ) >= WANTED,
      why: "a small file costs mostly what surrounds its cells: the parts of the package, styles and relationships, each checked.",
    },
    {
      goal: "1,000 files merged beside SheetJS reading them",
      wanted: `≥ ${WANTED} ×`,
      found: `${times(MERGED).toFixed(1)} ×`,
      met: times(MERGED) >= WANTED,
      why: "most of the time goes into finding columns, units and people, which SheetJS does not do.",
    },
  ],
  growth: [
    {
      cost: "Merging returned lists",
      sizes: "41, 1,000 files",
      exponent: growthOf(COUNTS.map(({ files }) => [files, cell(files, MERGED).milliseconds])),
    },
  ],
});
