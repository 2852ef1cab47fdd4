/**
 * `node scripts/pictures.mjs`: takes the pictures of README.md and the guides from the real workbench.
 * `node scripts/pictures.mjs screens [vi,en] [light,dark,contrast] [320,450]`: takes every screen and state of the pane in
 * each language, theme and width into test-output/screens, for people to look at.
 */
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { buildPage } from "./bundle.mjs";
import { loadTypeScript } from "./loadTypeScript.mjs";
import { serveFolder } from "./serve.mjs";

const GUIDE = "docs/images";
const SCREENS = "test-output/screens";
/** A small office screen, on a day of the sample's story. */
const SCREEN = { width: 1366, height: 768 };
const TODAY = "2026-07-15";
/** The pane in the guides, and how far down it begins. */
const PANE_WIDTH = 350;
const PANE_TOP = 40;

/** State of a journey → its picture in the guide. A pane unless it says "page". */
const GUIDE_PICTURES = {
  "plan/source-read": { name: "nguon" },
  "plan/review-finding": { name: "ra-soat" },
  "plan/delegates": { name: "dai-bieu", page: true },
  "plan/register": { name: "danh-muc" },
  "plan/tasks": { name: "nhiem-vu", page: true },
  "plan/reminders": { name: "loi-nhac" },
  "plan/report": { name: "bao-cao" },
  "plan/report-made": { name: "workbench", page: true },
  "lists/merge-report": { name: "gop-danh-sach" },
  "lists/registrations": { name: "dang-ky" },
  "second/changes": { name: "doi-chieu" },
};

const THEMES = {
  light: { query: "light", forcedColors: "none" },
  dark: { query: "dark", forcedColors: "none" },
  contrast: { query: "dark", forcedColors: "active" },
};

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge here; CHROMIUM_PATH can name one.");
await buildPage("workbench");
const { JOURNEYS, wordsOf } = await loadTypeScript("test/browser/screens.ts");
const server = await serveFolder("dist/workbench", 0);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const [what, languages = "vi,en", themes = "light,dark,contrast", widths = "320,450"] = process.argv.slice(2);
if (what === "screens") {
  mkdirSync(SCREENS, { recursive: true });
  for (const language of languages.split(",")) {
    for (const theme of themes.split(",")) {
      await walk({ language, theme }, async (page, state) => {
        for (const width of widths.split(",").map(Number)) {
          await takePane(page, `${SCREENS}/${state.replace("/", "-")}-${language}-${theme}-${width}.png`, width);
        }
      });
    }
  }
} else {
  mkdirSync(GUIDE, { recursive: true });
  for (const [language, suffix] of [
    ["vi", ""],
    ["en", "-en"],
  ]) {
    await walk({ language, theme: "light" }, async (page, state) => {
      const picture = GUIDE_PICTURES[state];
      if (!picture) return;
      const path = `${GUIDE}/${picture.name}${suffix}.png`;
      if (picture.page) await page.screenshot({ path });
      else await takePane(page, path, PANE_WIDTH);
    });
  }
}
await browser.close();
await server.close();

/** Goes through all states, each journey in a page of its own. */
async function walk({ language, theme }, take) {
  const { query, forcedColors } = THEMES[theme];
  for (const { name, states } of JOURNEYS) {
    const page = await browser.newPage({ viewport: SCREEN, locale: "vi-VN", forcedColors, reducedMotion: "reduce" });
    await page.goto(`${server.origin}/?today=${TODAY}&lang=${language}&theme=${query}`);
    for (const state of states) {
      await state.go({ page, m: wordsOf(language) });
      await page.mouse.move(SCREEN.width / 2, SCREEN.height / 2);
      // What fades, has faded.
      await page.waitForTimeout(300);
      await take(page, `${name}/${state.name}`);
    }
    await page.close();
  }
}

async function takePane(page, path, width) {
  const pane = page.getByTestId("pane");
  const old = await pane.evaluate(
    (element, wanted) => {
      const { width: before } = element.style;
      element.style.width = wanted;
      return before;
    },
    `${width + 1}px`,
  );
  const clip = { x: SCREEN.width - width, y: PANE_TOP, width, height: SCREEN.height - PANE_TOP };
  await page.screenshot({ path, clip });
  await pane.evaluate((element, before) => {
    element.style.width = before;
  }, old);
}
