/** Deadlines that name a day. */
import type { DuePhrase } from "../../../duePhrase";
import { dayOf, rangeOf } from "../../../dueMeaning";
import { inFigures } from "./slots";

const BY = { day: "on-or-before", period: "within" } as const;

export const days: readonly DuePhrase[] = [
  {
    id: "before-date",
    phrase: "{before} {day}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "before"),
    examples: [
      ["before 20 July 2026", { type: "date", mod: "before", year: 2026, month: 7, day: 20 }],
      ["prior to the 5th of August", { type: "date", mod: "before", month: 8, day: 5 }],
    ],
    rejects: ["before the meeting", "before 20 people"],
  },
  {
    id: "by-date",
    phrase: "( {by} | deadline [is | :] | the deadline is ) {day}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [
      ["by 15 August 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
      ["no later than August 15, 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
      ["by COB Friday 14 August", { type: "date", mod: "on-or-before", month: 8, day: 14 }],
      ["on or before 3 Sept 2026", { type: "date", mod: "on-or-before", year: 2026, month: 9, day: 3 }],
      ["by 5:00 p.m. on Friday, August 14, 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 14 }],
      ["Deadline: 2026-08-15", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
    ],
    rejects: ["by 15 people", "until further notice"],
  },
  {
    id: "done-on-date",
    phrase: "( completed | finished | submitted | delivered | sent ) ^ on [{weekday} [,]] {date}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [["on 15 August 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }]],
    rejects: ["submitted on paper"],
  },
  {
    id: "planned-and-latest",
    phrase: "[planned [for] | expected [on]] {from:point} [, | ; | \\(] [but] {by} {day}",
    where: "anywhere",
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [
      [
        "planned for 5 December 2026 (no later than 10 December 2026",
        { type: "date", mod: "on-or-before", year: 2026, month: 12, day: 10 },
      ],
    ],
    rejects: ["planned for 5 December 2026 in the hall"],
  },
  {
    id: "that-is",
    phrase: "( i.e. | ie | that is | namely ) [,] [by | on | before] {day}",
    where: "anywhere",
    restates: true,
    read: (parts) => dayOf(inFigures(parts), "on-or-before"),
    examples: [["i.e. by 16 October 2026", { type: "date", mod: "on-or-before", year: 2026, month: 10, day: 16 }]],
    rejects: ["that is due"],
  },
  {
    id: "range",
    phrase:
      "[from | between | in the period | during] ( {from:point} | {from:month} | {d} ) ( to | until | through | and | - | – ) ( {point} | {month} )",
    where: "duty",
    read: (parts) => rangeOf(inFigures(parts), BY),
    examples: [
      ["from 1 August to 15 August 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
      ["1–15 August 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
      ["Sep–Oct 2026", { type: "month", mod: "within", year: 2026, month: 10 }],
      ["December 2025 to Q1 2026", { type: "quarter", mod: "within", year: 2026, quarter: 1 }],
    ],
    rejects: ["from 1 to 15 people"],
  },
  {
    id: "work-in-range",
    phrase:
      "( conduct | conducted | hold | held | carry out | carried out | complete | completed | take place | implement | implemented ) ^ ( from | between ) ( {from:point} | {d} ) ( to | until | through | and ) {point}",
    where: "anywhere",
    read: (parts) => rangeOf(inFigures(parts), BY),
    examples: [
      ["from 1 August to 15 August 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
    ],
    rejects: ["held from 1 to 15 sessions"],
  },
  {
    id: "after-date",
    phrase: "after {day}",
    where: "duty",
    read: (parts) => {
      const day = dayOf(inFigures(parts), "after");
      return day && { ...day, type: "event" };
    },
    examples: [["After 15 August 2026", { type: "event", mod: "after", year: 2026, month: 8, day: 15 }]],
    rejects: ["after lunch"],
  },
  {
    id: "week-of-day",
    phrase: "[in | during] the week [( of | commencing | beginning | starting )] [from] [{weekday} [,]] {date}",
    where: "anywhere",
    read: (parts) => {
      const from = dayOf(inFigures(parts), "within");
      return from && { ...from, type: "duration", anchor: "given-date", offset: { count: 0, unit: "week" } };
    },
    examples: [
      [
        "during the week of 12 October 2026",
        {
          type: "duration",
          mod: "within",
          year: 2026,
          month: 10,
          day: 12,
          anchor: "given-date",
          offset: { count: 0, unit: "week" },
        },
      ],
    ],
    rejects: ["the week before"],
  },
  {
    id: "start-of-work",
    phrase: "( from | starting [on | from] | beginning [on | from] | commencing [on] ) {day}",
    where: "duty",
    read: (parts) => dayOf(inFigures(parts), "on"),
    examples: [["starting on 5 June 2026", { type: "date", mod: "on", year: 2026, month: 6, day: 5 }]],
    rejects: ["from the office"],
  },
  {
    id: "bare-date",
    phrase:
      "[on | planned [for] | scheduled [for | on] | expected [on] | held [on]] [in the ( morning | afternoon ) [of]] {day}",
    where: "duty",
    read: (parts) => dayOf(inFigures(parts), "on"),
    examples: [
      ["18 July 2026", { type: "date", mod: "on", year: 2026, month: 7, day: 18 }],
      ["on Friday, 14 August 2026", { type: "date", mod: "on", year: 2026, month: 8, day: 14 }],
      ["Aug 14", { type: "date", mod: "on", month: 8, day: 14 }],
    ],
    rejects: ["18 seats", "May 2026"],
  },
];
