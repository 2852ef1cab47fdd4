/** Any tasks that a tracker may hold: deadlines of all kinds, typed statuses and days, agencies alone and together. */
import fc from "fast-check";
import { addDays } from "../../src/model/plainDate";
import type { Task } from "../../src/model/task";
import { day, task } from "../review/build";

const AGENCIES = ["Sở Nội vụ", "Sở Tài chính", "Sở Nội vụ và Tài chính", "Sở *", "UBND xã Tân Hòa"];
const days = fc.integer({ min: -40, max: 40 }).map((count) => addDays(day("2026-07-15"), count));

const dues = fc.oneof(
  days.map((date) => ({ text: "ngày", date })),
  fc.constantFrom(
    { text: "thường xuyên", type: "ongoing" as const },
    { text: "hằng tháng", type: "recurring" as const },
    { text: "sau khi ban hành", type: "event" as const },
    undefined,
  ),
  days.map((date) => ({ text: "hằng tháng", type: "recurring" as const, date })),
);

export const arbitraryTasks: fc.Arbitrary<readonly Task[]> = fc
  .array(
    fc.record({
      due: dues,
      status: fc.constantFrom(
        "needs-action" as const,
        "in-process" as const,
        "completed" as const,
        "suspended" as const,
      ),
      completed: fc.option(days, { nil: undefined }),
      lead: fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ due, completed, ...rest }, index) =>
      task({
        ...rest,
        summary: `Việc ${index + 1}`,
        line: index + 1,
        ...(due ? { due } : {}),
        ...(completed ? { completed } : {}),
      }),
    ),
  );
