/** Rules about deadlines, and about two places of one plan. */
import { withAnnex, withTasks, type RuleExample } from "./types";

const BODY = (names: string) => `I. THÀNH PHẦN\n- Đại diện lãnh đạo: ${names}.`;

export const planExamples: readonly RuleExample[] = [
  {
    rule: "body-vs-annex",
    says: "body and annex name different units, or give different numbers, for one group; one finding for each unit",
    severity:
      "warning; note for a unit that moved to another row, and where the body names others than the annex altogether",
    never: "open lists; other spellings (one misread word, initials)",
    found: {
      text: withAnnex(BODY("Sở Nội vụ, Sở Y tế, Sở Tài chính"), ["1 | Đại diện lãnh đạo: Sở Nội vụ, Sở Y tế | 2"]),
    },
    silent: {
      text: withAnnex(BODY("Sở Y tế, Sở Nội vụ"), ["1 | Đại diện lãnh đạo: Sở Nội vụ, Sở Y tế | 2"]),
    },
  },
  {
    rule: "scan-error",
    says: "one name is spelled two ways, a letter or a mark apart",
    severity: "note, with the likely spelling",
    never: "numbers; names that differ by a whole word",
    found: {
      text: withAnnex(BODY("Sở Nội vụ, Bưu điện tỉnh"), ["1 | Đại diện lãnh đạo: Sở Nội vụ, Bru điện tỉnh | 2"]),
    },
    silent: {
      text: withAnnex(BODY("Sở Nội vụ, Bưu điện tỉnh"), ["1 | Đại diện lãnh đạo: Sở Nội vụ, Bưu điện tỉnh | 2"]),
    },
  },
  {
    rule: "contradiction",
    says: "two places that cannot both be right: bodies listed for a work and left out of its assignment; two days for one occasion; a weekday that its date is not; two deadlines for one task; preparation due after the occasion; a day before the day of issue",
    severity: "warning",
    never:
      "plans of several occasions; deadlines whose year we added; periods that begin before the occasion; tasks of different owners; steps of one line",
    found: {
      text: withTasks(
        "1. Sở Nội vụ\n- Phát hành giấy mời đại biểu trước ngày 25/7/2026.",
        "I. THỜI GIAN: ngày 17/7/2026 (thứ Sáu).",
      ),
    },
    silent: {
      text: withTasks(
        "1. Sở Nội vụ\n- Phát hành giấy mời đại biểu trước ngày 15/7/2026.",
        "I. THỜI GIAN: ngày 17/7/2026 (thứ Sáu).",
      ),
    },
  },
  {
    rule: "impossible-date",
    says: "a day in no calendar, in a deadline or anywhere else",
    severity: "error",
    never: "two numbers without a year that are no deadline",
    found: { text: withTasks("1. Sở Nội vụ\n- Lập danh sách đại biểu trước ngày 31/6/2026.") },
    silent: { text: withTasks("1. Sở Nội vụ\n- Lập danh sách đại biểu trước ngày 30/6/2027.") },
  },
  {
    rule: "missing-anchor",
    says: "a deadline that cannot become a day",
    severity: "warning",
    never: "recurring and standing work, work that waits for an event",
    found: { text: withTasks("1. Sở Nội vụ\n- Cấp kinh phí trong 05 ngày kể từ ngày nhận được đề nghị.") },
    silent: { text: withTasks("1. Sở Nội vụ\n- Báo cáo kết quả ngày 25 hằng tháng.") },
  },
  {
    rule: "due-day-off",
    says: "the last day allowed is a Saturday, a Sunday or a public holiday",
    severity: "warning; end of a month, quarter or year: note",
    never: "worked Saturdays; periods in days (they move by law); “sau ngày”; finished tasks",
    found: { text: withTasks("1. Sở Nội vụ\n- Lập danh sách đại biểu, chậm nhất ngày 02/9/2026.") },
    silent: { text: withTasks("1. Sở Nội vụ\n- Lập danh sách đại biểu, chậm nhất ngày 03/9/2026.") },
  },
  {
    rule: "missing-due",
    says: "a task without any time",
    severity: "warning; closing formulas: note",
    never: "finished tasks",
    found: { text: withTasks("1. Sở Nội vụ\n- Trang trí hội trường.") },
    silent: { text: withTasks("1. Sở Nội vụ\n- Trang trí hội trường trước ngày 16/7/2026.") },
  },
];
