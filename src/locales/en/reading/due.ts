/** English ways to word a deadline. */
import type { DueExpression } from "../../../model/due";
import type { DuePhrase, PhraseParts } from "../../readingWords";

const ROMAN: Readonly<Record<string, number>> = { Q1: 1, Q2: 2, Q3: 3, Q4: 4 };
const FREQUENCY: Readonly<Record<string, string>> = {
  weekly: "FREQ=WEEKLY",
  monthly: "FREQ=MONTHLY",
  quarterly: "FREQ=MONTHLY;INTERVAL=3",
  annually: "FREQ=YEARLY",
  yearly: "FREQ=YEARLY",
};

export const due: readonly DuePhrase[] = [
  {
    id: "before-date",
    pattern: "before\\s+{date}",
    where: "anywhere",
    read: (parts) => date(parts, "before"),
    examples: [["before 20 July 2026", { type: "date", mod: "before", year: 2026, month: 7, day: 20 }]],
    rejects: ["before the meeting"],
  },
  {
    id: "by-date",
    pattern:
      "(?:by|no later than|not later than|until|due(?: on| by)?|on or before|at the latest by|deadline:?)\\s+{date}",
    where: "anywhere",
    read: (parts) => date(parts, "on-or-before"),
    examples: [
      ["by 15 August 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
      ["no later than August 15, 2026", { type: "date", mod: "on-or-before", year: 2026, month: 8, day: 15 }],
    ],
    rejects: ["by 15 people"],
  },
  {
    id: "within-quarter",
    pattern: "(?:by|in|during|within)\\s+(?:the end of\\s+)?(?<quarter>Q[1-4])\\s+(?:of\\s+)?(?<year>\\d{4})",
    where: "anywhere",
    read: ({ quarter, year }) => quarterOf(quarter, year),
    examples: [["in Q3 2026", { type: "quarter", mod: "within", year: 2026, quarter: 3 }]],
    rejects: ["Q3"],
  },
  {
    id: "periodic",
    pattern: "(?<every>weekly|monthly|quarterly|annually|yearly)",
    where: "field",
    read: ({ every }) => recurring(every),
    examples: [["quarterly", { type: "recurring", mod: "within", recurrence: "FREQ=MONTHLY;INTERVAL=3" }]],
    rejects: ["month"],
  },
  {
    id: "bare-date",
    pattern: "(?:on\\s+)?{date}",
    where: "field",
    read: (parts) => date(parts, "on"),
    examples: [["18 July 2026", { type: "date", mod: "on", year: 2026, month: 7, day: 18 }]],
    rejects: ["18 seats"],
  },
  {
    id: "bare-quarter",
    pattern: "(?<quarter>Q[1-4])\\s+(?<year>\\d{4})",
    where: "field",
    read: ({ quarter, year }) => quarterOf(quarter, year),
    examples: [["Q4 2026", { type: "quarter", mod: "within", year: 2026, quarter: 4 }]],
    rejects: ["Q5 2026"],
  },
  {
    id: "ongoing",
    pattern: "ongoing|continuous(?:ly)?|standing",
    where: "field",
    read: () => ({ type: "ongoing", mod: "within" }),
    examples: [["Ongoing", { type: "ongoing", mod: "within" }]],
    rejects: ["going"],
  },
];

function date({ day, month, year }: PhraseParts, mod: DueExpression["mod"]): DueExpression | undefined {
  const dayNumber = Number(day);
  const monthNumber = Number(month);
  if (!(dayNumber >= 1 && dayNumber <= 31 && monthNumber >= 1 && monthNumber <= 12)) return undefined;
  return { type: "date", mod, ...(year ? { year: Number(year) } : {}), month: monthNumber, day: dayNumber };
}

function quarterOf(quarter: string | undefined, year: string | undefined): DueExpression | undefined {
  const number = ROMAN[quarter?.toUpperCase() ?? ""];
  return number && year ? { type: "quarter", mod: "within", year: Number(year), quarter: number } : undefined;
}

function recurring(every: string | undefined): DueExpression | undefined {
  const recurrence = FREQUENCY[every?.toLowerCase() ?? ""];
  return recurrence ? { type: "recurring", mod: "within", recurrence } : undefined;
}
