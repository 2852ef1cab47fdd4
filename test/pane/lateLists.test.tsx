/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** Lists that come after the others were merged and written; the workbook is closed and opened in between. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { rowsOf, typeInto } from "../lateLists/lateDesk";
import { findTab, open, readPlan, today } from "./openPane";

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

function list(name: string, unit: string, people: readonly string[], modified: number): File {
  const rows = people.map((person, index) => `${index + 1};${person}`);
  const text = [`Đơn vị: ${unit}`, "TT;Họ và tên;Số ĐT;Chức vụ", ...rows].join("\n");
  return new File([text], name, { lastModified: 1_780_000_000_000 + modified });
}

const FIRST = [
  list(
    "so noi vu.csv",
    "Sở Nội vụ",
    ["Nguyễn Văn An;0905111222;Phó Giám đốc", "Trần Thị Bình;0905111333;Chuyên viên"],
    0,
  ),
  list("so tai chinh.csv", "Sở Tài chính", ["Lê Văn Cường;0905222111;Trưởng phòng"], 0),
];
const LATE = [
  list("so y te.csv", "Sở Y tế", ["Phạm Thị Dung;0905333111;Bác sĩ"], 5000),
  list(
    "so noi vu lan 2.csv",
    "Sở Nội vụ",
    ["Nguyễn Văn An;0905111222;Giám đốc", "Võ Văn Em;0905444555;Chuyên viên"],
    5000,
  ),
  list("gui lai.csv", "Sở Tài chính", ["Lê Văn Cường;0905222111;Trưởng phòng"], 5000),
];

async function choose(files: readonly File[]): Promise<void> {
  fireEvent.change(await screen.findByLabelText("Chọn tệp", { selector: "input" }), { target: { files } });
}

/** Wednesday: the plan is written, two lists are merged and written, with the papers for the day. */
async function wednesday(): Promise<MemoryWorkbook> {
  const { user, workbook } = open();
  await readPlan(user, PLAN);
  await user.click(findTab("Rà soát"));
  await user.click(await screen.findByRole("button", { name: "Ghi vào sổ tính" }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
  await user.click(findTab("Đại biểu"));
  await user.click(await screen.findByRole("button", { name: "Gộp danh sách gửi về" }));
  await choose(FIRST);
  await user.click(await screen.findByRole("button", { name: "Ghi vào sổ tính" }));
  await screen.findByText(/^Đã thêm .*Đăng ký/);
  await user.click(findTab("Đại biểu"));
  await user.click(await screen.findByRole("button", { name: /^In cho ngày họp/ }));
  await waitFor(() => expect(workbook.sheet("Biển tên")).toBeDefined());
  cleanup();
  const again = new MemoryWorkbook({ today });
  const loaded = await again.load(await workbook.save());
  expect(loaded.ok).toBe(true);
  return again;
}

async function openMerge(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Gộp danh sách gửi về" }));
  await screen.findByText(/^Đã gộp 2 danh sách, 3 người/);
}

describe("a workbook opened again", () => {
  test("tells what was merged, leads to the check-in list, and takes late lists in without a second set of sheets", async () => {
    const workbook = await wednesday();
    typeInto(workbook, "Đăng ký", ["Họ và tên", "Nguyễn Văn An"], ["Ghi chú", "Ăn chay"]);
    typeInto(workbook, "Điểm danh", ["Họ và tên", "Nguyễn Văn An"], ["Điểm danh", "Có mặt trực tiếp"]);
    const names = workbook.sheets().map(({ name }) => name);
    const { user } = open((host) => host, "vi", workbook);
    await user.click(await screen.findByRole("button", { name: /^Mở danh sách điểm danh/ }));
    await waitFor(() => expect(workbook.activeSheet).toBe("Điểm danh"));
    expect(screen.getByRole("button", { name: "Xem cả 3" })).toBeTruthy();
    await openMerge(user);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Thêm vào danh sách đã gộp/ }).checked).toBe(true);
    await choose(LATE);
    await screen.findByRole("heading", { level: 1, name: "Thêm 1 danh sách, 1 người" });
    expect(screen.getByText("1 tệp đã có trong sổ, không thêm lại")).toBeTruthy();
    const question = screen.getByRole("group", { name: "Sở Nội vụ" });
    for (const words of [/Bản đã gộp: so noi vu.csv \(2 người\)/, /Bỏ: Trần Thị Bình/, /Thêm: Võ Văn Em/]) {
      expect(within(question).getByText(words)).toBeTruthy();
    }
    await user.click(within(question).getByRole("button", { name: "Thay bằng bản mới" }));
    await screen.findByRole("heading", { level: 1, name: "Thêm 2 danh sách, 2 người" });
    await user.click(screen.getByRole("button", { name: "Thêm vào sổ" }));
    await screen.findByText("Đã thêm 2 danh sách vào các trang đã có");
    expect(workbook.sheets().map(({ name }) => name)).toEqual(names);
    const people = rowsOf(workbook, "Đăng ký");
    expect(people.map((row) => [row["Họ và tên"], row["Chức vụ"], row["Ghi chú"]])).toEqual([
      ["Nguyễn Văn An", "Giám đốc", "Ăn chay"],
      ["Trần Thị Bình", "Chuyên viên", null],
      ["Lê Văn Cường", "Trưởng phòng", null],
      ["Phạm Thị Dung", "Bác sĩ", null],
      ["Võ Văn Em", "Chuyên viên", null],
    ]);
    const received = rowsOf(workbook, "Tình hình đăng ký").map((row) => row["Đã đăng ký"]);
    expect(received).toEqual([2, 1, 1]);
    expect(rowsOf(workbook, "Điểm danh").filter((row) => row["Điểm danh"] === "Có mặt trực tiếp")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /^Biển tên cho 2 người mới/ }));
    await waitFor(() => expect(workbook.sheet("Biển tên (2)")).toBeDefined());
    await user.click(screen.getByRole("button", { name: "Xem theo đơn vị" }));
    expect(await screen.findByRole("heading", { level: 1, name: "1 trong 3 đơn vị cần nhắc" })).toBeTruthy();
  }, 60_000);

  test("the clerk may start anew all the same", async () => {
    const workbook = await wednesday();
    const { user } = open((host) => host, "vi", workbook);
    await openMerge(user);
    await user.click(screen.getByRole("radio", { name: /^Gộp mới từ đầu/ }));
    await choose(LATE.slice(0, 1));
    await user.click(await screen.findByRole("button", { name: "Ghi vào sổ tính" }));
    await waitFor(() => expect(workbook.sheet("Đăng ký (2)")).toBeDefined());
  }, 60_000);

  test("in English too", async () => {
    const workbook = await wednesday();
    const { user } = open((host) => host, "en", workbook);
    await user.click(await screen.findByRole("button", { name: "Merge returned lists" }));
    await screen.findByText(/^2 lists merged, 3 people/);
    fireEvent.change(await screen.findByLabelText("Choose files", { selector: "input" }), { target: { files: LATE } });
    await screen.findByRole("heading", { level: 1, name: "Adding 1 list, 1 person" });
    await user.click(screen.getByRole("button", { name: "Add to the workbook" }));
    await screen.findByText("1 list added to the sheets that stand");
  }, 60_000);
});
