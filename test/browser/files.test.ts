import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { startBrowser, type Session } from "./browser";
import { cellOf, dropFile, findCell, loadWorkbook, openFile, quotaWorkbook, saveFile, typeInto } from "./workbench";

let session: Session;
let page: Page;
let quota: Uint8Array;

beforeAll(async () => {
  session = await startBrowser();
  quota = await quotaWorkbook().save();
});
afterAll(() => session.close());

beforeEach(async () => {
  ({ page } = await session.open());
  await openFile(page, "Đại biểu.xlsx", quota);
  await page.getByRole("tab", { name: "Đại biểu" }).waitFor();
});
afterEach(() => page.close());

test("what was typed is in the saved file, and there again when it is opened", async () => {
  await typeInto(page, "B2", "Sở Nội vụ tỉnh");
  await typeInto(page, "C2", "9");
  const saved = await saveFile(page);
  expect(saved.name).toBe("Đại biểu.xlsx");
  const sheet = (await loadWorkbook(saved.bytes)).sheet("Đại biểu");
  expect(sheet?.cell(cellOf("B2")).value).toBe("Sở Nội vụ tỉnh");
  expect(sheet?.cell(cellOf("C5")).value).toBe(17);

  await openFile(page, "Bản đã lưu.xlsx", saved.bytes);
  await page.getByText("Bản đã lưu.xlsx").waitFor();
  expect(await findCell(page, "B2").innerText()).toBe("Sở Nội vụ tỉnh");
  expect(await findCell(page, "C5").innerText()).toBe("17");
});

test("a damaged file is named, and the open workbook stays", async () => {
  await typeInto(page, "B2", "Sở Y tế");
  await dropFile(page, "Danh sách hỏng.xlsx", "không phải tệp Excel");
  await page.getByRole("button", { name: "Mở, không lưu" }).click();
  const alert = await page.getByRole("alert").innerText();
  expect(alert).toContain("Danh sách hỏng.xlsx");
  expect(alert).toContain("Sổ đang mở vẫn giữ nguyên.");
  expect(await findCell(page, "B2").innerText()).toBe("Sở Y tế");
});

test("changes are not lost without a question", async () => {
  await typeInto(page, "B2", "Sở Y tế");
  await openFile(page, "Khác.xlsx", quota);
  const dialog = page.getByRole("alertdialog");
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "Hủy" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await findCell(page, "B2").innerText()).toBe("Sở Y tế");

  await openFile(page, "Khác.xlsx", quota);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Lưu rồi mở" }).click();
  expect((await download).suggestedFilename()).toBe("Đại biểu.xlsx");
  await page.getByText("Khác.xlsx", { exact: true }).waitFor();
  expect(await findCell(page, "B2").innerText()).toBe("Sở Nội vụ");
});

test("the sample workbook is one click away", async () => {
  await page.getByRole("button", { name: "Sổ mẫu" }).click();
  await page.getByText("Sổ mẫu.xlsx").waitFor();
  expect(await page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab").count()).toBeGreaterThan(1);
});
