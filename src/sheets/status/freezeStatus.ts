/** Numbers instead of formulas: the sheet stays as it is today, and says so. */
import type { CellAddress } from "../../model/address";
import type { CellEdit } from "../../model/host";
import { toDayMonthYear, type PlainDate } from "../../model/plainDate";
import type { RangeContent } from "../../model/source";
import type { LocaleId } from "../../locales/locale";
import { statusWords } from "../../locales/sheets";

interface FreezeOptions {
  readonly locale: LocaleId;
  readonly day: PlainDate;
  /** The cell that tells how the numbers were reached. */
  readonly notes: CellAddress | undefined;
}

/** `content`: the sheet as written, calculated. */
export function freezeStatus(content: RangeContent, { locale, day, notes }: FreezeOptions): readonly CellEdit[] {
  const { sheet, topLeft, values, formulas } = content;
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): readonly CellEdit[] => {
      if (formula === "") return [];
      const cell = { row: topLeft.row + row, column: topLeft.column + column };
      const value = values[row]?.[column] ?? null;
      const isNotes = cell.row === notes?.row && cell.column === notes.column;
      const said = isNotes ? `${String(value ?? "")} ${statusWords[locale].frozen(toDayMonthYear(day))}` : value;
      return [{ sheet, cell, value: said }];
    }),
  );
}
