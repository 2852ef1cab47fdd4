/** Every class × typed status × days × extension × as-of day: our code, the workbook in memory and LibreOffice say the same. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { publicCalendar } from "../../../src/locales/holidays";
import { sheetWords } from "../../../src/locales/sheets";
import { lastWorkingDay, workingDaysBetween } from "../../../src/model/holiday";
import type { BeforeConvention } from "../../../src/model/due";
import { addDays, toSerial, type PlainDate } from "../../../src/model/plainDate";
import { classifyTask, countedDay } from "../../../src/model/taskClass";
import { unclearIn } from "../../../src/model/taskClarity";
import type { Task } from "../../../src/model/task";
import { TRACKER_COLUMNS, type TrackerColumn } from "../../../src/model/trackerColumns";
import { calculateElsewhere, hasLibreOffice } from "../../libreOffice";
import { reviewReading } from "../../../src/review/reviewReading";
import { composeSheets } from "../../../src/sheets/composeSheets";
import { context, day, reading, task } from "../../review/build";
import { csvRows } from "./csv";

/** Before Tết, on a common day, and inside the swapped days of 2/9. */
const AS_OF = [day("2026-02-13"), day("2026-07-15"), day("2026-08-31")];
const STATUSES = ["needs-action", "in-process", "completed", "suspended"] as const;
const OFFSETS = [-20, -1, 0, 3, 4];
const words = sheetWords.vi.tracker;

function everyTask(asOf: PlainDate): readonly Task[] {
  const dues = [
    undefined,
    { text: "thường xuyên", type: "ongoing" as const },
    { text: "hằng quý", type: "recurring" as const },
    { text: "sau khi ban hành", type: "event" as const },
    ...OFFSETS.map((days) => ({ text: "trước ngày", mod: "before" as const, date: addDays(asOf, days + 1) })),
  ];
  const days = (offsets: readonly number[]) => [undefined, ...offsets.map((count) => addDays(asOf, count))];
  const rows = dues.flatMap((due) =>
    STATUSES.flatMap((status) =>
      days(status === "completed" ? [-21, -1, 2] : []).flatMap((completed) =>
        days([-2, 12]).map((extended) => ({ due, status, completed, extended })),
      ),
    ),
  );
  const standing = rows.map((row) => ({ ...row, isGone: false }));
  const gone = rows.filter((_, index) => index % 2 === 0).map((row) => ({ ...row, isGone: true }));
  return [...standing, ...gone].map(({ due, status, completed, extended, isGone }, index) =>
    task({
      summary: `Việc ${index + 1}`,
      line: index + 1,
      lead: [[], ["Sở Nội vụ"], ["Sở Nội vụ", "Sở Y tế"]][index % 3] ?? [],
      status,
      ...(due ? { due } : {}),
      ...(completed ? { completed } : {}),
      ...(extended ? { extended } : {}),
      ...(isGone ? { isGone } : {}),
    }),
  );
}

const SHOWN: readonly TrackerColumn[] = ["class", "daysLeft", "workingDays", "unclear"];

/** What our own code says. */
function ours(one: Task, asOf: PlainDate, convention: BeforeConvention): readonly string[] {
  const name = classifyTask(one, { today: asOf, convention, soonDays: 3 }).class;
  const counted = countedDay(one, convention);
  const isOpen = one.status !== "completed" && one.status !== "suspended" && !one.isGone;
  const left = (count: (to: PlainDate) => number): string => (isOpen && counted ? String(count(counted)) : "");
  return [
    words.classes[name],
    left((to) => toSerial(to) - toSerial(asOf)),
    left((to) => workingDaysBetween(asOf, to, publicCalendar)),
    unclearIn(one)
      .map(({ what }) => words.clarity[what])
      .join(", "),
  ];
}

async function written(tasks: readonly Task[], asOf: PlainDate, convention: BeforeConvention) {
  const workbook = new MemoryWorkbook({ today: asOf });
  const review = reviewReading(reading({ tasks: [...tasks] }), { ...context, convention });
  const host = await createMemoryHost(workbook).write(composeSheets(review, { locale: "vi", soonDays: 3, asOf }));
  const sheet = host.ok ? workbook.sheet(host.value.sheets[0]?.name ?? "") : undefined;
  if (!sheet) throw new Error("no tracker");
  const change = TRACKER_COLUMNS.indexOf("change");
  for (const [row, { isGone }] of tasks.entries()) {
    const cell = { row: 5 + row, column: change, rowCount: 1, columnCount: 1 };
    if (isGone) sheet.setValues(cell, [[`${words.changes.gone} (1/2/2026)`]]);
  }
  const value = (row: number, column: TrackerColumn) =>
    sheet.value({ row: 5 + row, column: TRACKER_COLUMNS.indexOf(column) });
  return { workbook, value };
}

const CASES = AS_OF.flatMap((asOf) =>
  (["strict", "inclusive"] as const).map((convention) => [asOf, convention] as const),
);

describe.each(CASES)("as of %s, %s", (asOf, convention) => {
  const tasks = everyTask(asOf);
  const expected = tasks.map((one) => ours(one, asOf, convention));

  test("the workbook in memory, and LibreOffice without its results, say what our code says", async () => {
    const { workbook, value } = await written(tasks, asOf, convention);
    expect(tasks.map((_, row) => SHOWN.map((column) => String(value(row, column) ?? "")))).toEqual(expected);
    const last = tasks.map((one) => countedDay(one, convention));
    expect(tasks.map((_, row) => value(row, "lastWorking"))).toEqual(
      last.map((one) => (one ? toSerial(lastWorkingDay(one, publicCalendar)) : "")),
    );
    if (!hasLibreOffice) return;
    const csv = csvRows(await calculateElsewhere(await workbook.save(), { name: "Nhiệm vụ", number: 2 }));
    const cells = csv.slice(5, 5 + tasks.length);
    expect(cells.map((row) => SHOWN.map((column) => row[TRACKER_COLUMNS.indexOf(column)]))).toEqual(expected);
    const progress = TRACKER_COLUMNS.indexOf("progress");
    expect(cells.map((row) => row[progress])).toEqual(tasks.map((_, row) => value(row, "progress")));
  });

  test("in 400 trackers of such rows the parts make up the whole", () => {
    const rows = fc.array(fc.nat({ max: tasks.length - 1 }), { minLength: 1, maxLength: 40 });
    const { standing, ...counted } = words.classes;
    fc.assert(
      fc.property(rows, (tracker) => {
        const classes = tracker.map((row) => expected[row]?.[0]);
        const parts = Object.values(counted).map((name) => classes.filter((one) => one === name).length);
        const apart = classes.filter((name) => name === standing).length;
        expect(parts.reduce((sum, part) => sum + part, apart)).toBe(tracker.length);
      }),
      { numRuns: 400 },
    );
  });

  test("each class occurs", () => {
    expect(new Set(expected.map(([name]) => name))).toEqual(new Set(Object.values(words.classes)));
  });
});
