/** The main job without a mouse: paste, review, write, status. Focus is seen at every stop and is nobody's to take. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { startBrowser, type Session } from "./browser";

const PLAN = readFileSync("samples/ke-hoach.txt", "utf8");
const MANY_STOPS = 60;

let session: Session;

beforeAll(async () => {
  session = await startBrowser();
});
afterAll(() => session.close());

interface Stop {
  readonly words: string;
  readonly isSeen: boolean;
  readonly isInPane: boolean;
}

/** What has the keyboard, and whether one sees that it has. */
async function findStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { words: "", isSeen: false, isInPane: false };
    const labels = element instanceof HTMLTextAreaElement ? [...element.labels] : [];
    const words = [
      element.getAttribute("aria-label"),
      element.textContent,
      ...labels.map((label) => label.textContent),
    ];
    // Fields and rows of Fluent draw their ring on themselves, around themselves, or after themselves.
    const drawn = [element, element.parentElement].flatMap((part) =>
      part ? [getComputedStyle(part), getComputedStyle(part, "::after"), getComputedStyle(part, "::before")] : [],
    );
    const hasRing = drawn.some(
      ({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth }) =>
        (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" || borderBottomWidth === "2px",
    );
    return {
      words: words.join(" "),
      isSeen: hasRing,
      isInPane: element.closest("[data-testid=pane]") !== null,
    };
  });
}

/** Tab after Tab to what bears these words; each stop in the pane must be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let stops = 0; stops < MANY_STOPS; stops += 1) {
    const stop = await findStop(page);
    if (stop.isInPane) expect(stop).toEqual({ ...stop, isSeen: true });
    if (stop.words.includes(words)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not come to “${words}”.`);
}

async function hear(page: Page, sentence: RegExp): Promise<void> {
  await page.locator("[aria-live=polite]").filter({ hasText: sentence }).first().waitFor({ state: "attached" });
}

test("a plan becomes a written workbook and a status sheet by keys alone", async () => {
  const { page, complaints } = await session.open();
  // In the sheet Tab goes from cell to cell: F6 leaves it.
  await page.keyboard.press("Tab");
  while (!(await findStop(page)).isInPane) await page.keyboard.press("F6");
  await tabTo(page, "Dùng kế hoạch của tôi");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Lấy kế hoạch từ đâu?" }).waitFor();
  await tabTo(page, "Dán văn bản");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Dán văn bản" }).waitFor();
  await tabTo(page, "Văn bản");
  await page.keyboard.insertText(PLAN);
  await page.keyboard.press("Control+Enter");
  await hear(page, /^Đã đọc 1 nguồn$/);
  expect((await findStop(page)).isInPane).toBe(true);

  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { level: 1, name: /điều cần xem trước khi ghi$/ }).waitFor();
  await tabTo(page, "Một đơn vị ghi hai lần");
  await page.keyboard.press("Enter");
  await tabTo(page, "Bỏ tên trùng, ghi 6");
  await page.keyboard.press("Enter");
  await hear(page, /^Đã sửa trong bản rà soát$/);
  await page.keyboard.press("Control+Enter");
  await hear(page, /^Đã ghi \d+ trang$/);
  expect((await findStop(page)).isInPane).toBe(true);

  await page.getByRole("heading", { level: 1, name: /^Đã ghi/ }).waitFor();
  for (let stops = 0; stops < MANY_STOPS; stops += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute("role") === "tab")) break;
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Tình hình thực hiện nhiệm vụ" }).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Mở trang" }).waitFor();
  expect(await page.getByRole("tab", { name: "Báo cáo", selected: true }).count()).toBe(2);
  await page
    .getByRole("img", { name: /cơ quan/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("the page at 200 % zoom keeps every screen inside the pane", async () => {
  const { page } = await session.open({ screen: { width: 683, height: 384 } });
  const pane = page.getByTestId("pane");
  await pane.getByRole("button", { name: "Dùng kế hoạch của tôi" }).click();
  for (const name of ["Nguồn", "Rà soát", "Đại biểu", "Nhiệm vụ", "Báo cáo"]) {
    await pane.getByRole("tab", { name }).click();
    const hidden = await pane.evaluate((element) =>
      [...element.querySelectorAll("main, footer")].map(
        (part) => part.getBoundingClientRect().bottom - element.getBoundingClientRect().bottom > 1,
      ),
    );
    expect({ name, hidden }).toEqual({ name, hidden: hidden.map(() => false) });
  }
  await page.close();
});
