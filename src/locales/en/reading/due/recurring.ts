/** Deadlines that come again, as RFC 5545 rules, and those without an end. */
import type { DueMod, OffsetUnit } from "../../../../model/due";
import type { DuePhrase, PhraseParts } from "../../../duePhrase";
import { everyUnit, monthly, QUARTER_ENDS, QUARTER_STARTS, recurring, yearly } from "../../../dueMeaning";
import { countOf, inFigures, unitOf, weekdayOf } from "./slots";

const BY = "[{before} | {by} | on] [{hour} [on]]";
const ADVERBS: Readonly<Record<string, readonly [OffsetUnit, number]>> = {
  daily: ["day", 1],
  weekly: ["week", 1],
  fortnightly: ["week", 2],
  biweekly: ["week", 2],
  monthly: ["month", 1],
  quarterly: ["quarter", 1],
  "bi-weekly": ["week", 2],
  semiannually: ["month", 6],
  "half-yearly": ["month", 6],
  "semi-annually": ["month", 6],
  biannually: ["month", 6],
  annually: ["year", 1],
  yearly: ["year", 1],
};

function modOf({ before }: PhraseParts): DueMod {
  return before === undefined ? "on-or-before" : "before";
}

function byAdverb({ every }: PhraseParts): ReturnType<typeof everyUnit> {
  const [unit, count] = ADVERBS[every ?? ""] ?? [];
  return everyUnit(unit, count);
}

export const recurrences: readonly DuePhrase[] = [
  {
    id: "day-of-year",
    phrase: `( ( annually | yearly | each year | every year ) [,] ${BY} {date} | ${BY} {date} [of] ( annually | yearly | each year | every year ) )`,
    where: "anywhere",
    read: (parts) => yearly(inFigures(parts), modOf(parts)),
    examples: [
      [
        "annually by 15 November",
        {
          type: "recurring",
          mod: "on-or-before",
          month: 11,
          day: 15,
          recurrence: "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15",
        },
      ],
      [
        "before 20 December each year",
        { type: "recurring", mod: "before", month: 12, day: 20, recurrence: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20" },
      ],
    ],
    rejects: ["annually", "by 15 November 2026 each year"],
  },
  {
    id: "day-of-month",
    phrase: `( ${BY} the {d} [day] of ( each | every | the following | the next ) month | monthly [,] ( {before} | {by} | on ) the {d} )`,
    where: "anywhere",
    read: (parts) => monthly(parts["day"], modOf(parts)),
    examples: [
      [
        "by the 5th of each month",
        { type: "recurring", mod: "on-or-before", day: 5, recurrence: "FREQ=MONTHLY;BYMONTHDAY=5" },
      ],
      [
        "monthly, on the 25th",
        { type: "recurring", mod: "on-or-before", day: 25, recurrence: "FREQ=MONTHLY;BYMONTHDAY=25" },
      ],
    ],
    rejects: ["the 5th of May", "monthly"],
  },
  {
    id: "day-of-quarter",
    phrase: `${BY} the {d} [day] of the ( last | {first} ) month of ( each | every | the [next] ) quarter`,
    where: "anywhere",
    read: (parts) => monthly(parts["day"], modOf(parts), parts["first"] === undefined ? QUARTER_ENDS : QUARTER_STARTS),
    examples: [
      [
        "by the 20th of the last month of each quarter",
        { type: "recurring", mod: "on-or-before", day: 20, recurrence: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20" },
      ],
    ],
    rejects: ["by the 20th of the last month"],
  },
  {
    id: "day-of-week",
    phrase: `( ${BY} ( every | each ) {weekday} | weekly [,] [by | on] {weekday} )`,
    where: "anywhere",
    read: ({ weekday }) => {
      const day = weekdayOf(weekday);
      return day === undefined ? undefined : recurring(`FREQ=WEEKLY;BYDAY=${day}`, { mod: "on-or-before" });
    },
    examples: [["every Friday", { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=FR" }]],
    rejects: ["Friday", "every day"],
  },
  {
    id: "end-of-each",
    phrase: "[( by | at )] the end of ( each | every ) {cycle}",
    where: "anywhere",
    read: ({ unit }) => {
      if (unit === "week") return recurring("FREQ=WEEKLY;BYDAY=FR");
      if (unit === "month") return recurring("FREQ=MONTHLY;BYMONTHDAY=-1");
      if (unit === "day") return recurring("FREQ=DAILY");
      return recurring(`FREQ=YEARLY;BYMONTH=${unit === "quarter" ? QUARTER_ENDS : "12"};BYMONTHDAY=-1`);
    },
    examples: [
      ["at the end of each month", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;BYMONTHDAY=-1" }],
    ],
    rejects: ["at the end of the month"],
  },
  {
    id: "every",
    phrase: "( every | each | once ( a | every | per ) ) [{count} | {countWord}] {unit}",
    where: "anywhere",
    read: ({ count, unit }) => everyUnit(unitOf(unit), count === undefined ? 1 : countOf(count)),
    examples: [
      ["every two weeks", { type: "recurring", mod: "within", recurrence: "FREQ=WEEKLY;INTERVAL=2" }],
      ["every 6 months", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=6" }],
      ["each quarter", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }],
    ],
    rejects: ["every department"],
  },
  {
    id: "on-basis",
    phrase: "on ( a | an ) {adverb} basis",
    where: "anywhere",
    read: byAdverb,
    examples: [["on a quarterly basis", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }]],
    rejects: ["on a regular basis"],
  },
  {
    id: "adverb-at-end",
    phrase: "{adverbAtEnd}",
    where: "duty",
    read: byAdverb,
    examples: [["monthly", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY" }]],
    rejects: ["monthly report"],
  },
  {
    id: "on-weekdays",
    phrase: "on {weekdaysEach}",
    where: "duty",
    read: ({ weekday }) => {
      const day = weekdayOf(weekday);
      return day === undefined ? undefined : recurring(`FREQ=WEEKLY;BYDAY=${day}`, { mod: "on-or-before" });
    },
    examples: [["on Mondays", { type: "recurring", mod: "on-or-before", recurrence: "FREQ=WEEKLY;BYDAY=MO" }]],
    rejects: ["on Monday"],
  },
  {
    id: "times-in",
    phrase: "( once | twice | {count} times | three times | four times ) ( a | per | each | every ) {cycle}",
    where: "anywhere",
    read: ({ unit }) => everyUnit(unitOf(unit)),
    examples: [["twice a year", { type: "recurring", mod: "within", recurrence: "FREQ=YEARLY" }]],
    rejects: ["once approved"],
  },
  {
    id: "adverb",
    phrase: "[on a] {adverb} [basis]",
    where: "field",
    read: byAdverb,
    examples: [
      ["quarterly", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }],
      ["Fortnightly", { type: "recurring", mod: "within", recurrence: "FREQ=WEEKLY;INTERVAL=2" }],
      ["half-yearly", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=6" }],
    ],
    rejects: ["month"],
  },
  {
    id: "periodic-unknown",
    phrase: "( periodically | regularly | on a regular basis | at regular intervals )",
    where: "field",
    read: () => ({ type: "recurring", mod: "within" }),
    examples: [["Periodically", { type: "recurring", mod: "within" }]],
    rejects: ["period"],
  },
  {
    id: "ongoing",
    phrase:
      "( ongoing | continuous | continuously | standing | throughout [the year | {inYear}] | year-round | {inYear} ( onwards | and beyond | and the following years ) )",
    where: "field",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [
      ["Ongoing", { type: "ongoing", mod: "within" }],
      ["2026 and beyond", { type: "ongoing", mod: "within" }],
    ],
    rejects: ["going"],
  },
];
