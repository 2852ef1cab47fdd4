/** Reads arguments as Excel does: of the right kind, or refused. */
import { rangeFromA1, type RangeAddress } from "../../../src/model/address";
import type { CellValue } from "../../../src/model/grid";
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import { ExcelError, invalidArgument } from "../members";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(String(value));
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(String(value));
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(String(value));
  return value;
}

export function choiceArgument<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalidArgument(String(value));
  return choice;
}

export function colorArgument(value: unknown): string {
  const color = textArgument(value);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(color);
  return color.toLowerCase();
}

/** "B2", "B2:C9", "$1:$3", "A:C", with or without the sheet. */
export function addressArgument(value: unknown): RangeAddress {
  const text = textArgument(value);
  const local = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) {
    const first = Number(rows[1]) - 1;
    return { row: first, column: 0, rowCount: Number(rows[2]) - first, columnCount: MAX_COLUMNS };
  }
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(local);
  const range = columns ? rangeFromA1(`${columns[1] ?? ""}1:${columns[2] ?? ""}${MAX_ROWS}`) : rangeFromA1(local);
  if (!range) throw invalidArgument(text);
  return range;
}

/** A matrix as large as the range, made of one value where one is given. */
export function matrixArgument(value: unknown, { rowCount, columnCount }: RangeAddress): CellValue[][] {
  if (!Array.isArray(value)) {
    const cell = cellArgument(value);
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => cell));
  }
  const fits = value.length === rowCount && value.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!fits) throw invalidArgument(`an array of another size than ${rowCount} × ${columnCount}`);
  return value.map((row: unknown[]) => row.map(cellArgument));
}

function cellArgument(value: unknown): CellValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw invalidArgument(typeof value);
}

/** The sheet, where it may be written to. */
export function writable(sheet: MemorySheet): MemorySheet {
  if (sheet.isProtected) throw new ExcelError("AccessDenied", `The sheet is protected: ${sheet.name}`);
  return sheet;
}
