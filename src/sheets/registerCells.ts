/** Changes of a register that stands in the workbook already: only what a person's answers changed, new units below. */
import type { CellValue } from "../model/grid";
import type { CellEdit } from "../model/host";
import type { RegisteredUnit, UnitRegister } from "../model/register";
import type { RangeContent } from "../model/source";
import type { LocaleId } from "../locales/locale";
import { listCell, nextRow, type ReadList } from "./readList";
import { findRegister, REGISTER_COLUMNS, registerRow, toUnit, type RegisterColumn } from "./registerSheet";

export function registerCells(content: RangeContent, register: UnitRegister, locale: LocaleId): readonly CellEdit[] {
  const list = findRegister(content);
  if (!list) return [];
  const write = toWriter(content, list);
  const known = list.rows.flatMap(({ at, texts }) => {
    const unit = toUnit(texts);
    return unit ? [{ at, unit }] : [];
  });
  const names = new Set(known.map(({ unit }) => unit.name));
  const added = register.units.filter(({ name }) => !names.has(name));
  const takeNext = toTaker(register);
  const first = nextRow(list);
  return [
    ...known.flatMap(({ at, unit }) => write(at, rowOf(unit, locale), rowOf(takeNext(unit.name), locale))),
    ...added.flatMap((unit, index) => write(first + index, BLANK, registerRow(unit, known.length + index + 1, locale))),
  ];
}

/** The units of one name, one after the other: people may have given two rows the same. */
function toTaker({ units }: UnitRegister): (name: string) => RegisteredUnit | undefined {
  const rest = [...units];
  return (name) => {
    const at = rest.findIndex((unit) => unit.name === name);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
}

const BLANK: readonly CellValue[] = REGISTER_COLUMNS.map(() => null);

/** A unit that became another's alias leaves its row empty. */
function rowOf(unit: RegisteredUnit | undefined, locale: LocaleId): readonly CellValue[] {
  return unit ? registerRow(unit, 0, locale) : BLANK;
}

type WriteRow = (at: number, before: readonly CellValue[], after: readonly CellValue[]) => readonly CellEdit[];

/** Cells that stay the same are left as people typed them. */
function toWriter(content: RangeContent, { columns }: ReadList<RegisterColumn>): WriteRow {
  return (at, before, after) =>
    REGISTER_COLUMNS.flatMap((name, index): readonly CellEdit[] => {
      const column = columns.get(name);
      const value = after[index] ?? null;
      return column === undefined || value === before[index] ? [] : [listCell(content, at, column, value)];
    });
}
