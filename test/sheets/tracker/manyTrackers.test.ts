/**
 * Trackers of any tasks, really written: our code, the workbook in memory and LibreOffice say the same of every row, and the
 * parts make up the whole. A part runs each time; PLANBOOK_TRACKERS=1000 runs as many.
 */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { sheetWords } from "../../../src/locales/sheets";
import { addDays, type PlainDate } from "../../../src/model/plainDate";
import type { SheetModel } from "../../../src/model/sheet";
import { classifyTask } from "../../../src/model/taskClass";
import type { Task } from "../../../src/model/task";
import { TRACKER_COLUMNS } from "../../../src/model/trackerColumns";
import { reviewReading } from "../../../src/review/reviewReading";
import { composeSheets } from "../../../src/sheets/composeSheets";
import { calculateAllElsewhere, hasLibreOffice } from "../../libreOffice";
import { context, day, reading } from "../../review/build";
import { arbitraryTasks } from "../arbitraryTasks";
import { csvRows } from "./csv";

const COUNT = Number(process.env["PLANBOOK_TRACKERS"] ?? 30);
const PER_WORKBOOK = 100;
const FIRST_ROW = 5;
const SOON_DAYS = 3;
const words = sheetWords.vi.tracker;
const CLASS = TRACKER_COLUMNS.indexOf("class");
const PROGRESS = TRACKER_COLUMNS.indexOf("progress");
const { standing: _apart, ...counted } = words.classes;

interface Tracker {
  readonly tasks: readonly Task[];
  readonly asOf: PlainDate;
  readonly convention: "strict" | "inclusive";
}

const offset = fc.integer({ min: -60, max: 60 });
const trackers: fc.Arbitrary<Tracker> = fc
  .record({
    tasks: arbitraryTasks,
    extensions: fc.array(fc.option(offset, { nil: undefined, freq: 2 }), { minLength: 12, maxLength: 12 }),
    asOf: offset.map((days) => addDays(day("2026-07-15"), days)),
    convention: fc.constantFrom("strict" as const, "inclusive" as const),
  })
  .map(({ tasks, extensions, asOf, convention }) => ({
    asOf,
    convention,
    tasks: tasks.map((task, index) => {
      const days = extensions[index];
      return days === undefined ? task : { ...task, extended: addDays(day("2026-07-15"), days) };
    }),
  }));

function ours({ tasks, asOf, convention }: Tracker): readonly string[] {
  return tasks.map((task) => words.classes[classifyTask(task, { today: asOf, convention, soonDays: SOON_DAYS }).class]);
}

function composeAll(tasks: readonly Task[], asOf: PlainDate, convention: Tracker["convention"]) {
  const review = reviewReading(reading({ tasks: [...tasks] }), { ...context, asOf, convention });
  return composeSheets(review, { locale: "vi", soonDays: SOON_DAYS, asOf });
}

/** Many trackers share one list of days off. */
function sheetsOf(batch: readonly Tracker[]): readonly SheetModel[] {
  return batch.flatMap(({ tasks, asOf, convention }, index) => {
    const sheets = composeAll(tasks, asOf, convention);
    return index === 0 ? sheets : sheets.filter(({ role }) => role === "tracker");
  });
}

async function check(batch: readonly Tracker[]): Promise<number> {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  const receipt = await createMemoryHost(workbook).write(sheetsOf(batch));
  if (!receipt.ok) throw new Error(receipt.problem.code);
  const names = receipt.value.sheets.filter(({ role }) => role === "tracker").map(({ name }) => name);
  const elsewhere = hasLibreOffice ? await calculateAllElsewhere(await workbook.save()) : undefined;
  let rows = 0;
  for (const [index, tracker] of batch.entries()) {
    const name = names[index] ?? "";
    const expected = ours(tracker);
    const sheet = workbook.sheet(name);
    const read = (column: number) => expected.map((_, row) => String(sheet?.value({ row: FIRST_ROW + row, column })));
    expect(read(CLASS)).toEqual(expected);
    if (elsewhere) {
      const cells = csvRows(elsewhere.get(name) ?? "").slice(FIRST_ROW, FIRST_ROW + expected.length);
      expect(cells.map((row) => row[CLASS])).toEqual(expected);
      expect(cells.map((row) => row[PROGRESS])).toEqual(read(PROGRESS));
    }
    const parts = Object.values(counted).map((part) => expected.filter((one) => one === part).length);
    const apart = expected.filter((one) => one === words.classes.standing).length;
    expect(parts.reduce((sum, part) => sum + part, apart)).toBe(tracker.tasks.length);
    rows += expected.length;
  }
  return rows;
}

test(`${COUNT} trackers written: our code, the memory and LibreOffice agree on each row`, async () => {
  const sample = fc.sample(trackers, { numRuns: COUNT, seed: 20_260_715 });
  let rows = 0;
  for (let at = 0; at < sample.length; at += PER_WORKBOOK) rows += await check(sample.slice(at, at + PER_WORKBOOK));
  expect(rows).toBeGreaterThan(COUNT);
  process.stdout.write(`${COUNT} trackers, ${rows} rows${hasLibreOffice ? ", in LibreOffice too" : ""}.\n`);
}, 1_800_000);
