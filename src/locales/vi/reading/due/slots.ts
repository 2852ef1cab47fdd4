/** Parts of Vietnamese deadline phrases, and what their words count as. */
import type { OffsetUnit } from "../../../../model/due";
import type { DueSlot, PhraseParts } from "../../../duePhrase";

const S = "\\s{0,8}";
const YEAR = "(?:19|20)\\d{2}";
const MONTH_WORDS = "mười hai|mười một|mười|một|hai|ba|tư|năm(?= năm)|sáu|bảy|tám|chín";
const MONTH = `\\d{1,2}(?!\\d)|${MONTH_WORDS}`;
const QUARTER = "iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn";
const AND = `${S}(?:,|;|&|-|–|và|đến)${S}`;
/** "10, 11 và 12/8": the last day counts. */
const EARLIER_DAYS = `(?:\\d{1,2}${AND}){0,8}`;
const OF_YEAR = `(?:${S},?${S}năm |${S}[/.-]${S})(?<year>${YEAR})`;

const LEADING_WORD =
  "(?!(?:trước|chậm|muộn|đến|hết|hoàn|xong|trong|hạn|ngày|từ)[\\s.,;:])(?:[^\\s\\d.,;:()/]{1,12}|\\d{1,3})(?=[\\s.,;:()])";
const ONE_WEEKDAY = `(?:(?:thứ${S})?(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\\p{L})|chủ nhật)`;

const DATE_FORMS = [
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})`,
  `${EARLIER_DAYS}(?<day>\\d{1,2})\\s{0,8}tháng\\s{0,8}(?<month>${MONTH})(?:${OF_YEAR})?`,
  `${EARLIER_DAYS}(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>\\d{4})`,
  `${EARLIER_DAYS}(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{2})(?![/\\d]|\\.\\d)`,
  `${EARLIER_DAYS}(?<day>\\d{1,2})/(?<month>\\d{1,2})(?: năm (?<year>\\d{4}))?(?![/\\d])`,
];
/** Days that nobody takes for a fraction or a feast: with a year, or with the word "tháng". */
const FULL_DATE_FORMS = DATE_FORMS.slice(0, 4);

const DATE_OPENS = ["tháng", "/", ".", "-", "–", ",", ";", "&", "và", "đến"].map((next) => `# ${next}`);

export const slots: Readonly<Record<string, DueSlot>> = {
  date: { pattern: DATE_FORMS.join("|"), opens: DATE_OPENS },
  fullDate: { pattern: FULL_DATE_FORMS.join("|"), opens: DATE_OPENS },
  /** "22/12", as feasts and anniversaries are called. */
  feast: { pattern: "\\d{1,2}/\\d{1,2}(?![/\\d]|-\\d)", opens: ["# /"] },
  month: {
    pattern: `tháng${S}(?:\\d{1,2}${AND}(?:tháng${S})?){0,6}(?<month>${MONTH})(?:${OF_YEAR})?`,
    opens: ["tháng"],
  },
  /** "8/2026", where the text is known to be about time. */
  figureMonth: {
    pattern: `t?(?<month>0?[1-9]|1[0-2]) ?[/.-] ?(?<year>${YEAR})`,
    opens: ["# /", "# .", "# -", "t"],
  },
  quarter: {
    pattern: `quý${S}(?:(?:${QUARTER})${AND}(?:quý${S})?){0,3}(?<quarter>${QUARTER})(?:(?:${OF_YEAR})| (?<year>${YEAR}))?|q(?<quarter>[1-4])${S}[/.-]${S}(?<year>${YEAR})`,
    opens: ["quý", "q1", "q2", "q3", "q4"],
  },
  half: {
    pattern: `(?:0?6|sáu) tháng (?<half>đầu|cuối) năm(?:${S}/?${S}(?<year>${YEAR}))?|nửa (?<half>đầu|cuối) năm(?: (?<year>${YEAR}))?`,
    opens: ["# tháng", "sáu tháng", "nửa đầu", "nửa cuối"],
  },
  halfOfMonth: {
    pattern: `nửa (?<half>đầu|cuối|sau) (?:của )?tháng${S}(?<month>${MONTH})(?:${OF_YEAR})?`,
    opens: ["nửa"],
  },
  nineMonths: {
    pattern: `(?:0?9|chín) tháng đầu năm(?:${S}/?${S}(?<year>${YEAR}))?`,
    opens: ["# tháng", "chín tháng"],
  },
  inYear: { pattern: `năm (?:\\d{4}${AND}(?:năm )?){0,6}(?<year>${YEAR})`, opens: ["năm"] },
  hour: {
    pattern:
      "\\d{1,2}\\s{0,8}(?:giờ|h|g)(?:\\s{0,8}\\d{2})?(?:\\s{0,8}(?:phút|[’'′]))?(?: (?:sáng|trưa|chiều|tối))?|\\d{1,2}:\\d{2}",
    opens: ["# giờ", "# h", "# g", "# :"],
  },
  weekday: {
    pattern: "thứ\\s{0,8}(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<weekday>chủ nhật)",
    opens: ["thứ", "chủ nhật"],
  },
  weekdays: {
    pattern: `(?<weekdays>(?:${ONE_WEEKDAY}${AND}){1,5}${ONE_WEEKDAY})`,
    opens: ["thứ"],
  },
  d: { pattern: "(?<day>\\d{1,2})", opens: ["#"], isNumber: true },
  count: { pattern: "(?<count>\\d{1,3})", opens: ["#"], isNumber: true },
  countWord: {
    pattern: "(?<count>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|ba mươi)",
    opens: ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"],
  },
  /** The figure again in words: "07 (bảy) ngày". */
  inWords: { pattern: "\\(\\p{L}{2,6}(?: \\p{L}{2,6}){0,2}\\)", opens: ["("] },
  unit: {
    pattern: "(?<unit>ngày làm việc|ngày|tuần|tháng|quý|năm|giờ|tiếng)",
    opens: ["ngày", "tuần", "tháng", "quý", "năm", "giờ", "tiếng"],
  },
  cycle: {
    pattern: "(?<unit>ngày|tuần|tháng(?! (?:đầu|cuối) năm)|quý|năm)",
    opens: ["ngày", "tuần", "tháng", "quý", "năm"],
  },
  longCycle: { pattern: "(?<unit>tuần|tháng|quý|năm)", opens: ["tuần", "tháng", "quý", "năm"] },
  object: { pattern: "\\p{L}{1,9}(?: \\p{L}{1,9})?", opens: ["…"] },
  every: "( hằng | hàng | mỗi )",
  /** A day left open: dots, underscores or nothing stand for it. */
  openDay: {
    pattern: `ngày ?(?:[…._]{1,30})?${S}(?:tháng${S}(?<month>${MONTH})(?:${OF_YEAR})?|/ ?(?<month>\\d{1,2})(?:${OF_YEAR}))`,
    opens: ["ngày"],
  },
  /** A day of the old calendar, which is no day of ours. */
  lunarDay: {
    pattern: `(?:ngày |mùng |mồng ){0,2}\\d{1,2}\\s{0,8}(?:tháng (?:giêng|chạp)|tết|(?:tháng |/)\\d{1,2}${S}\\(?(?:âm lịch|âl))`,
    opens: ["ngày", "mùng", "mồng", "# tháng", "# tết", "# /"],
  },
  regularly: { pattern: "thường xuyên(?:,? liên tục)?(?= ?(?:[.;]|$))", opens: ["thường xuyên"] },
  before: { pattern: "(?<before>trước)", opens: ["trước"] },
  part: { pattern: "(?<part>đầu|giữa|cuối)", opens: ["đầu", "giữa", "cuối"] },
  weekPart: { pattern: "(?<weekPart>đầu(?: tiên)?|cuối(?: cùng)?)", opens: ["đầu", "cuối"] },
  ordinal: { pattern: "(?<count>tư|i{1,3}|iv)", opens: ["tư", "i", "ii", "iii", "iv"] },
  first: { pattern: "(?<first>đầu(?: tiên)?)", opens: ["đầu"] },
  n: { pattern: "\\d{1,2}", opens: ["#"], isNumber: true },
  atMost: "( chậm nhất [là] | muộn nhất [là] | tối đa | không quá | ít nhất | tối thiểu )",
  eventOpening: {
    pattern:
      "ngày (?:tổ chức|khai mạc|diễn ra|bầu cử|hội nghị|hội thảo|đại hội|lễ)(?: (?:hội nghị|hội thảo|đại hội|lễ))?",
    opens: ["ngày"],
  },
  latest: "( chậm | muộn ) nhất [là] [vào | trong | đến] [hết]",
  day: "[{hour} [, | \\(]] [[ngày] {weekday} [, | \\(]] [ngày] [mùng | mồng] {date}",
  period: "( {month} | {quarter} | {half} | {nineMonths} )",
  point: "( {day} | {period} | {inYear} )",
  /** The occasion that the document itself prepares. */
  ownEvent: {
    pattern:
      "(?:(?:ngày|lễ|buổi) (?:tổ chức|khai mạc|diễn ra|bầu cử|bế mạc)|khai mạc|bế mạc|bầu cử|hội nghị|hội thảo|đại hội|cuộc họp|phiên họp|buổi lễ|lễ|hội thi|ngày hội|ngày thi|ngày lễ|liên hoan|hội trại|hội diễn|diễn đàn|giải đấu|tọa đàm|sự kiện)(?: (?:khai mạc|tổ chức|diễn ra|bắt đầu|này|toàn quốc))?",
    opens: [
      "ngày",
      "lễ",
      "buổi",
      "khai",
      "bế",
      "bầu",
      "hội",
      "đại",
      "cuộc",
      "phiên",
      "tọa",
      "sự",
      "liên",
      "diễn",
      "giải",
    ],
  },
  eventName: {
    pattern:
      "hội nghị|hội thảo|đại hội|hội thi|hội diễn|hội trại|ngày hội|lễ hội|lễ|liên hoan|diễn đàn|giải đấu|giải|tọa đàm|sự kiện|cuộc họp|phiên họp",
    opens: ["hội", "đại", "ngày", "lễ", "liên", "diễn", "giải", "tọa", "sự", "cuộc", "phiên"],
  },
  happening: { pattern: "(?<event>\\p{L}(?:[^.,;:()\\n]{0,78}[^\\s.,;:()])?)", opens: ["…"] },
  item: { pattern: "(?<item>(?:[ivx]{1,5}|\\d{1,2})(?:\\.[\\da-zđ]{1,3}){0,4})", opens: ["…"] },
  itemWord: "( nhiệm vụ | công việc | việc | mục | nội dung | bước | điểm )",
  paperNumber: { pattern: "[\\p{L}\\p{N}][^\\s,;()]{0,40}", opens: ["…"] },
  /** A number of a paper without "số": "57-NQ/TW". */
  paperCode: { pattern: "\\d{1,5}[-/][^\\s,;()]{2,30}", opens: ["# -", "# /"] },
  /** Words that lead to a day without making it a deadline. */
  words: {
    pattern: `${LEADING_WORD}(?:\\s{1,3}${LEADING_WORD}){0,8}?`,
    opens: ["…"],
  },
  years: { pattern: `${YEAR}\\s?(?:-|–|đến)\\s?(?:năm\\s)?${YEAR}`, opens: ["…"] },
  issuer: {
    pattern:
      "(?:của|do)\\s(?:(?!\\s(?:trước|chậm|muộn|đến|hoàn|xong|trong)\\s)[^.;:,()]){2,80}?(?=\\s{0,4}(?:,|ngày|ký|ban))",
    opens: ["của", "do"],
  },
};

export const UNITS: Readonly<Record<string, OffsetUnit>> = {
  ngày: "day",
  "ngày làm việc": "working-day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  năm: "year",
};

const NUMBER_WORDS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(NUMBER_WORDS.map((word, index) => [word, index + 1])),
  "mười lăm": 15,
  "ba mươi": 30,
};
const OTHER_MONTHS: Readonly<Record<string, number>> = { tư: 4 };
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };
const WEEKDAYS: Readonly<Record<string, string>> = {
  ...{ hai: "MO", ba: "TU", tư: "WE", năm: "TH", sáu: "FR", bảy: "SA" },
  ...{ "2": "MO", "3": "TU", "4": "WE", "5": "TH", "6": "FR", "7": "SA", "chủ nhật": "SU" },
};

/** Words as figures: "tháng bảy", "quý III", "6 tháng đầu". */
export function inFigures(parts: PhraseParts): PhraseParts {
  const { month, quarter, half, fromMonth } = parts;
  return {
    ...parts,
    ...(month === undefined ? {} : { month: figure(month) }),
    ...(fromMonth === undefined ? {} : { fromMonth: figure(fromMonth) }),
    ...(quarter === undefined ? {} : { quarter: String(QUARTERS[quarter] ?? quarter) }),
    ...(half === undefined ? {} : { half: half === "đầu" ? "1" : "2" }),
  };
}

export function countOf(text: string | undefined): number {
  return NUMBERS[text ?? ""] ?? Number(text);
}

export function unitOf(text: string | undefined): OffsetUnit | undefined {
  return UNITS[text ?? ""];
}

/** The days of "thứ Ba, thứ Sáu" as the parts of a rule. */
export function weekdaysOf(text: string): string {
  const names = text.match(/chủ nhật|(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})/giu) ?? [];
  return names.flatMap((name) => weekdayOf(name) ?? []).join(",");
}

export function weekdayOf(text: string | undefined): string | undefined {
  return WEEKDAYS[text ?? ""];
}

function figure(month: string): string {
  const word = month;
  return String(NUMBERS[word] ?? OTHER_MONTHS[word] ?? word);
}
