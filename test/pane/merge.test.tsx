/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** Returned lists in the pane: files in, who has not sent out. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { findTab, open, readPlan } from "./openPane";

configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const PLAN = [
  "KẾ HOẠCH",
  "Tổ chức Hội nghị chuyển đổi số năm 2026",
  "PHỤ LỤC",
  "STT\tĐơn vị\tSố lượng",
  "1\tSở Nội vụ\t2",
  "2\tSở Tài chính\t2",
  "3\tSở Y tế\t1",
  "Tổng cộng\t\t5",
].join("\n");

function list(name: string, unit: string, ...people: readonly string[]): File {
  const rows = people.map((person, index) => `${index + 1};${person};09051112${index}${name.length % 10}`);
  return new File([[`Đơn vị: ${unit}`, "TT;Họ và tên;Số ĐT", ...rows].join("\n")], name, {
    lastModified: 1_780_000_000_000,
  });
}

const FILES = [
  list("so noi vu.csv", "Sở Nội vụ", "Nguyễn Văn An", "Trần Thị Bình"),
  list("so tai chinh.csv", "Sở Tài chính", "Lê Văn Cường"),
  new File([new Uint8Array([1, 2, 3, 4])], "hong.xlsx"),
  list("ban la.csv", "Ban Quản lý Khu du lịch", "Phạm Thị Dung"),
];

async function mergePage(user: UserEvent): Promise<void> {
  await readPlan(user, PLAN);
  await user.click(findTab("Rà soát"));
  await user.click(await screen.findByRole("button", { name: "Ghi vào sổ tính" }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
  await user.click(findTab("Đại biểu"));
  await user.click(await screen.findByRole("button", { name: "Gộp danh sách gửi về" }));
}

async function choose(files: readonly File[]): Promise<void> {
  fireEvent.change(await screen.findByLabelText("Chọn tệp", { selector: "input" }), { target: { files } });
}

describe("returned lists", () => {
  test("are merged, a damaged file is one line, and the units that need a word come first", async () => {
    const { user, workbook } = open();
    await mergePage(user);
    await choose(FILES);
    expect(await screen.findByRole("heading", { level: 1, name: "Đã gộp 3 trong 4 tệp" })).toBeTruthy();
    expect(screen.getByText("4 dòng, 4 đại biểu")).toBeTruthy();
    const questions = screen.getByRole("list", { name: "Tệp cần xem" });
    expect(within(questions).getAllByRole("listitem")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Xem theo đơn vị" }));
    expect(await screen.findByRole("heading", { level: 1, name: "2 trong 3 đơn vị cần nhắc" })).toBeTruthy();
    const units = screen.getByRole("list", { name: "Các đơn vị" });
    expect(
      within(units)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Sở Y tế0/1Chưa gửi", "Sở Tài chính1/2Thiếu 1", "Sở Nội vụ2/2Đủ"]);
    await user.click(screen.getByRole("button", { name: "Soạn lời nhắc 2 đơn vị" }));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Lời nhắc gửi danh sách" });
    expect(text.value).toContain("Sở Y tế");
    expect(text.value).not.toContain("Sở Nội vụ");
    expect(workbook.sheets()).toHaveLength(2);
  });

  test("a file of an unknown unit is placed by hand, and all is written in one step", async () => {
    const { user, workbook } = open();
    await mergePage(user);
    await choose(FILES);
    await user.click(await screen.findByRole("combobox", { name: "Tệp của đơn vị" }));
    await user.click(await screen.findByRole("option", { name: "Sở Y tế" }));
    await user.click(await screen.findByRole("button", { name: "Ghi vào sổ tính" }));
    await screen.findByText(/^Đã thêm .*Đăng ký/);
    const names = workbook.sheets().map(({ name }) => name);
    expect(names.slice(-5)).toEqual(["Tình hình đăng ký", "Đăng ký", "Tệp đã nhận", "Chưa gửi", "Tổng hợp"]);
    workbook.undo();
    expect(workbook.sheets()).toHaveLength(2);
    await user.click(findTab("Đại biểu"));
    expect(await screen.findByRole("button", { name: "Xem cả 3" })).toBeTruthy();
  });

  test("a newer list of the same unit takes the place of the older, which can be counted too", async () => {
    const { user } = open();
    await mergePage(user);
    await choose([
      FILES[1] ?? new File([], ""),
      list("so tai chinh lan 2.csv", "Sở Tài chính", "Hoàng Văn Em", "Vũ Thị Gấm"),
    ]);
    await user.click(await screen.findByRole("button", { name: "Tính cả tệp này" }));
    expect(await screen.findByText("3 dòng, 3 đại biểu")).toBeTruthy();
  });

  test("for the day there is a list to sign and name plates, of everybody who was merged", async () => {
    const { user, workbook } = open();
    await mergePage(user);
    await choose(FILES.slice(0, 2));
    await screen.findByRole("heading", { level: 1, name: "Đã gộp 2 trong 2 tệp" });
    await user.click(findTab("Đại biểu"));
    await user.click(await screen.findByRole("button", { name: /^In cho ngày họp/ }));
    await waitFor(() => expect(workbook.sheet("Biển tên")).toBeDefined());
    const list = workbook.sheet("Điểm danh");
    const texts = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 6 }, (_cell, column) => list?.cell({ row, column }).text ?? ""),
    ).flat();
    for (const name of ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"]) {
      expect(texts.filter((text) => text === name)).toHaveLength(1);
    }
  });

  test("blank forms are sheets, one a unit", async () => {
    const { user, workbook } = open();
    await mergePage(user);
    await user.click(await screen.findByRole("button", { name: /^Tạo mẫu đăng ký/ }));
    await screen.findByText("Tạo mẫu đăng ký để gửi đi");
    expect(workbook.sheets().map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"]),
    );
  });
});
