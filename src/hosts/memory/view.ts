/** What a page needs to show and edit the workbook in memory. Rows and columns are 0-based. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { ChartModel } from "../../model/chart";
import type { CellValue } from "../../model/grid";
import type { HostChange, TableInfo } from "../../model/host";
import type { Outcome } from "../../model/outcome";
import type { CellStyle } from "../../model/sheet";

/** A cell as people see it. */
export interface CellView {
  readonly value: CellValue;
  /** By number format, as Excel would show it in a Vietnamese setting (1.234,5; 15/07/2024). */
  readonly text: string;
  /** With "=", as the formula bar shows it. */
  readonly formula?: string;
  /** Effective style: the cell's own, its table's, and over both the conditional formats that hold now. */
  readonly style: CellStyle;
  /** Choices of a list validation. */
  readonly choices?: readonly string[];
  /** What its validation says where something else is typed; `type` then refuses with "host-refused". */
  readonly refusal?: { readonly title: string; readonly message: string };
}

export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly merges: readonly RangeAddress[];
  readonly tables: readonly TableInfo[];
  readonly charts: readonly ChartModel[];
  /** Cells with a value, a formula or a style; absent for an empty sheet. */
  readonly usedRange?: RangeAddress | undefined;
  cell(address: CellAddress): CellView;
  /** CSS pixels at 100 %; 0 for a hidden row or column. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
}

/** A workbook in memory that a page can show. Views are cheap; ask again after each change. */
export interface WorkbookView {
  sheets(): readonly SheetView[];
  readonly activeSheet: string;
  readonly selection: RangeAddress;
  activate(sheet: string): void;
  select(sheet: string, range: RangeAddress): void;
  /** Enters text as a person types it: "=…" is a formula, "12" and "1.234,5" numbers, "15/7/2024" a date, else text. */
  type(sheet: string, cell: CellAddress, input: string): Outcome<void>;
  /** Empties the cells of a range. */
  clear(sheet: string, range: RangeAddress): Outcome<void>;
  /** Pastes a rectangle of texts as a person would, from the top-left cell. */
  paste(sheet: string, cell: CellAddress, texts: readonly (readonly string[])[]): Outcome<void>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  /** Replaces the whole workbook; a damaged file leaves it as it was. */
  load(bytes: Uint8Array): Promise<Outcome<void>>;
  save(): Promise<Uint8Array>;
  subscribe(listener: (change: HostChange) => void): () => void;
}
