/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** What people decide stays in the workbook: reasons to let a finding be, and the register of units. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { CellValue } from "../../src/model/grid";
import { findCountCell, findTab, open, readPlan, reviewPlan, today, writePlan } from "./openPane";

// What is hidden by a style cannot be known here.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const TWICE = /^Một đơn vị ghi hai lần/;
const REASON = { column: 6 } as const;

async function ignore(user: UserEvent, reason: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: TWICE }));
  await user.click(screen.getByRole("button", { name: "Bỏ qua, ghi lý do" }));
  await user.type(screen.getByRole("textbox", { name: "Lý do bỏ qua" }), reason);
  await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
}

async function reopen(workbook: MemoryWorkbook): Promise<MemoryWorkbook> {
  const bytes = await workbook.save();
  cleanup();
  const reopened = new MemoryWorkbook({ today });
  expect((await reopened.load(bytes)).ok).toBe(true);
  return reopened;
}

function valueOf(workbook: MemoryWorkbook, sheet: string, row: number, column: number): CellValue | undefined {
  return workbook
    .sheets()
    .find(({ name }) => name === sheet)
    ?.cell({ row, column }).value;
}

/** The first row whose cell in this column holds the text. */
function findRow(workbook: MemoryWorkbook, sheet: string, column: number, text: string): number {
  for (let row = 0; row < 60; row += 1) if (valueOf(workbook, sheet, row, column) === text) return row;
  throw new Error(`No ${text} on ${sheet}`);
}

function usedRows(workbook: MemoryWorkbook, sheet: string): number {
  return workbook.sheets().find(({ name }) => name === sheet)?.valuesRange?.rowCount ?? 0;
}

const reasonOf = (workbook: MemoryWorkbook): CellValue | undefined =>
  valueOf(workbook, "Điều cần xem", findRow(workbook, "Điều cần xem", 2, "Một đơn vị ghi hai lần"), REASON.column);

describe("a finding that is let be", () => {
  test("stands in the workbook with its reason, and stays so when it is opened again", async () => {
    const { user, workbook } = open();
    await reviewPlan(user);
    await ignore(user, "theo công văn riêng");
    expect(screen.getByText("Thêm 4 trang. Hoàn tác một lần là như cũ.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ghi vào sổ tính" }));
    await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
    expect(reasonOf(workbook)).toBe("theo công văn riêng");

    const again = open((host) => host, "vi", await reopen(workbook));
    await screen.findByRole("heading", { level: 1, name: /^163/ });
    const apart = await screen.findByRole("region", { name: "Đã bỏ qua" });
    expect(within(apart).getByText("theo công văn riêng")).toBeTruthy();
    expect(screen.queryByRole("button", { name: TWICE })).toBeNull();
    await again.user.click(findTab("Rà soát"));
    expect(await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ })).toBeTruthy();
    expect(
      within(await screen.findByRole("region", { name: "Đã bỏ qua" })).getByText("theo công văn riêng"),
    ).toBeTruthy();
  });

  test("after the write the pane writes into its row, and the row into the pane", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    expect(reasonOf(workbook)).toBeNull();
    await ignore(user, "đã hỏi");
    await waitFor(() => expect(reasonOf(workbook)).toBe("đã hỏi"));
    // Its undo would take the reason back, not the sheets.
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Xem lại" }));
    await waitFor(() => expect(reasonOf(workbook)).toBeNull());

    const row = findRow(workbook, "Điều cần xem", 2, "Một đơn vị ghi hai lần");
    workbook.type("Điều cần xem", { row, column: REASON.column }, "hai người, hai việc");
    const apart = await screen.findByRole("region", { name: "Đã bỏ qua" });
    expect(within(apart).getByText("hai người, hai việc")).toBeTruthy();
    workbook.type("Điều cần xem", { row, column: REASON.column }, "");
    expect(await screen.findByRole("button", { name: TWICE })).toBeTruthy();
  });
});

describe("a finding that came up in the sheets", () => {
  async function ignoreNew(user: UserEvent, workbook: MemoryWorkbook): Promise<void> {
    await user.click(findTab("Đại biểu"));
    await screen.findByRole("heading", { level: 1, name: /^163/ });
    workbook.type("Đại biểu", findCountCell(workbook, "4"), "9");
    await screen.findByRole("heading", { level: 1, name: /^165/ });
    await ignore(user, "thêm hai người");
    expect(within(await screen.findByRole("region", { name: "Đã bỏ qua" })).getByText("thêm hai người")).toBeTruthy();
  }

  test("is one more row of the sheet of findings once it is let be", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    const before = usedRows(workbook, "Điều cần xem");
    await ignoreNew(user, workbook);
    await waitFor(() => expect(usedRows(workbook, "Điều cần xem")).toBe(before + 1));
    expect(valueOf(workbook, "Điều cần xem", before, REASON.column)).toBe("thêm hai người");
  });

  test("makes the sheet where there is none", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    const row = findRow(workbook, "Điều cần xem", 2, "Một đơn vị ghi hai lần");
    workbook.type("Điều cần xem", { row, column: REASON.column }, "chưa rõ");
    await screen.findByText("chưa rõ");
    workbook.removeSheet("Điều cần xem");
    await waitFor(() => expect(screen.queryByText(/“Điều cần xem”/)).toBeNull());
    await ignoreNew(user, workbook);
    await waitFor(() => expect(reasonOf(workbook)).toBe("thêm hai người"));
  });
});

const PLAN = [
  "KẾ HOẠCH",
  "Tổ chức Hội nghị tổng kết công tác thư viện năm 2026",
  "I. THÀNH PHẦN THAM DỰ",
  "1. Đại diện lãnh đạo: Sở Khoa học và Công nghệ, Sở Tài chính: 02 người.",
  "2. Lãnh đạo UBND các xã (02 người/xã): 40 người.",
  "II. TỔ CHỨC THỰC HIỆN",
  "1. Giao Sở KH&CN chuẩn bị nội dung trước ngày 10/8/2026.",
].join("\n");

describe("the register of units", () => {
  test("is proposed from the plan, written with what was answered, remembered, and counted on", async () => {
    const { user, workbook } = open();
    await readPlan(user, PLAN);
    await user.click(findTab("Đại biểu"));
    const row = await screen.findByRole("button", { name: /^Danh mục đơn vị/ });
    await waitFor(() => expect(row.textContent).toContain("3 đơn vị trong văn bản, 1 cách viết cần xem"));
    await user.click(row);
    const question = await screen.findByRole("group", { name: "Sở Khoa học và Công nghệ và Sở KH&CN" });
    expect(screen.getByText("Đơn vị sẽ ghi (3)")).toBeTruthy();
    await user.click(within(question).getByRole("button", { name: "Là một" }));
    expect(screen.getByText("Đơn vị sẽ ghi (2)")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ghi danh mục" }));
    await screen.findByRole("button", { name: "Tới trang “Đơn vị”" });
    const science = findRow(workbook, "Đơn vị", 1, "Sở Khoa học và Công nghệ");
    expect(valueOf(workbook, "Đơn vị", science, 3)).toBe("Sở KH&CN");

    const again = open((host) => host, "vi", await reopen(workbook));
    await readPlan(again.user, PLAN);
    await again.user.click(findTab("Đại biểu"));
    const known = await screen.findByRole("button", { name: /^Danh mục đơn vị/ });
    await waitFor(() => expect(known.textContent).toContain("Sổ tính có 2 đơn vị"));
    expect(known.textContent).not.toContain("cách viết");

    // The office fills in a commune: 1 × 2 people are not 40.
    again.workbook.type("Đơn vị", { row: science + 2, column: 1 }, "UBND xã Hòa Sơn");
    again.workbook.type("Đơn vị", { row: science + 2, column: 4 }, "Xã");
    expect(await screen.findByRole("button", { name: /^1 đơn vị × 2 người khác 40/ })).toBeTruthy();
  });

  test("a document with more units adds rows to the register that is there", async () => {
    const { user, workbook } = open();
    await readPlan(user, PLAN);
    await user.click(findTab("Đại biểu"));
    await user.click(await screen.findByRole("button", { name: /^Danh mục đơn vị/ }));
    await screen.findByText("1 câu chưa trả lời: các tên đó ghi riêng.");
    await user.click(screen.getByRole("button", { name: "Ghi danh mục" }));
    await screen.findByRole("button", { name: "Tới trang “Đơn vị”" });
    await user.click(findTab("Nguồn"));
    await user.click(await screen.findByRole("button", { name: /^Dán văn bản/ }));
    const more = PLAN.replace("Sở Tài chính:", "Sở Tài chính, Sở Y tế:");
    const field = await screen.findByRole("textbox", { name: "Văn bản" });
    await user.click(field);
    await user.paste(more);
    await user.click(screen.getByRole("button", { name: "Đọc văn bản" }));
    await screen.findByText("Đã đọc");
    await user.click(findTab("Đại biểu"));
    await user.click(await screen.findByRole("button", { name: /^Danh mục đơn vị/ }));
    await screen.findByText("Thêm 1 dòng vào trang “Đơn vị”.");
    await user.click(screen.getByRole("button", { name: "Ghi danh mục" }));
    await screen.findByRole("button", { name: "Tới trang “Đơn vị”" });
    expect(findRow(workbook, "Đơn vị", 1, "Sở Y tế")).toBe(7);
    expect(workbook.sheets().filter(({ name }) => name.startsWith("Đơn vị"))).toHaveLength(1);
  });
});
