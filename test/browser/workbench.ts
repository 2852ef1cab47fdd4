/** What a person does in the workbench, in few words. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { cellFromA1, type CellAddress } from "../../src/model/address";
import { parsePlainDate, type PlainDate } from "../../src/model/plainDate";

export const TODAY = dateOf("2026-07-15");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function dateOf(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

export function cellOf(a1: string): CellAddress {
  const cell = cellFromA1(a1);
  if (!cell) throw new Error(`no address: ${a1}`);
  return cell;
}

/** The cell as it is drawn. */
export function findCell(page: Page, a1: string): Locator {
  const { row, column } = cellOf(a1);
  return page.locator(`#cell-${row}-${column}`);
}

export async function clickCell(page: Page, a1: string): Promise<void> {
  await findCell(page, a1).click();
}

export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.getByRole("combobox", { name: "Hộp tên" });
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Picks a file by "Mở". */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở", exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

/** The bytes that "Lưu .xlsx" hands over, and the name they are given. */
export async function saveFile(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu .xlsx" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

export async function loadWorkbook(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const outcome = await workbook.load(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return workbook;
}

/** Drops a file on the sheet, as from the desktop. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    { fileName: name, content: text },
  );
  const sheet = page.getByRole("region", { name: "Bảng tính" });
  await sheet.dispatchEvent("dragover", { dataTransfer: transfer });
  await sheet.dispatchEvent("drop", { dataTransfer: transfer });
}

/** A small quota table with a total, a drop-down and a frozen header, and an empty second sheet. */
export function quotaWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const sheet = workbook.addSheet("Đại biểu");
  const row = (index: number, rowCount = 1) => ({ row: index, column: 0, rowCount, columnCount: 4 });
  sheet.setValues(row(0), [["TT", "Thành phần", "Số lượng", "Trạng thái"]]);
  sheet.setValues(row(1, 3), [
    [1, "Sở Nội vụ", 7, "Chưa thực hiện"],
    [2, "Sở Tài chính", 3, "Chưa thực hiện"],
    [3, "Hội Nông dân tỉnh", 5, "Chưa thực hiện"],
  ]);
  sheet.setValues({ row: 4, column: 1, rowCount: 1, columnCount: 1 }, [["Tổng cộng"]]);
  sheet.setFormulas({ row: 4, column: 2, rowCount: 1, columnCount: 1 }, [["=SUM(C2:C4)"]]);
  sheet.addListValidation({
    range: { row: 1, column: 3, rowCount: 3, columnCount: 1 },
    values: ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Tạm dừng"],
    errorTitle: "Chọn một trạng thái trong danh sách",
    errorMessage: "Nhấn Alt+mũi tên xuống để mở danh sách.",
  });
  sheet.setColumnWidth(1, 30);
  sheet.freeze(1, 0);
  workbook.addSheet("Nhiệm vụ");
  workbook.removeSheet("Trang tính1");
  workbook.activate("Đại biểu");
  return workbook;
}

/** A list of so many people under a frozen header. */
export function longList(people: number): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const sheet = workbook.addSheet("Danh sách");
  const rows = Array.from({ length: people }, (_, index) => [index + 1, `Đại biểu số ${index + 1}`]);
  sheet.setValues({ row: 0, column: 0, rowCount: people + 1, columnCount: 2 }, [["TT", "Họ và tên"], ...rows]);
  sheet.freeze(1, 0);
  workbook.removeSheet("Trang tính1");
  return workbook;
}
