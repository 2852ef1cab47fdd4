/** Deadlines that name a month, a quarter, a half-year, a year or a part of them. */
import type { DueMod } from "../../../../model/due";
import type { DuePhrase, PhraseParts } from "../../../duePhrase";
import { counted, openDay, periodOf, weekOf } from "../../../dueMeaning";
import { inFigures, ordinalOf, unitOf } from "./slots";

const PARTS: Readonly<Record<string, DueMod>> = {
  ...{ early: "start", beginning: "start", start: "start", mid: "mid", middle: "mid", late: "end", end: "end" },
};

const of = (parts: PhraseParts, mod: DueMod): ReturnType<typeof periodOf> => periodOf(inFigures(parts), mod);

export const periods: readonly DuePhrase[] = [
  {
    id: "before-period",
    phrase: "{before} ( {period} | {month} )",
    where: "anywhere",
    read: (parts) => of(parts, "before"),
    examples: [["before September 2026", { type: "month", mod: "before", year: 2026, month: 9 }]],
    rejects: ["before summer"],
  },
  {
    id: "within-period",
    phrase: "( in | during | within | {by} ) [the end of] [the] ( {period} | {month} )",
    where: "anywhere",
    read: (parts) => of(parts, "within"),
    examples: [
      ["in Q3 2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }],
      ["by the end of September 2026", { type: "month", mod: "within", year: 2026, month: 9 }],
      ["in the first half of 2026", { type: "half-year", mod: "within", year: 2026, half: 1 }],
      ["during the third quarter of 2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }],
      ["in November", { type: "month", mod: "within", month: 11 }],
    ],
    rejects: ["in the hall", "in Q5 2026"],
  },
  {
    id: "part-of-period",
    phrase: "[by | in | at] [the] {part} [of] ( {month} | {quarter} | {inYear} )",
    where: "anywhere",
    read: (parts) => of(parts, PARTS[parts["part"] ?? ""] ?? "within"),
    examples: [
      ["end of September", { type: "month", mod: "end", month: 9 }],
      ["at the beginning of March 2026", { type: "month", mod: "start", year: 2026, month: 3 }],
      ["by the end of 2026", { type: "year", mod: "end", year: 2026 }],
      ["early 2027", { type: "year", mod: "start", year: 2027 }],
    ],
    rejects: ["end of the meeting", "end of day"],
  },
  {
    id: "part-of-month",
    phrase: "[by | in] {midMonth}",
    where: "anywhere",
    read: (parts) => of(parts, PARTS[parts["part"] ?? ""] ?? "mid"),
    examples: [["mid-October", { type: "month", mod: "mid", month: 10 }]],
    rejects: ["mid-term"],
  },
  {
    id: "half-of-month",
    phrase: "[in | by] {halfOfMonth}",
    where: "anywhere",
    read: (parts) => {
      const { half, month, year } = inFigures(parts);
      const first = openDay({ month, year }, "on-or-before");
      return half === "1" ? first && { ...first, day: 15 } : periodOf({ month, year }, "within");
    },
    examples: [
      ["first half of September 2026", { type: "date", mod: "on-or-before", year: 2026, month: 9, day: 15 }],
      ["in the second half of October", { type: "month", mod: "within", month: 10 }],
    ],
    rejects: ["first half of the session"],
  },
  {
    id: "week-of-month",
    phrase: "[in | by] [the] {weekPart} week [of | in] {month}",
    where: "anywhere",
    read: (parts) => weekOf(parts["week"] === "last" ? -1 : ordinalOf(parts["week"]), inFigures(parts)),
    examples: [["the first week of September 2026", { type: "month", mod: "within", year: 2026, month: 9, week: 1 }]],
    rejects: ["the first week of work"],
  },
  {
    id: "this-period",
    phrase:
      "( ( by | before ) ( the end of | end of | the close of ) | within | during | this ) [the | this] [current] {cycle}",
    where: "duty",
    read: ({ unit }) => counted({ count: 0, unit: unitOf(unit) ?? "day", anchor: "issue-date", mod: "within" }),
    examples: [
      ["this week", { type: "duration", mod: "within", anchor: "issue-date", offset: { count: 0, unit: "week" } }],
    ],
    rejects: ["week"],
  },
  {
    id: "bare-period",
    phrase: "( {period} | {month} )",
    where: "field",
    read: (parts) => of(parts, "within"),
    examples: [
      ["Q4 2026", { type: "quarter", mod: "within", year: 2026, quarter: 4 }],
      ["Q3", { type: "quarter", mod: "within", quarter: 3 }],
      ["first half of 2026", { type: "half-year", mod: "within", year: 2026, half: 1 }],
      ["H2 2026", { type: "half-year", mod: "within", year: 2026, half: 2 }],
      ["September 2026", { type: "month", mod: "within", year: 2026, month: 9 }],
      ["March", { type: "month", mod: "within", month: 3 }],
    ],
    rejects: ["Q5 2026", "marching"],
  },
  {
    id: "done-in-year",
    phrase:
      "( completed | finished | finalised | finalized | delivered ) ^ ( in | within | during | by [the end of] ) {inYear}",
    where: "anywhere",
    read: (parts) => of(parts, "within"),
    examples: [["in 2026", { type: "year", mod: "within", year: 2026 }]],
    rejects: ["completed in 3 steps"],
  },
  {
    id: "in-year",
    phrase: "( in | during | within | before ) {inYear}",
    where: "duty",
    read: (parts) => of(parts, "within"),
    examples: [["during 2027", { type: "year", mod: "within", year: 2027 }]],
    rejects: ["in 5 years"],
  },
  {
    id: "year",
    phrase: "[in | by | during | the year | year] {inYear}",
    where: "field",
    read: (parts) => of(parts, "within"),
    examples: [["in 2026", { type: "year", mod: "within", year: 2026 }]],
    rejects: ["5 years"],
  },
];
