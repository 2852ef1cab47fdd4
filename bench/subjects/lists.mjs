/** Ten thousand review rows: the product's list beside Fluent's table, in one page of one browser. */
import { serveFolder } from "../../scripts/serve.mjs";
import { buildBenchPage, openBrowser } from "../browser.mjs";
import { growthOf, median } from "../measure.mjs";
import { inMilliseconds, writeSection } from "../report.mjs";

const SIZES = [100, 1_000, 10_000];
const LARGEST = 10_000;
const ROUNDS = 3;
const LISTS = { product: "Planbook", fluent: "Fluent `Table`" };

const browser = await openBrowser();
if (browser === undefined) {
  console.log("No browser here: lists are not measured.");
  process.exit(0);
}
const server = await serveFolder(await buildBenchPage("lists"), 0);
try {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(`${server.origin}/index.html`);
  await page.waitForFunction(() => "measureList" in globalThis);
  const found = {};
  for (const size of SIZES) found[size] = await measureSize(page, size);
  report(found);
} finally {
  await browser.close();
  await server.close();
}

async function measureSize(page, size) {
  const all = { product: [], fluent: [] };
  // Fluent's table needs seconds for ten thousand rows: no round of warming up there.
  for (let round = size === LARGEST ? 0 : -1; round < ROUNDS; round++) {
    const names = Object.keys(LISTS);
    if (round % 2 === 0) names.reverse();
    for (const name of names) {
      const one = await page.evaluate(([list, count]) => globalThis.measureList(list, count), [name, size]);
      if (!one.shows) throw new Error(`${name} does not show the row that was changed`);
      if (round >= 0) all[name].push(one);
    }
  }
  const middle = (name, value) => median(all[name].map((one) => one[value]));
  const faster = median(all.fluent.map(({ drawn }, round) => drawn / all.product[round].drawn));
  const sums = Object.keys(LISTS).map((name) => [
    name,
    { drawn: middle(name, "drawn"), edited: middle(name, "edited"), nodes: middle(name, "nodes") },
  ]);
  return { ...Object.fromEntries(sums), faster };
}

function report(found) {
  const own = found[LARGEST].product;
  writeSection({
    id: "lists",
    title: "Long lists",
    text:
      "Review rows of a task, its agency and its deadline, in a pane of 320 px: milliseconds to draw and lay them out, to change one of " +
      `them, and the elements in the page. Both in one page in turn, median of ${ROUNDS} rounds.`,
    columns: ["", ...SIZES.flatMap((size) => [`${size.toLocaleString("en")} rows`, "edit", "elements"])],
    rows: Object.entries(LISTS).map(([name, label]) => [
      name === "product" ? `**${label}**` : label,
      ...SIZES.flatMap((size) => {
        const { drawn, edited, nodes } = found[size][name];
        return [inMilliseconds(drawn), inMilliseconds(edited), nodes.toLocaleString("en")];
      }),
    ]),
    goals: [
      {
        goal: "10,000 review rows beside Fluent Table",
        wanted: "≥ 40 ×",
        found: `${found[LARGEST].faster.toFixed(0)} ×`,
        met: found[LARGEST].faster >= 40,
        why: "the rows in view and a few beside them are drawn with all their parts; fewer of them would leave gaps when scrolled fast.",
      },
      { goal: "Elements for 10,000 rows", wanted: "≤ 1,000", found: String(own.nodes), met: own.nodes <= 1_000 },
      {
        goal: "An edited row of 10,000",
        wanted: "≤ 16 ms",
        found: `${inMilliseconds(own.edited)} ms`,
        met: own.edited <= 16,
        why: "the rows in view are drawn anew together.",
      },
    ],
    growth: [
      {
        cost: "Drawing review rows",
        sizes: "100, 1k, 10k rows",
        exponent: growthOf(SIZES.map((size) => [size, found[size].product.drawn])),
      },
    ],
  });
}
