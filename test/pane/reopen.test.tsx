/** @jest-environment ./test/pane/jsdomWithNode.cjs */
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, configure, screen } from "@testing-library/react";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { findCountCell, findTab, open, today, writePlan } from "./openPane";

// What is hidden by a style cannot be known here.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
afterEach(cleanup);

describe("a workbook opened again", () => {
  test("is known by its sheets: the numbers stand there, and follow what is typed", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    const bytes = await workbook.save();
    cleanup();
    const reopened = new MemoryWorkbook({ today });
    expect((await reopened.load(bytes)).ok).toBe(true);
    open((host) => host, "vi", reopened);
    expect(await screen.findByRole("heading", { level: 1, name: /^163/ })).toBeTruthy();
    expect(document.querySelector("header")?.textContent).toContain("Hội nghị chuyển đổi số tỉnh An Bình năm 2026");
    reopened.type("Đại biểu", findCountCell(reopened, "9"), "12");
    expect(await screen.findByRole("heading", { level: 1, name: /^164/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Thử với kế hoạch mẫu" })).toBeNull();
  });

  test("a fix is written into the cells of the sheet, and the finding goes", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    await user.click(findTab("Đại biểu"));
    await user.click(await screen.findByRole("button", { name: /^Một đơn vị ghi hai lần/ }));
    await user.click(await screen.findByRole("button", { name: "Bỏ tên trùng, ghi 6" }));
    expect(await screen.findByRole("heading", { level: 1, name: /^162/ })).toBeTruthy();
    const { row, column } = findCountCell(workbook, "4");
    const sheet = workbook.sheets().find(({ name }) => name === "Đại biểu");
    expect(sheet?.cell({ row, column }).value).toBe(6);
    expect(sheet?.cell({ row, column: column - 1 }).text.match(/Sở Tài chính/gu)).toHaveLength(1);
    expect(screen.queryByRole("button", { name: /^Một đơn vị ghi hai lần/ })).toBeNull();
  });
});
