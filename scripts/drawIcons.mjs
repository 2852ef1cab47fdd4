/** Draws the icons of the manifest from assets/mark.svg. Run it after a change of the mark: node scripts/drawIcons.mjs */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];
const mark = readFileSync("assets/mark.svg", "utf8");
const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium" });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${mark}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
