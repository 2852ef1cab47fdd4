import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { deskWords } from "../../src/locales/desk";
import type { CellEdit } from "../../src/model/host";
import type { CellValue } from "../../src/model/grid";
import type { RegisteredUnit } from "../../src/model/register";
import { unitNamed } from "../../src/review/register";
import { registerCells } from "../../src/sheets/registerCells";
import { composeRegisterSheet, readRegister } from "../../src/sheets/registerSheet";
import { contentOf } from "./content";

const { headers } = deskWords.vi.register;
const HEALTH: RegisteredUnit = { ...unitNamed("Sở Y tế"), contact: "0256 3 812 345", level: "province" };
const FINANCE = unitNamed("Sở Tài chính");

/** The cells after the edits. */
function play(
  values: readonly (readonly CellValue[])[],
  edits: readonly CellEdit[],
): readonly (readonly CellValue[])[] {
  const played = values.map((row) => [...row]);
  for (const { cell, value } of edits) {
    while (played.length <= cell.row) played.push([]);
    const row = played[cell.row];
    if (row) row[cell.column] = value;
  }
  return played;
}

test("a new unit stands below the last; what stays is not touched", () => {
  const { values } = composeRegisterSheet({ units: [HEALTH] }, "vi");
  const edits = registerCells(contentOf(values), { units: [HEALTH, FINANCE] }, "vi");
  expect(edits.map(({ cell, value }) => [cell, value])).toEqual([
    [{ row: 5, column: 0 }, 2],
    [{ row: 5, column: 1 }, "Sở Tài chính"],
  ]);
});

test("another name goes into the row of its unit, wherever its column was moved", () => {
  const rows = [
    [headers.aliases, "Ghi chú", headers.name],
    ["Sở Y tế tỉnh", "gọi sau", "Sở Y tế"],
  ];
  const after = { units: [{ ...unitNamed("Sở Y tế"), aliases: ["Sở Y tế tỉnh", "SYT"] }] };
  expect(registerCells(contentOf(rows), after, "vi")).toEqual([
    { sheet: "Trang1", cell: { row: 1, column: 0 }, value: "Sở Y tế tỉnh; SYT" },
  ]);
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
  expect(registerCells(contentOf(rows), before, "vi")).toEqual([]);
  const [added] = registerCells(contentOf(rows), { units: [...before.units, FINANCE] }, "vi");
  expect(added?.cell.row).toBe(5);
});

test("a unit that became another's name leaves no row behind", () => {
  const { values } = composeRegisterSheet({ units: [HEALTH, FINANCE] }, "vi");
  const after = { units: [{ ...HEALTH, aliases: ["Sở Tài chính"] }] };
  const played = play(values, registerCells(contentOf(values), after, "vi"));
  expect(readRegister(contentOf(played))).toEqual(after);
});

test("an empty register takes its first unit in its first row; a sheet that is none takes nothing", () => {
  const { values } = composeRegisterSheet({ units: [] }, "vi");
  expect(registerCells(contentOf(values), { units: [FINANCE] }, "vi")[0]?.cell.row).toBe(4);
  expect(registerCells(contentOf([["Một", "bảng", "khác"]]), { units: [FINANCE] }, "vi")).toEqual([]);
});

test("whatever is added is read back", () => {
  const anyUnits = fc.uniqueArray(fc.stringMatching(/^[A-ZĐ][a-zàảãáạ]{1,8}$/u), { maxLength: 6 });
  fc.assert(
    fc.property(anyUnits, fc.nat({ max: 6 }), (names, cut) => {
      const units = names.map((name) => unitNamed(name));
      const { values } = composeRegisterSheet({ units: units.slice(0, cut) }, "en");
      const played = play(values, registerCells(contentOf(values), { units }, "en"));
      expect(readRegister(contentOf(played))).toEqual({ units });
    }),
  );
});
