import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { classifyTask } from "../../../src/model/taskClass";
import type { Task } from "../../../src/model/task";
import { composeDeadlineCalendar } from "../../../src/sheets/out/deadlineCalendar";
import { day, task } from "../../review/build";
import { arbitraryTasks } from "../arbitraryTasks";
import { readIcs, textOf } from "./readIcs";

const TODAY = day("2026-07-15");

function calendar(tasks: readonly Task[], remindDays = 1) {
  const entries = tasks.map((one) => classifyTask(one, { today: TODAY, convention: "strict", soonDays: 3 }));
  const { text, events } = composeDeadlineCalendar(entries, { locale: "vi", stamp: TODAY, remindDays });
  return { text, events, root: readIcs(text) };
}

const due = (date: string, more: object = {}) => ({ text: "trước ngày 31/12, quý IV; \\ n", date, ...more });

describe("deadlines as a calendar file", () => {
  test("an open task is an all-day event on its last day, with an alarm the morning before", () => {
    const { root, events } = calendar([
      task({ summary: "Rà soát, thẩm định; trình", line: 1, lead: ["Sở Nội vụ"], due: due("2026-12-31") }),
    ]);
    expect(events).toBe(1);
    const [event] = root.parts;
    if (!event) throw new Error("no event");
    expect(event.lines.map(({ name, parameters, value }) => `${name}${parameters}:${value}`)).toEqual(
      expect.arrayContaining([
        "DTSTAMP:20260715T000000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "TRANSP:TRANSPARENT",
      ]),
    );
    expect(textOf(event, "SUMMARY")).toBe("Sở Nội vụ: Rà soát, thẩm định; trình");
    expect(textOf(event, "DESCRIPTION")).toBe("Hạn theo văn bản: trước ngày 31/12, quý IV; \\ n\nChủ trì: Sở Nội vụ");
    expect(event.parts[0]?.lines).toContainEqual({ name: "TRIGGER", parameters: "", value: "-PT16H" });
  });

  test("done, suspended and undated work has no event", () => {
    const { events } = calendar([
      task({ summary: "Một", line: 1, due: due("2026-07-20"), status: "completed" }),
      task({ summary: "Hai", line: 2, due: due("2026-07-20"), status: "suspended" }),
      task({ summary: "Ba", line: 3 }),
    ]);
    expect(events).toBe(0);
  });

  test("work that comes again carries its rule, unless the last day is another than the rule's", () => {
    const rule = { type: "recurring" as const, recurrence: "FREQ=MONTHLY;BYMONTHDAY=25" };
    const rules = (mod: "on" | "before") =>
      calendar([task({ summary: "Báo cáo", line: 1, due: due("2026-07-25", { ...rule, mod }) })])
        .root.parts[0]?.lines.filter(({ name }) => name === "RRULE")
        .map(({ value }) => value);
    expect(rules("on")).toEqual(["FREQ=MONTHLY;BYMONTHDAY=25"]);
    expect(rules("before")).toEqual([]);
  });

  test("the same task keeps its id when the file is made again, and two rows of the same words have two", () => {
    const tasks = [1, 2].map((line) => ({ ...task({ summary: "Báo cáo", line, due: due("2026-07-20") }), id: "t1" }));
    const ids = (list: readonly Task[]) =>
      calendar(list).root.parts.map(({ lines }) => lines.find(({ name }) => name === "UID")?.value);
    expect(new Set(ids(tasks)).size).toBe(2);
    expect(ids(tasks)).toEqual(ids(tasks));
    expect(ids(tasks.slice(0, 1))).toEqual(ids(tasks).slice(0, 1));
  });

  test("any words survive folding and escaping, and every file is one by the grammar", () => {
    const words = fc.string({ unit: fc.constantFrom(...'aăđếớ🌾,;:\\"\n\r\t =BEGIN'), minLength: 1, maxLength: 160 });
    fc.assert(
      fc.property(words, words, (summary, agency) => {
        const { root } = calendar([task({ summary, line: 1, lead: [agency], due: due("2026-08-01") })]);
        const [event] = root.parts;
        const normal = `${agency}: ${summary}`.replace(/\r\n|\r/g, "\n");
        expect(event && textOf(event, "SUMMARY")).toBe(normal);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(arbitraryTasks, (tasks) => {
        const { root, events } = calendar(tasks);
        expect(root.parts.length).toBe(events);
        const ids = root.parts.map(({ lines }) => lines.find(({ name }) => name === "UID")?.value);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});
