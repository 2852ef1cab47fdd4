/** Deadlines counted in days, weeks or months from something, and those that wait for an event. */
import type { DueExpression } from "../../../../model/due";
import type { DuePhrase, PhraseParts } from "../../../duePhrase";
import { counted, countedFromDay, waiting } from "../../../dueMeaning";
import { countOf, inFigures, unitOf } from "./slots";

const LENGTH = "( {count} | {countWord} [{inFigures}] ) {unit}";
const AT_MOST = "at least | at most | no later than | not later than | by | no more than";

/** The paper's own day, the day of the occasion, or something else. */
function anchorOf(event: string | undefined): NonNullable<DueExpression["anchor"]> {
  const thing = (event ?? "").replace(/^(?:the\s+)?(?:date of\s+)?(?:the\s+)?/u, "");
  if (
    /^(?:issue|issuance|signing|signature|this (?:plan|notice|letter|decision|memo|memorandum|circular|directive|note|order))/u.test(
      thing,
    )
  )
    return "issue-date";
  return /^(?:conference|meeting|workshop|seminar|congress|ceremony|event|election)/u.test(thing)
    ? "event-date"
    : "named-event";
}

function from(
  parts: PhraseParts,
  anchor: NonNullable<DueExpression["anchor"]>,
  sign: 1 | -1 = 1,
): DueExpression | undefined {
  const unit = unitOf(parts["unit"]);
  const count = countOf(parts["count"]);
  return unit && count >= 1 ? counted({ count: sign * count, unit, anchor }) : undefined;
}

export const countedDues: readonly DuePhrase[] = [
  {
    id: "period-from-date",
    phrase: `[within | in] ${LENGTH} ( of | from | after | following ) {day}`,
    where: "anywhere",
    read: (parts) => {
      const unit = unitOf(parts["unit"]);
      const count = countOf(parts["count"]);
      return unit && count >= 1 ? countedFromDay(inFigures(parts), count, unit) : undefined;
    },
    examples: [
      [
        "within 10 working days of 5 August 2026",
        {
          type: "duration",
          mod: "on-or-before",
          year: 2026,
          month: 8,
          day: 5,
          anchor: "given-date",
          offset: { count: 10, unit: "working-day" },
        },
      ],
    ],
    rejects: ["10 working days"],
  },
  {
    id: "period-from-event",
    phrase: `( within | in | ${AT_MOST} ) ${LENGTH} ( of | from | after | following ) {happening}`,
    where: "anywhere",
    read: (parts) => from(parts, anchorOf(parts["event"])),
    examples: [
      [
        "within 10 working days of the date of issue",
        { type: "duration", mod: "on-or-before", anchor: "issue-date", offset: { count: 10, unit: "working-day" } },
      ],
      [
        "within two weeks of receipt",
        { type: "duration", mod: "on-or-before", anchor: "named-event", offset: { count: 2, unit: "week" } },
      ],
    ],
    rejects: ["within 10 working days"],
  },
  {
    id: "period-after-event",
    phrase: `${LENGTH} ( after | following ) {ownEvent}`,
    where: "anywhere",
    read: (parts) => from(parts, "event-date"),
    examples: [
      [
        "5 days after the conference",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: 5, unit: "day" } },
      ],
    ],
    rejects: ["5 days after"],
  },
  {
    id: "period-before-event",
    phrase: `[${AT_MOST}] ${LENGTH} ( before | prior to | ahead of ) {ownEvent}`,
    where: "anywhere",
    read: (parts) => from(parts, "event-date", -1),
    examples: [
      [
        "two weeks before the workshop",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -2, unit: "week" } },
      ],
      [
        "at least 3 working days before the meeting",
        { type: "duration", mod: "on-or-before", anchor: "event-date", offset: { count: -3, unit: "working-day" } },
      ],
    ],
    rejects: ["two weeks before lunch"],
  },
  {
    id: "period-before-happening",
    phrase: `[${AT_MOST}] ${LENGTH} ( before | prior to | ahead of ) {happening}`,
    where: "duty",
    read: (parts) => from(parts, "named-event", -1),
    examples: [
      [
        "one week before the field visits",
        { type: "duration", mod: "on-or-before", anchor: "named-event", offset: { count: -1, unit: "week" } },
      ],
    ],
    rejects: ["one week before"],
  },
  {
    id: "period-alone",
    phrase: `within ${LENGTH}`,
    where: "duty",
    read: () => waiting("after"),
    examples: [["within 14 days", { type: "event", mod: "after", anchor: "named-event" }]],
    rejects: ["14 days"],
  },
  {
    id: "before-event",
    phrase: "{before} {ownEvent}",
    where: "duty",
    read: () => counted({ count: 0, unit: "day", anchor: "event-date", mod: "before" }),
    examples: [
      [
        "Before the workshop",
        { type: "duration", mod: "before", anchor: "event-date", offset: { count: 0, unit: "day" } },
      ],
    ],
    rejects: ["before lunch"],
  },
  {
    id: "upon",
    phrase:
      "( upon | on ( receipt | approval | completion | request ) | immediately after | as soon as | following | after | once | pending ) {happening}",
    where: "field",
    read: () => waiting("after"),
    examples: [
      ["after the budget is approved", { type: "event", mod: "after", anchor: "named-event" }],
      ["on approval of the budget", { type: "event", mod: "after", anchor: "named-event" }],
    ],
    rejects: ["approval"],
  },
  {
    id: "upon-in-sentence",
    phrase: "( upon | immediately after | as soon as ) {happening}",
    where: "anywhere",
    read: () => waiting("after"),
    examples: [["immediately after receipt of this letter", { type: "event", mod: "after", anchor: "named-event" }]],
    rejects: ["after receipt"],
  },
  {
    id: "other-item",
    phrase:
      "( as | by ) [per] the ( deadline | date | time ) ( in | of | under | set in ) ( item | section | part ) {item}",
    where: "anywhere",
    read: ({ item }) => ({
      type: "event",
      mod: "on-or-before",
      anchor: "other-item",
      item: (item ?? "").toUpperCase(),
    }),
    examples: [
      ["by the deadline in item IV.4", { type: "event", mod: "on-or-before", anchor: "other-item", item: "IV.4" }],
    ],
    rejects: ["by the deadline"],
  },
];
