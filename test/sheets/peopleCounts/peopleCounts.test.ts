import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countPeople } from "../../../src/countPeople";
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { registrationWords } from "../../../src/locales/registrations";
import type { CellValue } from "../../../src/model/grid";
import type { PeopleList } from "../../../src/model/peopleList";
import type { RangeAddress } from "../../../src/model/address";
import type { SheetModel } from "../../../src/model/sheet";
import { readDocument } from "../../../src/reading/readDocument";
import { composePeopleCounts } from "../../../src/sheets/peopleCounts/peopleSheet";
import { COUNTS_TABLE, PEOPLE_TABLE, VENUES_TABLE } from "../../../src/sheets/registrationTables";
import { readSource } from "../../../src/sources/readSource";
import { calculateElsewhere, hasLibreOffice } from "../../libreOffice";
import { finish } from "../../registrations/run";
import { TODAY } from "../open";

const WORDS = registrationWords.vi;
const HEADER = ["TT", "Họ và tên", "Đơn vị", "Chức vụ", "Điện thoại", "Hình thức", "Điểm cầu"];

type Row = readonly [name: string, unit: string, position: string, phone: string, mode: string, venue: string];

async function listOf(rows: readonly Row[]): Promise<PeopleList> {
  const text = [HEADER, ...rows.map((row, index) => [String(index + 1), ...row])]
    .map((row) => row.join("\t"))
    .join("\n");
  const document = await readSource({ kind: "text", name: "danh sach.txt", text });
  if (!document.ok) throw new Error(document.problem.code);
  return finish(countPeople(document.value, readDocument(document.value)));
}

/** Rows that somebody adds below the list: the table grows, and with it the formulas of its columns. */
function withAdded(model: SheetModel, rows: readonly Readonly<Record<string, CellValue>>[]): SheetModel {
  const [table] = model.tables;
  if (!table) throw new Error("No table");
  const { row: header, rowCount } = table.range;
  const headers = model.values[header] ?? [];
  const added = rows.map((cells) => headers.map((name) => cells[String(name)] ?? null));
  const grown = <T extends { readonly range: RangeAddress }>(part: T): T => {
    const { range } = part;
    const isColumn = range.row === header + 1 && range.rowCount === rowCount - 1;
    return isColumn ? { ...part, range: { ...range, rowCount: range.rowCount + rows.length } } : part;
  };
  return {
    ...model,
    values: [...model.values, ...added],
    formulas: model.formulas.map(grown),
    tables: [{ ...table, range: { ...table.range, rowCount: rowCount + rows.length } }],
  };
}

async function written(models: readonly SheetModel[]) {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const blank = workbook.activeSheet;
  const receipt = await createMemoryHost(workbook).write(models);
  if (!receipt.ok) throw new Error(receipt.problem.code);
  workbook.removeSheet(blank);
  return workbook;
}

function modelOf(models: readonly SheetModel[], table: string): SheetModel {
  const model = models.find(({ tables }) => tables[0]?.name === table);
  if (!model) throw new Error(`No ${table}`);
  return model;
}

/** The rows of a table of counts: name → column → number. */
function countsOf(workbook: MemoryWorkbook, model: SheetModel) {
  const range = model.tables[0]?.range;
  const sheet = workbook.sheets().find(({ name }) => name === model.name);
  if (!range || !sheet) throw new Error("No sheet");
  const headers = model.values[range.row] ?? [];
  return Array.from({ length: range.rowCount - 1 }, (_, at) => {
    const value = (column: number): CellValue => sheet.value({ row: range.row + 1 + at, column });
    const numbers = headers.slice(2, -1).map((header, index) => [String(header), Number(value(index + 2))] as const);
    return { name: String(value(1)), key: value(headers.length - 1), numbers: new Map(numbers) };
  });
}

const EXAMPLE: readonly Row[] = [
  ["Nguyễn Văn An", "Sở Nội vụ", "Giám đốc", "0905111222", "Trực tiếp", "Hội trường tỉnh"],
  ["Nguyễn Văn An".normalize("NFD"), "SỞ  NỘI VỤ", "Giám đốc", "0905 111 222", "Trực tiếp", "Hội trường tỉnh"],
  ["Trần Thị Bình", "Sở\u00a0Nội vụ ", "Chuyên viên", "0905111222", "Trực tuyến", "Điểm cầu xã Hòa Đông"],
  ["Lê Minh Chi", "UBND xã Hòa Đông", "Chủ tịch", "", "Trực tuyến", "Điểm cầu xã Hòa Đông"],
  ["Phạm Quốc Dũng", "Ủy ban nhân dân xã Hòa Đông", "Văn thư", "", "", ""],
  ["Hồ Thanh Nga", "", "", "", "Trực tiếp", ""],
];

describe("a raw list of people", () => {
  test("is counted by unit, level, kind, way of attending and venue", async () => {
    const models = composePeopleCounts(await listOf(EXAMPLE), { locale: "vi", event: "" });
    const workbook = await written(models);
    const rows = countsOf(workbook, modelOf(models, COUNTS_TABLE));
    const { inPerson, online } = WORDS.form.modes;
    const { kindOf, headers } = WORDS.counts;
    const shown = rows.map(({ name, numbers }) =>
      [
        name,
        ...[headers.total, inPerson, kindOf(inPerson, WORDS.list.kinds.leader), online, headers.rest].map((header) =>
          numbers.get(header),
        ),
      ].join("|"),
    );
    expect(shown).toEqual([
      "Cấp tỉnh|3|2|2|1|0",
      "Sở Nội vụ|3|2|2|1|0",
      "Cấp xã|2|0|0|1|1",
      "Ủy ban nhân dân xã Hòa Đông|2|0|0|1|1",
      "Chưa xếp được đơn vị|1|1|0|0|0",
      "Tổng cộng|6|3|2|2|1",
    ]);
    const venues = countsOf(workbook, modelOf(models, VENUES_TABLE));
    expect(venues.map(({ name, numbers }) => `${name}|${numbers.get(headers.total)}`)).toEqual([
      "Hội trường tỉnh|2",
      "Sở Nội vụ|2",
      "Điểm cầu xã Hòa Đông|2",
      "Sở Nội vụ|1",
      "Ủy ban nhân dân xã Hòa Đông|1",
      "Chưa ghi điểm cầu|2",
      "Tổng cộng|6",
    ]);
  });

  test("says of each row whether its name, its telephone or its unit needs a look", async () => {
    const models = composePeopleCounts(await listOf(EXAMPLE), { locale: "vi", event: "" });
    const model = modelOf(models, PEOPLE_TABLE);
    const [table] = model.tables;
    const header = table?.range.row ?? 0;
    const column = (model.values[header] ?? []).indexOf(WORDS.list.headers.check);
    expect(model.values.slice(header + 1).map((row) => row[column])).toEqual([
      null,
      WORDS.list.sameAs(1),
      WORDS.list.samePhone(1),
      null,
      null,
      WORDS.list.noUnit,
    ]);
  });

  test("rows added below count at once, cleaned; those of unknown units are shown", async () => {
    const models = composePeopleCounts(await listOf(EXAMPLE), { locale: "vi", event: "" });
    const { person, unit, mode } = WORDS.list.headers;
    const people = withAdded(modelOf(models, PEOPLE_TABLE), [
      { [person]: "Võ Thanh Hà", [unit]: " sở\u00a0nội  VỤ", [mode]: "Trực tiếp" },
      { [person]: "Bùi Ngọc Loan", [unit]: "Sở Chưa có" },
      { [person]: "Đỗ Anh Khoa", [unit]: "*" },
    ]);
    const workbook = await written(models.map((model) => (model.tables[0]?.name === PEOPLE_TABLE ? people : model)));
    const rows = countsOf(workbook, modelOf(models, COUNTS_TABLE));
    const total = (name: string) => rows.find((row) => row.name === name)?.numbers.get(WORDS.counts.headers.total);
    expect([total("Sở Nội vụ"), total(WORDS.counts.unplaced), total(WORDS.counts.total)]).toEqual([4, 3, 9]);
    const sheet = workbook.sheets().find(({ name }) => name === WORDS.counts.sheetName);
    const texts = Array.from({ length: 40 }, (_, row) => String(sheet?.value({ row, column: 0 }) ?? ""));
    expect(texts.filter((text) => /^\d+\. /u.test(text))).toEqual([
      "6. Hồ Thanh Nga",
      "8. Bùi Ngọc Loan · Sở Chưa có",
      "9. Đỗ Anh Khoa · *",
    ]);
    expect(texts).toContain("! 3 trong 9 dòng chưa xếp được đơn vị");
  });
});

const name = fc.constantFrom("Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Chi", "Phạm Quốc Dũng");
const unit = fc.constantFrom(
  "Sở Nội vụ",
  "sở  nội vụ",
  "Sở Nội vụ".normalize("NFD"),
  "Sở\u00a0Y tế",
  "UBND xã Hòa Đông",
  "",
  "constructor",
  "Hội *?~",
  ">5",
);
const row: fc.Arbitrary<Row> = fc.tuple(
  name,
  unit,
  fc.constantFrom("", "Giám đốc", "Chuyên viên"),
  fc.constantFrom("", "0905111222", "0905333444"),
  fc.constantFrom("", "Trực tiếp", "Trực tuyến", "?"),
  fc.constantFrom("", "Hội trường tỉnh", "Điểm cầu *"),
);

test("the sheet says what plain counting says, and every row is somewhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 14 }), async (rows) => {
      const list = await listOf(rows);
      expect(list.people).toHaveLength(rows.length);
      const models = composePeopleCounts(list, { locale: "vi", event: "" });
      const workbook = await written(models);
      expectCounts(countsOf(workbook, modelOf(models, COUNTS_TABLE)), list);
      const venues = models.find(({ tables }) => tables[0]?.name === VENUES_TABLE);
      if (!venues) return;
      const counted = countsOf(workbook, venues);
      const { total } = WORDS.counts.headers;
      const top = counted.filter(({ name: venue, key }) => key === null && venue !== WORDS.counts.total);
      expect(top.reduce((sum, { numbers }) => sum + (numbers.get(total) ?? 0), 0)).toBe(list.people.length);
    }),
    { numRuns: 40 },
  );
});

function expectCounts(rows: ReturnType<typeof countsOf>, { people, units }: PeopleList): void {
  const { headers } = WORDS.counts;
  const { inPerson, online } = WORDS.form.modes;
  const own = new Map(rows.flatMap(({ key, numbers }) => (typeof key === "string" ? [[key, numbers] as const] : [])));
  for (const { id } of units) {
    const mine = people.filter((person) => person.unit === id);
    const said = own.get(id);
    expect(said?.get(headers.total)).toBe(mine.length);
    if (said?.has(online)) expect(said.get(online)).toBe(mine.filter(({ mode }) => mode === "online").length);
    if (said?.has(inPerson)) expect(said.get(inPerson)).toBe(mine.filter(({ mode }) => mode === "in-person").length);
  }
  const sum = (column: string, of: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(of).reduce((total, { numbers }) => total + (numbers.get(column) ?? 0), 0);
  for (const column of rows[0]?.numbers.keys() ?? []) {
    const placed = sum(column, ({ key, name: text }) => key !== null || text === WORDS.counts.unplaced);
    expect(placed).toBe(sum(column, ({ name: text }) => text === WORDS.counts.total));
  }
  expect(sum(headers.total, ({ name: text }) => text === WORDS.counts.total)).toBe(people.length);
}

(hasLibreOffice ? test : test.skip)(
  "LibreOffice counts the same, rows added included",
  async () => {
    const models = composePeopleCounts(await listOf(EXAMPLE), { locale: "vi", event: "" });
    const { person, unit: header } = WORDS.list.headers;
    const people = withAdded(modelOf(models, PEOPLE_TABLE), [
      { [person]: "Võ Thanh Hà", [header]: " sở\u00a0nội  VỤ" },
      { [person]: "Bùi Ngọc Loan", [header]: "Sở Chưa có" },
    ]);
    const all = models.map((model) => (model.tables[0]?.name === PEOPLE_TABLE ? people : model));
    const workbook = await written(all);
    const bytes = await workbook.save();
    for (const table of [COUNTS_TABLE, VENUES_TABLE]) {
      const model = modelOf(models, table);
      const number = models.indexOf(model) + 1;
      const csv = await calculateElsewhere(bytes, { name: model.name, number });
      const lines = csv.split("\n").map((line) => line.split(","));
      const first = (model.tables[0]?.range.row ?? 0) + 1;
      for (const [at, { name: text, numbers }] of countsOf(workbook, model).entries()) {
        expect([text, ...(lines[first + at] ?? []).slice(2, 2 + numbers.size).map(Number)]).toEqual([
          text,
          ...numbers.values(),
        ]);
      }
    }
  },
  120_000,
);
