/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** A plan read again, and an agency's answers, as a clerk sees them. */
import { afterEach, expect, test } from "@jest/globals";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { toSerial } from "../../src/model/plainDate";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { Desk, HEADERS } from "../secondRun/trackerDesk";
import { day } from "./fixtures";
import { findTab, open, readPlan, today, type Opened } from "./openPane";

afterEach(cleanup);

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

/** The tracker of the plan stands; then a text is read beside it. */
async function readAgain(change: (desk: Desk) => void, text: string): Promise<Opened & { readonly desk: Desk }> {
  const opened = open(undefined, "vi", new MemoryWorkbook({ today }));
  const { user } = opened;
  await readPlan(user, PLAN.join("\n"));
  await user.click(await screen.findByRole("button", { name: /^Rà soát/ }));
  await user.click(await screen.findByRole("button", { name: "Ghi vào sổ tính" }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
  const desk = new Desk(opened.workbook);
  act(() => change(desk));
  await user.click(findTab("Nguồn"));
  await user.click(await screen.findByRole("button", { name: /^Dán văn bản/ }));
  fireEvent.change(await screen.findByRole("textbox", { name: "Văn bản" }), { target: { value: text } });
  await user.click(screen.getByRole("button", { name: "Đọc văn bản" }));
  // Only where several plans were read one of them is told to be the one in view.
  await screen.findByText("Đang xem");
  return { ...opened, desk };
}

function rowOf(desk: Desk, words: string): number {
  return desk.column(HEADERS.task).findIndex((task) => String(task).includes(words));
}

test("a revised plan is shown beside the tracker, written into it, and taken back in one step", async () => {
  const { user, desk, workbook } = await readAgain((standing) => {
    standing.type(rowOf(standing, "dự toán"), HEADERS.status, "Đang thực hiện");
    standing.turn(1);
  }, REVISED.join("\n"));
  await user.click(await screen.findByRole("button", { name: /^Rà soát/ }));
  await user.click(await screen.findByRole("button", { name: "Đối chiếu với sổ theo dõi" }));
  await screen.findByRole("heading", { level: 1, name: "3 thay đổi so với sổ theo dõi" });
  expect(screen.getByText("1 mới, 1 sửa, 1 không còn, 1 giữ nguyên")).toBeTruthy();
  const changed = screen.getByRole("list", { name: "Sửa (1)" });
  // A deadline is one thing, whichever columns and words of the task say it.
  expect(within(changed).getAllByText(/→/)).toHaveLength(1);
  expect(within(changed).getByText(/→/).textContent).toBe(
    "Thời hạn: trước ngày 25/7/2026 (hạn cuối 24/7/2026) → trước ngày 30/7/2026 (hạn cuối 29/7/2026)",
  );
  expect(screen.getByText(/^Câu gốc và vị trí của 1 dòng/)).toBeTruthy();
  const before = workbook.state;

  await user.click(screen.getByRole("button", { name: "Ghi 3 thay đổi" }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi \d+ ô, thêm 1 dòng$/ });
  expect(screen.getByText("Sửa 1 nhiệm vụ theo văn bản mới")).toBeTruthy();
  expect(screen.getByText("Thêm 1 nhiệm vụ mới ở cuối bảng")).toBeTruthy();
  expect(screen.getByText("Đánh dấu 1 nhiệm vụ không còn trong văn bản")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Tới trang “Nhiệm vụ”/ }));
  expect(desk.rowCount).toBe(4);
  expect(desk.value(rowOf(desk, "dự toán"), HEADERS.status)).toBe("Đang thực hiện");
  expect(String(desk.value(rowOf(desk, "dự toán"), HEADERS.due))).toContain("30/7/2026");
  expect(String(desk.value(rowOf(desk, "y tế"), HEADERS.change))).toBe("Không còn trong văn bản (15/7/2026)");
  expect(desk.value(rowOf(desk, "y tế"), HEADERS.progress)).toBe("Không còn trong văn bản");
  expect(String(desk.value(3, HEADERS.task))).toContain("phương án bảo đảm an ninh");
  expect(desk.value(3, HEADERS.progress)).toBe("Trong hạn: còn 6 ngày");

  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(workbook.state.sheets).toEqual(before.sheets);
});

test("a row can be left as it is, and where both changed a cell the person says which counts", async () => {
  const { user, desk } = await readAgain((standing) => {
    standing.type(rowOf(standing, "dự toán"), HEADERS.due, "theo Công văn 15");
  }, REVISED.join("\n"));
  await user.click(await screen.findByRole("button", { name: /^Rà soát/ }));
  await user.click(await screen.findByRole("button", { name: "Đối chiếu với sổ theo dõi" }));
  const asked = await screen.findByRole("list", { name: "Hai bên cùng sửa (1)" });
  await user.click(within(asked).getByRole("button", { name: /^Văn bản mới: .*30\/7\/2026/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Ghi: .*an ninh/ }));
  await user.click(screen.getByRole("button", { name: "Ghi 2 thay đổi" }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
  expect(desk.rowCount).toBe(3);
  expect(String(desk.value(rowOf(desk, "dự toán"), HEADERS.due))).toContain("30/7/2026");
  // The answer is about the deadline, not about one of its cells.
  expect(desk.value(rowOf(desk, "dự toán"), HEADERS.last)).toBe(toSerial(day("2026-07-29")));
});

test("where a person worded a deadline anew and no answer is given, none of its cells follows the plan", async () => {
  const { user, desk } = await readAgain((standing) => {
    standing.type(rowOf(standing, "dự toán"), HEADERS.due, "theo Công văn 15");
  }, REVISED.join("\n"));
  await user.click(await screen.findByRole("button", { name: /^Rà soát/ }));
  await user.click(await screen.findByRole("button", { name: "Đối chiếu với sổ theo dõi" }));
  const asked = await screen.findByRole("list", { name: "Hai bên cùng sửa (1)" });
  expect(within(asked).getByRole("button", { name: "Trong sổ: theo Công văn 15 (hạn cuối 24/7/2026)" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Ghi \d thay đổi$/ }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
  expect(desk.value(rowOf(desk, "dự toán"), HEADERS.due)).toBe("theo Công văn 15");
  expect(desk.value(rowOf(desk, "dự toán"), HEADERS.last)).toBe(toSerial(day("2026-07-24")));
});

test("the extract for an agency goes out and its answers come back by id", async () => {
  const opened = await readAgain(() => undefined, PLAN.join("\n"));
  const { user, workbook, desk } = opened;
  await user.click(findTab("Nhiệm vụ"));
  await user.click(await screen.findByRole("button", { name: "Đối chiếu với sổ theo dõi" }));
  await screen.findByRole("heading", { level: 1, name: "Văn bản và sổ theo dõi khớp nhau" });
  await user.click(findTab("Nguồn"));
  await user.click(screen.getAllByRole("button", { name: /^Xem “/ })[0] ?? document.body);
  await user.click(findTab("Nhiệm vụ"));
  await user.click(await screen.findByRole("tab", { name: /Theo cơ quan/ }));
  await user.click(await screen.findByRole("button", { name: "Tách cho cơ quan: Sở Y tế" }));
  const find = () => workbook.sheets().find(({ name }) => name === "Trích Sở Y tế");
  for (let turn = 0; turn < 50 && !find(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  const sheet = find();
  if (!sheet) throw new Error("no extract");
  const headers = Array.from({ length: 14 }, (_, column) => String(sheet.value({ row: 3, column })));
  const fill = (header: string, value: string): void =>
    sheet.setValues({ row: 4, column: headers.indexOf(header), rowCount: 1, columnCount: 1 }, [[value]]);
  act(() => {
    fill(HEADERS.status, "Đã hoàn thành");
    fill(HEADERS.result, "Đã bố trí 2 kíp trực");
    desk.type(rowOf(desk, "y tế"), HEADERS.status, "Đang thực hiện");
    workbook.activate(sheet.name);
  });

  await user.click(findTab("Nguồn"));
  await user.click(await screen.findByRole("button", { name: /^Trang tính này/ }));
  await screen.findByRole("heading", { level: 1, name: "Báo cáo của Sở Y tế" });
  await user.click(await screen.findByRole("button", { name: "Gửi về: Đã hoàn thành" }));
  await user.click(screen.getByRole("button", { name: "Ghi 1 thay đổi" }));
  await screen.findByRole("heading", { level: 1, name: "Đã ghi 2 ô" });
  expect(desk.value(rowOf(desk, "y tế"), HEADERS.status)).toBe("Đã hoàn thành");
  expect(desk.value(rowOf(desk, "y tế"), HEADERS.result)).toBe("Đã bố trí 2 kíp trực");
});
