/** Merged lists that stand in a workbook, and what comes after them. */
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { continueMerge, findMergedTables, readMerged, updateMerged } from "../../src/lateLists";
import type { LocaleId } from "../../src/locales/locale";
import { attendeesFromMerge } from "../../src/model/attendees";
import type { CellValue } from "../../src/model/grid";
import type { Host } from "../../src/model/host";
import type { LateMerge } from "../../src/model/lateMerge";
import type { StandingMerge } from "../../src/model/mergedLists";
import type { Outcome } from "../../src/model/outcome";
import type { Reading } from "../../src/model/reading";
import type { MergeChoices, ReturnedFile } from "../../src/model/registration";
import type { TableReceipt } from "../../src/model/tableUpdate";
import type { MergeOptions, ReturnedInput } from "../../src/mergeReturns";
import { composeCheckIn } from "../../src/sheets/checkIn/checkInSheet";
import { composeRegistrations } from "../../src/sheets/registrationSheets";
import { sheetOf, valueOf } from "../hosts/hostUnderTest";
import { finish, merged, textInput } from "../registrations/run";
import { day } from "../review/build";

export const WEDNESDAY = day("2026-07-15");
export const THURSDAY = day("2026-07-16");

/** A list as units send it: "name<tab>phone<tab>position" a row. */
export function listOf(name: string, unit: string, rows: readonly string[], modified?: number): ReturnedInput {
  const lines = rows.map((row, index) => `${index + 1}\t${row}`);
  return textInput(name, [`Đơn vị: ${unit}`, "TT\tHọ và tên\tĐiện thoại\tChức vụ", ...lines].join("\n"), modified);
}

/** Merges on Wednesday and writes what that comes to. */
export async function writeMerged(
  host: Host,
  inputs: readonly ReturnedInput[],
  quota: Reading,
  { locale = "vi", checkIn = false, ...options }: MergeOptions & { locale?: LocaleId; checkIn?: boolean } = {},
): Promise<void> {
  const { merge } = await merged(inputs, quota, options);
  const sheets = composeRegistrations(merge, { locale, event: "Hội nghị", today: WEDNESDAY });
  const list = composeCheckIn(attendeesFromMerge(merge), { locale, event: "Hội nghị" });
  valueOf(await host.write(checkIn ? [...sheets, list] : sheets));
}

export async function readStanding(host: Host): Promise<StandingMerge> {
  const tables = findMergedTables(valueOf(await host.findTables()));
  const placed = await Promise.all(
    tables.map(async (table) => ({
      ...table,
      content: valueOf(await host.readRange({ kind: "sheet", sheet: table.sheet })),
    })),
  );
  const standing = readMerged(placed);
  if (!standing) throw new Error("no merged lists");
  return standing;
}

export async function returned(inputs: readonly ReturnedInput[], quota: Reading): Promise<readonly ReturnedFile[]> {
  return inputs.length === 0 ? [] : (await merged(inputs, quota)).files;
}

/** What late lists come to, beside the workbook as it stands. */
export async function compareLate(
  host: Host,
  inputs: readonly ReturnedInput[],
  quota: Reading,
  choices: MergeChoices = {},
): Promise<LateMerge> {
  const files = await returned(inputs, quota);
  return finish(continueMerge(await readStanding(host), files, quota, choices));
}

export function writeLate(host: Host, late: LateMerge): Promise<Outcome<readonly TableReceipt[]>> {
  return host.updateTables(finish(updateMerged(late, THURSDAY)));
}

export type Row = Readonly<Record<string, CellValue>>;

/** The rows of a table by their headers, its totals row left out. */
export function rowsOf(workbook: MemoryWorkbook, sheetName: string): readonly Row[] {
  const sheet = sheetOf(workbook, sheetName);
  const table = sheet.stored.tables[0];
  if (!table) throw new Error(`No table on ${sheetName}`);
  const { range, hasTotals } = table;
  const header = Array.from({ length: range.columnCount }, (_, at) =>
    String(sheet.value({ row: range.row, column: range.column + at })),
  );
  return Array.from({ length: range.rowCount - 1 - (hasTotals ? 1 : 0) }, (_, row) =>
    Object.fromEntries(
      header.map((name, at) => [name, sheet.value({ row: range.row + 1 + row, column: range.column + at })]),
    ),
  );
}

/** Types into a cell of a table, found by its header and by what another column says. */
export function typeInto(
  workbook: MemoryWorkbook,
  sheetName: string,
  [by, is]: readonly [header: string, value: CellValue],
  [header, value]: readonly [header: string, value: CellValue],
): void {
  const sheet = sheetOf(workbook, sheetName);
  const table = sheet.stored.tables[0];
  const row = rowsOf(workbook, sheetName).findIndex((one) => one[by] === is);
  const column = Object.keys(rowsOf(workbook, sheetName)[row] ?? {}).indexOf(header);
  if (!table || row < 0 || column < 0) throw new Error(`No ${header} of ${String(is)}`);
  const cell = { row: table.range.row + 1 + row, column: table.range.column + column };
  sheet.setValues({ ...cell, rowCount: 1, columnCount: 1 }, [[value]]);
}
