/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** What stands beside the tables: what comes next, the office's own form, files that go out, and people counted. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, configure, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { findTab, open, readPlan, writePlan } from "./openPane";

// What is hidden by a style cannot be known here.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const CALM = `KẾ HOẠCH
Tổ chức Hội nghị bản đồ số tỉnh An Bình
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ: Rà soát danh sách đại biểu, hoàn thành trước ngày 20/9/2026.
2. Sở Y tế: Bố trí lực lượng y tế trực tại hội trường, hoàn thành trước ngày 25/9/2026.`;

const PEOPLE = `DANH SÁCH ĐẠI BIỂU
STT\tHọ và tên\tChức vụ\tĐơn vị
1\tLê Thị Hòa\tGiám đốc\tSở Nội vụ
2\tPhạm Quốc Tuấn\tChuyên viên\tSở Nội vụ
3\tHuỳnh Bảo Châu\tPhó Giám đốc\tSở Y tế`;

async function unfold(user: UserEvent, title: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: title }));
}

function textsOf(workbook: MemoryWorkbook, name: string): readonly string[] {
  const sheet = workbook.sheets().find((candidate) => candidate.name === name);
  const { rowCount = 0, columnCount = 0 } = sheet?.valuesRange ?? {};
  return Array.from(
    { length: rowCount * columnCount },
    (_, index) => sheet?.cell({ row: Math.floor(index / columnCount), column: index % columnCount }).text ?? "",
  );
}

describe("what comes next", () => {
  test("names the week's deadlines and the agencies that press", async () => {
    const { user } = open();
    await writePlan(user);
    await user.click(findTab("Nhiệm vụ"));
    const panel = within(await screen.findByRole("region", { name: "Hôm nay" }));
    expect(panel.getByText("Đến hạn trong 3 ngày: 1, trong 7 ngày: 2")).toBeTruthy();
    const agencies = within(panel.getByRole("list", { name: "Cơ quan có việc gấp" })).getAllByRole("listitem");
    expect(agencies[0]?.textContent).toBe("Sở Khoa học và Công nghệ1 quá hạn");
    expect(agencies.at(-1)?.textContent).toMatch(/^và \d+ cơ quan khác$/);
  });

  test("is silent where nothing presses", async () => {
    const { user } = open();
    await readPlan(user, CALM);
    await user.click(findTab("Nhiệm vụ"));
    await screen.findByRole("heading", { level: 1, name: "Không có việc quá hạn hay sắp đến hạn" });
    expect(screen.queryByRole("region", { name: "Hôm nay" })).toBeNull();
  });
});

describe("the report", () => {
  test("carries what the office writes on its papers, and the pane finds it there again", async () => {
    const { user, workbook } = open();
    await writePlan(user);
    await user.click(findTab("Báo cáo"));
    await screen.findByRole("heading", { level: 1, name: "Tình hình thực hiện nhiệm vụ" });
    await unfold(user, "Thể thức văn bản (NĐ 30/2020)");
    await user.type(await screen.findByRole("textbox", { name: "Cơ quan ban hành" }), "Văn phòng An Bình");
    await user.type(screen.getByRole("textbox", { name: "Họ tên người ký" }), "Lê Minh Tường");
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    await screen.findByRole("button", { name: "Mở trang" });
    const texts = textsOf(workbook, "Báo cáo");
    expect(texts.map((text) => text.toLowerCase())).toContain("văn phòng an bình");
    expect(texts).toContain("Lê Minh Tường");

    cleanup();
    const again = open((host) => host, "vi", workbook);
    await again.user.click(await screen.findByRole("button", { name: "Dùng kế hoạch của tôi" }));
    await again.user.click(findTab("Báo cáo"));
    await screen.findByRole("heading", { level: 1, name: "Tình hình thực hiện nhiệm vụ" });
    await unfold(again.user, "Thể thức văn bản (NĐ 30/2020)");
    expect(await screen.findByRole("textbox", { name: "Họ tên người ký" })).toHaveProperty("value", "Lê Minh Tường");
  });

  test("goes out as CSV through the clipboard, each task a line", async () => {
    const { user } = open();
    await readPlan(user, CALM);
    await user.click(findTab("Báo cáo"));
    await screen.findByRole("heading", { level: 1, name: "Tình hình thực hiện nhiệm vụ" });
    await unfold(user, "Xuất CSV cho hệ thống khác");
    await user.click(await screen.findByRole("radio", { name: "Phẩy ( , )" }));
    await user.click(screen.getByRole("button", { name: "Chép nội dung: Xuất CSV cho hệ thống khác" }));
    await screen.findByText("Đã chép. Dán vào Notepad rồi lưu dạng UTF-8.");
    const [copied] = await navigator.clipboard.read();
    const text = await (await copied?.getType("text/plain"))?.text();
    const lines = text?.trim().split(/\r?\n/) ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(",Sở Nội vụ,");
  });
});

test("people listed by name are counted on a sheet of their own", async () => {
  const { user, workbook } = open();
  await readPlan(user, PEOPLE);
  await user.click(findTab("Đại biểu"));
  const before = workbook.sheets().length;
  await user.click(await screen.findByRole("button", { name: /^Tổng hợp 3 người bằng công thức/ }));
  await screen.findByText(/^Đã ghi \d+ trang$/);
  expect(workbook.sheets().length).toBeGreaterThan(before);
});
