/** One sheet of the workbook in memory: what a page shows of it, and every change that a host can make to it. */
import { cellRange, rangeContains, type CellAddress, type RangeAddress } from "../../model/address";
import type { ChartModel } from "../../model/chart";
import type { CellValue } from "../../model/grid";
import type { TableInfo } from "../../model/host";
import type { CellStyle, ConditionalFormatModel, ListValidationModel, PageModel } from "../../model/sheet";
import { absoluteReference, shiftFormula } from "./formulaText";
import { columnPixels } from "./layout";
import type { SheetStore } from "./sheetStore";
import { formatValue } from "./numberFormat";
import { changeCells, storedCell, usedRange, withEntry, withMember, type CellChange } from "./state";
import type { StoredName, StoredSheet, StoredTable } from "./state";
import { enteredCell } from "./typedInput";
import type { CellView, SheetView } from "./view";

/** What `clear` empties. */
export type ClearTarget = "contents" | "formats" | "all";

/**
 * A handle to a sheet: it stays good as long as the sheet is there. Each change is an undo step of its own unless it
 * happens inside `MemoryWorkbook.transaction`. No method minds protection: callers ask `isProtected` first.
 */
export class MemorySheet implements SheetView {
  readonly id: number;
  readonly #workbook: SheetStore;

  constructor(workbook: SheetStore, id: number) {
    this.#workbook = workbook;
    this.id = id;
  }

  /** The sheet as plain data: widths, heights, merges, tables, formats, validations, page… */
  get stored(): StoredSheet {
    return this.#workbook.storedSheet(this.id);
  }

  get name(): string {
    return this.stored.name;
  }

  get hidden(): boolean {
    return this.stored.hidden;
  }

  get isProtected(): boolean {
    return this.stored.isProtected;
  }

  get frozenRows(): number {
    return this.stored.frozenRows;
  }

  get frozenColumns(): number {
    return this.stored.frozenColumns;
  }

  get showGridlines(): boolean {
    return this.stored.showGridlines;
  }

  get merges(): readonly RangeAddress[] {
    return this.stored.merges;
  }

  get charts(): readonly ChartModel[] {
    return this.stored.charts;
  }

  get tables(): readonly TableInfo[] {
    const { name: sheet, tables } = this.stored;
    return tables.map(({ name, range }) => ({ name, sheet, range }));
  }

  /** Names of this sheet's scope. */
  get names(): readonly StoredName[] {
    return this.#workbook.names.filter(({ sheetId }) => sheetId === this.id);
  }

  get usedRange(): RangeAddress | undefined {
    return usedRange(this.stored, "styles");
  }

  /** Cells with a value or a formula only; undefined for a sheet without any. */
  get valuesRange(): RangeAddress | undefined {
    return usedRange(this.stored, "values");
  }

  value(cell: CellAddress): CellValue {
    return this.#workbook.calculatedValue(this.id, cell);
  }

  text(cell: CellAddress): string {
    return formatValue(this.value(cell), storedCell(this.stored, cell).style.numberFormat);
  }

  /** With "=", short structured references; undefined where the cell holds none. */
  formula(cell: CellAddress): string | undefined {
    return this.#workbook.shownFormula(this.id, cell);
  }

  numberFormat(cell: CellAddress): string {
    return storedCell(this.stored, cell).style.numberFormat ?? "General";
  }

  /** The cell's own style, without its table's and without conditional formats. */
  ownStyle(cell: CellAddress): CellStyle {
    return storedCell(this.stored, cell).style;
  }

  cell(address: CellAddress): CellView {
    const formula = this.formula(address);
    const validation = this.stored.validations.find(({ range }) => rangeContains(range, address));
    const refusal = validation && { title: validation.errorTitle, message: validation.errorMessage };
    return {
      value: this.value(address),
      text: this.text(address),
      style: this.#workbook.effectiveStyle(this.id, address),
      ...(formula === undefined ? {} : { formula }),
      ...(validation === undefined ? {} : { choices: validation.values }),
      ...(refusal === undefined ? {} : { refusal }),
    };
  }

  rowHeight(row: number): number {
    return this.#workbook.rowPixels(this.id, row);
  }

  columnWidth(column: number): number {
    return columnPixels(this.stored, column);
  }

  /** Raw values, row by row: text that starts with "=" stays text, "0170" stays text; "" and `null` empty a cell. */
  setValues(range: RangeAddress, values: readonly (readonly CellValue[])[]): void {
    this.changeCells(range, ({ style }, { row, column }) => {
      const value = values[row - range.row]?.[column - range.column] ?? null;
      return { value: value === "" ? null : value, style };
    });
  }

  /**
   * Values with the meaning of `Excel.Range.values`: texts are read as if typed ("=…" is a formula) unless the cell is
   * formatted "@", "" empties, `null` leaves a cell as it is.
   */
  enterValues(range: RangeAddress, values: readonly (readonly CellValue[])[]): void {
    const { today } = this.#workbook;
    this.changeCells(range, (cell, { row, column }) => {
      const value = values[row - range.row]?.[column - range.column] ?? null;
      if (value === null) return cell;
      return typeof value === "string" ? enteredCell(cell, value, today) : { value, style: cell.style };
    });
  }

  /** Formulas with "=", row by row; "" empties a cell. */
  setFormulas(range: RangeAddress, formulas: readonly (readonly string[])[]): void {
    this.changeCells(range, ({ style }, { row, column }) => {
      const formula = formulas[row - range.row]?.[column - range.column] ?? "";
      return formula === "" ? { value: null, style } : { value: null, formula, style };
    });
  }

  /** One formula for the whole range: relative references are written for its first cell. */
  fillFormula(range: RangeAddress, formula: string): void {
    this.changeCells(range, ({ style }, { row, column }) => ({
      value: null,
      formula: shiftFormula(formula, { row: row - range.row, column: column - range.column }),
      style,
    }));
  }

  /** Lays the given parts of a style over each cell's own. */
  setStyle(range: RangeAddress, style: CellStyle): void {
    const merged = new Map<CellStyle, CellStyle>();
    this.changeCells(range, (cell) => {
      const next = merged.get(cell.style) ?? { ...cell.style, ...style };
      merged.set(cell.style, next);
      return { ...cell, style: next };
    });
  }

  setNumberFormat(range: RangeAddress, numberFormat: string): void {
    this.setStyle(range, { numberFormat });
  }

  clear(range: RangeAddress, target: ClearTarget = "contents"): void {
    this.changeCells(range, (cell) => ({
      ...(target === "formats" ? cell : { value: null }),
      style: target === "contents" ? cell.style : {},
    }));
  }

  /** Merges a range; cells other than the first lose their values, as in Excel. */
  merge(range: RangeAddress): void {
    this.#workbook.transaction(() => {
      this.changeCells(range, (cell, { row, column }) =>
        row === range.row && column === range.column ? cell : { value: null, style: cell.style },
      );
      this.#change((sheet) => ({ ...sheet, merges: [...sheet.merges, range] }));
    });
  }

  /** Adds a table over cells that are there already. The name must be free: see `MemoryWorkbook.freeTableName`. */
  addTable(table: StoredTable): void {
    this.#change((sheet) => ({ ...sheet, tables: [...sheet.tables, table] }), table.range);
  }

  /** Changes parts of a table; a totals row shown for the first time takes the row below the table. */
  updateTable(name: string, change: Partial<StoredTable>): void {
    this.#change((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => (table.name === name ? { ...table, ...change } : table)),
    }));
  }

  setTotalsRow(name: string, shown: boolean): void {
    const table = this.stored.tables.find((candidate) => candidate.name === name);
    if (!table || table.hasTotals === shown) return;
    const rowCount = table.range.rowCount + (shown ? 1 : -1);
    this.updateTable(name, { hasTotals: shown, range: { ...table.range, rowCount } });
  }

  /** Adds or replaces a name of this sheet's scope. */
  addName(name: string, cell: CellAddress): void {
    this.#workbook.addName({ name, refersTo: absoluteReference(this.name, cell), sheetId: this.id });
  }

  /** Adds a rule below those that are there: the first has the highest priority. */
  addConditionalFormat(format: ConditionalFormatModel): void {
    this.#change((sheet) => ({ ...sheet, conditionalFormats: [...sheet.conditionalFormats, format] }), format.range);
  }

  setConditionalFormats(formats: readonly ConditionalFormatModel[]): void {
    this.#change((sheet) => ({ ...sheet, conditionalFormats: formats }));
  }

  addListValidation(validation: ListValidationModel): void {
    this.#change((sheet) => ({ ...sheet, validations: [...sheet.validations, validation] }), validation.range);
  }

  setCharts(charts: readonly ChartModel[]): void {
    this.#change((sheet) => ({ ...sheet, charts }));
  }

  /** Characters of the default font; undefined: the default width. */
  setColumnWidth(column: number, width: number | undefined): void {
    this.#change((sheet) => ({ ...sheet, columnWidths: withEntry(sheet.columnWidths, column, width) }));
  }

  /** Points; undefined: fitting its text. */
  setRowHeight(row: number, height: number | undefined): void {
    this.#change((sheet) => ({ ...sheet, rowHeights: withEntry(sheet.rowHeights, row, height) }));
  }

  hideColumn(column: number, hidden = true): void {
    this.#change((sheet) => ({ ...sheet, hiddenColumns: withMember(sheet.hiddenColumns, column, hidden) }));
  }

  hideRow(row: number, hidden = true): void {
    this.#change((sheet) => ({ ...sheet, hiddenRows: withMember(sheet.hiddenRows, row, hidden) }));
  }

  /** Keeps the first rows and columns in view; 0 and 0 let go. */
  freeze(frozenRows: number, frozenColumns: number): void {
    this.#change((sheet) => ({ ...sheet, frozenRows, frozenColumns }));
  }

  setGridlines(showGridlines: boolean): void {
    this.#change((sheet) => ({ ...sheet, showGridlines }));
  }

  setPage(page: Partial<PageModel>): void {
    this.#change((sheet) => ({ ...sheet, page: { ...sheet.page, ...page } }));
  }

  protect(isProtected = true): void {
    this.#change((sheet) => ({ ...sheet, isProtected }));
  }

  setHidden(hidden: boolean): void {
    this.#change((sheet) => ({ ...sheet, hidden }));
  }

  /** Changes each cell of a range; the ground of the methods above. */
  changeCells(range: RangeAddress, change: CellChange): void {
    this.#change((sheet) => changeCells(sheet, range, change), range);
  }

  /** Enters text as a person types it into one cell. */
  enterText(cell: CellAddress, input: string): void {
    const { today } = this.#workbook;
    this.changeCells(cellRange(cell), (stored) => enteredCell(stored, input, today));
  }

  #change(change: (sheet: StoredSheet) => StoredSheet, range?: RangeAddress): void {
    this.#workbook.changeSheet(this.id, change, range);
  }
}
