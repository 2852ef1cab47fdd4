/** For any edits by people and any late lists: nothing typed is lost, nobody is counted twice, every number is right. */
import { expect } from "@jest/globals";
import fc from "fast-check";
import { copyRow } from "../../src/hosts/memory/copyRow";
import { shiftFormula } from "../../src/hosts/memory/formulaText";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { CellValue } from "../../src/model/grid";
import type { Host } from "../../src/model/host";
import type { LateMerge } from "../../src/model/lateMerge";
import type { Reading } from "../../src/model/reading";
import type { VersionAnswer } from "../../src/model/registration";
import { composeRegistrations } from "../../src/sheets/registrationSheets";
import { sheetOf, valueOf } from "../hosts/hostUnderTest";
import { merged } from "../registrations/run";
import { compareLate, listOf, rowsOf, WEDNESDAY, writeLate, type Row } from "./lateDesk";

const UNITS = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"];
const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Lê Văn Cương", "Phạm Thị Dung", "Võ Văn Em"];
const PHONES = ["0905111222", "0905333444", ""];
const POSITIONS = ["Giám đốc", "Chuyên viên", ""];

const arbitraryPerson = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...PHONES), fc.constantFrom(...POSITIONS))
  .map((cells) => cells.join("\t"));

/** A list of one of the units, or of one without seats. */
const arbitraryList = fc.record({
  unit: fc.constantFrom(...UNITS, "Ban Dân tộc"),
  people: fc.array(arbitraryPerson, { minLength: 1, maxLength: 4 }),
});

type List = typeof arbitraryList extends fc.Arbitrary<infer T> ? T : never;

const TYPED_COLUMNS = ["Họ và tên", "Chức vụ", "Điện thoại", "Ghi chú", "Đơn vị", "Kiểm tra"];
const arbitraryEdit = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    row: fc.nat(20),
    header: fc.constantFrom(...TYPED_COLUMNS),
    text: fc.constantFrom("Nguyễn Văn Ân", "Lê Văn Cường", "Sở Y tế", "Ý kiến của tôi", null),
  }),
  fc.record({ kind: fc.constant("own" as const), row: fc.nat(20), text: fc.constantFrom("Lan", "Minh") }),
  fc.record({ kind: fc.constant("turn" as const), by: fc.nat(5) }),
  fc.record({ kind: fc.constant("add" as const), name: fc.constantFrom("Hồ Văn Riêng", "Đỗ Thị Khác") }),
);

type Edit = typeof arbitraryEdit extends fc.Arbitrary<infer T> ? T : never;

const arbitraryCase = fc.record({
  first: fc.array(arbitraryList, { minLength: 1, maxLength: 3 }),
  rounds: fc.array(
    fc.record({
      edits: fc.array(arbitraryEdit, { maxLength: 4 }),
      lists: fc.array(arbitraryList, { minLength: 1, maxLength: 2 }),
      answer: fc.constantFrom<VersionAnswer>("replace", "both", "keep"),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

interface Opened {
  readonly host: Host;
  readonly close: () => void;
}

export async function checkLateLists(
  quota: Reading,
  open: (workbook: MemoryWorkbook) => Opened,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arbitraryCase, async ({ first, rounds }) => {
      const workbook = new MemoryWorkbook({ today: WEDNESDAY });
      const { merge } = await merged(first.map(toInput(0)), quota);
      const sheets = composeRegistrations(merge, { locale: "vi", event: "", today: WEDNESDAY });
      valueOf(await createMemoryHost(workbook).write(sheets.filter(({ name }) => SHEETS.includes(name))));
      const opened = open(workbook);
      try {
        const typed: Typed = new Map();
        for (const [index, round] of rounds.entries()) {
          await checkRound({ ...opened, workbook, quota, typed }, { ...round, number: index + 1 });
        }
      } finally {
        opened.close();
      }
    }),
    { numRuns },
  );
}

const SHEETS = ["Tình hình đăng ký", "Đăng ký", "Tệp đã nhận", "Tổng hợp"];

function toInput(round: number) {
  return ({ unit, people }: List, index: number) =>
    listOf(`${unit} ${round} ${index}.txt`, unit, people, 1_000 * round + index);
}

interface Desk extends Opened {
  readonly workbook: MemoryWorkbook;
  readonly quota: Reading;
  readonly typed: Typed;
}

interface Round {
  readonly number: number;
  readonly edits: readonly Edit[];
  readonly lists: readonly List[];
  readonly answer: VersionAnswer;
}

/** What was typed, by row id and header; rows that a person added, by their name. */
type Typed = Map<string, CellValue>;

async function checkRound(desk: Desk, { number, edits, lists, answer }: Round): Promise<void> {
  const { host, workbook, quota, typed } = desk;
  for (const edit of edits) apply(workbook, edit, typed);
  const inputs = lists.map(toInput(number));
  const asked = await compareLate(host, inputs, quota);
  const versions = new Map(asked.versions.map(({ key }) => [key, answer]));
  const late = await compareLate(host, inputs, quota, { versions });
  valueOf(await writeLate(host, late));
  const rows = rowsOf(workbook, "Đăng ký");
  expect(lost(rows, typed)).toEqual([]);
  const ids = rows.map((row) => row["Mã dòng"]).filter((id) => id !== null && id !== "");
  expect(new Set(ids).size).toBe(ids.length);
  checkNumbers(workbook, rows, late);
  expect(workbook.sheets().length).toBe(SHEETS.length + 1);
  // The same lists a second time say nothing new, but for those that were left out.
  const again = await compareLate(host, inputs, quota, { versions });
  const left = answer === "keep" ? again.versions.length : 0;
  expect(again.known.length + left).toBeGreaterThanOrEqual(Math.min(1, inputs.length - left));
  expect(valueOf(await writeLate(host, again))).toEqual([]);
}

/** The formulas of the sheet say what the merge says; each person who counts in a unit counts once. */
function checkNumbers(workbook: MemoryWorkbook, rows: readonly Row[], late: LateMerge): void {
  const status = rowsOf(workbook, "Tình hình đăng ký");
  expect(status.map((row) => row["Đã đăng ký"])).toEqual(late.merge.units.map(({ received }) => received));
  const counts = rowsOf(workbook, "Tổng hợp").map((row) => row["Tổng số"]);
  const all = rows.filter((row) => said(row)).length;
  expect(counts.at(-1)).toBe(all);
  expect(counts.at(-3)).toBe(all - rows.filter((row) => said(row) && row["Mã đơn vị"] === "repeat").length);
  const counted = rows
    .filter((row) => /^u\d/u.test(String(row["Mã đơn vị"])) && String(row["Họ và tên"] ?? "") !== "" && row["Mã dòng"])
    .map((row) => [row["Mã đơn vị"], String(row["Họ và tên"]), String(row["Điện thoại"] ?? "")].join("|"));
  expect(new Set(counted).size).toBe(counted.length);
}

function said(row: Row): boolean {
  return ["Họ và tên", "Đơn vị", "Ghi chú"].some((header) => String(row[header] ?? "") !== "");
}

function lost(rows: readonly Row[], typed: Typed): readonly string[] {
  return [...typed].flatMap(([key, value]) => {
    const [id = "", header = ""] = key.split("\n");
    const row = rows.find((one) => (header === "Mã dòng" ? one["Họ và tên"] === id : one["Mã dòng"] === id));
    const stands = header === "Mã dòng" ? (row ? null : "(no row)") : row?.[header];
    return (stands ?? null) === value ? [] : [`${key}: ${String(value)} → ${String(stands)}`];
  });
}

const OWN = "Người theo dõi";

function apply(workbook: MemoryWorkbook, edit: Edit, typed: Typed): void {
  const sheet = sheetOf(workbook, "Đăng ký");
  const table = sheet.stored.tables[0];
  if (!table) throw new Error("no list");
  const { range } = table;
  const count = range.rowCount - 1;
  const headers = (): readonly string[] => Object.keys(rowsOf(workbook, "Đăng ký")[0] ?? {});
  const type = (row: number, header: string, value: CellValue): void => {
    const at = { row: range.row + 1 + row, column: range.column + headers().indexOf(header) };
    const before = sheet.value(at);
    const id = String(rowsOf(workbook, "Đăng ký")[row]?.["Mã dòng"] ?? "");
    // A row that a person added is known by its name.
    if (id === "" && header === "Họ và tên") return;
    sheet.setValues({ ...at, rowCount: 1, columnCount: 1 }, [[value]]);
    // Who types what stood there has typed nothing.
    if (id !== "" && before !== value) typed.set(`${id}\n${header}`, value);
  };
  switch (edit.kind) {
    case "type":
      type(edit.row % count, edit.header, edit.text);
      return;
    case "own":
      if (!headers().includes(OWN)) {
        sheet.setValues({ row: range.row, column: range.column + range.columnCount, rowCount: 1, columnCount: 1 }, [
          [OWN],
        ]);
        sheet.updateTable(table.name, { range: { ...range, columnCount: range.columnCount + 1 } });
      }
      type(edit.row % count, OWN, edit.text);
      return;
    case "turn":
      turn(workbook, edit.by);
      return;
    case "add":
      addRow(workbook, edit.name, typed);
  }
}

/** Sorts the list: its rows change places with all that is in them. */
function turn(workbook: MemoryWorkbook, by: number): void {
  const sheet = sheetOf(workbook, "Đăng ký");
  const range = sheet.stored.tables[0]?.range;
  if (!range) return;
  const before = sheet.stored.rows;
  const count = range.rowCount - 1;
  sheet.changeCells({ ...range, row: range.row + 1, rowCount: count }, (_, { row, column }) => {
    const from = range.row + 1 + ((row - range.row - 1 + by) % count);
    const cell = before.get(from)?.get(column) ?? { value: null, style: {} };
    return cell.formula === undefined
      ? cell
      : { ...cell, formula: shiftFormula(cell.formula, { row: row - from, column: 0 }) };
  });
}

/** A person who telephoned: a row below the others, with the formulas that Excel fills in by itself. */
function addRow(workbook: MemoryWorkbook, name: string, typed: Typed): void {
  const sheet = sheetOf(workbook, "Đăng ký");
  const table = sheet.stored.tables[0];
  const rows = rowsOf(workbook, "Đăng ký");
  if (!table || rows.some((row) => row["Họ và tên"] === name)) return;
  const { range } = table;
  const last = range.row + range.rowCount - 1;
  const headers = Object.keys(rows[0] ?? {});
  sheet.updateTable(table.name, { range: { ...range, rowCount: range.rowCount + 1 } });
  const source = { row: last, column: range.column, rowCount: 1, columnCount: range.columnCount };
  const target = { ...source, row: last + 1 };
  copyRow(workbook, sheet, source, target);
  sheet.changeCells(target, (cell, { column }) => {
    const header = headers[column - range.column];
    if (cell.formula !== undefined) return cell;
    return { value: header === "Họ và tên" ? name : header === "Đơn vị" ? "Sở Y tế" : null, style: cell.style };
  });
  typed.set(`${name}\nMã dòng`, null);
}
