import type { RangeAddress } from "../model/address";
import type { CellValue } from "../model/grid";
import type { CellStyle, RowModel, SheetModel, StyledRange } from "../model/sheet";
import { ASSIGNMENT_LABELS, ASSIGNMENT_ROWS, SHARED_ASSIGNMENT_ROW } from "./sampleAssignments";
import { SAMPLE_DELEGATES } from "./sampleDelegates";
import { SAMPLE_PLAN } from "./samplePlan";

const FONT: CellStyle = { fontName: "Times New Roman", fontSize: 12, vertical: "top" };
const TITLE: CellStyle = { bold: true, fontSize: 14, horizontal: "center", vertical: "center" };
const HEADER: CellStyle = { bold: true, horizontal: "center", vertical: "center", wrap: true };
const GRID: CellStyle = { border: "#7f7f7f", wrap: true };
const LINE_HEIGHT = 16.5;
/** Characters of Times New Roman 12 in one unit of column width. */
const CHARACTERS_PER_WIDTH = 0.98;

/** The sheets of a workbook for a first try: a plan, a list of delegates and a table of assignments. */
export function sampleSheets(): readonly SheetModel[] {
  return [planSheet(), delegateSheet(), assignmentSheet()];
}

/** The plan's lines over the width of its annex, whose columns stand in the same sheet, as after pasting. */
function planSheet(): SheetModel {
  const widths = [7, 88, 11];
  const lines = SAMPLE_PLAN.split("\n").filter((line) => line !== "");
  const values = lines.map((line) => toCells(line.split("\t"), widths.length));
  const firstTableRow = lines.findIndex((line) => line.includes("\t"));
  const prose = values.slice(0, firstTableRow).flatMap(([text], row) => (text === null ? [] : [{ row, text }]));
  const isTitle = (text: CellValue | undefined) => typeof text === "string" && /^[\p{Lu}\s.,]+$/u.test(text);
  return sheetOf("Kế hoạch", values, {
    widths,
    merges: prose.map(({ row }) => rangeOf(row, 0, 1, widths.length)),
    rows: values.map((cells, row) => ({ row, height: rowHeight(cells, row < firstTableRow ? [106] : widths) })),
    styles: [
      { range: rangeOf(0, 0, firstTableRow, widths.length), style: { wrap: true } },
      ...prose
        .filter(({ text }) => isTitle(text))
        .map(({ row }) => ({ range: rangeOf(row, 0, 1, widths.length), style: { bold: true } })),
      ...tableStyles(firstTableRow, values.length, widths.length),
      { range: rangeOf(firstTableRow, 2, values.length - firstTableRow, 1), style: { horizontal: "center" } },
      { range: rangeOf(values.length - 1, 0, 1, widths.length), style: { bold: true } },
    ],
  });
}

function delegateSheet(): SheetModel {
  const widths = [6, 24, 20, 40, 15];
  const people = SAMPLE_DELEGATES.map(({ name, position, unit }, index) => [
    index + 1,
    name,
    position,
    unit,
    `0900000${String(index + 1).padStart(3, "0")}`,
  ]);
  const values: readonly (readonly CellValue[])[] = [
    toCells(["UBND TỈNH AN BÌNH"], widths.length),
    toCells(["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ CHUYỂN ĐỔI SỐ NĂM 2026"], widths.length),
    toCells(["(Tổng hợp từ danh sách các cơ quan, đơn vị gửi về)"], widths.length),
    toCells([], widths.length),
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại"],
    ...people,
  ];
  return sheetOf("Danh sách", values, {
    widths,
    merges: [0, 1, 2].map((row) => rangeOf(row, 0, 1, widths.length)),
    rows: [],
    styles: [
      ...titleStyles(3, widths.length),
      ...tableStyles(4, values.length, widths.length),
      { range: rangeOf(5, 4, people.length, 1), style: { numberFormat: "@" } },
    ],
  });
}

function assignmentSheet(): SheetModel {
  const widths = [6, 44, 28, 28, 22, 20];
  const firstRow = 4;
  const values: readonly (readonly CellValue[])[] = [
    toCells(["BẢNG PHÂN CÔNG NHIỆM VỤ"], widths.length),
    toCells(["Hội nghị chuyển đổi số năm 2026"], widths.length),
    toCells([], widths.length),
    ASSIGNMENT_LABELS,
    ...ASSIGNMENT_ROWS,
  ];
  const rowsWhere = (matches: (cells: readonly CellValue[]) => boolean) =>
    ASSIGNMENT_ROWS.flatMap((cells, index) => (matches(cells) ? [firstRow + index] : []));
  return sheetOf("Phân công", values, {
    widths,
    orientation: "landscape",
    merges: [
      ...[0, 1].map((row) => rangeOf(row, 0, 1, widths.length)),
      ...[0, 1].map((column) => rangeOf(firstRow + SHARED_ASSIGNMENT_ROW, column, 2, 1)),
    ],
    rows: values.map((cells, row) => ({ row, height: row < 2 ? 22 : rowHeight(cells, widths) })),
    styles: [
      ...titleStyles(2, widths.length),
      ...tableStyles(3, values.length, widths.length),
      ...rowsWhere(([, , lead]) => lead === null).map((row) => ({
        range: rangeOf(row, 0, 1, widths.length),
        style: { bold: true },
      })),
      ...rowsWhere(([no]) => typeof no === "string").map((row) => ({
        range: rangeOf(row, 0, 1, 1),
        style: { numberFormat: "@" },
      })),
      ...rowsWhere((cells) => typeof cells[4] === "number").map((row) => ({
        range: rangeOf(row, 4, 1, 1),
        style: { numberFormat: "dd/mm/yyyy", horizontal: "left" as const },
      })),
    ],
  });
}

interface SheetParts {
  readonly widths: readonly number[];
  readonly merges: readonly RangeAddress[];
  readonly rows: readonly RowModel[];
  readonly styles: readonly StyledRange[];
  readonly orientation?: "landscape";
}

function sheetOf(name: string, values: readonly (readonly CellValue[])[], parts: SheetParts): SheetModel {
  const { widths, merges, rows, styles, orientation = "portrait" } = parts;
  return {
    role: "sample",
    name,
    values,
    formulas: [],
    columns: widths.map((width) => ({ width })),
    rows,
    merges,
    styles: [{ range: rangeOf(0, 0, values.length, widths.length), style: FONT }, ...styles],
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    page: {
      orientation,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      centerHorizontally: false,
      pageNumbers: true,
    },
    links: new Map(),
  };
}

function titleStyles(rowCount: number, columnCount: number): readonly StyledRange[] {
  return [{ range: rangeOf(0, 0, rowCount, columnCount), style: TITLE }];
}

function tableStyles(headerRow: number, end: number, columnCount: number): readonly StyledRange[] {
  return [
    { range: rangeOf(headerRow, 0, end - headerRow, columnCount), style: GRID },
    { range: rangeOf(headerRow, 0, end - headerRow, 1), style: { horizontal: "center" } },
    { range: rangeOf(headerRow, 0, 1, columnCount), style: HEADER },
  ];
}

/** Whole numbers as numbers, as Excel takes them from pasted text; blanks up to the table's width. */
function toCells(texts: readonly string[], columnCount: number): readonly CellValue[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const text = texts[column] ?? "";
    if (text === "") return null;
    return /^\d+$/.test(text) ? Number(text) : text;
  });
}

/** Excel does not fit the height of merged or freshly written rows, so it is reckoned from the text's length. */
function rowHeight(cells: readonly CellValue[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    Math.ceil(String(cell ?? "").length / ((widths[column] ?? 20) * CHARACTERS_PER_WIDTH)),
  );
  return LINE_HEIGHT * Math.max(1, ...lines);
}

function rangeOf(row: number, column: number, rowCount: number, columnCount: number): RangeAddress {
  return { row, column, rowCount, columnCount };
}
