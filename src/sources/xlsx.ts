import { EncryptedFileError, formatValue, readXlsx, type Cell, type Sheet } from "hucre";
import type { RangeAddress } from "../model/address";
import type { Block } from "../model/document";
import type { CellValue } from "../model/grid";
import { failure, success, type Outcome } from "../model/outcome";
import { fromSerial, toDayMonthYear } from "../model/plainDate";
import type { RangeContent } from "../model/source";
import { guardPackage } from "./guard";
import { readWorksheet } from "./worksheet";

const LARGEST_FILE = 64 * 1_048_576;
const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const SERIAL_1970 = 25_569;
/** Excel shows its first date format by the system's setting: day, month and year here. */
const SYSTEM_DATE = /^(?:mm-dd-yy|m\/d\/yy(?:yy)?|dd\/mm\/yyyy)$/i;
/** Writes 1.234,5 as Vietnamese Excel does. */
const NUMBER_LOCALE = "de-DE";

/** The visible sheets of a workbook, in order; each under its name where there are several. */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Outcome<readonly Block[]>> {
  if (bytes.length > LARGEST_FILE) return failure("file-too-large", { place: name, detail: `${bytes.length} bytes` });
  const guarded = await guardPackage(bytes, { place: name, mainPart: "xl/workbook.xml" });
  if (!guarded.ok) return guarded;
  const sheets = await readSheets(name, bytes);
  if (!sheets.ok) return sheets;
  const read = sheets.value.map((sheet) => ({ sheet, blocks: readWorksheet(toRangeContent(sheet)) }));
  const filled = read.filter(({ blocks }) => blocks.length > 0);
  if (filled.length === 0) return failure("empty-source", { place: name });
  return success(filled.flatMap(({ sheet, blocks }) => (filled.length > 1 ? [titleOf(sheet), ...blocks] : blocks)));
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
function toRangeContent(sheet: Sheet): RangeContent {
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const cells = sheet.rows.map((values, row) =>
    columns.map((column) => toRangeCell(values[column] ?? null, sheet.cells?.get(`${row},${column}`))),
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

interface RangeCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
}

function toRangeCell(raw: Sheet["rows"][number][number], cell: Cell | undefined): RangeCell {
  const value = raw instanceof Date ? raw.getTime() / DAY_MS + SERIAL_1970 : raw;
  const numberFormat = cell?.style?.numFmt ?? "General";
  const isFormula = cell?.formula !== undefined;
  return {
    value,
    text: typeof value === "number" ? numberText(value, numberFormat) : String(value ?? ""),
    // A shared formula stands only in its first cell; the others still are formulas.
    formula: isFormula ? `=${cell.formula ?? ""}` : "",
    numberFormat,
  };
}

function numberText(value: number, numberFormat: string): string {
  const date = SYSTEM_DATE.test(numberFormat) ? fromSerial(value) : undefined;
  return date ? toDayMonthYear(date) : formatValue(value, numberFormat, { locale: NUMBER_LOCALE });
}
