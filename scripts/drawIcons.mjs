/**
 * Draws the icons of the manifest: the mark from assets/mark.svg, and a Monoline icon for each button of the ribbon.
 * Run it after a change of a drawing: node scripts/drawIcons.mjs
 */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { RIBBON_ICONS, ribbonIcon } from "./ribbonIcons.mjs";

/** Office picks the nearest size and asks for all of these on screens of 100 to 400 %. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const mark = readFileSync("assets/mark.svg", "utf8");
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of SIZES) {
  await draw(mark, size, "icon");
  for (const name of Object.keys(RIBBON_ICONS)) await draw(ribbonIcon(name, size), size, name);
}
await browser.close();

async function draw(svg, size, name) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
}
