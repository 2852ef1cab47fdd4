import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { plainDate, type PlainDate } from "../../src/model/plainDate";
import type { SheetModel } from "../../src/model/sheet";
import { calculateElsewhere, hasLibreOffice } from "../libreOffice";
import { arbitrarySheet } from "./arbitrarySheet";
import { cell, quotaModel, range, sheetModel } from "./sheetModels";
import { snapshotWorkbook } from "./snapshot";

const TODAY = plainDate({ year: 2024, month: 7, day: 20 }) as PlainDate;

async function workbookOf(...models: readonly SheetModel[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const written = await createMemoryHost(workbook).write(models);
  if (!written.ok) throw new Error(written.problem.code);
  return workbook;
}

async function reloaded(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ today: TODAY });
  const outcome = await workbook.load(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return workbook;
}

describe("saving and opening", () => {
  test("a quota sheet is the same after saving and opening", async () => {
    const workbook = await workbookOf(quotaModel(), sheetModel({ name: "Khác", values: [["0170", "=1+1", 45488]] }));
    const copy = await reloaded(await workbook.save());
    expect(snapshotWorkbook(copy)).toEqual(snapshotWorkbook(workbook));
    expect(copy.sheet("Đại biểu")?.rowHeight(5)).toBe(workbook.sheet("Đại biểu")?.rowHeight(5));
  });

  test("any sheets are the same after saving and opening, twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySheet, { minLength: 1, maxLength: 2 }), async (models) => {
        const workbook = await workbookOf(...models);
        const copy = await reloaded(await workbook.save());
        expect(snapshotWorkbook(copy)).toEqual(snapshotWorkbook(workbook));
        expect(snapshotWorkbook(await reloaded(await copy.save()))).toEqual(snapshotWorkbook(workbook));
      }),
      { numRuns: 60 },
    );
  });

  test("an edited file keeps what was not edited", async () => {
    const copy = await reloaded(await (await workbookOf(quotaModel())).save());
    expect(copy.type("Đại biểu", cell("C3"), "13")).toEqual({ ok: true, value: undefined });
    const again = await reloaded(await copy.save());
    expect(again.sheet("Đại biểu")?.value(cell("C13"))).toBe(164);
    expect(again.sheet("Đại biểu")?.ownStyle(cell("C3"))).toEqual(copy.sheet("Đại biểu")?.ownStyle(cell("C3")));
    expect(again.sheet("Đại biểu")?.formula(cell("D3"))).toBe('=IF([@[Số lượng]]>Nguong,"lớn","")');
  });

  test("hidden rows, sheets and protection are kept, of empty rows too", async () => {
    const workbook = await workbookOf(quotaModel());
    const sheet = workbook.sheet("Đại biểu");
    for (const row of [4, 30]) sheet?.hideRow(row);
    sheet?.protect();
    workbook.sheet("Trang tính1")?.setHidden(true);
    const copy = await reloaded(await workbook.save());
    expect(snapshotWorkbook(copy)).toEqual(snapshotWorkbook(workbook));
    copy.sheet("Đại biểu")?.hideRow(4, false);
    copy.sheet("Đại biểu")?.protect(false);
    const again = await reloaded(await copy.save());
    expect(snapshotWorkbook(again)).toEqual(snapshotWorkbook(copy));
    expect(again.sheet("Đại biểu")?.rowHeight(4)).toBeGreaterThan(0);
  });

  test("the file holds structured references and rules as Excel writes them", async () => {
    const parts = unzipSync(await (await workbookOf(quotaModel())).save());
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const table = strFromU8(parts["xl/tables/table1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("DaiBieu[[#This Row],[Số lượng]]");
    expect(sheet).toContain("SUBTOTAL(109,DaiBieu[Số lượng])");
    expect(sheet).toMatch(/<cfRule[^>]*stopIfTrue="1"/);
    expect(sheet).not.toContain("undefined");
    expect(table).toContain('ref="A2:D13"');
    expect(table).toContain('totalsRowCount="1"');
    expect(table).toContain('<autoFilter ref="A2:D12"/>');
  });
});

describe("files that cannot be opened", () => {
  async function problemOf(bytes: Uint8Array): Promise<string> {
    const workbook = await workbookOf(quotaModel());
    const before = snapshotWorkbook(workbook);
    const outcome = await workbook.load(bytes);
    expect(snapshotWorkbook(workbook)).toEqual(before);
    expect(workbook.canUndo).toBe(true);
    return outcome.ok ? "opened" : outcome.problem.code;
  }

  test("a text is no workbook", async () => {
    expect(await problemOf(strToU8("STT;Đơn vị\n1;Sở Y tế"))).toBe("unsupported-file");
  });

  test("another kind of package is no workbook", async () => {
    expect(await problemOf(zipSync({ "word/document.xml": strToU8("<w:document/>") }))).toBe("unsupported-file");
  });

  test("an encrypted workbook says so", async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024 + 128,
    );
    expect(await problemOf(bytes)).toBe("encrypted-file");
  });

  test("a cut file is damaged", async () => {
    const bytes = await (await workbookOf(quotaModel())).save();
    expect(await problemOf(bytes.slice(0, bytes.length - 400))).toBe("damaged-file");
    expect(await problemOf(bytes.slice(0, 200))).toBe("damaged-file");
  });

  test("a part that is no XML is damage", async () => {
    const parts = unzipSync(await (await workbookOf(quotaModel())).save());
    expect(await problemOf(zipSync({ ...parts, "xl/workbook.xml": strToU8("<workbook") }))).toBe("damaged-file");
  });
});

(hasLibreOffice ? describe : describe.skip)("LibreOffice without our results", () => {
  test("calculates totals and structured references", async () => {
    const values = quotaModel().values.map((row, index) => (index === 0 ? [...row, null, null, null, 11] : row));
    const workbook = await workbookOf(
      quotaModel({
        values,
        formulas: [
          ...quotaModel().formulas,
          {
            range: range("G1"),
            formula:
              "=SUM(DaiBieu[Số lượng])+COUNTA(DaiBieu[[#Headers],[STT]:[Ghi chú]])+DaiBieu[[#Totals],[Số lượng]]",
          },
        ],
      }),
    );
    const csv = await calculateElsewhere(await workbook.save(), { name: "Đại biểu", number: 2 });
    const lines = csv.split(/\r?\n/);
    expect(lines[0]?.split(",")[6]).toBe(String(163 + 4 + 163));
    expect(lines[12]).toMatch(/^Tổng cộng,,163,/);
    expect(lines[2]).toBe("1,Cơ quan 1,12,lớn,,16,,");
    expect(lines[3]).toBe("2,Cơ quan 2,8,,,20,,");
  });
});
