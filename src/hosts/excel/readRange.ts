/** Reads what a range holds: first where it is, then its contents in pieces that Excel can answer. */
import type { RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { RangeTarget } from "../../model/host";
import type { RangeContent } from "../../model/source";
import type { Gateway, Session } from "./gateway";
import { MAX_READ_CELLS } from "./limits";
import { excelErrorCode, Refusal } from "./problems";

/** Values, texts, formulas and formats of so many cells stay well under the 5 MB of an answer on the web. */
const CELLS_PER_ANSWER = 20_000;

/** The contents of some rows, as Excel gives them. */
interface Piece {
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly hidden: readonly boolean[];
}

export async function readRange(
  session: Session,
  target: RangeTarget,
  supports: Gateway["supports"],
): Promise<RangeContent> {
  const { sheet, range: found } = findRange(session.context.workbook, target);
  const mergedAreas = supports("1.13") ? found.getMergedAreasOrNullObject() : undefined;
  sheet.load("name");
  found.load("address,rowIndex,columnIndex,rowCount,columnCount");
  mergedAreas?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await session.sync();
  if (sheet.isNullObject)
    throw new Refusal({ code: "sheet-missing", ...(target.kind === "sheet" ? { place: target.sheet } : {}) });
  if (found.isNullObject) throw new Refusal({ code: "empty-source", place: sheet.name });
  const place: RangeAddress = {
    row: found.rowIndex,
    column: found.columnIndex,
    rowCount: found.rowCount,
    columnCount: found.columnCount,
  };
  if (place.rowCount * place.columnCount > MAX_READ_CELLS) {
    throw new Refusal({ code: "request-too-large", place: `${sheet.name}!${found.address}` });
  }
  const pieces = await readPieces(session, sheet, place);
  return {
    sheet: sheet.name,
    topLeft: { row: place.row, column: place.column },
    ...joinPieces(pieces),
    merges: mergedAreas && !mergedAreas.isNullObject ? toMerges(mergedAreas, place) : [],
    ...(mergedAreas ? {} : { mergesUnknown: true }),
  };
}

/** Cells with values only: formats of whole columns would make every sheet a million rows long. */
function findRange(
  workbook: Excel.Workbook,
  target: RangeTarget,
): { readonly sheet: Excel.Worksheet; readonly range: Excel.Range } {
  if (target.kind === "selection") {
    const selection = workbook.getSelectedRange();
    return { sheet: selection.worksheet, range: selection.getUsedRangeOrNullObject(true) };
  }
  const sheet =
    target.kind === "sheet"
      ? workbook.worksheets.getItemOrNullObject(target.sheet)
      : workbook.worksheets.getActiveWorksheet();
  return { sheet, range: sheet.getUsedRangeOrNullObject(true) };
}

async function readPieces(session: Session, sheet: Excel.Worksheet, place: RangeAddress): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  let size = Math.max(1, Math.floor(CELLS_PER_ANSWER / place.columnCount));
  for (let done = 0; done < place.rowCount;) {
    const rowCount = Math.min(size, place.rowCount - done);
    const piece = await readPiece(session, sheet, { ...place, row: place.row + done, rowCount });
    if (piece) {
      pieces.push(piece);
      done += rowCount;
    } else {
      size = Math.floor(rowCount / 2);
    }
  }
  return pieces;
}

/** The contents, or undefined where they are too large for one answer and there are rows to leave out. */
async function readPiece(session: Session, sheet: Excel.Worksheet, part: RangeAddress): Promise<Piece | undefined> {
  const range = sheet.getRangeByIndexes(part.row, part.column, part.rowCount, part.columnCount);
  range.load("values,text,formulas,numberFormat");
  const rows = range.getRowProperties({ rowHidden: true });
  try {
    await session.sync();
  } catch (error) {
    if (part.rowCount === 1 || excelErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    session.gotOver(error);
    return undefined;
  }
  const values = range.values as Piece["values"] | null;
  if (!values) throw new Refusal({ code: "request-too-large" });
  return {
    values,
    texts: range.text,
    formulas: range.formulas as Piece["formulas"],
    numberFormats: range.numberFormat as Piece["numberFormats"],
    hidden: rows.value.map(({ rowHidden }) => rowHidden === true),
  };
}

function joinPieces(pieces: readonly Piece[]): Omit<RangeContent, "sheet" | "topLeft" | "merges"> {
  return {
    values: pieces.flatMap(({ values, formulas }) =>
      values.map((row, index) => row.map((value, column) => toCellValue(value, formulas[index]?.[column]))),
    ),
    texts: pieces.flatMap(({ texts }) => texts),
    formulas: pieces.flatMap(({ values, formulas }) =>
      formulas.map((row, index) => row.map((formula, column) => toFormula(formula, values[index]?.[column]))),
    ),
    numberFormats: pieces.flatMap(({ numberFormats }) => numberFormats),
    hiddenRows: pieces.flatMap(({ hidden }) => hidden).flatMap((hidden, row) => (hidden ? [row] : [])),
  };
}

/** Excel gives "" for an empty cell and for a formula whose result is "". */
function toCellValue(value: unknown, formula: unknown): CellValue {
  if (value === "" && formula === "") return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Where a cell holds text that begins with "=", Excel gives that text as its formula too: then it is none. */
function toFormula(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

/** Merged areas relative to the corner of the range. Their joined address would be cut at 8,192 characters. */
function toMerges({ areas }: Excel.RangeAreas, place: RangeAddress): RangeAddress[] {
  return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex - place.row,
    column: columnIndex - place.column,
    rowCount,
    columnCount,
  }));
}
