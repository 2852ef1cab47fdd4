import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { startBrowser, type Session } from "./browser";
import { clickCell, findCell, goTo, longList, openFile, quotaWorkbook, typeInto } from "./workbench";

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

async function shown(a1: string): Promise<string> {
  return findCell(page, a1).innerText();
}

describe("typing", () => {
  test("a changed number changes the total; undo and redo follow", async () => {
    await typeInto(page, "C2", "10");
    expect(await shown("C5")).toBe("18");
    await page.keyboard.press("Control+z");
    expect(await shown("C5")).toBe("15");
    await page.keyboard.press("Control+y");
    expect(await shown("C5")).toBe("18");
  });

  test("Escape leaves the cell as it was", async () => {
    await clickCell(page, "B2");
    await page.keyboard.press("F2");
    await page.keyboard.type(" và Lao động");
    expect(await page.getByLabel("Thanh công thức").inputValue()).toBe("Sở Nội vụ và Lao động");
    await page.keyboard.press("Escape");
    expect(await shown("B2")).toBe("Sở Nội vụ");
  });

  test("F2 and a double click edit what is there, at its end", async () => {
    await findCell(page, "B3").dblclick();
    await page.keyboard.type(" tỉnh");
    await page.keyboard.press("Tab");
    expect(await shown("B3")).toBe("Sở Tài chính tỉnh");
    expect(await page.getByRole("textbox", { name: "Ô C3" }).count()).toBe(1);
  });

  test("the formula bar edits the active cell", async () => {
    await clickCell(page, "C5");
    const bar = page.getByLabel("Thanh công thức");
    expect(await bar.inputValue()).toBe("=SUM(C2:C4)");
    await bar.fill("=SUM(C2:C4)*2");
    await bar.press("Enter");
    expect(await shown("C5")).toBe("30");
  });

  test("a click elsewhere enters what was typed", async () => {
    await clickCell(page, "B2");
    await page.keyboard.type("Sở Y tế");
    await clickCell(page, "A1");
    expect(await shown("B2")).toBe("Sở Y tế");
  });

  test("an input method composes its first letter in the cell", async () => {
    await clickCell(page, "B4");
    const input = await page.context().newCDPSession(page);
    for (const text of ["d", "đ", "đo", "đoa", "đoan", "đoàn"]) {
      await input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await input.send("Input.insertText", { text: "đoàn" });
    await page.keyboard.type(" viên");
    await page.keyboard.press("Enter");
    expect(await shown("B4")).toBe("đoàn viên");
  });

  test("keys that an input method takes are not ours", async () => {
    await clickCell(page, "B4");
    const input = await page.context().newCDPSession(page);
    await input.send("Input.imeSetComposition", { text: "hô", selectionStart: 2, selectionEnd: 2 });
    await input.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Process", windowsVirtualKeyCode: 229 });
    await input.send("Input.insertText", { text: "hội" });
    expect(await page.getByRole("textbox", { name: "Ô B4" }).inputValue()).toBe("hội");
  });
});

describe("choices", () => {
  test("the list opens by keyboard, and its choice is written", async () => {
    await clickCell(page, "D2");
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await shown("D2")).toBe("Đang thực hiện");
    expect(await page.getByRole("listbox").count()).toBe(0);
  });

  test("the list opens by mouse", async () => {
    await clickCell(page, "D3");
    await page.getByRole("button", { name: "Mở danh sách để chọn" }).click();
    await page.getByRole("option", { name: "Đã hoàn thành" }).click();
    expect(await shown("D3")).toBe("Đã hoàn thành");
  });

  test("another word is refused in the sheet's own words, and stays to be mended", async () => {
    await typeInto(page, "D2", "xong");
    expect(await page.getByRole("alert").innerText()).toContain("Chọn một trạng thái trong danh sách");
    expect(await page.getByRole("textbox", { name: "Ô D2" }).inputValue()).toBe("xong");
    await page.keyboard.press("Escape");
    expect(await shown("D2")).toBe("Chưa thực hiện");
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("selecting", () => {
  test("a drag selects a rectangle, and the status bar adds it up", async () => {
    await findCell(page, "C2").hover();
    await page.mouse.down();
    await findCell(page, "C4").hover();
    await page.mouse.up();
    expect(await page.getByRole("gridcell", { selected: true }).count()).toBe(3);
    expect(await page.getByRole("group", { name: "Tình trạng" }).innerText()).toContain("Tổng: 15");
  });

  test("what is copied is pasted as cells", async () => {
    await clickCell(page, "B2");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+c");
    await clickCell(page, "B8");
    await page.keyboard.press("Control+v");
    await findCell(page, "B9").getByText("Sở Tài chính").waitFor();
    expect([await shown("B8"), await shown("C8"), await shown("C9")]).toEqual(["Sở Nội vụ", "7", "3"]);
    await page.keyboard.press("Delete");
    expect(await shown("B8")).toBe("");
  });

  test("the name box goes to an address", async () => {
    await goTo(page, "B90");
    await findCell(page, "B90").waitFor();
    expect(
      await page.getByRole("textbox", { name: "Ô B90" }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  test("the tabs of the sheets are turned by the arrow keys", async () => {
    await page.getByRole("tab", { name: "Đại biểu" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Nhiệm vụ" }).getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Trang Nhiệm vụ");
  });
});

describe("a list of 30,000 people", () => {
  let list: Uint8Array;
  beforeAll(async () => {
    list = await longList(30_000).save();
  });
  beforeEach(async () => {
    await openFile(page, "Danh sách.xlsx", list);
    await page.getByRole("tab", { name: "Danh sách" }).waitFor();
  });

  test("its end is one key away, the header stays, and only a window of it is in the page", async () => {
    await clickCell(page, "B2");
    await page.keyboard.press("Control+ArrowDown");
    await findCell(page, "B30001").waitFor();
    expect(await shown("B30001")).toBe("Đại biểu số 30000");
    const header = await findCell(page, "B1").boundingBox();
    const grid = await page.locator("[data-sheet-scroller]").boundingBox();
    expect(header?.y).toBe((grid?.y ?? 0) + 20);
    expect(await page.getByRole("gridcell").count()).toBeLessThan(2_000);
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("30101");
  });

  test("a cell there is edited like any other", async () => {
    await goTo(page, "B30001");
    await findCell(page, "B30001").waitFor();
    await page.keyboard.type("Người cuối");
    await page.keyboard.press("Enter");
    expect(await shown("B30001")).toBe("Người cuối");
  });
});
