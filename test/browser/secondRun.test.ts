/** A revised plan beside the tracker of the first, as a clerk does it. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { startBrowser, takePicture, type Session } from "./browser";

const PLAN = [
  "KẾ HOẠCH",
  "Tổ chức Hội nghị chuyển đổi số tỉnh An Bình năm 2026",
  "III. TỔ CHỨC THỰC HIỆN",
  "1. Sở Nội vụ: Rà soát danh sách đại biểu, hoàn thành trước ngày 20/7/2026.",
  "2. Sở Tài chính: Thẩm định dự toán kinh phí tổ chức hội nghị, hoàn thành trước ngày 25/7/2026.",
  "3. Sở Y tế: Bố trí lực lượng y tế trực tại hội trường, hoàn thành trước ngày 28/7/2026.",
];
const REVISED = [
  ...PLAN.slice(0, 4),
  "2. Sở Tài chính: Thẩm định dự toán kinh phí tổ chức hội nghị, hoàn thành trước ngày 30/7/2026.",
  "3. Công an tỉnh: Xây dựng phương án bảo đảm an ninh, trật tự, hoàn thành trước ngày 22/7/2026.",
];

let session: Session;

beforeAll(async () => {
  session = await startBrowser();
});
afterAll(() => session.close());

async function read(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: /^Dán văn bản/ }).click();
  await page.getByRole("textbox", { name: "Văn bản" }).fill(lines.join("\n"));
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
}

async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole("tablist", { name: "Các màn hình" }).getByRole("tab", { name }).click();
}

test("a revised plan is compared with the tracker, and only what it changed is written", async () => {
  const { page, complaints } = await session.open();
  await page.getByRole("button", { name: "Dùng kế hoạch của tôi" }).click();
  await read(page, PLAN);
  await page.getByRole("button", { name: /^Rà soát/ }).click();
  await page.getByRole("button", { name: "Ghi vào sổ tính" }).click();
  await page.getByRole("heading", { name: /^Đã ghi/ }).waitFor();

  await turnTo(page, "Nguồn");
  await read(page, REVISED);
  await page.getByText("Đang xem").first().waitFor();
  await turnTo(page, "Rà soát");
  await page.getByRole("button", { name: "Đối chiếu với sổ theo dõi" }).click();
  await page.getByRole("heading", { name: "3 thay đổi so với sổ theo dõi" }).waitFor();
  await takePicture(page, "second-run-1-changes");

  await page.getByRole("button", { name: "Ghi 3 thay đổi" }).click();
  await page.getByRole("heading", { name: /^Đã ghi \d+ ô, thêm 1 dòng$/ }).waitFor();
  await page
    .getByRole("gridcell", { name: /phương án bảo đảm an ninh/ })
    .first()
    .waitFor();
  await takePicture(page, "second-run-2-written");
  await page.getByRole("button", { name: "Hoàn tác" }).last().click();
  await expect(page.getByRole("gridcell", { name: /phương án bảo đảm an ninh/ }).count()).resolves.toBe(0);
  expect(complaints).toEqual([]);
});
