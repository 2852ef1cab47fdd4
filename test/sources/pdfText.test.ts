/** Text copied from a PDF: broken lines, page numbers, marks of notes. */
import { expect, test } from "@jest/globals";
import { readSource } from "../../src/sources/readSource";
import { cpuMilliseconds } from "../cpuTime";
import { describe } from "./describe";

const read = async (text: string) => describe(await readSource({ kind: "text", name: "dán", text }));

const WRAPPED = `KẾ HOẠCH
Tổ chức Hội nghị tập huấn công tác văn thư, lưu trữ năm 2026
trên địa bàn tỉnh An Bình

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về công tác văn thư,
lưu trữ của ngành1 và giao Sở Nội vụ chủ trì, phối hợp với Văn phòng
Ủy ban nhân dân tỉnh theo Kế hoạch số 15/KH-
UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh An Bình.
2. Việc tổ chức hội nghị phải bảo đảm thiết thực, tiết kiệm và

1 Theo Nghị quyết của Hội đồng nhân dân tỉnh.
2

hiệu quả, đúng thành phần.
- Sở Tài chính cân đối kinh phí, trình cấp có thẩm quyền xem xét,
quyết định trước ngày 15 tháng 7 năm 2026.
- Các cơ quan, đơn vị cử người tham dự.

3

II. TỔ CHỨC THỰC HIỆN`;

test("broken lines are whole again; page numbers and marks of notes are gone, and no note stands in a sentence", async () => {
  expect(await read(WRAPPED)).toEqual([
    "paragraph 1 KẾ HOẠCH",
    "paragraph 2 Tổ chức Hội nghị tập huấn công tác văn thư, lưu trữ năm 2026 trên địa bàn tỉnh An Bình",
    "paragraph 5 I. MỤC ĐÍCH, YÊU CẦU",
    "paragraph 6 1. Nâng cao nhận thức của cán bộ, công chức về công tác văn thư, lưu trữ của ngành và giao Sở Nội vụ chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh theo Kế hoạch số 15/KH-UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh An Bình.",
    "paragraph 10 2. Việc tổ chức hội nghị phải bảo đảm thiết thực, tiết kiệm và",
    "paragraph 15 hiệu quả, đúng thành phần.",
    "paragraph 16 - Sở Tài chính cân đối kinh phí, trình cấp có thẩm quyền xem xét, quyết định trước ngày 15 tháng 7 năm 2026.",
    "paragraph 18 - Các cơ quan, đơn vị cử người tham dự.",
    "paragraph 22 II. TỔ CHỨC THỰC HIỆN",
    "paragraph 12 1 Theo Nghị quyết của Hội đồng nhân dân tỉnh.",
  ]);
});

test("lines that people ended stay lines", async () => {
  const lines = [
    "Kính gửi các cơ quan",
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Y tế",
    "Sở Xây dựng",
    "Sở Công Thương",
    "Văn phòng Ủy ban nhân dân tỉnh",
    "Ban Quản lý các khu công nghiệp tỉnh",
    "Trung tâm Phục vụ hành chính công tỉnh An Bình",
  ];
  expect(await read(lines.join("\n"))).toEqual(lines.map((line, at) => `paragraph ${at + 1} ${line}`));
});

test("numbers that are no pages and no marks stay", async () => {
  const text = "Số lượng\n\n40\n\nngười\nMức4 và khu2 của huyện5\n2 Sở Nội vụ";
  expect((await read(text)).join("\n")).toContain("40");
  expect(await read(text)).toContain("paragraph 6 Mức4 và khu2 của huyện5");
});

test("the line at the edge of every page is no text", async () => {
  const page = (number: number) => `Nội dung ${"trang ".repeat(number)}\n\nvanban/KH-2026.doc\n${number}\n\n`;
  expect(await read([1, 2, 3, 4].map(page).join(""))).toEqual([
    "paragraph 1 Nội dung trang",
    "paragraph 6 Nội dung trang trang",
    "paragraph 11 Nội dung trang trang trang",
    "paragraph 16 Nội dung trang trang trang trang",
  ]);
});

test.each(["a1 ", "1\n\n", "1 A\n", "a1\n1 A\n", "từ dài\n", `${"từ ".repeat(30)}\n`, `${"từ ".repeat(30)}-\n`])(
  "a megabyte of %j ends soon",
  async (unit) => {
    expect(await cpuMilliseconds(() => read(unit.repeat(1_000_000 / unit.length)))).toBeLessThan(6_000);
  },
);
