import { EncryptedFileError, readXlsx, type Sheet } from "hucre";
import type { RangeAddress } from "../model/address";
import type { Block, DocumentNote } from "../model/document";
import { failure, success, type Outcome } from "../model/outcome";
import type { RangeContent } from "../model/source";
import { guardPackage } from "./guard";
import { readWorksheet } from "./worksheet";
import { toRangeCell, type CellCounts } from "./xlsxCell";

const LARGEST_FILE = 64 * 1_048_576;

export interface WorkbookContent {
  readonly blocks: readonly Block[];
  readonly notes: readonly DocumentNote[];
}

/** The visible sheets of a workbook, in order; each under its name where there are several. */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Outcome<WorkbookContent>> {
  if (bytes.length > LARGEST_FILE) return failure("file-too-large", { place: name, detail: `${bytes.length} bytes` });
  const guarded = await guardPackage(bytes, { place: name, mainPart: "xl/workbook.xml" });
  if (!guarded.ok) return guarded;
  const sheets = await readSheets(name, bytes);
  if (!sheets.ok) return sheets;
  const counts: CellCounts = { struck: 0, converted: 0 };
  const read = sheets.value.map((sheet) => ({ sheet, blocks: readWorksheet(toRangeContent(sheet, counts)) }));
  const filled = read.filter(({ blocks }) => blocks.length > 0);
  if (filled.length === 0) return failure("empty-source", { place: name });
  const blocks = filled.flatMap(({ sheet, blocks: own }) => (filled.length > 1 ? [titleOf(sheet), ...own] : own));
  return success({ blocks, notes: toNotes(counts) });
}

function toNotes({ struck, converted }: CellCounts): readonly DocumentNote[] {
  const notes: readonly DocumentNote[] = [
    { kind: "struck-out", count: struck },
    { kind: "converted", count: converted },
  ];
  return notes.filter(({ count }) => count > 0);
}

async function readSheets(place: string, bytes: Uint8Array): Promise<Outcome<readonly Sheet[]>> {
  try {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return success(sheets);
  } catch (error) {
    const code = error instanceof EncryptedFileError ? "encrypted-file" : "damaged-file";
    return failure(code, { place, detail: String(error) });
  }
}

function titleOf({ name }: Sheet): Block {
  return { kind: "heading", level: 1, text: name, place: { kind: "cell", sheet: name, cell: { row: 0, column: 0 } } };
}

/** The sheet as a host would give it. */
function toRangeContent(sheet: Sheet, counts: CellCounts): RangeContent {
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const cells = sheet.rows.map((values, row) =>
    columns.map((column) => toRangeCell(values[column] ?? null, sheet.cells?.get(`${row},${column}`), counts)),
  );
  return {
    sheet: sheet.name,
    topLeft: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): RangeAddress => ({
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    })),
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([row]) => row),
  };
}
