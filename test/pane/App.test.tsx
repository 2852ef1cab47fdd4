/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** The pane as a person uses it, over a real workbook in memory. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { failure } from "../../src/model/outcome";
import { open, findTab, readPlan, reviewPlan, writePlan, findCountCell } from "./openPane";

// What is hidden by a style cannot be known here.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
afterEach(cleanup);

describe("from a pasted plan to a checked workbook", () => {
  test("all five tabs are there, and each says what is missing", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("button", { name: "Dùng kế hoạch của tôi" }));
    await screen.findByRole("tab", { name: /^Nguồn/ });
    for (const name of ["Nguồn", "Rà soát", "Đại biểu", "Nhiệm vụ", "Báo cáo"]) {
      expect(findTab(name)).toBeTruthy();
    }
    expect(screen.getAllByRole("tab")).toHaveLength(5);
    await user.click(findTab("Đại biểu"));
    expect(await screen.findByRole("heading", { level: 1, name: "Chưa có bảng đại biểu" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đọc một kế hoạch" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Lấy kế hoạch từ đâu?" })).toBeTruthy();
  });

  test("a finding opens to its sentence with the reason marked, and its fix changes the number", async () => {
    const { user } = open();
    await reviewPlan(user);
    await user.click(screen.getByRole("button", { name: /^Một đơn vị ghi hai lần/ }));
    const marks = document.querySelectorAll("mark");
    expect([...marks].map(({ textContent }) => textContent)).toEqual(["Sở Tài chính", "Sở Tài chính"]);
    await user.click(screen.getByRole("button", { name: "Bỏ tên trùng, ghi 6" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Một đơn vị ghi hai lần/ })).toBeNull());
    expect(screen.getByText(/^12 nhóm, 162 người/)).toBeTruthy();
  });

  test("a finding is let be only with a reason, and can come back", async () => {
    const { user } = open();
    await reviewPlan(user);
    await user.click(screen.getByRole("button", { name: /^Một đơn vị ghi hai lần/ }));
    await user.click(screen.getByRole("button", { name: "Bỏ qua, ghi lý do" }));
    expect(screen.getByRole("button", { name: "Bỏ qua" }).getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("{Escape}");
    expect(document.activeElement?.textContent).toBe("Bỏ qua, ghi lý do");
    await user.keyboard("{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Lý do bỏ qua" }), "theo công văn riêng");
    await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
    const ignored = await screen.findByRole("region", { name: "Đã bỏ qua" });
    expect(within(ignored).getByText("theo công văn riêng")).toBeTruthy();
    await user.click(within(ignored).getByRole("button", { name: "Xem lại" }));
    expect(await screen.findByRole("button", { name: /^Một đơn vị ghi hai lần/ })).toBeTruthy();
  });

  test("a number typed into a group counts at once; letters do not", async () => {
    const { user } = open();
    await reviewPlan(user);
    const [field] = await screen.findAllByRole("spinbutton", { name: /^Số lượng, / });
    if (!field) throw new Error("no field");
    await user.clear(field);
    await user.type(field, "4{Enter}");
    expect(await screen.findByText(/^12 nhóm, 166 người/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, "ba{Enter}");
    expect(screen.getByText(/^12 nhóm, 166 người/)).toBeTruthy();
  });

  test("many tasks without a deadline are one row that opens to all of them", async () => {
    const { user } = open();
    await reviewPlan(user);
    const row = screen.getByRole("button", { name: /^\d+ nhiệm vụ chưa có thời hạn/ });
    expect(row.getAttribute("aria-expanded")).toBe("false");
    await user.click(row);
    const count = Number.parseInt(row.textContent, 10);
    const list = row.closest("li")?.querySelectorAll("li") ?? [];
    expect(list).toHaveLength(count);
  });

  test("Escape closes a finding, goes back from a sub-page, and focus stays on its row", async () => {
    const { user } = open();
    await reviewPlan(user);
    const row = screen.getByRole("button", { name: /^Một đơn vị ghi hai lần/ });
    row.focus();
    await user.keyboard("{Enter}");
    expect(row.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Escape}");
    expect(row.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(row);
    await user.click(screen.getByRole("button", { name: "Nhiệm vụ 11 3 có thời hạn" }));
    const task = await screen.findByRole("button", { name: /^Kiểm tra đường truyền/ });
    await user.click(task);
    expect(await screen.findByText("CN 19/7/2026")).toBeTruthy();
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: /điều cần xem trước khi ghi/ });
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Kiểm tra đường truyền/));
  });

  test("Ctrl+Enter takes the one next step, from reading to writing", async () => {
    const { user } = open();
    await readPlan(user);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { level: 1, name: /điều cần xem trước khi ghi/ });
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ })).toBeTruthy();
  });
});

describe("after the write", () => {
  test("the workbook has two tables more, the days off and what to see, and undo takes them away", async () => {
    const { user, workbook } = open();
    const before = workbook.sheets().length;
    await writePlan(user);
    expect(workbook.sheets()).toHaveLength(before + 4);
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await screen.findByRole("heading", { level: 1, name: /điều cần xem trước khi ghi/ });
    expect(workbook.sheets()).toHaveLength(before);
  });

  test("a count changed in the sheet changes the screen, and undo is no longer offered", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    await user.click(findTab("Đại biểu"));
    await screen.findByText(/^Theo trang “Đại biểu”/);
    await screen.findByText("163");
    const cell = findCountCell(workbook, "5");
    workbook.type("Đại biểu", cell, "99");
    expect(await screen.findByText("237", undefined, { timeout: 3000 })).toBeTruthy();
    await user.click(findTab("Rà soát"));
    await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  });

  test("tasks stand in their classes, filter by them, and lead to their rows", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    await user.click(screen.getByRole("button", { name: "Xem nhiệm vụ" }));
    await screen.findByRole("heading", { level: 1, name: "1 việc quá hạn, 1 việc sắp đến hạn" });
    await user.click(screen.getByRole("button", { name: /Chưa hoàn thành.*Quá hạn.*1$/ }));
    const list = within(await screen.findByRole("list", { name: "Nhiệm vụ" }));
    const rows = list.getAllByRole("button");
    expect(rows).toHaveLength(1);
    const [row] = rows;
    if (row) await user.click(row);
    await user.click(await screen.findByRole("button", { name: "Tới dòng" }));
    await waitFor(() => expect(workbook.activeSheet).toBe("Nhiệm vụ"));
  });

  test("the report counts every task once and names its denominator", async () => {
    const { user } = open();
    await writePlan(user);
    await user.click(findTab("Báo cáo"));
    expect(await screen.findByText(/= 11, các phần bằng tổng$/)).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Kỳ báo cáo" }).textContent).toBe("Từ đầu kế hoạch đến nay");
    expect(screen.getByRole("radio", { name: /^Nhiệm vụ đã đến hạn \(1\): đúng hạn 0\s%$/ })).toBeTruthy();
    expect(screen.getByRole("radio", { name: /^Tất cả nhiệm vụ \(11\): đúng hạn 0\s%$/ })).toBeTruthy();
  });

  test("the status sheet is made of the tracker, keeps what the office typed, and one undo takes it back", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    await user.click(findTab("Báo cáo"));
    await user.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
    await screen.findByText("Đã lập trang “Báo cáo”.");
    const sheet = workbook.sheet("Báo cáo");
    expect(sheet?.cell({ row: 7, column: 0 }).text).toContain("Đến hết ngày 15 tháng 7 năm 2026");
    workbook.type("Báo cáo", { row: 1, column: 0 }, "VĂN PHÒNG UBND TỈNH");
    await user.click(screen.getByRole("button", { name: "Lập báo cáo mới" }));
    await screen.findByText("Đã lập trang “Báo cáo (2)”.");
    expect(workbook.sheet("Báo cáo (2)")?.cell({ row: 1, column: 0 }).text).toBe("VĂN PHÒNG UBND TỈNH");
    workbook.undo();
    expect(workbook.sheet("Báo cáo (2)")).toBeUndefined();
  });
});

describe("what was not understood", () => {
  const PLAN = [
    "KẾ HOẠCH",
    "Tổ chức hội thảo năm 2026",
    "I. THÀNH PHẦN",
    "- Lãnh đạo Sở Nội vụ: 02 người",
    "- Hậu cần chưa rõ ai lo",
    "II. PHÂN CÔNG",
    "1. Sở Nội vụ: chuẩn bị tài liệu trước ngày 20/7/2026.",
  ].join("\n");

  test("is one click from a row, and the row one click from going", async () => {
    const { user } = open();
    await readPlan(user, PLAN);
    await user.click(findTab("Rà soát"));
    await user.click(await screen.findByRole("button", { name: /^Đoạn chưa hiểu/ }));
    await user.click(await screen.findByRole("button", { name: "Thêm vào nhiệm vụ" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Đoạn chưa hiểu/ })).toBeNull());
    await user.click(await screen.findByRole("button", { name: /^Nhiệm vụ 2/ }));
    await user.click(await screen.findByRole("button", { name: /^Hậu cần chưa rõ ai lo/ }));
    await user.click(await screen.findByRole("button", { name: "Bỏ dòng này" }));
    expect(await screen.findByRole("button", { name: /^Nhiệm vụ 1/ })).toBeTruthy();
    expect(await screen.findByRole("button", { name: /^Đoạn chưa hiểu/ })).toBeTruthy();
  });
});

describe("when the world refuses", () => {
  test("a protected workbook is said with its cure, and nothing is lost", async () => {
    const { user } = open((host) => ({
      ...host,
      write: () => Promise.resolve(failure("sheet-protected", { place: "Đại biểu" })),
    }));
    await reviewPlan(user);
    await user.click(screen.getByRole("button", { name: "Ghi vào sổ tính" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Trang “Đại biểu” đang khóa");
    expect(screen.getByText("Chưa ghi gì. Những gì bạn sửa ở đây vẫn giữ.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ghi lại" })).toBeTruthy();
  });

  test("an empty sheet is a sentence, and reading goes on to the next", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("button", { name: "Dùng kế hoạch của tôi" }));
    await user.click(await screen.findByRole("button", { name: /^Trang tính này/ }));
    expect((await screen.findByRole("alert")).textContent).toContain("chưa có chữ nào");
  });

  test("a Word file is refused plainly, with the way round", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("button", { name: "Dùng kế hoạch của tôi" }));
    await screen.findByRole("heading", { level: 1, name: "Lấy kế hoạch từ đâu?" });
    const picker = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!picker) throw new Error("no picker");
    const file = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], "ke hoach.doc");
    fireEvent.change(picker, { target: { files: [file] } });
    expect((await screen.findByRole("alert")).textContent).toContain("ke hoach.doc");
  });

  test("our own mistake leaves the plan in place", async () => {
    const { user } = open((host) => ({
      ...host,
      select: () => Promise.reject(new TypeError("Nguyễn Văn A")),
    }));
    await writePlan(user);
    await user.click(findTab("Đại biểu"));
    await user.click(await screen.findByRole("button", { name: "Tới bảng đại biểu" }));
    await screen.findByRole("heading", { name: /dừng vì lỗi của chương trình/ });
    expect(document.body.textContent).not.toContain("Nguyễn Văn A");
    await user.click(screen.getByRole("button", { name: "Mở lại màn hình" }));
    expect(await screen.findByText(/^Theo trang “Đại biểu”/)).toBeTruthy();
  });
});

describe("settings", () => {
  test("another language changes every word but the plan's own", async () => {
    const { user } = open();
    await readPlan(user);
    await user.click(screen.getByRole("button", { name: "Cài đặt" }));
    await user.click(await screen.findByRole("combobox", { name: "Ngôn ngữ" }));
    await user.click(await screen.findByRole("option", { name: "English" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeTruthy();
    await user.keyboard("{Escape}{Escape}");
    expect(await screen.findByRole("heading", { level: 1, name: "Where is the plan?" })).toBeTruthy();
    expect(document.querySelector("header [lang=vi]")?.textContent).toContain("Hội nghị");
  });

  test("read inclusively, “trước ngày 20” ends on the 20th and is no Sunday any more", async () => {
    const { user } = open();
    await reviewPlan(user);
    expect(screen.getByRole("button", { name: /^Hạn cuối là Chủ nhật/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cài đặt" }));
    await user.click(await screen.findByRole("switch", { name: /“Trước ngày 20” là hết ngày 19/ }));
    await user.click(screen.getByRole("button", { name: "Trở lại" }));
    await screen.findByRole("heading", { level: 1, name: /điều cần xem trước khi ghi/ });
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Hạn cuối là Chủ nhật/ })).toBeNull());
  });
});
