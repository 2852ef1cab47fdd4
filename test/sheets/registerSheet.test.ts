import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { deskWords } from "../../src/locales/desk";
import { LOCALE_IDS } from "../../src/locales/locale";
import type { RegisteredUnit } from "../../src/model/register";
import { composeRegisterSheet, readRegister } from "../../src/sheets/registerSheet";
import { contentOf } from "./content";
import { open } from "./open";

const HEALTH: RegisteredUnit = {
  name: "Sở Y tế",
  abbreviation: "SYT",
  aliases: ["Sở Y tế tỉnh", "SYT An Bình"],
  others: ["Sở Y tê"],
  level: "province",
  headcount: 62,
  contact: "0256 3 812 345",
};
const { headers } = deskWords.vi.register;

test("a unit a row; what a person types is what is read", () => {
  const { values } = composeRegisterSheet({ units: [HEALTH] }, "vi");
  expect(values[3]).toEqual(Object.values(headers));
  expect(values[4]).toEqual([
    1,
    "Sở Y tế",
    "SYT",
    "Sở Y tế tỉnh; SYT An Bình",
    "Tỉnh",
    62,
    "0256 3 812 345",
    "Sở Y tê",
  ]);
});

const anyName = fc.stringMatching(/^[A-ZĐ][a-zàảãáạăâđêôơư ]{0,12}[a-z]$/u).map((name) => name.replace(/ +/gu, " "));

test("every register comes back from its sheet, in every language", () => {
  const anyUnit = fc.record({
    name: anyName,
    abbreviation: fc.constantFrom("", "SYT"),
    aliases: fc.array(anyName, { maxLength: 3 }),
    others: fc.array(anyName, { maxLength: 2 }),
    contact: fc.constantFrom("", "0905 000 111"),
  });
  fc.assert(
    fc.property(fc.array(anyUnit, { maxLength: 6 }), fc.constantFrom(...LOCALE_IDS), (units, locale) => {
      const withFigures = units.map((unit, i): RegisteredUnit =>
        i % 2 === 0 ? unit : { ...unit, level: "commune", headcount: i },
      );
      const { values } = composeRegisterSheet({ units: withFigures }, locale);
      expect(readRegister(contentOf(values))).toEqual({ units: withFigures });
    }),
  );
});

test("odd cells: no name, no such level, no number, breaks between names, columns moved", () => {
  const rows = [
    ["Ghi chú", headers.aliases, headers.level, headers.headcount, headers.name],
    ["", "Sở Y tế tỉnh\nSYT;; ", "Cấp lạ", "khoảng 60", " Sở Y tế "],
    ["", "x", null, 3, null],
    ["", null, "Tỉnh", 12, "Sở Nội vụ"],
  ];
  expect(readRegister(contentOf(rows)).units).toEqual([
    { name: "Sở Y tế", abbreviation: "", aliases: ["Sở Y tế tỉnh", "SYT"], others: [], contact: "" },
    {
      name: "Sở Nội vụ",
      abbreviation: "",
      aliases: [],
      others: [],
      contact: "",
      level: "province",
      headcount: 12,
    },
  ]);
  expect(readRegister(contentOf([["Tên", "khác"]])).units).toEqual([]);
});

test("an empty register has a lined row to write into, and a list of levels for it", async () => {
  const model = composeRegisterSheet({ units: [] }, "vi");
  expect(model.tables[0]?.range.rowCount).toBe(2);
  expect(model.validations[0]?.range.rowCount).toBe(1);
  expect(model.validations[0]?.values).toEqual(["Trung ương", "Tỉnh", "Huyện", "Xã", "Báo chí"]);
  const opened = await open(model);
  expect(opened.cell({ row: 0, column: 0 }).text).toBe("DANH MỤC ĐƠN VỊ");
});
