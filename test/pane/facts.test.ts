/** The pane's own arithmetic: classes of tasks, rows of findings, numbers of delegates, pieces of a quote. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stated } from "../../src/model/fact";
import type { Task } from "../../src/model/task";
import { countErrors, countToSee, toFindingRows } from "../../src/pane/facts/findingRows";
import { findAgreements, toEventFacts } from "../../src/pane/facts/quotaFacts";
import { classifyTask, type ClassContext, type TaskClass } from "../../src/model/taskClass";
import { byUrgency, countClasses, groupByAgency } from "../../src/pane/facts/taskClasses";
import { toPieces } from "../../src/pane/components/Quote";
import { mergeEdits } from "../../src/pane/session/useSession";
import { toReport } from "../../src/pane/ErrorBoundary";
import { at, day, dueOn, finding, group, reading, task } from "./fixtures";

const context: ClassContext = { today: day("2026-07-15"), convention: "strict", soonDays: 3 };

describe("classes of tasks", () => {
  const ongoing: Task["due"] = { text: stated("thường xuyên", at(1)), expression: { type: "ongoing", mod: "on" } };
  test.each<[string, Partial<Task>, TaskClass, number | undefined]>([
    ["the day before today", { due: dueOn("2026-07-14") }, "overdue", -1],
    ["today", { due: dueOn("2026-07-15") }, "soon", 0],
    ["before tomorrow ends today", { due: dueOn("2026-07-16", "before") }, "soon", 0],
    ["before today ended yesterday", { due: dueOn("2026-07-15", "before") }, "overdue", -1],
    ["the last soon day", { due: dueOn("2026-07-18") }, "soon", 3],
    ["one day later", { due: dueOn("2026-07-19") }, "in-time", 4],
    ["no deadline", {}, "no-deadline", undefined],
    ["without an end", { due: ongoing }, "standing", undefined],
    ["without an end, suspended", { due: ongoing, status: "suspended" }, "suspended", undefined],
    ["suspended after its day", { due: dueOn("2026-07-01"), status: "suspended" }, "suspended", -14],
    [
      "done on the last day",
      { due: dueOn("2026-07-10"), status: "completed", completed: day("2026-07-10") },
      "on-time",
      -5,
    ],
    ["done a day late", { due: dueOn("2026-07-10"), status: "completed", completed: day("2026-07-11") }, "late", -5],
    ["done, no day given", { due: dueOn("2026-07-10"), status: "completed" }, "completed", -5],
  ])("%s", (_name, parts, expected, daysLeft) => {
    const entry = classifyTask(task("t1", parts), context);
    expect(entry.class).toBe(expected);
    expect(entry.daysLeft).toBe(daysLeft);
  });

  test("read inclusively, before today ends today", () => {
    const entry = classifyTask(task("t1", { due: dueOn("2026-07-15", "before") }), {
      ...context,
      convention: "inclusive",
    });
    expect(entry.class).toBe("soon");
  });

  test("the longest overdue comes first, tasks without a day after those with one", () => {
    const tasks = [
      task("t1"),
      task("t2", { due: dueOn("2026-07-14") }),
      task("t3", { due: dueOn("2026-08-01") }),
      task("t4", { due: dueOn("2026-07-01") }),
      task("t5", { due: dueOn("2026-07-16") }),
    ];
    const order = tasks.map((entry) => classifyTask(entry, context)).toSorted(byUrgency);
    expect(order.map((entry) => entry.task.id)).toEqual(["t4", "t2", "t5", "t3", "t1"]);
  });

  test("each agency of a shared task has it, once", () => {
    const lead = [stated("Sở Nội vụ", at(1)), stated("Sở Tài chính", at(1)), stated("Sở Nội vụ", at(1))];
    const entries = [task("t1", { lead }), task("t2")].map((entry) => classifyTask(entry, context));
    const groups = groupByAgency(entries);
    expect(groups.map(({ agency, tasks }) => [agency, tasks.length])).toEqual([
      ["Sở Nội vụ", 1],
      ["Sở Tài chính", 1],
      ["", 1],
    ]);
  });

  test("the classes add up to the tasks", () => {
    const anyTask = fc
      .record({
        date: fc.constantFrom("2026-07-01", "2026-07-15", "2026-07-17", "2026-09-01", undefined),
        status: fc.constantFrom<Task["status"]>("needs-action", "in-process", "completed", "suspended"),
        completed: fc.constantFrom("2026-06-30", "2026-08-01", undefined),
      })
      .map(({ date, status, completed }) =>
        task("t1", {
          status,
          ...(date === undefined ? {} : { due: dueOn(date) }),
          ...(completed === undefined ? {} : { completed: day(completed) }),
        }),
      );
    fc.assert(
      fc.property(fc.array(anyTask), (tasks) => {
        const counts = countClasses(tasks.map((entry) => classifyTask(entry, context)));
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(tasks.length);
      }),
    );
  });
});

describe("rows of findings", () => {
  const none: ReadonlyMap<string, string> = new Map();
  const many = [1, 2, 3].map((line) => finding("missingDue", "warning", line));

  test("three warnings of one kind are one row, errors never", () => {
    expect(toFindingRows(many, none).rows.map(({ entries }) => entries.length)).toEqual([3]);
    expect(toFindingRows(many.slice(1), none).rows).toHaveLength(2);
    const errors = many.map((entry) => ({ ...entry, severity: "error" as const }));
    expect(toFindingRows(errors, none).rows).toHaveLength(3);
  });

  test("notes are no points to check", () => {
    const { rows } = toFindingRows([...many, finding("textNumber", "note", 9)], none);
    expect(rows).toHaveLength(2);
    expect(countToSee(rows)).toBe(1);
  });

  test("what is ignored stands apart and is no error any more", () => {
    const error = finding("totalMismatch", "error", 4);
    const ignored = new Map([[error.key, "đã hỏi"]]);
    expect(toFindingRows([error], ignored)).toMatchObject({ rows: [], ignored: [{ reason: "đã hỏi" }] });
    expect(countErrors([error], none)).toBe(1);
    expect(countErrors([error], ignored)).toBe(0);
  });
});

describe("numbers of delegates", () => {
  const venue = { name: stated("Hội trường", at(1)), capacity: stated(200, at(1)) };

  test("seats are known only where every venue says its size", () => {
    const quota = [group("q1", 100), group("q2", 63), group("q3")];
    const known = reading({ quota, events: [{ name: "Hội nghị", venues: [venue] }] });
    expect(toEventFacts(known)).toMatchObject([{ people: 163, missingCounts: 1, capacity: 200, venue: "Hội trường" }]);
    const open = { name: stated("Điểm cầu 2", at(2)) };
    const unknown = reading({ quota, events: [{ name: "Hội nghị", venues: [venue, open] }] });
    expect(toEventFacts(unknown)[0]).not.toHaveProperty("capacity");
  });

  test("only sums that the rows bear out are called right", () => {
    const quota = [group("q1", 2), group("q2", 3)];
    const sums = [
      { sum: stated(5, at(3)), groups: ["q1", "q2"] },
      { sum: stated(6, at(4)), groups: ["q1", "q2"] },
    ];
    const statedTotal = { count: stated(5, at(9)), about: false };
    const agreements = findAgreements(reading({ quota, sums, events: [{ name: "", venues: [], statedTotal }] }));
    expect(agreements.map(({ kind, total }) => [kind, total.value])).toEqual([
      ["sum", 5],
      ["prose", 5],
    ]);
  });

  test("a group without a number makes its sum uncertain, not right", () => {
    const sums = [{ sum: stated(2, at(3)), groups: ["q1", "q2"] }];
    expect(findAgreements(reading({ quota: [group("q1", 2), group("q2")], sums }))).toEqual([]);
  });
});

describe("small things", () => {
  test("the pieces of a quote are the quote, and the marked ones its spans", () => {
    const anyQuote = fc.string({ maxLength: 30 }).chain((quote) =>
      fc.uniqueArray(fc.nat({ max: quote.length }), { maxLength: 6 }).map((cuts) => {
        const sorted = cuts.toSorted((a, b) => a - b);
        const spans = sorted.flatMap((start, index) => {
          const end = sorted[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        return { quote, spans };
      }),
    );
    fc.assert(
      fc.property(anyQuote, ({ quote, spans }) => {
        const pieces = toPieces({ quote, spans });
        expect(pieces.map(({ text }) => text).join("")).toBe(quote);
        const isWhole = spans.some(({ start, end }) => start === 0 && end === quote.length);
        const marked = pieces.filter((piece) => piece.marked).map(({ text }) => text);
        expect(marked).toEqual(isWhole ? [] : spans.map(({ start, end }) => quote.slice(start, end)));
      }),
    );
  });

  test("a second edit of one value replaces the first", () => {
    const first = { kind: "set-count", group: "q1", count: 6 } as const;
    const rename = { kind: "set-unit", group: "q1", unit: "Sở" } as const;
    const second = { ...first, count: 7 };
    expect(mergeEdits([first, rename], [second])).toEqual([rename, second]);
  });

  test("the copied report holds no message: it may quote the plan", () => {
    const report = toReport(new TypeError("Nguyễn Văn A 0912 345 678"));
    expect(report).toMatch(/^TypeError\n/);
    expect(report).not.toContain("Nguyễn");
    expect(report).not.toContain("0912");
  });
});
