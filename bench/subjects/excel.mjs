/** What every operation sends to Excel, beside the ways people write it at first. */
import { loadTypeScript } from "../../scripts/loadTypeScript.mjs";
import { growthOf } from "../measure.mjs";
import { inMegabytes, inMilliseconds, writeSection } from "../report.mjs";

const ROWS = 10_000;
const NAIVE_ROWS = 2_000;
const READ_ROWS = 1_000;
const REFRESHED_ROWS = 2_000;
const REQUEST = 4_500_000;
const WAYS = ["a range for each row", "cell by cell", "a round trip for each row"];

const own = await loadTypeScript("bench/subjects/excelCode.ts");
const quota = own.quotaSheet(ROWS);
const tracker = own.trackerSheet(ROWS);
const few = own.quotaSheet(NAIVE_ROWS);
const rows = [];
const add = (name, count, cost, isOwn = false) => {
  rows.push({ name: isOwn ? `**${name}**` : name, count, cost });
  console.log(name, count, cost);
  return cost;
};

const quotaCost = add(
  "Write a quota table: sheet, formulas, styles, rules, page",
  ROWS,
  await own.writeSheet(quota),
  true,
);
const trackerCost = add("Write a tracker, the same way", ROWS, await own.writeSheet(tracker), true);
const naive = {};
for (const way of WAYS) naive[way] = add(`… values alone, ${way}`, NAIVE_ROWS, await own.writeNaively(few, way));
add("… colour alone, a fill for each row", NAIVE_ROWS, await own.writeNaively(few, "a fill for each row"));
const rules = {};
for (const count of [100, ROWS]) rules[count] = await own.ruleBytes(own.trackerSheet(count));
const refresh = add(
  "Second run: every 10th task changed",
  REFRESHED_ROWS,
  await own.refreshTracker(REFRESHED_ROWS, 10),
  true,
);
const changed = add("Change cells below one another", 1_000, await own.changeCells(1_000), true);
const read = add("Read a sheet of six columns", READ_ROWS, await own.readSheet(READ_ROWS), true);
add("… values alone, cell by cell", READ_ROWS, await own.readNaively(READ_ROWS));
const { list, tables, select } = await own.lookAround();
add("List the sheets", 1, list, true);
add("Find the tables", 1, tables, true);
add("Go to a row", 1, select, true);

const growth = [];
for (const count of [1_000, 3_000]) growth.push([count, (await own.writeSheet(own.quotaSheet(count))).bytes]);
growth.push([ROWS, quotaCost.bytes]);

const ideal = (cost) => 1 + Math.ceil(cost.bytes / REQUEST);
const overhead = quotaCost.bytes / own.valueBytes(quota);
const cellByCell = naive["cell by cell"].bytes / NAIVE_ROWS / (quotaCost.bytes / ROWS);
const trips = (goal, cost, most) => ({
  goal,
  wanted: `≤ ${most}`,
  found: String(cost.roundTrips),
  met: cost.roundTrips <= most,
});
writeSection({
  id: "excel",
  title: "What goes to Excel",
  text:
    "Requests that Microsoft's client library sends, without Excel behind it: round trips, bytes, and the processor time here (library and weighing). " +
    "A round trip of Excel on the web takes half a second or more, and refuses requests over 5 MB.",
  columns: ["", "rows", "round trips", "MB", "bytes a row", "largest, MB", "ms"],
  rows: rows.map(({ name, count, cost }) => [
    name,
    count.toLocaleString("en"),
    String(cost.roundTrips),
    inMegabytes(cost.bytes),
    String(Math.round(cost.bytes / count)),
    `${inMegabytes(cost.largest)}${cost.largest > 5_000_000 ? " (refused on the web)" : ""}`,
    inMilliseconds(cost.milliseconds),
  ]),
  notes: [
    `Colours of the tracker are rules: ${rules[ROWS].toLocaleString("en")} bytes for ${ROWS.toLocaleString("en")} rows, ${rules[100].toLocaleString("en")} for a hundred.`,
  ],
  goals: [
    trips("Writing a quota table of 10,000 rows, round trips", quotaCost, ideal(quotaCost)),
    trips("Writing a tracker of 10,000 rows, round trips", trackerCost, ideal(trackerCost)),
    {
      goal: "… bytes beside the JSON of its values",
      wanted: "≤ 1.1 ×",
      found: `${overhead.toFixed(2)} ×`,
      met: overhead <= 1.1,
      why: "the parts that do not grow – styles, rules, page – and formulas.",
    },
    trips("Refreshing a tracker of 2,000 tasks, round trips", refresh, 2),
    {
      goal: "… bytes a row",
      wanted: "≤ 20",
      found: (refresh.bytes / REFRESHED_ROWS).toFixed(1),
      met: refresh.bytes <= 20 * REFRESHED_ROWS + 2_000,
      why: `${refresh.changed.toLocaleString("en")} cells between others that stay are changed, each a range of its own (${Math.round(refresh.bytes / refresh.changed)} bytes each); a column written whole would undo what a person types meanwhile.`,
    },
    {
      goal: "Colours: bytes for 10,000 rows beside 100",
      wanted: "≤ 1.05 ×",
      found: `${(rules[ROWS] / rules[100]).toFixed(2)} ×`,
      met: rules[ROWS] / rules[100] <= 1.05,
    },
    trips("Reading a sheet, round trips", read, 2),
    trips("Changing 1,000 cells, round trips", changed, 1),
    {
      goal: "A whole quota sheet beside its values cell by cell, bytes a row",
      wanted: "≥ 10 × fewer",
      found: `${cellByCell.toFixed(1)} ×`,
      met: cellByCell >= 10,
      why: "the sheet is whole – formulas, styles, rules, page –, the other way writes values alone.",
    },
  ],
  growth: [{ cost: "Writing a quota sheet, bytes", sizes: "1k, 3k, 10k rows", exponent: growthOf(growth) }],
});
