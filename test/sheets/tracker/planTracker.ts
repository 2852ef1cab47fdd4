/** The tracker of a plan in a file, as it stands on a day, for pictures. Some rows are typed as done, late or suspended. */
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { publicCalendar } from "../../../src/locales/holidays";
import { sheetWords } from "../../../src/locales/sheets";
import { addDays, toDayMonthYear, type PlainDate } from "../../../src/model/plainDate";
import type { Reading } from "../../../src/model/reading";
import { TRACKER_COLUMNS, type TrackerColumn } from "../../../src/model/trackerColumns";
import { composeSheets, readDocument, readSource, reviewReading } from "../../../src/pipeline";

const { statuses } = sheetWords.vi.tracker;
const FIRST_ROW = 5;

/** Before the first deadline, on one in the middle, and after the last; `other` where the plan has none. */
export async function daysOfPlan(name: string, bytes: Uint8Array, other: PlainDate): Promise<readonly PlainDate[]> {
  const reading = await readPlan(name, bytes);
  const days = reading.tasks.flatMap(({ due }) => due?.date ?? []).sort();
  const [first, middle, last] = [days[0], days[Math.floor(days.length / 2)], days.at(-1)];
  return [addDays(first ?? other, -3), middle ?? other, addDays(last ?? other, 9)];
}

/** `isBegun`: people have worked in it. */
export async function planTracker(
  plan: { readonly name: string; readonly bytes: Uint8Array },
  asOf: PlainDate,
  isBegun: boolean,
): Promise<Uint8Array | undefined> {
  const reading = await readPlan(plan.name, plan.bytes);
  const review = reviewReading(reading, { asOf, convention: "strict", ...publicCalendar });
  const workbook = new MemoryWorkbook({ today: asOf });
  const blank = workbook.activeSheet;
  const options = { locale: "vi", soonDays: 3, proposeDays: 3, asOf } as const;
  const written = await createMemoryHost(workbook).write(composeSheets(review, options));
  if (!written.ok) throw new Error(written.problem.code);
  workbook.removeSheet(blank);
  const tracker = written.value.sheets.find(({ role }) => role === "tracker");
  if (!tracker) return undefined;
  if (isBegun) typeProgress(workbook, tracker.name, { reading, asOf });
  return workbook.save();
}

async function readPlan(name: string, bytes: Uint8Array): Promise<Reading> {
  const source = await readSource({ kind: "file", name, bytes });
  if (!source.ok) throw new Error(source.problem.code);
  return readDocument(source.value);
}

/** Every fourth row is done in time, the next late, one is suspended, one extended. */
function typeProgress(
  workbook: MemoryWorkbook,
  sheet: string,
  { reading, asOf }: { readonly reading: Reading; readonly asOf: PlainDate },
): void {
  const type = (row: number, column: TrackerColumn, text: string): void => {
    workbook.type(sheet, { row: FIRST_ROW + row, column: TRACKER_COLUMNS.indexOf(column) }, text);
  };
  const last = TRACKER_COLUMNS.indexOf("last");
  for (let row = 0; row < reading.tasks.length; row += 1) {
    const isDated = typeof workbook.sheet(sheet)?.value({ row: FIRST_ROW + row, column: last }) === "number";
    if (row % 5 === 0) {
      type(row, "status", statuses.completed);
      type(row, "completed", toDayMonthYear(addDays(asOf, isDated ? -6 : -1)));
    } else if (row % 5 === 1) type(row, "status", statuses["in-process"]);
    else if (row % 5 === 3 && !isDated) type(row, "status", statuses.suspended);
    else if (row % 5 === 2) type(row, "extended", toDayMonthYear(addDays(asOf, 2)));
  }
}
