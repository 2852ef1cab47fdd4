/** Parts of English deadline phrases, and what their words count as. */
import type { OffsetUnit } from "../../../../model/due";
import type { DateOrder, DueSlot, PhraseParts } from "../../../duePhrase";

const S = "\\s{0,8}";
const YEAR = "(?:19|20)\\d{2}";
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = `(?<month>${[...MONTHS, "sept", ...MONTHS.map((name) => name.slice(0, 3))].join("|")})(?!\\p{L})(?:\\.(?= ?\\d))?`;
const AND = `${S}(?:,|&|-|–|and|to)${S}`;
const TH = "(?:st|nd|rd|th)?";
const OF_YEAR = `(?:,? (?:of )?(?<year>${YEAR}))`;

const WORDED = [
  "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",
  `(?:\\d{1,2}${TH}${AND}){0,8}(?<day>\\d{1,2})${TH}\\s{0,8}(?:of )?${MONTH}${OF_YEAR}?`,
  `${MONTH}\\s{0,8}(?:\\d{1,2}${TH}${AND}){0,8}(?<day>\\d{1,2})${TH}(?![\\d/])${OF_YEAR}?`,
];
const FIGURES: Readonly<Record<DateOrder, readonly string[]>> = {
  "day-first": [
    "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})(?![/\\d])",
    "(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![/\\d])",
  ],
  "month-first": [
    "(?<month>\\d{1,2})[/.-](?<day>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})(?![/\\d])",
    "(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![/\\d])",
  ],
};
const MONTH_OPENS = [...MONTHS, "sept", ...MONTHS.map((name) => name.slice(0, 3))];
const DAYS = "mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun";

const ADVERB_NAMES = [
  ...["daily", "weekly", "fortnightly", "biweekly", "bi-weekly", "monthly", "quarterly", "half-yearly"],
  ...["semi-annually", "semiannually", "biannually", "annually", "yearly"],
];
const ADVERB_OPENS = ADVERB_NAMES.map((name) => name.split("-")[0] ?? name);
const WEEKDAY_PLURALS = ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"];

export function slotsFor(order: DateOrder): Readonly<Record<string, DueSlot>> {
  return { ...slots, date: { pattern: [...WORDED, ...FIGURES[order]].join("|"), opens: ["#", ...MONTH_OPENS] } };
}

const slots: Readonly<Record<string, DueSlot>> = {
  month: { pattern: `${MONTH}${OF_YEAR}?`, opens: MONTH_OPENS },
  monthYear: { pattern: `${MONTH}${OF_YEAR}`, opens: MONTH_OPENS },
  quarter: {
    pattern: `(?:(?:q|quarter )[1-4]${AND}){0,3}q(?<quarter>[1-4])(?:${S}[/'-]?${S}(?<year>${YEAR})|${OF_YEAR})?|(?:the )?(?<quarter>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter${OF_YEAR}?|quarter (?<quarter>[1-4])${OF_YEAR}?`,
    opens: ["q1", "q2", "q3", "q4", "the", "quarter", "first", "second", "third", "fourth", "last", "#"],
  },
  half: {
    pattern: `(?:the )?(?<half>first|second|1st|2nd) half of (?:the year|(?<year>${YEAR}))|h(?<half>[12]) (?<year>${YEAR})`,
    opens: ["the", "first", "second", "#", "h1", "h2"],
  },
  inYear: {
    pattern: `(?:calendar year |fiscal year |fy\\s?)?(?<year>${YEAR})`,
    opens: ["#", "calendar", "fiscal", "fy"],
  },
  halfOfMonth: {
    pattern: `(?:the )?(?<half>first|second) half of ${MONTH}${OF_YEAR}?`,
    opens: ["the", "first", "second"],
  },
  hour: {
    pattern:
      "(?:cob|close of business|end of (?:the )?(?:day|business)|eod|(?:12 )?(?:noon|midnight)|\\d{1,2}(?:[:.]\\d{2})?\\s{0,4}(?:a\\.?m\\.?|p\\.?m\\.?|hours|hrs)|\\d{1,2}:\\d{2})",
    opens: [
      "cob",
      "close",
      "end",
      "eod",
      "noon",
      "midnight",
      "# noon",
      "# midnight",
      "# a",
      "# p",
      "# h",
      "# :",
      "# .",
    ],
  },
  weekday: {
    pattern: `(?<weekday>${DAYS})(?:day)?`,
    opens: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].flatMap(dayNames),
  },
  before: { pattern: "(?<before>before|prior to|ahead of)", opens: ["before", "prior", "ahead"] },
  by: "( by | no later than | not later than | until | till | due [on | by | :] | on or before | at the latest [by | on] | by the latest | latest [by | on] | not after | up to )",
  part: {
    pattern: "(?<part>early|mid|late|beginning|start|middle|end)",
    opens: ["early", "mid", "late", "beginning", "start", "middle", "end"],
  },
  first: { pattern: "(?<first>first)", opens: ["first"] },
  weekPart: {
    pattern: "(?<week>first|second|third|fourth|last)",
    opens: ["first", "second", "third", "fourth", "last"],
  },
  every: "( every | each )",
  midMonth: {
    pattern: `(?<part>mid|early|late)[- ]${MONTH}${OF_YEAR}?`,
    opens: ["mid", "early", "late", "mid-", "early-", "late-"],
  },
  day: "[{hour} [( on | of | , )]] [{weekday} [,]] [the] {date} [( by | at ) {hour}]",
  period: "( {quarter} | {half} | {monthYear} )",
  point: "( {day} | {period} | {inYear} )",
  d: { pattern: `(?<day>\\d{1,2})${TH}`, opens: ["#"] },
  count: { pattern: "(?<count>\\d{1,3})", opens: ["#"], isNumber: true },
  countWord: {
    pattern: "(?<count>one|two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty|a|an)",
    opens: [
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "fifteen",
      "thirty",
      "a",
      "an",
    ],
  },
  inFigures: { pattern: "\\(\\d{1,3}\\)", opens: ["…"] },
  unit: {
    pattern: "(?<unit>working days?|business days?|(?:calendar )?days?|weeks?|months?|quarters?|years?)",
    opens: [
      "working",
      "business",
      "calendar",
      "day",
      "days",
      "week",
      "weeks",
      "month",
      "months",
      "quarter",
      "quarters",
      "year",
      "years",
    ],
  },
  cycle: { pattern: "(?<unit>day|week|month|quarter|year)", opens: ["day", "week", "month", "quarter", "year"] },
  adverb: { pattern: `(?<every>${ADVERB_NAMES.join("|")})`, opens: ADVERB_OPENS },
  adverbAtEnd: {
    pattern: `(?<every>${ADVERB_NAMES.join("|")})(?= ?(?:[.,;:()]|$|(?:by|to|until|from)(?!\\p{L})))`,
    opens: ADVERB_OPENS,
  },
  weekdaysEach: { pattern: `(?<weekday>${DAYS})days`, opens: WEEKDAY_PLURALS },
  ownEvent: {
    pattern:
      "(?:the )?(?:opening(?: of the (?:conference|meeting|workshop|congress))?|conference|meeting|workshop|seminar|congress|ceremony|event|election(?: day)?|session)",
    opens: [
      "the",
      "opening",
      "conference",
      "meeting",
      "workshop",
      "seminar",
      "congress",
      "ceremony",
      "event",
      "election",
      "session",
    ],
  },
  adjective: { pattern: "\\p{L}[\\p{L}-]{1,15}", opens: ["…"] },
  happening: { pattern: "(?<event>\\p{L}(?:[^.,;:()\\n]{0,78}[^\\s.,;:()])?)", opens: ["…"] },
  item: { pattern: "(?<item>(?:[ivx]{1,5}|\\d{1,2})(?:\\.[\\da-z]{1,3}){0,4})", opens: ["…"] },
  paperNumber: { pattern: "[\\p{L}\\p{N}][^\\s,;()]{0,40}", opens: ["…"] },
  years: { pattern: `${YEAR}\\s?(?:-|–|to)\\s?(?:20)?\\d{2}`, opens: ["#"] },
};

/** All names of a day of the week that begins so; a pattern decides. */
function dayNames(start: string): readonly string[] {
  const full = {
    mon: "monday",
    tue: "tuesday",
    wed: "wednesday",
    thu: "thursday",
    fri: "friday",
    sat: "saturday",
    sun: "sunday",
  }[start];
  const others = { tue: ["tues"], thu: ["thur", "thurs"] }[start] ?? [];
  return [start, ...(full === undefined ? [] : [full]), ...others];
}

const ORDINALS: Readonly<Record<string, number>> = {
  ...{ first: 1, "1st": 1, second: 2, "2nd": 2, third: 3, "3rd": 3, fourth: 4, "4th": 4, last: 4 },
};
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ fifteen: 15, thirty: 30 },
};

export function inFigures(parts: PhraseParts): PhraseParts {
  const { month, fromMonth, quarter, half } = parts;
  return {
    ...parts,
    ...(month === undefined ? {} : { month: monthFigure(month) }),
    ...(fromMonth === undefined ? {} : { fromMonth: monthFigure(fromMonth) }),
    ...(quarter === undefined ? {} : { quarter: String(ORDINALS[quarter] ?? quarter) }),
    ...(half === undefined ? {} : { half: String(ORDINALS[half] ?? half) }),
  };
}

export function countOf(text: string | undefined): number {
  return NUMBERS[text ?? ""] ?? Number(text);
}

export function ordinalOf(text: string | undefined): number | undefined {
  return ORDINALS[text ?? ""];
}

export function unitOf(text: string | undefined): OffsetUnit | undefined {
  const word = (text ?? "").replace(/^calendar\s+/u, "").replace(/s$/u, "");
  if (/^(?:working|business)/u.test(word)) return "working-day";
  const units: readonly OffsetUnit[] = ["day", "week", "month", "quarter", "year"];
  return units.find((unit) => unit === word);
}

export function weekdayOf(text: string | undefined): string | undefined {
  const index = ["mo", "tu", "we", "th", "fr", "sa", "su"].indexOf((text ?? "").slice(0, 2));
  return index < 0 ? undefined : ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][index];
}

function monthFigure(month: string): string {
  const index = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3)));
  return index < 0 || /^\d/u.test(month) ? month : String(index + 1);
}
