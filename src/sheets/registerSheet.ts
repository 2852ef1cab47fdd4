/** The register of units as a sheet that people fill in, and read back from it. */
import type { CellValue } from "../model/grid";
import { OUR_TABLES } from "../model/ourTables";
import type { Level } from "../model/quota";
import type { RegisteredUnit, UnitRegister } from "../model/register";
import type { SheetModel } from "../model/sheet";
import type { RangeContent } from "../model/source";
import { deskWords } from "../locales/desk";
import type { LocaleId } from "../locales/locale";
import { fitCell } from "./cellText";
import { composeListSheet, listColumn, type ListColumn } from "./listSheet";
import { readList, type ReadList } from "./readList";

export const REGISTER_COLUMNS = [
  "no",
  "name",
  "abbreviation",
  "aliases",
  "level",
  "headcount",
  "contact",
  "others",
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

const WIDTHS: Readonly<Record<RegisterColumn, number>> = {
  no: 5,
  name: 44,
  abbreviation: 14,
  aliases: 40,
  level: 13,
  headcount: 13,
  contact: 30,
  others: 30,
};
const BETWEEN = "; ";
const LEVELS: readonly Level[] = ["central", "province", "district", "commune", "press"];

export function composeRegisterSheet({ units }: UnitRegister, locale: LocaleId): SheetModel {
  const words = deskWords[locale].register;
  const rows = units.map((unit, at) => registerRow(unit, at + 1, locale));
  const sheet = composeListSheet({
    role: "units",
    name: words.sheetName,
    table: OUR_TABLES.units,
    head: [words.title, words.help, null],
    columns: REGISTER_COLUMNS.map((column): ListColumn => ({
      header: words.headers[column],
      width: WIDTHS[column],
      style:
        column === "no" || column === "headcount"
          ? { horizontal: "center", numberFormat: "0" }
          : // A phone number keeps its zero.
            { numberFormat: "@" },
    })),
    rows,
  });
  return {
    ...sheet,
    validations: [
      {
        range: listColumn(REGISTER_COLUMNS.indexOf("level"), rows.length),
        values: LEVELS.map((level) => words.levels[level]),
        errorTitle: words.levelErrorTitle,
        errorMessage: words.levelError,
      },
    ],
  };
}

/** The cells of one unit, in the order of the columns. */
export function registerRow(unit: RegisteredUnit, no: number, locale: LocaleId): readonly CellValue[] {
  const { levels } = deskWords[locale].register;
  const cells: Readonly<Record<RegisterColumn, CellValue>> = {
    no,
    name: fitCell(unit.name),
    abbreviation: unit.abbreviation || null,
    aliases: fitCell(unit.aliases.join(BETWEEN)) || null,
    level: unit.level === undefined ? null : levels[unit.level],
    headcount: unit.headcount ?? null,
    contact: unit.contact || null,
    others: fitCell(unit.others.join(BETWEEN)) || null,
  };
  return REGISTER_COLUMNS.map((column) => cells[column]);
}

/** What the sheet says now. Rows without a name say nothing; a level or a number that is none is left out. */
export function readRegister(content: RangeContent): UnitRegister {
  return { units: (findRegister(content)?.rows ?? []).flatMap(({ texts }) => toUnit(texts) ?? []) };
}

/** The register's list on a sheet, whatever else stands there. */
export function findRegister(content: RangeContent): ReadList<RegisterColumn> | undefined {
  const languages = Object.values(deskWords).map(({ register }) => register.headers);
  return readList<RegisterColumn>(content, languages, ["name", "aliases"]);
}

/** The unit of a row; a row without a name holds none. */
export function toUnit({
  name,
  abbreviation = "",
  aliases,
  level,
  headcount,
  contact = "",
  others,
}: Readonly<Partial<Record<RegisterColumn, string>>>): RegisteredUnit | undefined {
  if (name === undefined) return undefined;
  const known = LEVELS.find((one) => Object.values(deskWords).some(({ register }) => register.levels[one] === level));
  const people = /^\d{1,7}$/u.test(headcount ?? "") ? Number(headcount) : undefined;
  return {
    name,
    abbreviation,
    aliases: namesOf(aliases),
    others: namesOf(others),
    contact,
    ...(known === undefined ? {} : { level: known }),
    ...(people === undefined ? {} : { headcount: people }),
  };
}

function namesOf(cell = ""): readonly string[] {
  return cell
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
