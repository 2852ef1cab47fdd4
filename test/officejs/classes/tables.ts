import { rangeToA1, type RangeAddress } from "../../../src/model/address";
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import { storedCell, type StoredTable } from "../../../src/hosts/memory/state";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { ExcelError, excelObject, invalidArgument, itemNotFound, type AnyObject, type ExcelClass } from "../members";
import { addressArgument, booleanArgument, textArgument, writable } from "./arguments";
import { overlaps, rangeClass, rangeOf } from "./range";
import { worksheetClass } from "./worksheet";

/** The tables of a workbook or of one sheet. */
interface CollectionSelf {
  readonly workbook: MemoryWorkbook;
  readonly sheets: () => readonly MemorySheet[];
}

/** A table is found by where it begins: its name can change. */
interface TableSelf {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
}

function stored({ sheet, row, column }: TableSelf): StoredTable {
  const found = sheet.stored.tables.find(({ range }) => range.row === row && range.column === column);
  if (!found) throw itemNotFound("table");
  return found;
}

function update(self: TableSelf, change: Partial<StoredTable>): void {
  writable(self.sheet).updateTable(stored(self).name, change);
}

export const tableClass: ExcelClass<TableSelf> = {
  name: "Table",
  id: tableId,
  read: {
    Id: tableId,
    Name: (self) => stored(self).name,
    ShowTotals: (self) => stored(self).hasTotals,
  },
  write: {
    Name: (self, value) => rename(self, textArgument(value)),
    Style: (self, value) => update(self, { theme: textArgument(value) }),
    ShowBandedRows: (self, value) => update(self, { bandedRows: booleanArgument(value) }),
    ShowFilterButton: (self, value) => update(self, { showFilter: booleanArgument(value) }),
    ShowTotals: (self, value) => showTotals(self, booleanArgument(value)),
  },
  navigate: {
    Columns: (self) => excelObject(tableColumns, self),
    Worksheet: ({ workbook, sheet }) => excelObject(worksheetClass, { workbook, sheet }),
  },
  open: {
    GetRange: (self) => {
      const { workbook, sheet } = self;
      return excelObject(rangeClass, { workbook, sheet, range: stored(self).range });
    },
    GetHeaderRowRange: (self) => {
      const { workbook, sheet } = self;
      return excelObject(rangeClass, { workbook, sheet, range: { ...stored(self).range, rowCount: 1 } });
    },
    GetDataBodyRange: (self) => {
      const { workbook, sheet } = self;
      return excelObject(rangeClass, { workbook, sheet, range: dataRange(stored(self)) });
    },
  },
  call: {
    Resize: (self, [to]) => resize(self, typeof to === "string" ? addressArgument(to) : rangeOf(to)),
  },
};

function dataRange({ range, hasTotals }: StoredTable): RangeAddress {
  return { ...range, row: range.row + 1, rowCount: range.rowCount - 1 - (hasTotals ? 1 : 0) };
}

/** The header row stays where it is, and no other table may lie in the way. */
function resize(self: TableSelf, range: RangeAddress): void {
  const { name, hasTotals, range: before } = stored(self);
  if (hasTotals) throw new ExcelError("NotImplemented", "resizing a table with totals");
  if (range.row !== before.row || range.rowCount < 2 || range.column >= before.column + before.columnCount) {
    throw invalidArgument("a table's range");
  }
  const others = self.sheet.stored.tables.filter((table) => table.name !== name);
  if (others.some((table) => overlaps(table.range, range)))
    throw new ExcelError("InvalidOperation", "A table overlaps.");
  update(self, { range });
}

interface ColumnSelf {
  readonly table: TableSelf;
  /** From the left edge of the table. */
  readonly index: number;
}

const tableColumn: ExcelClass<ColumnSelf> = {
  name: "TableColumn",
  open: {
    GetDataBodyRange: ({ table, index }) => {
      const { workbook, sheet } = table;
      const range = dataRange(stored(table));
      return excelObject(rangeClass, {
        workbook,
        sheet,
        range: { ...range, column: range.column + index, columnCount: 1 },
      });
    },
  },
};

const tableColumns: ExcelClass<TableSelf> = {
  name: "TableColumnCollection",
  open: {
    GetItemOrNullObject: (table, [key]) => {
      const { row, column, columnCount } = stored(table).range;
      for (let index = 0; index < columnCount; index += 1) {
        const header = String(table.sheet.value({ row, column: column + index }) ?? "");
        if (header.toLowerCase() === String(key).toLowerCase()) return excelObject(tableColumn, { table, index });
      }
      return null;
    },
  },
};

function tableId({ sheet, row, column }: TableSelf): string {
  return `{${sheet.id}-${row}-${column}}`;
}

export const tableCollection: ExcelClass<CollectionSelf> = {
  name: "TableCollection",
  items: (self) => allTables(self),
  item: (self, key) => findTable(self, key),
  open: {
    Add: (self, [address, hasHeaders]) => addTable(self, address, booleanArgument(hasHeaders)),
    GetItemOrNullObject: (self, [key]) =>
      allTables(self).some((table) => isTable(table, key)) ? findTable(self, key) : null,
  },
};

function allTables({ workbook, sheets }: CollectionSelf): AnyObject[] {
  return sheets().flatMap((sheet) =>
    sheet.stored.tables.map(({ range: { row, column } }) => excelObject(tableClass, { workbook, sheet, row, column })),
  );
}

function findTable(self: CollectionSelf, key: unknown): AnyObject {
  const found = allTables(self).find((table) => isTable(table, key));
  if (!found) throw itemNotFound(`table ${String(key)}`);
  return found;
}

function isTable({ self }: AnyObject, key: unknown): boolean {
  return tableId(self) === key || stored(self).name.toLowerCase() === String(key).toLowerCase();
}

/** A new table has Excel's usual look; empty headers get words, other headers become text. */
function addTable({ workbook, sheets }: CollectionSelf, address: unknown, hasHeaders: boolean): AnyObject {
  if (!hasHeaders) throw invalidArgument("a table without headers");
  const range = typeof address === "string" ? addressArgument(address) : rangeOf(address);
  const [sheet, ...others] = sheets();
  if (!sheet || others.length > 0) throw invalidArgument("a table without its sheet");
  const inTheWay = [...sheet.merges, ...sheet.stored.tables.map((table) => table.range)];
  if (inTheWay.some((other) => overlaps(other, range))) {
    throw new ExcelError("InvalidOperation", `A table or merged cells are in the way of ${rangeToA1(range)}.`);
  }
  const name = workbook.freeTableName("Table1");
  writable(sheet).addTable({
    name,
    range,
    hasTotals: false,
    showFilter: true,
    theme: "TableStyleMedium2",
    bandedRows: true,
  });
  writeHeaders(sheet, range);
  return excelObject(tableClass, { workbook, sheet, row: range.row, column: range.column });
}

function writeHeaders(sheet: MemorySheet, range: RangeAddress): void {
  const seen = new Set<string>();
  const headers = Array.from({ length: range.columnCount }, (_, index) => {
    const { value } = storedCell(sheet.stored, { row: range.row, column: range.column + index });
    const wanted = value === null || value === "" ? `Column${index + 1}` : String(value);
    let header = wanted;
    for (let count = 2; seen.has(header.toLowerCase()); count += 1) header = `${wanted}${count}`;
    seen.add(header.toLowerCase());
    return header;
  });
  sheet.setValues({ ...range, rowCount: 1 }, [headers]);
}

function rename(self: TableSelf, name: string): void {
  if (name === stored(self).name) return;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument(`the table name "${name}"`);
  if (self.workbook.freeTableName(name) !== name) throw new ExcelError("ItemAlreadyExists", name);
  update(self, { name });
}

/** The totals row takes the empty row below the table, with Excel's own word and sum in it. */
function showTotals(self: TableSelf, shown: boolean): void {
  const { name, range, hasTotals } = stored(self);
  if (hasTotals === shown) return;
  if (!shown) throw new ExcelError("NotImplemented", "hiding a totals row");
  const sheet = writable(self.sheet);
  const row = { ...range, row: range.row + range.rowCount, rowCount: 1 };
  for (let column = range.column; column < range.column + range.columnCount; column += 1) {
    const { value, formula } = storedCell(sheet.stored, { row: row.row, column });
    if (value !== null || formula !== undefined) {
      throw new ExcelError("NotImplemented", "a totals row that pushes cells down");
    }
  }
  sheet.setTotalsRow(name, true);
  const last = range.column + range.columnCount - 1;
  const header = String(storedCell(sheet.stored, { row: range.row, column: last }).value ?? "");
  sheet.setValues({ ...row, columnCount: 1 }, [["Total"]]);
  if (range.columnCount > 1) {
    const escaped = header.replace(/['#[\]@]/g, "'$&");
    sheet.setFormulas({ ...row, column: last, columnCount: 1 }, [[`=SUBTOTAL(109,[${escaped}])`]]);
  }
}
