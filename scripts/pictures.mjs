/**
 * `node scripts/pictures.mjs`: takes the pictures of README.md and docs/huong-dan.md from the real workbench, as a person
 * comes by them with the sample plan.
 */
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { buildPage } from "./bundle.mjs";
import { serveFolder } from "./serve.mjs";

const FOLDER = "docs/images";
/** A small office screen, on a day of the sample's story. */
const SCREEN = { width: 1366, height: 768 };
const TODAY = "2026-07-15";

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge here; CHROMIUM_PATH can name one.");
await buildPage("workbench");
mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder("dist/workbench", 0);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: SCREEN, locale: "vi-VN" });
await page.goto(`${server.origin}/?today=${TODAY}`);

await press("Thử với kế hoạch mẫu");
await page.getByText("Đã đọc", { exact: true }).waitFor();
await takePane("nguon");

await goToScreen("Rà soát");
await press(/^Một đơn vị ghi hai lần/);
await press("Tới ô");
await take("workbench");
await takePane("ra-soat");

await press("Ghi vào sổ tính");
await page.getByText("Đã thêm").first().waitFor();
await goToScreen("Đại biểu");
await take("dai-bieu");

await page.getByRole("tab", { name: "Nhiệm vụ" }).and(page.locator("footer *, section *")).last().click();
await goToScreen("Nhiệm vụ");
await take("nhiem-vu");

await goToScreen("Báo cáo");
await takePane("bao-cao");
await browser.close();
await server.close();

async function press(name) {
  await page.getByRole("button", { name }).first().click();
}

async function goToScreen(name) {
  await page.getByRole("tablist", { name: "Các màn hình" }).getByRole("tab", { name }).click();
}

async function take(name, clip = undefined) {
  // Openings and hover fade for 150 ms.
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, ...(clip ? { clip } : {}) });
  console.log(`${FOLDER}/${name}.png`);
}

/** The pane alone: the right of the page, under the toolbar. */
async function takePane(name) {
  await take(name, { x: SCREEN.width - 351, y: 40, width: 351, height: SCREEN.height - 40 });
}
