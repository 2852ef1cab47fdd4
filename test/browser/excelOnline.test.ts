/** The built task pane with Microsoft's own office.js, in a frame as Excel on the web shows it: the main job. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { takePicture } from "./browser";
import { openExcelOnline } from "./excelOnline";
import { TODAY } from "./workbench";

const PLAN = readFileSync("samples/ke-hoach.txt", "utf8");
const PANE_SIZE = { width: 350, height: 760 };

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser here: npm test finds or installs one.");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  context = await browser.newContext({ viewport: PANE_SIZE, locale: "vi-VN" });
});
afterAll(() => browser.close());

test("a pasted plan is reviewed, written, checked again after an edit, and reported", async () => {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const { page, pane, foreignRequests, complaints } = await openExcelOnline(context, workbook);
  await pane.getByRole("button", { name: "Dùng kế hoạch của tôi" }).click();
  await pane.getByRole("button", { name: /^Dán văn bản/ }).click();
  await pane.getByRole("textbox", { name: "Văn bản" }).fill(PLAN);
  await pane.getByRole("button", { name: "Đọc văn bản" }).click();
  await pane.getByRole("button", { name: /^Rà soát \d+ điều$/ }).click();
  await pane.getByRole("heading", { name: /điều cần xem trước khi ghi/ }).waitFor();
  await takePicture(page, "excel-online-1-review");

  await pane.getByRole("button", { name: "Ghi vào sổ tính" }).click();
  await pane.getByRole("heading", { name: /^Đã ghi/ }).waitFor();
  expect(workbook.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining(["Đại biểu", "Nhiệm vụ"]));

  await pane.getByRole("tab", { name: /^Đại biểu/ }).click();
  await pane.getByText("Cộng 10 dòng được 163").waitFor();
  workbook.type("Đại biểu", findCount(workbook, "Ủy ban MTTQ Việt Nam tỉnh"), "3");
  await pane.getByText("Văn bản ghi 163 người, bảng là 165").waitFor();
  await takePicture(page, "excel-online-2-finding");

  await pane.getByRole("tab", { name: /^Báo cáo/ }).click();
  await pane.locator("[data-primary]").click();
  await takePicture(page, "excel-online-3-status");
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

/** The count right of the unit. */
function findCount(workbook: MemoryWorkbook, unit: string): { readonly row: number; readonly column: number } {
  const sheet = workbook.sheet("Đại biểu");
  for (let row = 0; row < 40; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      if (sheet?.cell({ row, column }).text === unit) return { row, column: column + 1 };
    }
  }
  throw new Error(`no row ${unit}`);
}
