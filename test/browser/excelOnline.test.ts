/** The built task pane with Microsoft's own office.js, in a frame as Excel on the web shows it: the main job. */
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { takePicture } from "./browser";
import { openExcelOnline } from "./excelOnline";
import { TODAY } from "./workbench";

const PLAN = readFileSync("samples/ke-hoach.txt", "utf8");
const MISSING = /\/screens-start\./;
const PANE_SIZE = { width: 350, height: 760 };

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser here: npm test finds or installs one.");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: PANE_SIZE, locale: "vi-VN" });
});
afterEach(() => context.close());
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
  await untilSheet(workbook, "Báo cáo");
  await takePicture(page, "excel-online-3-status");
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a button of the ribbon opens the pane on its step: the selection is read, and what was read is shown", async () => {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const list = [
    ["TT", "Thành phần", "Số lượng"],
    [1, "Sở Nội vụ", 7],
    [2, "Hội Nông dân tỉnh", 5],
  ];
  const [sheet] = workbook.sheets();
  const range = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
  sheet?.setValues(range, list);
  workbook.select(sheet?.name ?? "", range);
  const { page, pane, complaints } = await openExcelOnline(context, workbook, { query: "?step=quota" });
  await pane.getByRole("tab", { name: /^Rà soát/, selected: true }).waitFor();
  await pane.getByText("Sở Nội vụ").first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("a screen whose code does not come says so, and comes when it is asked for again", async () => {
  const { page, pane } = await openExcelOnline(context, new MemoryWorkbook({ today: TODAY }), { without: MISSING });
  await pane.getByRole("button", { name: "Dùng kế hoạch của tôi" }).click();
  await pane.getByRole("heading", { name: "Chưa tải được màn hình này" }).waitFor();
  await takePicture(page, "excel-online-4-missing");
  await context.unroute(MISSING);
  await pane.getByRole("button", { name: "Thử lại" }).click();
  await pane.getByRole("button", { name: /^Dán văn bản/ }).waitFor();
  await page.close();
});

/** Waits for the pane to write the sheet. */
async function untilSheet(workbook: MemoryWorkbook, name: string): Promise<void> {
  while (!workbook.sheet(name)) await new Promise((resolve) => setTimeout(resolve, 50));
}

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
