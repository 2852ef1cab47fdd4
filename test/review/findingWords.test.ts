/** Every message has good words in every language. */
import { expect, test } from "@jest/globals";
import { describeFinding, placeWords } from "../../src/locales/findings";
import { findings as en } from "../../src/locales/en/findings";
import { findings as vi } from "../../src/locales/vi/findings";
import { LOCALE_IDS } from "../../src/locales/locale";
import type { Finding } from "../../src/model/finding";
import type { MessageData } from "../../src/model/message";
import { reviewReading } from "../../src/review/reviewReading";
import { sample } from "../sheets/sample";
import { at, atCell, context } from "./build";

const ROW = { row: "4", group: "Cơ quan tham mưu cấp tỉnh" };
const DAY = { text: "trước ngày 20/7", lastDay: "2026-07-19", weekday: 7, working: "2026-07-17", workingWeekday: 5 };
const EXAMPLES: MessageData = {
  sameUnitTwice: { ...ROW, unit: "Sở Y tế", times: 2 },
  sameUnitTwiceSeats: { ...ROW, unit: "Sở Y tế", times: 3, count: 7, distinct: 5 },
  namesExceedQuota: { ...ROW, count: 6, names: 7 },
  namesBelowQuota: { ...ROW, count: 7, names: 6 },
  namesAfterRepeat: { ...ROW, count: 7, names: 6 },
  ruleUnitsUnlisted: { ...ROW, count: 82, each: 2, units: 41, per: "cơ quan" },
  ruleVsRegister: { ...ROW, count: 82, each: 2, units: 40 },
  ruleNotDivisible: { ...ROW, count: 81, each: 2, per: "cơ quan" },
  ruleNamesMismatch: { ...ROW, count: 8, each: 2, names: 3 },
  totalMismatch: { stated: 163, computed: 162 },
  totalExplained: { stated: 163, computed: 162 },
  subtotalMismatch: { stated: 63, computed: 62 },
  columnTotalMismatch: { label: "Dự trực tuyến", stated: 24, computed: 23 },
  rowPartsMismatch: { ...ROW, stated: 10, computed: 9, parts: ["Trực tiếp", "Trực tuyến"] },
  totalTypedRight: { stated: 163 },
  totalTypedWrong: { stated: 163 },
  proseTotalMismatch: { stated: 163, computed: 162 },
  proseTotalAbout: { stated: 80, computed: 100 },
  overCapacity: { people: 210, seats: 200, venue: "Hội trường tỉnh" },
  nearCapacity: { people: 198, seats: 200, venue: "Hội trường tỉnh" },
  seatsWithoutPeople: { seats: 200, venue: "Hội trường tỉnh" },
  peopleWithoutSeats: { people: 163, venue: "Hội trường tỉnh" },
  inAnnexOnly: { unit: "Sở Y tế" },
  inBodyOnly: { unit: "Sở Y tế" },
  movedUnit: { unit: "Sở Y tế" },
  numbersDiffer: { ...ROW, body: 25, annex: 24 },
  groupInBodyOnly: { group: "Khách mời" },
  likelyScanError: { unit: "Bru điện", likely: "Bưu điện" },
  likelySpelling: { unit: "Viên thông An Bình", likely: "Viễn thông An Bình" },
  sameUnitTwoRows: { unit: "Báo An Bình", rows: ["7", "10"] },
  textNumber: { ...ROW, written: "07" },
  hiddenRow: { ...ROW, count: 5 },
  hiddenBlankRow: ROW,
  numberingGap: { previous: 2, next: 4 },
  numberingRepeat: { number: 2 },
  blankQuota: {
    row: "",
    group: "Cơ quan tham mưu cấp tỉnh và các đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân tỉnh",
  },
  countError: { ...ROW, written: "#N/A" },
  countNegative: { ...ROW, written: "-3" },
  countFraction: { ...ROW, written: "7,5" },
  countWords: { ...ROW, written: "bảy" },
  listedAndExcepted: { work: "Báo cáo tham luận", units: ["huyện Bắc Sơn", "thị xã Vạn Hải"] },
  eventDaysDiffer: { first: "2026-07-17", second: "2026-07-18" },
  eventBeforeIssue: { day: "2026-07-17", issued: "2026-07-20" },
  weekdayDiffers: { text: "thứ Sáu, ngày 18/7/2026", day: "2026-07-18", weekday: 6 },
  twoDeadlines: { task: "Lập danh sách đại biểu", first: "trước ngày 15/7", second: "trước ngày 10/7" },
  dueAfterEvent: { text: "trước ngày 25/7/2026", last: "2026-07-24", event: "2026-07-17" },
  dueBeforeIssue: { text: "trước ngày 25/6/2026", last: "2026-06-24", issued: "2026-07-01" },
  missingDue: { task: "Trang trí hội trường" },
  dueDayOff: { ...DAY, weekday: 3 },
  dueDayOffStrict: DAY,
  impossibleDate: { text: "30/02/2026" },
  missingAnchor: { text: "trong 05 ngày", anchor: "event-date" },
  textTooLong: { length: 40_000, limit: 32_767 },
};

const finding = (messageId: string, data: Finding["data"]): Finding => {
  return { ruleId: "x", severity: "note", messageId, data, origin: at(1, "…"), related: [] };
};

const CASES: readonly (readonly [string, Finding["data"]])[] = Object.entries(EXAMPLES);

test.each(CASES)("%s has a short title and whole sentences in both languages", (id, data) => {
  for (const locale of LOCALE_IDS) {
    const { title, detail } = describeFinding(finding(id, data), locale);
    expect(title).not.toMatch(/undefined|NaN|\[object|\.$|!/);
    expect(title.length).toBeLessThan(70);
    expect(detail).toMatch(/\.$/);
    expect(detail).not.toMatch(/undefined|NaN|\[object|!| {2}/);
  }
});

test("the languages know the same messages", () => {
  expect(Object.keys(en.messages)).toEqual(Object.keys(vi.messages));
  expect(Object.keys(vi.messages).sort()).toEqual(Object.keys(EXAMPLES).sort());
});

test("the words of the trade", () => {
  const first = reviewReading(sample, context).findings[0];
  expect(first && describeFinding(first, "vi")).toEqual({
    title: "Một đơn vị ghi hai lần",
    detail: "Dòng 4 giữ 7 chỗ nhưng chỉ mời 6 đơn vị: “Sở Tài chính” ghi hai lần. Cộng lại không thấy lỗi này.",
    fixLabel: "Bỏ tên trùng, ghi 6",
  });
  expect(describeFinding(finding("dueDayOffStrict", DAY), "vi")).toEqual({
    title: "Hạn cuối là Chủ nhật",
    detail: "“trước ngày 20/7” hiểu chặt là hết Chủ nhật 19/07/2026. Ngày làm việc cuối: thứ Sáu 17/07/2026.",
  });
  expect(describeFinding(finding("hiddenRow", { ...ROW, count: 1 }), "en").title).toBe("A hidden row holds 1 person");
});

test("a message without words is our own mistake", () => {
  expect(() => describeFinding(finding("toString", {}), "vi")).toThrow("toString");
});

test("places in words", () => {
  expect(placeWords(at(126, "…"), "vi")).toBe("dòng 126");
  expect(placeWords(atCell(6, 1, "…"), "vi")).toBe("ô B7, trang “Trang1”");
  expect(placeWords(atCell(6, 1, "…"), "en")).toBe("cell B7, sheet “Trang1”");
});
