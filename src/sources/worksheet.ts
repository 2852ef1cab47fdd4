import type { CellAddress, RangeAddress } from "../model/address";
import type { Block } from "../model/document";
import type { CellValue, GridCell, GridRow } from "../model/grid";
import type { RangeContent } from "../model/source";
import { normalise } from "../text/normalise";
import { toBlocks } from "./blocks";
import { cellText } from "./cells";

/** The blocks of a range of a worksheet: prose where rows have one filled cell, tables where they have several. */
export function readWorksheet(content: RangeContent): readonly Block[] {
  const hidden = new Set(content.hiddenRows);
  const covered = coveredCells(content);
  const rows = content.values.map((values, row): GridRow => {
    const cells = values.map((value, column) =>
      toCell(content, { row, column }, covered.has(cellKey(row, column)) ? null : value),
    );
    return { cells, hidden: hidden.has(row) };
  });
  return toBlocks(rows, content.merges);
}

function toCell(content: RangeContent, { row, column }: CellAddress, value: CellValue): GridCell {
  const { topLeft, sheet } = content;
  const shown = cellText(normalise(shownText(value, content.texts[row]?.[column] ?? "")));
  const formula = content.formulas[row]?.[column];
  const numberFormat = content.numberFormats[row]?.[column];
  return {
    value: typeof value === "string" ? shown || null : value,
    text: shown,
    place: { kind: "cell", sheet, cell: { row: topLeft.row + row, column: topLeft.column + column } },
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
function coveredCells({ merges, values }: RangeContent): ReadonlySet<number> {
  const covered = new Set<number>();
  let budget = values.length * (values[0]?.length ?? 0);
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
