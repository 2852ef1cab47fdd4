/** A day's work with planted names: nobody else is asked for anything, and nothing of it stays in the browser. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { startBrowser, type Session } from "./browser";
import { openExcelOnline } from "./excelOnline";
import { dropFile, saveFile, TODAY } from "./workbench";

const PLANTED = ["Lò Thị Kín Đáo", "0912 000 777", "Xã Ẩn Danh"];
const PLAN = `KẾ HOẠCH\nTổ chức hội nghị ngày 20/8/2026\nI. PHÂN CÔNG\n1. ${PLANTED[2]}: rà soát danh sách, xong trước ngày 10/8/2026.\n2. Sở Nội vụ mời bà ${PLANTED[0]} (${PLANTED[1]}), xong trước ngày 12/8/2026.\n`;

let session: Session;
let browser: Browser;

beforeAll(async () => {
  session = await startBrowser();
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser here: npm test finds or installs one.");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});
afterAll(async () => {
  await browser.close();
  await session.close();
});

/** Everything that the page could have put away. */
function keptBy(frame: Pick<Page, "evaluate">): Promise<string> {
  return frame.evaluate(async () => {
    const databases = await indexedDB.databases();
    const stores = "caches" in window ? await caches.keys() : [];
    const pairs = [localStorage, sessionStorage].flatMap((storage) => Object.entries({ ...storage }));
    return JSON.stringify({ pairs, databases: databases.map(({ name }) => name), stores, cookies: document.cookie });
  });
}

test("a whole day's work asks no other server for anything, and leaves nothing behind", async () => {
  const { page, foreignRequests, complaints } = await session.open();
  const told: string[] = [];
  page.on("console", (entry) => told.push(entry.text()));
  const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
  await press("Dùng kế hoạch của tôi");
  await press(/^Dán văn bản/);
  await page.getByRole("textbox", { name: "Văn bản" }).fill(PLAN);
  await press("Đọc văn bản");
  await page.getByRole("tab", { name: /^Rà soát/ }).click();
  await press("Ghi vào sổ tính");
  await page.getByRole("heading", { name: /^Đã ghi/ }).waitFor();
  for (const tab of [/^Đại biểu/, /^Nhiệm vụ/, /^Báo cáo/, /^Nguồn/]) {
    await page.getByRole("tablist", { name: "Các màn hình" }).getByRole("tab", { name: tab }).click();
  }
  await saveFile(page);
  await dropFile(page, "hong.xlsx", `PK ${PLANTED[0]}`);
  await page
    .getByText(/hong\.xlsx/)
    .first()
    .waitFor();
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  expect(JSON.parse(await keptBy(page))).toEqual({ pairs: [], databases: [], stores: [], cookies: "" });
  for (const secret of PLANTED) expect(told.join("\n")).not.toContain(secret);
  await page.close();
});

test("in Excel nothing of the plan stays in the browser either", async () => {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, locale: "vi-VN" });
  const workbook = new MemoryWorkbook({ today: TODAY });
  const { page, pane, foreignRequests } = await openExcelOnline(context, workbook);
  await pane.getByRole("button", { name: "Dùng kế hoạch của tôi" }).click();
  await pane.getByRole("button", { name: /^Dán văn bản/ }).click();
  await pane.getByRole("textbox", { name: "Văn bản" }).fill(PLAN);
  await pane.getByRole("button", { name: "Đọc văn bản" }).click();
  await pane.getByRole("tab", { name: /^Rà soát/ }).click();
  await pane.getByRole("button", { name: "Ghi vào sổ tính" }).click();
  await pane.getByRole("heading", { name: /^Đã ghi/ }).waitFor();
  expect(foreignRequests).toEqual([]);
  // Office's own library may keep what it needs; none of it is a word of the plan.
  const kept = await keptBy(pane);
  for (const secret of PLANTED) expect(kept).not.toContain(secret);
  await page.close();
  await context.close();
});
