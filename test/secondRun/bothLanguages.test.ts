/** Whatever was made in one language is read, and worked on, with the pane in the other, in both hosts. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { countPeople } from "../../src/countPeople";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { publicCalendar } from "../../src/locales/holidays";
import { LOCALE_IDS, type LocaleId } from "../../src/locales/locale";
import { attendeesFromMerge } from "../../src/model/attendees";
import type { Host, WrittenSheet } from "../../src/model/host";
import { findOurTable } from "../../src/model/ourTables";
import type { RegisteredUnit } from "../../src/model/register";
import type { ReviewContext } from "../../src/model/review";
import { EMPTY_OFFICE } from "../../src/model/officeProfile";
import { closedPeriod } from "../../src/model/reportingPeriod";
import { NOTHING_LEFT } from "../../src/model/secondRun";
import type { SheetModel } from "../../src/model/sheet";
import {
  acceptDay,
  answerUpdate,
  compareExtract,
  compareWithTracker,
  composeCheckIn,
  composeExtract,
  composeFindingsSheet,
  composePeopleCounts,
  composeRegisterSheet,
  composeRegistrationForm,
  composeRegistrations,
  composeSheets,
  composeStatusSheet,
  findTrackerPlace,
  readAsOf,
  readDocument,
  readExtract,
  readHolidays,
  readIgnored,
  readRegister,
  readSnapshot,
  readSource,
  readTracker,
  readUnitsOfQuota,
  reviewReading,
  setState,
} from "../../src/pipeline";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { valueOf } from "../hosts/hostUnderTest";
import { connectExcel, type Connection } from "../officejs/library";
import { day } from "../pane/fixtures";
import { readingOf } from "../reading/build";
import { finish, merged, textInput } from "../registrations/run";

const TODAY = day("2026-07-15");
const CONTEXT: ReviewContext = { asOf: TODAY, convention: "strict", ...publicCalendar };
const UNIT: RegisteredUnit = {
  name: "Sở Nội vụ",
  abbreviation: "SNV",
  aliases: ["Sở Nội vụ tỉnh"],
  others: [],
  level: "province",
  headcount: 40,
  contact: "",
};
const STATUS = {
  asOf: TODAY,
  convention: "strict",
  period: closedPeriod(TODAY, "month", "decree"),
  isRunning: false,
  denominator: "all",
  parts: { chart: false, overdue: true, signature: true },
  frozen: false,
  subject: "Kế hoạch",
} as const;

let connection: Connection | undefined;

afterEach(() => {
  connection?.close();
  connection = undefined;
});

const HOSTS: Readonly<Record<string, (workbook: MemoryWorkbook) => Host>> = {
  memory: createMemoryHost,
  Excel: (workbook) => {
    connection = connectExcel(workbook, { profile: "1.14" });
    return createExcelHost({ timeoutMs: 30_000, busyPauseMs: 1 });
  },
};

async function write(host: Host, models: readonly SheetModel[]): Promise<readonly WrittenSheet[]> {
  return valueOf(await host.write(models)).sheets;
}

async function contentOf(host: Host, sheet: WrittenSheet | undefined) {
  return valueOf(await host.readRange({ kind: "sheet", sheet: sheet?.name ?? "" }));
}

async function trackerOf(host: Host) {
  const table = valueOf(await host.findTables()).find(({ name }) => findOurTable(name) === "tracker");
  const content = await contentOf(host, table && { role: "tracker", name: table.sheet, tables: [table.name] });
  const tracker = table && readTracker(content, table);
  if (!tracker) throw new Error("no tracker");
  return tracker;
}

/** A list as a unit sends it back: the form of `locale`, filled in. */
function filledForm(locale: LocaleId): string {
  const form = composeRegistrationForm({ name: UNIT.name, quota: 2 } as never, { locale, event: "Hội nghị" });
  const header = form.tables[0]?.range.row ?? 0;
  const rows = form.values.slice(0, header + 1);
  const people = ["Lê Thị Hòa", "Hồ Ngọc Mai"].map((name, index) => [index + 1, name, "Chuyên viên"]);
  return [...rows, ...people].map((row) => row.map((cell) => String(cell ?? "")).join("\t")).join("\n");
}

const CASES = Object.keys(HOSTS).flatMap((name) =>
  LOCALE_IDS.map((made) => ({ name, made, other: made === "vi" ? ("en" as const) : ("vi" as const) })),
);

describe.each(CASES)("made in $made, worked on in $other, in the host $name", ({ name, made, other }) => {
  const open = (): Host => (HOSTS[name] ?? createMemoryHost)(new MemoryWorkbook({ today: TODAY }));

  test("quota, tracker, findings, register and holidays are read", async () => {
    const host = open();
    const reading = await readingOf(SAMPLE_PLAN);
    const review = reviewReading(reading, CONTEXT);
    const key = review.findings[0]?.key ?? "";
    const reason = { key, reason: "Đã hỏi", title: "x", detail: "y" };
    const plan = await write(host, composeSheets(review, { locale: made, soonDays: 3, asOf: TODAY }));
    const [findings, register] = await write(host, [
      composeFindingsSheet(review.findings, [reason], made),
      composeRegisterSheet({ units: [UNIT] }, made),
    ]);
    const byRole = (role: string) => plan.find((sheet) => sheet.role === role);
    expect(readIgnored(await contentOf(host, findings)).map((one) => [one.key, one.reason])).toEqual([[key, "Đã hỏi"]]);
    expect(readRegister(await contentOf(host, register)).units).toEqual([UNIT]);
    expect(readHolidays(await contentOf(host, byRole("holidays")))?.calendar.daysOff.size).toBeGreaterThan(5);
    const quota = valueOf(
      await readSource({ kind: "range", name: "x", content: await contentOf(host, byRole("quota")) }),
    );
    const people = readDocument(quota).quota.reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
    expect(people).toBe(163);
    expect(readUnitsOfQuota(readDocument(quota))).toHaveLength(readUnitsOfQuota(reading).length);
    // Nothing new in a plan that is read again.
    const again = compareWithTracker(await trackerOf(host), review, { soonDays: 3, asOf: TODAY });
    const { known, added, gone } = again.rows;
    expect(known.length).toBeGreaterThan(3);
    expect([...known.flatMap(({ changes }) => changes), ...added, ...gone]).toEqual([]);
  });

  test("the tracker takes a state, a day and an agency's answers in its own words", async () => {
    const host = open();
    const review = reviewReading(await readingOf(SAMPLE_PLAN), CONTEXT);
    await write(host, composeSheets(review, { locale: made, soonDays: 3, asOf: TODAY }));
    const tracker = await trackerOf(host);
    expect(tracker.locale).toBe(made);
    const [row] = tracker.rows;
    if (!row) throw new Error("no row");
    const state = setState(tracker, { id: row.id, row: row.row, task: row.words.text }, { status: "completed" });
    if (!state) throw new Error("no row");
    expect(valueOf(await host.updateTable(state))).toMatchObject({ changed: 1, kept: [] });
    expect(readAsOf(await contentOf(host, { role: "tracker", name: tracker.sheet, tables: [] }))).toBeDefined();
    const agency = row.words.lead;
    const [sent] = await write(host, [composeExtract(await trackerOf(host), { agency, asOf: TODAY })]);
    const document = valueOf(await readSource({ kind: "range", name: "x", content: await contentOf(host, sent) }));
    const extract = readExtract(document);
    if (!extract) throw new Error("no extract");
    const returned = compareExtract(await trackerOf(host), extract);
    expect(returned.unknown).toEqual([]);
    expect(answerUpdate(returned, NOTHING_LEFT).changes).toEqual([]);
    expect(acceptDay(tracker, [], TODAY).changes).toEqual([]);
  });

  test("a status sheet made in the other language counts the same, and is known again", async () => {
    const host = open();
    const review = reviewReading(await readingOf(SAMPLE_PLAN), CONTEXT);
    const sheets = await write(host, composeSheets(review, { locale: made, soonDays: 3, asOf: TODAY }));
    const tracker = sheets.find(({ role }) => role === "tracker");
    if (!tracker) throw new Error("no tracker");
    const place = { ...findTrackerPlace(tracker), locale: (await trackerOf(host)).locale };
    const { tasks } = review.reading;
    const numbers: unknown[] = [];
    for (const locale of [made, other]) {
      const model = composeStatusSheet(tasks, place, { ...STATUS, locale, profile: EMPTY_OFFICE });
      const [status] = await write(host, [model]);
      const content = await contentOf(host, status);
      expect(content.texts.flat().filter((text) => /^#[A-ZÀ-Ỹ/0!?]+/u.test(text))).toEqual([]);
      expect(readSnapshot(content)?.tracker).toBe(place.table);
      numbers.push(content.values.flat().filter((value) => typeof value === "number"));
    }
    expect(numbers[0]).toEqual(numbers[1]);
    expect((numbers[0] as number[]).some((value) => value > 0)).toBe(true);
  });

  test("forms, registrations, the check-in list and the counts are read as lists of the same people", async () => {
    const host = open();
    const reading = await readingOf(SAMPLE_PLAN);
    const result = await merged([textInput(`${UNIT.name}.txt`, filledForm(made))], reading);
    const merge = result.merge;
    expect(merge.people.map(({ person }) => person.name.value)).toEqual(["Lê Thị Hòa", "Hồ Ngọc Mai"]);
    const options = { locale: made, event: "Hội nghị" };
    const registrations = await write(host, composeRegistrations(merge, options));
    const [checkIn] = await write(host, [composeCheckIn(attendeesFromMerge(merge), options)]);
    const named = new Map<string, number>();
    for (const sheet of [...registrations, ...(checkIn ? [checkIn] : [])]) {
      const document = valueOf(await readSource({ kind: "range", name: "x", content: await contentOf(host, sheet) }));
      const list = finish(countPeople(document, readDocument(document)));
      named.set(
        sheet.role,
        (named.get(sheet.role) ?? 0) + list.people.filter((person) => person.name.startsWith("Lê Thị")).length,
      );
      const counts = await write(host, composePeopleCounts(list, { ...options, locale: other }));
      const texts = (await contentOf(host, counts[0])).texts.flat();
      expect(texts.filter((text) => text.startsWith("#"))).toEqual([]);
    }
    expect([...named]).toEqual(
      expect.arrayContaining([
        ["check-in", 1],
        ["registrations", 1],
      ]),
    );
  });
});
