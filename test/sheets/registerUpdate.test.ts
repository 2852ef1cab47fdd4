import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { deskWords } from "../../src/locales/desk";
import type { CellValue } from "../../src/model/grid";
import type { RegisteredUnit, UnitRegister } from "../../src/model/register";
import { unitNamed } from "../../src/review/register";
import { composeRegisterSheet, readRegister } from "../../src/sheets/registerSheet";
import { registerUpdate } from "../../src/sheets/registerUpdate";
import { day } from "../review/build";
import { contentOf } from "./content";

const { headers } = deskWords.vi.register;
const TABLE = "SKH_DonVi";
const HEALTH: RegisteredUnit = { ...unitNamed("Sở Y tế"), contact: "0256 3 812 345", level: "province" };
const FINANCE = unitNamed("Sở Tài chính");

const update = (values: readonly (readonly CellValue[])[], after: UnitRegister) =>
  registerUpdate({ content: contentOf(values), table: TABLE }, after, "vi");

/** The register in a workbook, before and after the update. */
async function play(before: UnitRegister, after: UnitRegister, locale: "vi" | "en" = "vi") {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  const host = createMemoryHost(workbook);
  await host.write([composeRegisterSheet(before, locale)]);
  const read = async () => {
    const content = await host.readRange({ kind: "sheet", sheet: workbook.sheets().at(-1)?.name ?? "" });
    if (!content.ok) throw new Error("no sheet");
    return content.value;
  };
  const change = registerUpdate({ content: await read(), table: TABLE }, after, locale);
  const receipt = change ? await host.updateTable(change) : undefined;
  return { receipt, register: readRegister(await read()), rows: (await read()).values };
}

test("a new unit stands below the last; what stays is not touched", async () => {
  const { values } = composeRegisterSheet({ units: [HEALTH] }, "vi");
  const change = update(values, { units: [HEALTH, FINANCE] });
  expect(change?.changes).toEqual([]);
  expect(change?.added.map(({ key }) => key)).toEqual(["Sở Tài chính"]);
  const { rows } = await play({ units: [HEALTH] }, { units: [HEALTH, FINANCE] });
  expect(rows.at(-1)?.slice(0, 2)).toEqual([2, "Sở Tài chính"]);
});

test("another name goes into the row of its unit, wherever its column was moved", () => {
  const rows = [
    [headers.aliases, "Ghi chú", headers.name],
    ["Sở Y tế tỉnh", "gọi sau", "Sở Y tế"],
  ];
  const after = { units: [{ ...unitNamed("Sở Y tế"), aliases: ["Sở Y tế tỉnh", "SYT"] }] };
  expect(update(rows, after)).toEqual({
    table: TABLE,
    key: headers.name,
    changes: [{ key: "Sở Y tế", cells: [{ header: headers.aliases, from: "Sở Y tế tỉnh", to: "Sở Y tế tỉnh; SYT" }] }],
    added: [],
  });
});

test("what people typed and we cannot read stays, two rows of one name too", () => {
  const rows = [
    [headers.name, headers.aliases, headers.level, headers.headcount],
    ["Sở Y tế", "", "Cấp lạ", "khoảng 60"],
    ["Sở Y tế", "SYT", null, 9],
    [null, null, null, null],
    ["", "ghi thêm", null, null],
  ];
  const before = readRegister(contentOf(rows));
  expect(update(rows, before)).toMatchObject({ changes: [], added: [] });
  expect(update(rows, { units: [...before.units, FINANCE] })?.added).toHaveLength(1);
});

test("a unit that became another's name leaves no row behind", async () => {
  const after = { units: [{ ...HEALTH, aliases: ["Sở Tài chính"] }] };
  expect((await play({ units: [HEALTH, FINANCE] }, after)).register).toEqual(after);
});

test("a sheet that is no register takes nothing", () => {
  expect(update([["Một", "bảng", "khác"]], { units: [FINANCE] })).toBeUndefined();
});

test("whatever is added is read back", async () => {
  const anyUnits = fc.uniqueArray(fc.stringMatching(/^[A-ZĐ][a-zàảãáạ]{1,8}$/u), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyUnits, fc.nat({ max: 6 }), async (names, cut) => {
      const units = names.map((name) => unitNamed(name));
      expect((await play({ units: units.slice(0, cut) }, { units }, "en")).register).toEqual({ units });
    }),
    { numRuns: 40 },
  );
});
