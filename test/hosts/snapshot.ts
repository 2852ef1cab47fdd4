/** A workbook as plain comparable data: everything that a host can write, and what is calculated from it. */
import { rangeToA1, cellToA1, type RangeAddress } from "../../src/model/address";
import type { CellStyle } from "../../src/model/sheet";
import type { MemorySheet } from "../../src/hosts/memory/sheet";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";

/** Two workbooks are equal to their users exactly if their snapshots are deeply equal. */
export function snapshotWorkbook(workbook: MemoryWorkbook): unknown {
  return {
    activeSheet: workbook.activeSheet,
    sheets: workbook.sheets().map((sheet) => snapshotSheet(sheet)),
    names: workbook.names
      .filter(({ sheetId }) => sheetId === undefined)
      .map(({ name, refersTo }) => `${name}=${refersTo}`)
      .sort(),
  };
}

function snapshotSheet(sheet: MemorySheet): unknown {
  const { stored } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    isProtected: sheet.isProtected,
    cells: snapshotCells(sheet),
    columnWidths: sortedPairs(stored.columnWidths),
    hiddenColumns: sorted(stored.hiddenColumns),
    rowHeights: sortedPairs(stored.rowHeights),
    hiddenRows: sorted(stored.hiddenRows),
    merges: addresses(stored.merges),
    tables: stored.tables
      .map(({ range, ...table }) => ({ ...table, range: rangeToA1(range) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    names: sheet.names.map(({ name, refersTo }) => `${name}=${refersTo}`).sort(),
    conditionalFormats: stored.conditionalFormats.map((format) => ({
      ...format,
      range: rangeToA1(format.range),
      style: compact(format.style),
    })),
    validations: stored.validations
      .map((validation) => ({ ...validation, range: rangeToA1(validation.range) }))
      .sort((a, b) => (a.range < b.range ? -1 : 1)),
    charts: stored.charts,
    frozen: [stored.frozenRows, stored.frozenColumns],
    showGridlines: stored.showGridlines,
    page: {
      ...stored.page,
      margins: Object.fromEntries(Object.entries(stored.page.margins).map(([edge, size]) => [edge, rounded(size)])),
    },
  };
}

/** Only cells that hold something: an empty cell without a style is no cell. */
function snapshotCells(sheet: MemorySheet): Record<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [row, stored] of [...sheet.stored.rows].sort(([a], [b]) => a - b)) {
    for (const column of [...stored.keys()].sort((a, b) => a - b)) {
      const address = { row, column };
      const value = sheet.value(address);
      const formula = sheet.formula(address);
      const style = compact(sheet.ownStyle(address));
      if (value === null && formula === undefined && Object.keys(style).length === 0) continue;
      cells.set(cellToA1(address), { value, ...(formula === undefined ? {} : { formula }), style });
    }
  }
  return Object.fromEntries(cells);
}

/** A property that is off or at its default is as good as absent. */
function compact(style: CellStyle): CellStyle {
  const kept = Object.entries(style)
    .filter(
      ([key, value]) => value !== undefined && value !== false && !(key === "numberFormat" && value === "General"),
    )
    .map(
      ([key, value]) =>
        [key, typeof value === "string" && value.startsWith("#") ? value.toLowerCase() : value] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

function addresses(ranges: readonly RangeAddress[]): string[] {
  return ranges.map(rangeToA1).sort();
}

function sorted(members: ReadonlySet<number>): number[] {
  return [...members].sort((a, b) => a - b);
}

function sortedPairs(entries: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return [...entries].sort(([a], [b]) => a - b).map(([index, size]) => [index, rounded(size)] as const);
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}
