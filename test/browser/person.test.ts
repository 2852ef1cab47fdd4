/** The main job as a clerk does it: plan in, checked workbook out, and still right after an edit and a save. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { startBrowser, takePicture, type Session } from "./browser";
import { cellOf, findCell, loadWorkbook, openFile, saveFile, typeInto } from "./workbench";

const PLAN = readFileSync("samples/ke-hoach.txt", "utf8");

let session: Session;

beforeAll(async () => {
  session = await startBrowser();
});
afterAll(() => session.close());

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function turnTo(page: Page, tablist: "Các màn hình" | "Các trang tính", name: string): Promise<void> {
  await page.getByRole("tablist", { name: tablist }).getByRole("tab", { name }).click();
}

/** A1 of the cell right of the first one with this text. */
async function findRight(page: Page, text: string): Promise<string> {
  const id = await page.getByRole("gridcell", { name: text, exact: true }).first().getAttribute("id");
  const [row, column] =
    /cell-(\d+)-(\d+)/
      .exec(id ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  if (row === undefined || column === undefined) throw new Error(`no cell says "${text}"`);
  return `${String.fromCharCode(66 + column)}${row + 1}`;
}

test("a pasted plan becomes a checked workbook that answers to edits and survives saving", async () => {
  const { page, foreignRequests, complaints } = await session.open();
  await press(page, "Sổ mẫu");
  await page.getByText("Sổ mẫu.xlsx").waitFor();

  await press(page, "Dùng kế hoạch của tôi");
  await page.getByRole("button", { name: /^Dán văn bản/ }).click();
  await page.getByRole("textbox", { name: "Văn bản" }).fill(PLAN);
  await press(page, "Đọc văn bản");
  await press(page, /^Rà soát \d+ điều$/);
  await page.getByRole("heading", { name: /điều cần xem trước khi ghi/ }).waitFor();
  await takePicture(page, "person-1-review");

  await press(page, "Ghi vào sổ tính");
  await page.getByRole("heading", { name: /^Đã ghi/ }).waitFor();
  const sheets = page.getByRole("tablist", { name: "Các trang tính" });
  expect(await sheets.getByRole("tab", { selected: true }).innerText()).toBe("Đại biểu");

  await turnTo(page, "Các màn hình", "Đại biểu");
  await page.getByText("Cộng 10 dòng được 163").waitFor();
  const count = await findRight(page, "Ủy ban MTTQ Việt Nam tỉnh");
  await typeInto(page, count, "3");
  await page.getByText("Văn bản ghi 163 người, bảng là 165").waitFor();
  await takePicture(page, "person-2-delegates");

  await turnTo(page, "Các trang tính", "Nhiệm vụ");
  await turnTo(page, "Các màn hình", "Nhiệm vụ");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await takePicture(page, "person-3-tasks");

  const saved = await saveFile(page);
  const quota = (await loadWorkbook(saved.bytes)).sheet("Đại biểu");
  expect(quota?.cell(cellOf(count)).value).toBe(3);

  await openFile(page, "Mở lại.xlsx", saved.bytes);
  await page.getByText("Mở lại.xlsx", { exact: true }).waitFor();
  await turnTo(page, "Các trang tính", "Đại biểu");
  expect(await findCell(page, count).innerText()).toBe("3");
  const reopened = await saveFile(page);
  expect(await shownCells(reopened.bytes)).toEqual(await shownCells(saved.bytes));
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

/** All texts of a workbook, sheet by sheet. */
async function shownCells(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const workbook = await loadWorkbook(bytes);
  return workbook.sheets().map((sheet) => {
    const { row = 0, column = 0, rowCount = 0, columnCount = 0 } = sheet.usedRange ?? {};
    return Array.from({ length: rowCount * columnCount }, (_, index) => {
      const cell = { row: row + Math.floor(index / columnCount), column: column + (index % columnCount) };
      return sheet.cell(cell).text;
    });
  });
}
