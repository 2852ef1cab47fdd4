import type { RangeAddress } from "../model/address";
import type { Block } from "../model/document";
import type { CellValue, GridCell, GridRow } from "../model/grid";
import type { Place } from "../model/origin";
import type { RangeContent } from "../model/source";
import { normalise } from "../text/normalise";
import { toBlocks } from "./blocks";
import { cellText } from "./cells";

/** The blocks of a range of a worksheet: prose where rows have one filled cell, tables where they have several. */
export function readWorksheet({ values, texts, formulas, numberFormats, ...content }: RangeContent): readonly Block[] {
  const { topLeft, sheet } = content;
  const rows = values.map((row, down) =>
    row.map((value, right) =>
      toGridCell(
        {
          value,
          text: texts[down]?.[right] ?? "",
          formula: formulas[down]?.[right] ?? "",
          numberFormat: numberFormats[down]?.[right] ?? "",
        },
        { kind: "cell", sheet, cell: { row: topLeft.row + down, column: topLeft.column + right } },
      ),
    ),
  );
  return rowsToBlocks({ ...content, rows });
}

export interface WorksheetRows {
  readonly rows: readonly (readonly GridCell[])[];
  /** Relative to the first row and column. */
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: readonly number[];
}

/** The blocks of rows of a worksheet, which may end with their last filled cells. */
export function rowsToBlocks({ rows, merges, hiddenRows }: WorksheetRows): readonly Block[] {
  const hidden = new Set(hiddenRows);
  const covered = coveredCells({ rows, merges });
  const gridRows = rows.map((cells, row): GridRow => ({
    cells:
      covered.size === 0
        ? cells
        : cells.map((cell, column) => (covered.has(cellKey(row, column)) ? withoutValue(cell) : cell)),
    hidden: hidden.has(row),
  }));
  return toBlocks(gridRows, merges);
}

function withoutValue(cell: GridCell): GridCell {
  return { ...cell, value: null, text: "" };
}

/** What a host gives of one cell: its value, the text that people see, its formula or "", its number format. */
export interface RangeCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
}

export function toGridCell({ value, text, formula, numberFormat }: RangeCell, place: Place): GridCell {
  const shown = cellText(normalise(shownText(value, text)));
  return {
    value: typeof value === "string" ? shown || null : value,
    text: shown,
    place,
    ...(formula ? { formula } : {}),
    ...(numberFormat && numberFormat !== "General" ? { numberFormat } : {}),
  };
}

/** The text people see; a column too narrow for its number shows "####", which says nothing. */
function shownText(value: CellValue, text: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  return text === "" || /^#+$/.test(text) ? String(value) : text;
}

/** Cells under a merge other than its first: whatever is left in them, nobody sees it. */
function coveredCells({ rows, merges }: Pick<WorksheetRows, "rows" | "merges">): ReadonlySet<number> {
  const covered = new Set<number>();
  let budget = rows.length * rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const merge of merges) {
    // Merges of a sound sheet do not overlap, so together they have no more cells than the sheet.
    budget -= merge.rowCount * merge.columnCount;
    if (budget < 0) break;
    addCovered(covered, merge);
  }
  return covered;
}

function addCovered(covered: Set<number>, { row, column, rowCount, columnCount }: RangeAddress): void {
  for (let down = 0; down < rowCount; down++) {
    for (let right = 0; right < columnCount; right++) {
      if (down > 0 || right > 0) covered.add(cellKey(row + down, column + right));
    }
  }
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
