/** Changes of a register that stands in the workbook already: only what a person's answers changed, new units below. */
import type { CellValue } from "../model/grid";
import type { RegisteredUnit, UnitRegister } from "../model/register";
import type { RangeContent } from "../model/source";
import type { CellChange, RowAddition, RowChange, TableUpdate } from "../model/tableUpdate";
import type { LocaleId } from "../locales/locale";
import { headerOf, standingValue, type ReadList } from "./readList";
import { findRegister, REGISTER_COLUMNS, registerRow, toUnit, type RegisterColumn } from "./registerSheet";

export interface RegisterTable {
  readonly content: RangeContent;
  readonly table: string;
}

/** Undefined where the sheet has lost the headings of a register. */
export function registerUpdate(
  { content, table }: RegisterTable,
  register: UnitRegister,
  locale: LocaleId,
): TableUpdate | undefined {
  const list = findRegister(content);
  if (!list) return undefined;
  const known = list.rows.flatMap(({ at, texts }) => {
    const unit = toUnit(texts);
    return unit ? [{ at, unit }] : [];
  });
  const names = new Set(known.map(({ unit }) => unit.name));
  const takeNext = toTaker(register);
  const toChange = (at: number, unit: RegisteredUnit): RowChange => ({
    key: unit.name,
    cells: changedCells({ content, list, at }, rowOf(unit, locale), rowOf(takeNext(unit.name), locale)),
  });
  const added = register.units.filter(({ name }) => !names.has(name));
  return {
    table,
    key: headerOf(content, list, list.columns.get("name") ?? 0),
    changes: known.map(({ at, unit }) => toChange(at, unit)).filter(({ cells }) => cells.length > 0),
    added: added.map((unit, index) =>
      toAddition(content, list, unit.name, registerRow(unit, known.length + index + 1, locale)),
    ),
  };
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

interface StandingRow {
  readonly content: RangeContent;
  readonly list: ReadList<RegisterColumn>;
  readonly at: number;
}

/** Cells that stay the same are left as people typed them. */
function changedCells(
  { content, list, at }: StandingRow,
  before: readonly CellValue[],
  after: readonly CellValue[],
): readonly CellChange[] {
  return REGISTER_COLUMNS.flatMap((name, index): readonly CellChange[] => {
    const column = list.columns.get(name);
    const to = after[index] ?? null;
    if (column === undefined || to === before[index]) return [];
    return [{ header: headerOf(content, list, column), from: standingValue(content, at, column), to }];
  });
}

function toAddition(
  content: RangeContent,
  list: ReadList<RegisterColumn>,
  key: string,
  values: readonly CellValue[],
): RowAddition {
  const cells = REGISTER_COLUMNS.flatMap((name, index) => {
    const column = list.columns.get(name);
    return column === undefined ? [] : [{ header: headerOf(content, list, column), value: values[index] ?? "" }];
  });
  return { key, cells };
}
