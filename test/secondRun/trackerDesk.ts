/** A tracker that stands in a workbook, and what people do to it between two readings of the plan. */
import fc from "fast-check";
import type { CellValue } from "../../src/model/grid";
import type { Host } from "../../src/model/host";
import type { Review } from "../../src/model/review";
import type { SecondRun } from "../../src/model/secondRun";
import type { Task } from "../../src/model/task";
import type { TrackerColumn } from "../../src/model/trackerColumns";
import { sheetWords } from "../../src/locales/sheets";
import { createMemoryHost } from "../../src/hosts/memory/host";
import type { MemorySheet } from "../../src/hosts/memory/sheet";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { compareWithTracker, readTracker, updateTracker } from "../../src/secondRun";
import { composeSheets } from "../../src/sheets/composeSheets";
import { NOTHING_LEFT } from "../../src/model/secondRun";
import { context, day, reading, task } from "../review/build";
import { valueOf } from "../hosts/hostUnderTest";

export const TODAY = day("2026-07-15");
export const HEADERS = sheetWords.vi.tracker.headers;
export const OWN_HEADER = "Người theo dõi";

export function reviewOf(tasks: readonly Task[]): Review {
  return { reading: reading({ tasks }), findings: [], context };
}

/** A new workbook with the tracker of these tasks. */
export async function writeTracker(tasks: readonly Task[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const sheets = composeSheets(reviewOf(tasks), { locale: "vi", soonDays: 3, asOf: TODAY });
  valueOf(await createMemoryHost(workbook).write(sheets.filter(({ role }) => role === "tracker")));
  return workbook;
}

export async function compare(host: Host, tasks: readonly Task[]): Promise<SecondRun> {
  const table = valueOf(await host.findTables()).find(({ name }) => name.startsWith("SKH_NhiemVu"));
  if (!table) throw new Error("no tracker");
  const content = valueOf(await host.readRange({ kind: "sheet", sheet: table.sheet }));
  const tracker = readTracker(content, table);
  if (!tracker) throw new Error("no tracker's headings");
  return compareWithTracker(tracker, reviewOf(tasks), { soonDays: 3, asOf: TODAY });
}

export function write(host: Host, run: SecondRun): ReturnType<Host["updateTable"]> {
  return host.updateTable(updateTracker(run, NOTHING_LEFT, TODAY));
}

/** The table as it stands: its rows as cells by header, and what a row looks like. */
export class Desk {
  readonly sheet: MemorySheet;

  constructor(workbook: MemoryWorkbook) {
    const sheet = workbook.sheets().find(({ tables }) => tables.some(({ name }) => name.startsWith("SKH_NhiemVu")));
    if (!sheet) throw new Error("no tracker");
    this.sheet = sheet;
  }

  get range() {
    const range = this.sheet.tables[0]?.range;
    if (!range) throw new Error("no table");
    return range;
  }

  get headers(): readonly string[] {
    const { row, column, columnCount } = this.range;
    return Array.from({ length: columnCount }, (_, at) => String(this.sheet.value({ row, column: column + at })));
  }

  get rowCount(): number {
    return this.range.rowCount - 1;
  }

  cell(row: number, header: string): { readonly row: number; readonly column: number } {
    return { row: this.range.row + 1 + row, column: this.range.column + this.headers.indexOf(header) };
  }

  value(row: number, header: string): CellValue {
    return this.sheet.value(this.cell(row, header));
  }

  column(header: string): readonly CellValue[] {
    return Array.from({ length: this.rowCount }, (_, row) => this.value(row, header));
  }

  type(row: number, header: string, value: CellValue): void {
    this.sheet.setValues({ ...this.cell(row, header), rowCount: 1, columnCount: 1 }, [[value]]);
  }

  colour(row: number, fill: string): void {
    this.sheet.setStyle({ ...this.cell(row, HEADERS.task), rowCount: 1, columnCount: 3 }, { fill });
  }

  /** Turns the rows of the table around by so many places, values, formulas and colours together. */
  turn(by: number): void {
    const { row, column, rowCount, columnCount } = this.range;
    const before = this.sheet.stored.rows;
    const count = rowCount - 1;
    const body = { row: row + 1, column, rowCount: count, columnCount };
    this.sheet.changeCells(body, (_, address) => {
      const from = row + 1 + ((address.row - row - 1 + by) % count);
      return before.get(from)?.get(address.column) ?? { value: null, style: {} };
    });
  }

  /** A row that a person adds below the others. */
  addRow(text: string): void {
    const table = this.sheet.stored.tables[0];
    if (!table) return;
    this.sheet.updateTable(table.name, { range: { ...table.range, rowCount: table.range.rowCount + 1 } });
    this.type(this.rowCount - 1, HEADERS.task, text);
    this.type(this.rowCount - 1, HEADERS.status, "Đang thực hiện");
  }

  /** A column that a person adds beside ours. */
  addColumn(): void {
    const table = this.sheet.stored.tables[0];
    if (!table || this.headers.includes(OWN_HEADER)) return;
    const { range } = table;
    const header = { row: range.row, column: range.column + range.columnCount, rowCount: 1, columnCount: 1 };
    this.sheet.setValues(header, [[OWN_HEADER]]);
    this.sheet.updateTable(table.name, { range: { ...range, columnCount: range.columnCount + 1 } });
  }
}

const WORK = ["Rà soát", "Tham mưu", "Tổng hợp", "Chuẩn bị", "Thẩm định", "Hướng dẫn", "Báo cáo", "Kiểm tra"];
const MATTER = ["danh mục hồ sơ", "kinh phí tổ chức", "hạ tầng số", "tài liệu hội nghị", "quy chế phối hợp", "đề án"];
const PLACE = ["tại các xã", "trên địa bàn tỉnh An Bình", "của ngành", "trong quý III", "gửi cơ quan thường trực"];
const AGENCY = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Văn phòng UBND tỉnh"];

const arbitraryWork = fc.record({
  work: fc.constantFrom(...WORK),
  matter: fc.constantFrom(...MATTER),
  place: fc.constantFrom(...PLACE),
  lead: fc.constantFrom(...AGENCY),
  due: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
});

type Work = typeof arbitraryWork extends fc.Arbitrary<infer T> ? T : never;

function toTask({ work, matter, place, lead, due }: Work, index: number): Task {
  const date = due === undefined ? undefined : `2026-08-${String(due).padStart(2, "0")}`;
  return task({
    line: index + 1,
    summary: `${work} ${matter} ${place}`,
    lead: [lead],
    ...(date === undefined ? {} : { due: { text: `trước ngày ${String(due)}/8/2026`, date } }),
  });
}

/** A plan and its revision: tasks left out, moved to another day or agency, worded otherwise, added, in another order. */
export const arbitraryPlans = fc
  .tuple(
    fc.array(arbitraryWork, { minLength: 1, maxLength: 8 }),
    fc.array(fc.constantFrom("keep", "drop", "day", "agency", "words"), { minLength: 8, maxLength: 8 }),
    fc.array(arbitraryWork, { maxLength: 3 }),
    fc.nat(7),
  )
  .map(([works, fates, added, turned]) => {
    const kept = works.flatMap((work, index): readonly Work[] => {
      switch (fates[index] ?? "keep") {
        case "drop":
          return [];
        case "day":
          return [{ ...work, due: ((work.due ?? 1) % 28) + 1 }];
        case "agency":
          return [{ ...work, lead: "Sở Tư pháp" }];
        case "words":
          return [{ ...work, place: `${work.place} năm 2026` }];
        case "keep":
          return [work];
      }
    });
    const all = [...kept, ...added];
    const at = all.length === 0 ? 0 : turned % all.length;
    return { before: works.map(toTask), after: [...all.slice(at), ...all.slice(0, at)].map(toTask) };
  });

const TYPED: readonly TrackerColumn[] = ["status", "completed", "note", "result", "document", "percent", "extended"];
const PLANNED: readonly TrackerColumn[] = ["task", "lead", "last", "due", "deliverTo", "source"];
const arbitraryRow = fc.nat(20);

/** What a person does at the table. */
export const arbitraryEdit = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    row: arbitraryRow,
    header: fc.constantFrom(...TYPED, ...PLANNED).map((column) => HEADERS[column]),
    text: fc.constantFrom("Đã hoàn thành", "46300", "=1+1 là chữ", "Ý kiến của tôi", null),
  }),
  fc.record({ kind: fc.constant("own" as const), row: arbitraryRow, text: fc.constantFrom("Lan", "Minh") }),
  fc.record({ kind: fc.constant("turn" as const), row: arbitraryRow }),
  fc.record({ kind: fc.constant("hide" as const), row: arbitraryRow }),
  fc.record({ kind: fc.constant("colour" as const), row: arbitraryRow }),
  fc.record({ kind: fc.constant("add" as const), text: fc.constantFrom("Việc tôi tự thêm", "Họp giao ban tuần") }),
);

export type Edit = typeof arbitraryEdit extends fc.Arbitrary<infer T> ? T : never;

/** What was typed, by the id of its row and the header, and what stood there before; a row without an id has no name. */
export type Typed = Map<string, { readonly now: CellValue; readonly before: CellValue }>;

export function apply(desk: Desk, edit: Edit, typed: Typed): void {
  const row = "row" in edit ? edit.row % desk.rowCount : 0;
  const type = (header: string, value: CellValue): void => {
    const id = String(desk.value(row, HEADERS.id) ?? "");
    const key = `${id} ${header}`;
    const before = typed.has(key) ? (typed.get(key)?.before ?? null) : desk.value(row, header);
    desk.type(row, header, value);
    // Who types what stood there has typed nothing.
    if (id === "" || before === value) typed.delete(key);
    else typed.set(key, { now: value, before });
  };
  switch (edit.kind) {
    case "type":
      type(edit.header, edit.text);
      return;
    case "own":
      desk.addColumn();
      type(OWN_HEADER, edit.text);
      return;
    case "turn":
      desk.turn(row);
      return;
    case "hide":
      desk.sheet.hideRow(desk.cell(row, HEADERS.id).row);
      return;
    case "colour":
      desk.colour(row, "#ffff00");
      return;
    case "add":
      desk.addRow(edit.text);
  }
}
