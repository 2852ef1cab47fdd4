/** The delegate desk as a clerk uses it: plan in, forms out, returned lists in, who has not sent, and the text that reminds them. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makeReturns } from "../registrations/returnedFiles";
import { audit, startBrowser, takePicture, type Session } from "./browser";

let session: Session;
let folder = "";

beforeAll(async () => {
  session = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), "planbook-"));
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

function save(name: string, content: string | Uint8Array, modified = Date.now()): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, modified / 1_000, modified / 1_000);
  return path;
}

async function pick(page: Page, open: () => Promise<void>, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await open();
  await (await chooser).setFiles([...paths]);
}

async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole("tablist", { name: "Các màn hình" }).getByRole("tab", { name }).click();
}

test("forty-one returned lists, some of them damaged, become one table, and the missing units get their reminder", async () => {
  const { quota, files, units } = await makeReturns(41);
  const { page, foreignRequests, complaints } = await session.open();
  await press(page, "Dùng kế hoạch của tôi");
  await pick(page, () => page.getByRole("button", { name: /^Chọn tệp/ }).click(), [save("phan-bo.csv", quota)]);
  await page.getByText("Đã đọc", { exact: true }).waitFor();
  await turnTo(page, "Rà soát");
  await press(page, "Ghi vào sổ tính");
  await page.getByRole("heading", { name: /^Đã ghi/ }).waitFor();

  await turnTo(page, "Đại biểu");
  await press(page, "Gộp danh sách gửi về");
  await page.getByRole("heading", { level: 1, name: "Gộp danh sách gửi về" }).waitFor();
  expect(await audit(page)).toEqual([]);
  const paths = files.map(({ name, bytes, modified }) => save(name, bytes, modified));
  await pick(page, () => press(page, "Chọn tệp"), paths);
  await page.getByRole("heading", { level: 1, name: /^Đã gộp \d+ trong \d+ tệp$/ }).waitFor({ timeout: 60_000 });
  await takePicture(page, "registrations-1-report");
  expect(await audit(page)).toEqual([]);

  await press(page, "Ghi vào sổ tính");
  await page.getByText(/^Đã thêm .*Đăng ký/).waitFor();
  await press(page, "Xem theo đơn vị");
  const pressing = units.filter(({ state }) => state !== "complete").length;
  await page.getByRole("heading", { level: 1, name: `${pressing} trong ${units.length} đơn vị cần nhắc` }).waitFor();
  await takePicture(page, "registrations-2-units");
  expect(await audit(page)).toEqual([]);

  await press(page, `Soạn lời nhắc ${pressing} đơn vị`);
  const text = await page.getByRole("textbox", { name: "Lời nhắc gửi danh sách" }).inputValue();
  for (const { unit } of units.filter(({ state }) => state === "not-sent")) expect(text).toContain(unit);
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});
