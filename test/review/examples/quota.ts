/** Rules about rows, seats and sums. */
import { unitNamed } from "../../../src/review/register";
import { withAnnex, type RuleExample } from "./types";

const HEADER = ["TT", "Thành phần", "Số lượng"] as const;
const COMMUNES = Array.from({ length: 3 }, (_, i) => ({
  ...unitNamed(`UBND xã Số ${i + 1}`),
  level: "commune" as const,
}));

export const quotaExamples: readonly RuleExample[] = [
  {
    rule: "total-mismatch",
    says: "the printed total, or the total of a column, is not the sum of its rows",
    severity:
      "error; note where a text number, a hidden row, a blank row or a wrong subtotal explains the whole difference",
    never: "tables without numbers; “khoảng” within a tenth; a total of the hall only",
    found: { text: withAnnex("", ["1 | Sở Nội vụ | 4", "2 | Sở Y tế | 3", " | Tổng cộng | 8"]) },
    silent: { text: withAnnex("", ["1 | Sở Nội vụ | 4", "2 | Sở Y tế | 3", " | Tổng cộng | 7"]) },
  },
  {
    rule: "subtotal-mismatch",
    says: "the sum printed for a part is not the sum of that part, or a row's columns do not make up the row",
    severity: "error",
    never: "parts with a missing or approximate number; rows without a total of their own",
    found: {
      text: withAnnex("", [
        "I | Khối sở | 9",
        "1 | Sở Nội vụ | 4",
        "2 | Sở Y tế | 3",
        "II | Khối xã | 6",
        "3 | UBND xã Tân Lập | 6",
      ]),
    },
    silent: {
      text: withAnnex("", [
        "I | Khối sở | 7",
        "1 | Sở Nội vụ | 4",
        "2 | Sở Y tế | 3",
        "II | Khối xã | 6",
        "3 | UBND xã Tân Lập | 6",
      ]),
    },
  },
  {
    rule: "prose-total-mismatch",
    says: "the total in the text is not the table's",
    severity:
      "error; warning where one of them is “khoảng”; note where bullets of the body hold only a part of the list",
    never:
      "a text that follows the printed total (that is `total-mismatch`); “khoảng” within a tenth; rows without numbers that may hold the rest",
    found: {
      text: withAnnex("I. THÀNH PHẦN\nTổng số đại biểu: 12 người.", [
        "1 | Sở Nội vụ | 4",
        "2 | Sở Y tế | 3",
        " | Tổng cộng | 7",
      ]),
    },
    silent: {
      text: withAnnex("I. THÀNH PHẦN\nTổng số đại biểu: 7 người.", [
        "1 | Sở Nội vụ | 4",
        "2 | Sở Y tế | 3",
        " | Tổng cộng | 7",
      ]),
    },
  },
  {
    rule: "same-unit-twice-in-row",
    says: "a row names one unit twice",
    severity: "error, with a fix where the seats equal the names",
    never: "one unit in two capacities (“Giám đốc Sở A; chuyên viên phòng của Sở A”)",
    found: { text: withAnnex("", ["1 | Sở Nội vụ, Sở Y tế, Sở Tài chính, Sở Y tế | 4", "2 | Thanh tra tỉnh | 1"]) },
    silent: { text: withAnnex("", ["1 | Sở Nội vụ, Sở Y tế, Sở Tài chính, Sở Tư pháp | 4", "2 | Thanh tra tỉnh | 1"]) },
  },
  {
    rule: "not-a-count",
    says: "a number is negative, a fraction, an error value or words",
    severity: "error; words: warning",
    never: "whole numbers, also typed as text",
    found: { cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", "#REF!"], [3, "Sở Tài chính", 2]] },
    silent: { cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", 3], [3, "Sở Tài chính", 2]] },
  },
  {
    rule: "names-vs-quota",
    says: "single units named in a row miss its seats",
    severity: "more names than seats: error; fewer: warning; beside a repeat: note",
    never: "open lists, collectives, rules for each body, one name, twice the names or more",
    found: { text: withAnnex("", ["1 | Sở Nội vụ, Sở Y tế, Sở Tài chính | 2", "2 | Thanh tra tỉnh | 1"]) },
    silent: { text: withAnnex("", ["1 | Sở Nội vụ, Sở Y tế, Sở Tài chính… | 2", "2 | Thanh tra tỉnh | 1"]) },
  },
  {
    rule: "rule-not-divisible",
    says: "the seats disagree with “02 người/cơ quan”",
    severity: "error",
    never: "open rules, “khoảng”",
    found: { text: withAnnex("", ["1 | Các cơ quan cấp tỉnh (02 người/cơ quan) | 41", "2 | Thanh tra tỉnh | 1"]) },
    silent: { text: withAnnex("", ["1 | Các cơ quan cấp tỉnh (02 người/cơ quan) | 42", "2 | Thanh tra tỉnh | 1"]) },
  },
  {
    rule: "rule-units-unlisted",
    says: "the seats imply so many bodies that no list names",
    severity: "warning",
    never: "rows or a roster that name them; a register that counts them (that is `rule-vs-register`)",
    found: { text: withAnnex("", ["1 | Các cơ quan cấp tỉnh (02 người/cơ quan) | 42", "2 | Thanh tra tỉnh | 1"]) },
    silent: {
      text: withAnnex("", ["1 | Sở Nội vụ, Sở Y tế, Sở Tài chính (02 người/cơ quan) | 6", "2 | Thanh tra tỉnh | 1"]),
    },
  },
  {
    rule: "rule-vs-register",
    says: "the rule for each body, times the bodies of that level in the register, is not the seats",
    severity: "warning",
    never: "rows that name their bodies, open rules, “khoảng”, levels that the register does not hold",
    found: { text: withAnnex("", ["1 | Lãnh đạo UBND các xã (02 người/xã) | 8", "2 | Thanh tra tỉnh | 1"]) },
    silent: { text: withAnnex("", ["1 | Lãnh đạo UBND các xã (02 người/xã) | 6", "2 | Thanh tra tỉnh | 1"]) },
    register: COMMUNES,
  },
  {
    rule: "over-capacity",
    says: "more people in the hall than seats, or nearly",
    severity: "error; “khoảng”: warning; from 95 %: note",
    never: "people online; halls without a capacity",
    found: {
      text: withAnnex("I. ĐỊA ĐIỂM\nHội trường tỉnh, 60 chỗ ngồi.", ["1 | Sở Nội vụ | 40", "2 | Sở Y tế | 30"]),
    },
    silent: {
      text: withAnnex("I. ĐỊA ĐIỂM\nHội trường tỉnh, 90 chỗ ngồi.", ["1 | Sở Nội vụ | 40", "2 | Sở Y tế | 30"]),
    },
  },
  {
    rule: "capacity-unknown",
    says: "seats without people, or people without seats",
    severity: "note",
    never: "–",
    found: { text: withAnnex("I. ĐỊA ĐIỂM\nHội trường tỉnh, 60 chỗ ngồi.", ["1 | Sở Nội vụ | ", "2 | Sở Y tế | "]) },
    silent: { text: withAnnex("I. ĐỊA ĐIỂM\nHội trường tỉnh, 60 chỗ ngồi.", ["1 | Sở Nội vụ | 4", "2 | Sở Y tế | 3"]) },
  },
  {
    rule: "text-number",
    says: "a number typed as text",
    severity: "warning, with a fix",
    never: "text files, where everything is text",
    found: { cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", "07"]] },
    silent: { cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", 7]] },
  },
  {
    rule: "hidden-row",
    says: "a hidden or filtered row",
    severity: "warning",
    never: "–",
    found: { cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", 7]], hidden: [2] },
    silent: { cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", 7]] },
  },
  {
    rule: "blank-quota",
    says: "a row without a number among rows with one",
    severity: "warning; in the body: note",
    never: "online rows; plans where numbers are rare or absent",
    found: { text: withAnnex("", ["1 | Sở Nội vụ | 4", "2 | Sở Y tế | ", "3 | Sở Tài chính | 2"]) },
    silent: { text: withAnnex("", ["1 | Sở Nội vụ | ", "2 | Sở Y tế | ", "3 | Sở Tài chính | "]) },
  },
  {
    rule: "numbering-gap",
    says: "row numbers skip or repeat",
    severity: "warning",
    never: "a new 1; a number cell merged over rows; bullets of the body",
    found: { text: withAnnex("", ["1 | Sở Nội vụ | 4", "2 | Sở Y tế | 3", "4 | Sở Tài chính | 2"]) },
    silent: { text: withAnnex("", ["1 | Sở Nội vụ | 4", "2 | Sở Y tế | 3", "3 | Sở Tài chính | 2"]) },
  },
  {
    rule: "total-not-formula",
    says: "a typed total in a worksheet",
    severity: "note while right and no other sum is a formula, else warning",
    never: "text documents",
    found: { cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", 7], ["", "Tổng cộng", 11]] },
    silent: {
      cells: [HEADER, [1, "Sở Nội vụ", 4], [2, "Sở Y tế", 7], ["", "Tổng cộng", { formula: "=SUM(C2:C3)", value: 11 }]],
    },
  },
  {
    rule: "same-unit-two-rows",
    says: "one unit in two rows of one event",
    severity: "note: a question; two rows with the same words: warning",
    never: "rows without seats",
    found: { text: withAnnex("", ["1 | Lãnh đạo Báo An Bình | 1", "2 | Phóng viên Báo An Bình | 2"]) },
    silent: { text: withAnnex("", ["1 | Lãnh đạo Báo An Bình | 1", "2 | Phóng viên Đài Truyền thanh An Bình | 2"]) },
  },
  {
    rule: "text-too-long",
    says: "longer than one cell (32,767 characters): the sheet shows the beginning",
    severity: "note",
    never: "–",
    found: { text: withAnnex("", [`1 | Sở Nội vụ ${"và cộng sự ".repeat(3200)} | 4`, "2 | Sở Y tế | 3"]) },
    silent: { text: withAnnex("", ["1 | Sở Nội vụ và cộng sự | 4", "2 | Sở Y tế | 3"]) },
  },
];
