/** What a sheet's handle needs of the workbook that holds its data. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { PlainDate } from "../../model/plainDate";
import type { CellStyle } from "../../model/sheet";
import type { StoredName, StoredSheet } from "./state";

export interface SheetStore {
  readonly today: PlainDate;
  readonly names: readonly StoredName[];
  /** The sheet's data; throws where the sheet is gone. */
  storedSheet(id: number): StoredSheet;
  calculatedValue(id: number, cell: CellAddress): CellValue;
  /** With "=", short structured references. */
  shownFormula(id: number, cell: CellAddress): string | undefined;
  /** The cell's own style, its table's, and the conditional formats that hold. */
  effectiveStyle(id: number, cell: CellAddress): CellStyle;
  rowPixels(id: number, row: number): number;
  changeSheet(id: number, change: (sheet: StoredSheet) => StoredSheet, range?: RangeAddress): void;
  addName(name: StoredName): void;
  transaction<T>(change: () => T): T;
}
