import type { SheetInfo, TableInfo } from "../../model/host";
import type { RangeAddress } from "../../model/address";
import type { Session } from "./gateway";

export async function listSheets(session: Session): Promise<readonly SheetInfo[]> {
  const { worksheets } = session.context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  active.load("name");
  await session.sync();
  const ranges = worksheets.items.map((sheet) => loadPlace(sheet.getUsedRangeOrNullObject(true)));
  await session.sync();
  return worksheets.items.map(({ name }, index) => {
    const range = ranges[index];
    return {
      name,
      active: name === active.name,
      ...(range && !range.isNullObject ? { usedRange: toAddress(range) } : {}),
    };
  });
}

export async function findTables(session: Session): Promise<readonly TableInfo[]> {
  const { tables } = session.context.workbook;
  tables.load("items/name,items/worksheet/name");
  await session.sync();
  const ranges = tables.items.map((table) => loadPlace(table.getRange()));
  await session.sync();
  return tables.items.flatMap(({ name, worksheet }, index) => {
    const range = ranges[index];
    return range ? [{ name, sheet: worksheet.name, range: toAddress(range) }] : [];
  });
}

function loadPlace(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

function toAddress({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeAddress {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
