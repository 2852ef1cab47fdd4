/** The pane's first load: size beside Microsoft's template, time until it answers beside a minimal pane of Fluent. */
import { serveFolder } from "../../scripts/serve.mjs";
import { buildPage } from "../../scripts/bundle.mjs";
import { buildBenchPage, firstLoad, openBrowser } from "../browser.mjs";
import { median } from "../measure.mjs";
import { inMilliseconds, writeSection } from "../report.mjs";

const ROUNDS = 41;
/** Microsoft's React template, built the same way (polyfills 81.6, react 47.5, pane 37.7 KB). */
const TEMPLATE_BYTES = 167_028;
const MOST_BYTES = 130_000;
/** In place of office.js: Excel is there at once and answers nothing, so that only the pane's own start is measured. */
const OFFICE_STUB = `
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: async () => ({ host: "Excel", platform: "OfficeOnline" }),
    context: { displayLanguage: "vi-VN", contentLanguage: "vi-VN", requirements: { isSetSupported: () => true } },
  };
  window.Excel = { run: () => new Promise(() => {}) };`;

await buildPage("taskpane");
const pages = {
  product: { folder: "dist/taskpane", page: "taskpane.html" },
  minimal: { folder: await buildBenchPage("minimalPane"), page: "index.html" },
};
const sizes = Object.fromEntries(
  Object.entries(pages).map(([name, { folder, page }]) => [name, firstLoad(folder, page)]),
);
const times = await measureStarts();
report();

async function measureStarts() {
  const browser = await openBrowser();
  if (browser === undefined) return undefined;
  const all = { product: [], minimal: [] };
  try {
    for (let round = -1; round < ROUNDS; round++) {
      const names = Object.keys(pages);
      if (round % 2 === 0) names.reverse();
      for (const name of names) {
        const start = await startOf(browser, pages[name]);
        if (round >= 0) all[name].push(start);
      }
    }
    return all;
  } finally {
    await browser.close();
  }
}

/**
 * Milliseconds from asking for the page until a button can be pressed and is drawn, and what the page's own thread had
 * done by then; nothing is kept from before.
 */
async function startOf(browser, { folder, page: file }) {
  const server = await serveFolder(folder, 0);
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: "vi-VN" });
  try {
    await context.addInitScript(OFFICE_STUB);
    await context.addInitScript(watchForButton);
    const page = await context.newPage();
    const inspector = await context.newCDPSession(page);
    await inspector.send("Performance.enable");
    await page.goto(`${server.origin}/${file}`);
    await page.waitForFunction(() => globalThis.answeredAt !== undefined, undefined, { polling: 20, timeout: 60_000 });
    const { metrics } = await inspector.send("Performance.getMetrics");
    const seconds = (wanted) => metrics.find(({ name }) => name === wanted).value;
    return {
      answered: await page.evaluate(() => globalThis.answeredAt),
      script: seconds("ScriptDuration") * 1_000,
      task: seconds("TaskDuration") * 1_000,
    };
  } finally {
    await context.close();
    await server.close();
  }
}

function watchForButton() {
  const { document, requestAnimationFrame, performance } = globalThis;
  const look = () => {
    if (document.querySelector("#root button:not([disabled])") === null) return requestAnimationFrame(look);
    return requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.answeredAt = performance.now())));
  };
  requestAnimationFrame(look);
}

function report() {
  const kilobytes = (bytes) => (bytes / 1_000).toFixed(1);
  const ratio = times && median(times.product.map(({ answered }, round) => answered / times.minimal[round].answered));
  const medianOf = (name, what) => inMilliseconds(median(times[name].map((start) => start[what])));
  const startCells = (name) =>
    times
      ? [
          medianOf(name, "answered"),
          name === "product" ? ratio.toFixed(2) : "1",
          medianOf(name, "script"),
          medianOf(name, "task"),
        ]
      : ["–", "–", "–", "–"];
  const own = sizes.product.gzip;
  writeSection({
    id: "pane",
    title: "The pane's first load",
    text:
      "Scripts that the page asks for before anything is done, and the time from asking for the page until a button can be pressed, in one " +
      `Chromium in turn, nothing kept from before, median of ${ROUNDS} rounds. office.js is left out on all sides. The minimal pane is a provider, a text, a ` +
      "field and a button of Fluent, built the same way. The last two columns are processor time of the page until then.",
    columns: ["", "KB", "KB gzip", "start, ms", "× minimal", "scripts, ms", "all work, ms"],
    rows: [
      ["**Planbook**", kilobytes(sizes.product.raw), kilobytes(own), ...startCells("product")],
      ["minimal pane of Fluent", kilobytes(sizes.minimal.raw), kilobytes(sizes.minimal.gzip), ...startCells("minimal")],
      ["Microsoft's React template", "524.7", kilobytes(TEMPLATE_BYTES), "–", "–", "–", "–"],
    ],
    goals: [
      {
        goal: "First scripts of the pane",
        wanted: "≤ 130 KB gzip",
        found: `${kilobytes(own)} KB, ${(own / TEMPLATE_BYTES).toFixed(2)} × the template`,
        met: own <= MOST_BYTES,
        why: "the first screen brings its words and its list.",
      },
      ...(times
        ? [
            {
              goal: "Time until the pane answers beside a minimal pane",
              wanted: "≤ 1.2 ×",
              found: `${ratio.toFixed(2)} ×`,
              met: ratio <= 1.2,
              why: "the pane also asks for its language and its host code, and draws a whole screen.",
            },
          ]
        : []),
    ],
  });
}
