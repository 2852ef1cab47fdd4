/** What lines say that other places may gainsay. */
import { expect, test } from "@jest/globals";
import type { Statement } from "../../src/model/statement";
import { cpuMilliseconds } from "../cpuTime";
import { readingOf } from "./build";

const PLAN = (body: string) => `KẾ HOẠCH
Tổ chức Hội nghị chuyển đổi số tỉnh An Bình năm 2026

I. NỘI DUNG
${body}
`;

async function statements<K extends Statement["kind"]>(text: string, kind: K) {
  const reading = await readingOf(text);
  return (reading.statements ?? []).filter((one): one is Extract<Statement, { kind: K }> => one.kind === kind);
}

test("a list of those who do a work, its shared words left away", async () => {
  const [found, ...more] = await statements(
    PLAN("2. Phát biểu tham luận: UBND các huyện Bắc Sơn, Vạn Hải, UBND thị xã Tân Lập và UBND thành phố An Bình."),
    "listing",
  );
  expect(more).toEqual([]);
  expect(found?.work.value).toBe("Phát biểu tham luận");
  expect(found?.members.map(({ key }) => key)).toEqual(["bắc sơn", "vạn hải", "tân lập", "an bình"]);
});

test.each([
  ["running text", "2. Phát biểu tham luận: trao đổi kinh nghiệm, đề xuất giải pháp."],
  ["one body", "2. Phát biểu tham luận: Sở Nội vụ."],
  ["a short label", "2. Tham luận: Sở Nội vụ, Sở Y tế."],
])("no list: %s", async (_, line) => {
  expect(await statements(PLAN(line), "listing")).toEqual([]);
});

test("those whom an assignment leaves out, and the work of the others", async () => {
  const text = `${PLAN("1. Báo cáo.")}
II. TỔ CHỨC THỰC HIỆN
1. UBND các huyện, thị xã (trừ huyện Vạn Hải, thị xã Tân Lập) chuẩn bị tham luận.
2. Sở Nội vụ (cơ quan thường trực) tổng hợp.`;
  const [found, ...more] = await statements(text, "exception");
  expect(more).toEqual([]);
  expect(found?.work.value).toBe("chuẩn bị tham luận.");
  expect(found?.members.map(({ value, key }) => [value, key])).toEqual([
    ["huyện Vạn Hải", "vạn hải"],
    ["thị xã Tân Lập", "tân lập"],
  ]);
});

test("the day of the occasion: the line about time, the annex, and in passing", async () => {
  const text = `KẾ HOẠCH
Tổ chức Hội nghị chuyển đổi số năm 2026
I. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: 8 giờ 00 ngày 17/7/2026.
II. PHÂN CÔNG
1. Sở Nội vụ báo cáo công tác chuẩn bị; Hội nghị chuyển đổi số được tổ chức vào ngày 18/7/2026.
2. Sở Y tế dự Hội nghị sơ kết ngành tổ chức ngày 20/7/2026.
PHỤ LỤC
Chương trình
Thời gian: ngày 19/7/2026`;
  const days = await statements(text, "event-day");
  expect(days.map(({ form, section, start }) => [form, section, start])).toEqual([
    ["label", "body", "2026-07-17"],
    ["sentence", "body", "2026-07-18"],
    ["label", "annex", "2026-07-19"],
  ]);
});

test.each([
  ["Thời gian: thứ Sáu, ngày 17/7/2026", [[5, "2026-07-17"]]],
  ["Thời gian: ngày 18/7/2026 (thứ Bảy)", [[6, "2026-07-18"]]],
  ["Khai mạc Chủ nhật, 19/7/2026", [[7, "2026-07-19"]]],
  ["Đại hội lần thứ hai ngày 17/7/2026", []],
  ["Nộp vào thứ Sáu hằng tuần", []],
])("weekday and date: %s", async (line, expected) => {
  const found = await statements(PLAN(`1. ${line}.`), "weekday");
  expect(found.map(({ weekday, date }) => [weekday, date])).toEqual(expected);
});

test.each([
  ["trước ngày 31/6/2026", 1],
  ["Quyết định số 12/QĐ-UBND ngày 30/02/2026", 1],
  ["trước ngày 30/6/2026", 0],
  ["đạt 30/2 chỉ tiêu", 0],
])("a day of no calendar: %s", async (line, count) => {
  expect(await statements(PLAN(`1. ${line}.`), "impossible-date")).toHaveLength(count);
});

test("the day of issue with its line", async () => {
  const reading = await readingOf(`An Bình, ngày 01 tháng 7 năm 2026\nKẾ HOẠCH\nTổ chức Hội nghị`);
  expect(reading.issued?.value).toBe("2026-07-01");
  expect(reading.issued?.origin.place).toEqual({ kind: "text", line: 1 });
  expect((await readingOf("An Bình, ngày tháng 7 năm 2026\nKẾ HOẠCH\nTổ chức Hội nghị")).issued).toBeUndefined();
});

test.each([
  ["Phát hành giấy mời đại biểu", true],
  ["Trang trí hội trường", true],
  ["Chuẩn bị báo cáo kết quả hội nghị", undefined],
  ["Quyết toán kinh phí in tài liệu", undefined],
  ["Theo dõi, đôn đốc các cơ quan", undefined],
])("work before the occasion: %s", async (work, expected) => {
  const reading = await readingOf(`${PLAN("1. Báo cáo.")}\nII. PHÂN CÔNG NHIỆM VỤ\n1. Sở Nội vụ\n- ${work}.`);
  expect(reading.tasks.map(({ prepares }) => prepares)).toEqual([expected]);
});

test.each([
  ["opening brackets", "(trừ ".repeat(100_000)],
  ["names", `1. Phát biểu tham luận: ${"Sở Y, ".repeat(80_000)}`],
  ["occasions", "hội nghị tổ chức ".repeat(30_000)],
  ["weekdays", "thứ hai ".repeat(60_000)],
])("hostile text of %s takes time in line with its length", async (_, text) => {
  const short = await cost(text.slice(0, text.length / 4));
  const long = await cost(text);
  expect(long).toBeLessThan(Math.max(short * 10, 2500));
});

function cost(text: string): Promise<number> {
  return cpuMilliseconds(() => readingOf(`I. TỔ CHỨC THỰC HIỆN\n${text}`));
}
