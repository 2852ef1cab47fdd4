/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** How a task stands, said on its page and written into its row of the tracker. */
import { afterEach, expect, test } from "@jest/globals";
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { day } from "./fixtures";
import { toSerial } from "../../src/model/plainDate";
import { Desk, HEADERS } from "../secondRun/trackerDesk";
import { findTab, open, readPlan, type Opened } from "./openPane";

afterEach(cleanup);

const PLAN = `KẾ HOẠCH
Tổ chức Hội nghị chuyển đổi số tỉnh An Bình năm 2026
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ: Rà soát danh sách đại biểu, hoàn thành trước ngày 10/7/2026.
2. Sở Y tế: Bố trí lực lượng y tế trực tại hội trường, hoàn thành trước ngày 28/7/2026.`;

/** The page of the overdue task of a tracker that stands in the workbook. */
async function openTask(): Promise<Opened & { readonly desk: Desk }> {
  const opened = open();
  const { user } = opened;
  await readPlan(user, PLAN);
  await user.click(await screen.findByRole("button", { name: /^Rà soát/ }));
  await user.click(await screen.findByRole("button", { name: "Ghi vào sổ tính" }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
  await user.click(findTab("Nhiệm vụ"));
  await screen.findByRole("heading", { level: 1, name: "1 việc quá hạn" });
  await user.click(await screen.findByRole("button", { name: /^Rà soát danh sách đại biểu/ }));
  await screen.findByRole("heading", { level: 1, name: "Nhiệm vụ 1 trong 2" });
  return { ...opened, desk: new Desk(opened.workbook) };
}

test("done on a day is one write: the counts follow, and one undo takes both back", async () => {
  const { user, desk, workbook, host } = await openTask();
  const before = workbook.state;
  // By keyboard alone.
  act(() => screen.getByRole("combobox", { name: "Trạng thái" }).focus());
  await user.keyboard("{Enter}{ArrowDown}{ArrowDown}{Enter}");
  const finished = await screen.findByRole("textbox", { name: "Ngày hoàn thành" });
  expect(finished).toHaveProperty("value", "15/7/2026");
  expect(desk.value(0, HEADERS.status)).toBe("Chưa thực hiện");
  await user.clear(finished);
  await user.type(finished, "31/6{Enter}");
  await user.click(screen.getByRole("button", { name: "Ghi hoàn thành" }));
  expect(screen.getByText("Ghi ngày/tháng/năm, như 15/7/2026")).toBeTruthy();
  expect(desk.value(0, HEADERS.status)).toBe("Chưa thực hiện");
  await user.clear(finished);
  await user.type(finished, "8/7{Enter}");
  await user.click(screen.getByRole("button", { name: "Ghi hoàn thành" }));
  await waitFor(() => expect(desk.value(0, HEADERS.status)).toBe("Đã hoàn thành"));
  expect(desk.value(0, HEADERS.completed)).toBe(toSerial(day("2026-07-08")));
  expect(desk.value(0, HEADERS.progress)).toBe("✓ Hoàn thành đúng hạn");
  expect(desk.column(HEADERS.status)[1]).toBe("Chưa thực hiện");

  await user.click(screen.getByRole("button", { name: "Trở lại" }));
  await screen.findByRole("heading", { level: 1, name: "Không có việc quá hạn hay sắp đến hạn" });
  await act(async () => {
    await host.undo?.();
  });
  expect(workbook.state.sheets).toEqual(before.sheets);
  await screen.findByRole("heading", { level: 1, name: "1 việc quá hạn" });
});

test("the page follows its row when rows are sorted, come between and go", async () => {
  const { user, desk, workbook } = await openTask();
  act(() => desk.turn(1));
  await screen.findByRole("heading", { level: 1, name: "Nhiệm vụ 2 trong 2" });
  expect(screen.getAllByText(/^Rà soát danh sách đại biểu/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Tới dòng" }));
  await waitFor(() => expect(workbook.selection.row).toBe(desk.cell(1, HEADERS.task).row));
  await user.click(await screen.findByRole("combobox", { name: "Trạng thái" }));
  await user.click(await screen.findByRole("option", { name: "Đang thực hiện" }));
  await waitFor(() => expect(desk.column(HEADERS.status)).toEqual(["Chưa thực hiện", "Đang thực hiện"]));
  act(() => {
    desk.type(1, HEADERS.task, null);
    desk.type(1, HEADERS.id, null);
  });
  await screen.findByRole("heading", { level: 1, name: "Nhiệm vụ này không còn trong bảng" });
});

test("a task is suspended with the mouse, and its page leads to its row", async () => {
  const { user, desk, workbook } = await openTask();
  await user.click(await screen.findByRole("combobox", { name: "Trạng thái" }));
  await user.click(await screen.findByRole("option", { name: "Tạm dừng" }));
  await waitFor(() => expect(desk.column(HEADERS.status)).toEqual(["Tạm dừng", "Chưa thực hiện"]));
  expect(screen.queryByRole("textbox", { name: "Ngày hoàn thành" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Tới dòng" }));
  await waitFor(() => expect(workbook.activeSheet).toBe("Nhiệm vụ"));
});

test("a task that the plan has no more is said to be so and presses no more", async () => {
  const { user, desk } = await openTask();
  act(() => desk.type(0, HEADERS.change, "Không còn trong văn bản (15/7/2026)"));
  await user.click(screen.getByRole("button", { name: "Trở lại" }));
  await screen.findByRole("heading", { level: 1, name: "Không có việc quá hạn hay sắp đến hạn" });
  expect(screen.getByRole("button", { name: /^Rà soát danh sách đại biểu.*Không còn trong văn bản/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Soạn lời nhắc/ })).toBeNull();
});
