import { describe, expect, test } from "@jest/globals";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { readUnitsOfQuota } from "../../src/mergeReturns";
import type { SheetModel } from "../../src/model/sheet";
import { isOfUnknownUnit } from "../../src/model/unknownUnit";
import type { LocaleId } from "../../src/locales/locale";
import { registrationWords, reminderText } from "../../src/locales/registrations";
import { composeRegistrationForm, composeRegistrationForms } from "../../src/sheets/registrationForm";
import { composeRegistrations } from "../../src/sheets/registrationSheets";
import { day } from "../review/build";
import { fileInput, merged, quotaOf, states, textInput } from "../registrations/run";
import { TODAY } from "./open";

const EVENT = "Hội nghị chuyển đổi số";
const list = (...rows: readonly string[]) =>
  ["TT\tHọ và tên\tĐiện thoại", ...rows.map((row, i) => `${i + 1}\t${row}`)].join("\n");
const QUOTA = [
  "Sở Nội vụ\t2",
  "Sở Y tế\t1",
  "Lãnh đạo Sở Tư pháp\t1",
  "Sở Xây dựng\t4",
  "Sở Công Thương\t2",
  "Hội *?~ =A1\t1",
];

async function example() {
  const quota = await quotaOf(...QUOTA);
  const { merge } = await merged(
    [
      textInput("Sở Nội vụ.txt", list("Nguyễn Văn An\t0905111222", "Nguyễn Văn An\t905111222")),
      textInput("Sở Y tế.txt", list("=SUM(A1)\t0905333444")),
      textInput("Sở Tư pháp.txt", list("Lê Kim Chi\t0905555666", "Võ Minh Dũng\t0905777888")),
      textInput("so cong thuong.xlsx", ""),
      textInput("x.txt", `Đơn vị: Sở Nôi vụ\n\n${list("Hồ Thanh Nga\t0905999000")}`),
    ],
    quota,
    { deadline: day("2026-07-12") },
  );
  return { quota, merge };
}

function write(models: readonly SheetModel[]) {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const blank = workbook.activeSheet;
  return createMemoryHost(workbook)
    .write(models)
    .then((written) => {
      if (!written.ok) throw new Error(written.problem.code);
      workbook.removeSheet(blank);
      return { workbook, names: written.value.sheets.map(({ name }) => name) };
    });
}

/** Texts of a table's rows, some columns. */
function table(workbook: MemoryWorkbook, name: string, model: SheetModel, columns: readonly string[]) {
  const range = model.tables[0]?.range;
  const sheet = workbook.sheet(name);
  if (!range || !sheet) throw new Error(`No table on ${name}`);
  const headers = model.values[range.row] ?? [];
  return Array.from({ length: range.rowCount - 1 }, (_, row) =>
    columns.map((header) => sheet.cell({ row: range.row + 1 + row, column: headers.indexOf(header) }).text).join("|"),
  );
}

describe.each<LocaleId>(["vi", "en"])("merged lists in a workbook (%s)", (locale) => {
  const { units, list: words, silent } = registrationWords[locale];
  const { headers } = units;

  test("the formulas of each unit say what the merge says, in words", async () => {
    const { merge } = await example();
    const models = composeRegistrations(merge, { locale, event: EVENT });
    const { workbook, names } = await write(models);
    const [status] = models;
    if (!status) throw new Error("No status sheet");
    const rows = table(workbook, names[0] ?? "", status, [headers.unit, headers.received, headers.state]);
    const { states: said } = units;
    expect(rows).toEqual([
      `Sở Nội vụ|1|${said.missing.replace("{people}", "1")}`,
      `Sở Y tế|1|${said.complete}`,
      `Lãnh đạo Sở Tư pháp|2|${said.over.replace("{people}", "1")}`,
      `Sở Xây dựng|0|${said.notSent}`,
      `Sở Công Thương|0|${said.unreadable}`,
      `Hội *?~ =A1|0|${said.notSent}`,
      `${units.totalRow}|4|`,
    ]);
    expect(table(workbook, names[3] ?? "", models[3] ?? status, [silent.headers.unit, silent.headers.state])).toEqual([
      `Sở Xây dựng|${said.notSent}`,
      `Hội *?~ =A1|${said.notSent}`,
    ]);
  });

  test("a person written into the list by hand counts for the unit that the row names", async () => {
    const { merge } = await example();
    const models = composeRegistrations(merge, { locale, event: EVENT });
    const { workbook, names } = await write(models);
    const [status, people] = models;
    const range = people?.tables[0]?.range;
    if (!status || !people || !range) throw new Error("No sheets");
    const column = people.values[range.row]?.indexOf(words.headers.unit) ?? -1;
    const last = range.row + range.rowCount - 1;
    // The last row is the person whose unit has no seats: its unit is put right.
    expect(workbook.type(names[1] ?? "", { row: last, column }, "Sở Xây dựng").ok).toBe(true);
    const rows = table(workbook, names[0] ?? "", status, [headers.unit, headers.received]);
    expect(rows).toContain("Sở Xây dựng|1");
  });

  test("every listed person has a row with file and place; formulas stay text", async () => {
    const { merge } = await example();
    const models = composeRegistrations(merge, { locale, event: EVENT });
    const { workbook, names } = await write(models);
    const people = models[1];
    if (!people) throw new Error("No list");
    const rows = table(workbook, names[1] ?? "", people, [
      words.headers.person,
      words.headers.check,
      words.headers.file,
    ]);
    expect(rows).toEqual([
      "Nguyễn Văn An||Sở Nội vụ.txt",
      `Nguyễn Văn An|${words.sameAs(1)}|Sở Nội vụ.txt`,
      "=SUM(A1)||Sở Y tế.txt",
      "Lê Kim Chi||Sở Tư pháp.txt",
      "Võ Minh Dũng||Sở Tư pháp.txt",
      `Hồ Thanh Nga|${words.noSeats}|x.txt`,
    ]);
  });

  test("the reminder names who has not sent, whose file is bad, who is short, who is over", async () => {
    const { merge } = await example();
    const text = reminderText(merge, { event: EVENT, locale });
    for (const name of ["Sở Xây dựng", "Sở Công Thương", "Sở Nội vụ", "Sở Tư pháp", EVENT, "12/07/2026"])
      expect(text).toContain(name);
    expect(text).not.toContain("Sở Y tế");
  });
});

test("nobody sent anything: sheets all the same", async () => {
  const { merge } = await merged([], await quotaOf("Sở Nội vụ\t2"));
  const { names } = await write(composeRegistrations(merge, { locale: "vi", event: "" }));
  expect(names).toHaveLength(5);
});

describe("blank forms", () => {
  test("filled in and sent back, a form is read for its unit, whatever the file is called", async () => {
    const quota = await quotaOf("Sở Nội vụ\t2", "Sở Y tế\t7");
    const units = readUnitsOfQuota(quota);
    const files = await Promise.all(
      units.map(async (unit, index) => {
        const form = composeRegistrationForm(unit, { locale: "vi", event: EVENT, deadline: day("2026-07-12") });
        const { workbook, names } = await write([form]);
        const first = (form.tables[0]?.range.row ?? 0) + 1;
        workbook.type(names[0] ?? "", { row: first, column: 1 }, "Nguyễn Văn An");
        workbook.type(names[0] ?? "", { row: first, column: 3 }, "0905111222");
        return fileInput({ name: `tra loi ${index + 1}.xlsx`, bytes: await workbook.save(), modified: index });
      }),
    );
    const { merge } = await merged(files, quota);
    expect(states(merge)).toEqual(["Sở Nội vụ 1/2 missing", "Sở Y tế 1/7 missing"]);
    expect(merge.files.flatMap(({ notes }) => notes)).toEqual([]);
    expect(merge.people.map(({ person }) => person.phone?.value)).toEqual(["0905111222", "0905111222"]);
  });

  test("one sheet a unit in one workbook, each with as many rows as seats and the columns asked for", async () => {
    const units = readUnitsOfQuota(await quotaOf("Sở Nội vụ\t2", "Sở Y tế\t70"));
    const forms = composeRegistrationForms(units, { locale: "vi", event: EVENT, columns: ["phone"] });
    const { names } = await write(forms);
    expect(names).toEqual(["Sở Nội vụ", "Sở Y tế"]);
    expect(forms.map(({ tables }) => [tables[0]?.range.rowCount, tables[0]?.range.columnCount])).toEqual([
      [6, 3],
      [71, 3],
    ]);
  });
});

test("of two bodies in one row only the one that sent nothing is reminded", async () => {
  const quota = await quotaOf("Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh\t2", "Sở Nội vụ, Sở Y tế\t5");
  const { merge } = await merged([textInput("Danh sach Cong an tinh.csv", list("Nguyễn Văn An\t0905111222"))], quota);
  expect(states(merge)).toEqual([
    "Công an tỉnh 1/1 complete",
    "Bộ Chỉ huy Quân sự tỉnh 0/1 not-sent",
    "Sở Nội vụ, Sở Y tế 0/5 not-sent",
  ]);
  const text = reminderText(merge, { event: EVENT, locale: "vi" });
  expect(text).not.toContain("Công an");
  expect(text).toContain("- Sở Nội vụ, Sở Y tế (chỉ tiêu chung của 2 đơn vị): 5 người");
  const forms = composeRegistrationForms(readUnitsOfQuota(quota), { locale: "vi", event: EVENT });
  expect(forms.map(({ name }) => name)).toEqual(merge.units.map(({ unit }) => unit.name));
});

test("a file of a unit that nobody knows is not called merged", async () => {
  const quota = await quotaOf("Sở Nội vụ\t2");
  const inputs = [
    textInput("x.txt", list("Nguyễn Văn An\t0905111222")),
    textInput("Sở Nội vụ.txt", list("Trần Thị Bình\t0905111333")),
  ];
  const { merge } = await merged(inputs, quota);
  const files = composeRegistrations(merge, { locale: "vi", event: EVENT })[2];
  expect(merge.files.map(isOfUnknownUnit)).toEqual([true, false]);
  expect(JSON.stringify(files)).toContain("! Chưa rõ đơn vị");
});

test("a list headed by one of the places of a row is that place's", async () => {
  const quota = await quotaOf("UBND các xã, phường: xã Tân Lập, xã Phú Hòa, phường Tây Sơn\t3");
  const text = `UBND XÃ TÂN LẬP\n\n${list("Nguyễn Văn An\t0905111222")}`;
  const { merge } = await merged([textInput("gui.txt", text)], quota);
  expect(states(merge)).toEqual([
    "UBND xã Tân Lập 1/1 complete",
    "UBND xã Phú Hòa 0/1 not-sent",
    "UBND phường Tây Sơn 0/1 not-sent",
  ]);
});
