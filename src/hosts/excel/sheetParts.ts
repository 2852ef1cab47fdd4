/** The parts of a sheet besides its values and styles, each a few statements whatever the number of rows. */
import { cellRange, firstColumnsToA1, rangeToA1, type RangeAddress } from "../../model/address";
import type {
  ConditionalFormatModel,
  FilledFormula,
  ListValidationModel,
  PageModel,
  SheetModel,
  TableModel,
} from "../../model/sheet";
import type { SheetAreas } from "./areas";
import { toExcelValue } from "./plainText";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/**
 * Makes the table over cells that hold their values already. Excel adds the totals row itself, below the data and
 * with a function of its own in the last column, so every cell of it is written afterwards.
 */
export function addTable(areas: SheetAreas, model: TableModel, name: string, values: SheetModel["values"]): void {
  const { range, hasTotals } = model;
  const withoutTotals = hasTotals ? { ...range, rowCount: range.rowCount - 1 } : range;
  const table = areas.sheet.tables.add(rangeToA1(withoutTotals), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  if (!model.showFilter) table.showFilterButton = false;
  if (!hasTotals) return;
  table.showTotals = true;
  const row = range.row + range.rowCount - 1;
  const cells = Array.from({ length: range.columnCount }, (_, index) => values[row]?.[range.column + index] ?? null);
  areas.range({ ...range, row, rowCount: 1 }).values = [cells.map(toExcelValue)];
}

/** No lines or colours of its own: the model's styles say how the table looks. */
const TABLE_STYLE = "TableStyleLight1";

/** Fills the formula as dragging it from the first cell would. */
export function fillFormula(areas: SheetAreas, { range, formula }: FilledFormula): void {
  const first = cellRange(range);
  areas.range(first).formulas = [[formula]];
  if (range.rowCount === 1 && range.columnCount === 1) return;
  areas.range(range).copyFrom(rangeToA1(first), "Formulas");
}

/** Excel puts each new rule above the others, so the last model comes first. */
export function addConditionalFormats(areas: SheetAreas, models: readonly ConditionalFormatModel[]): void {
  for (const { range, formula, style, stopIfTrue } of models.toReversed()) {
    const added = areas.range(range).conditionalFormats.add("Custom");
    const { rule, format } = added.custom;
    rule.formula = formula;
    if (style.bold !== undefined) format.font.bold = style.bold;
    if (style.italic !== undefined) format.font.italic = style.italic;
    if (style.fontColor !== undefined) format.font.color = style.fontColor;
    if (style.fill !== undefined) format.fill.color = style.fill;
    added.stopIfTrue = stopIfTrue;
  }
}

export function addValidation(areas: SheetAreas, model: ListValidationModel): void {
  const { dataValidation } = areas.range(model.range);
  dataValidation.rule = { list: { inCellDropDown: true, source: model.values.join(",") } };
  dataValidation.errorAlert = {
    title: model.errorTitle,
    message: model.errorMessage,
    style: "Stop",
    showAlert: true,
  };
}

export function setColumns(areas: SheetAreas, columns: SheetModel["columns"]): void {
  if (columns.length === 0) return;
  const row: RangeAddress = { row: 0, column: 0, rowCount: 1, columnCount: columns.length };
  areas.range(row).setColumnProperties(
    columns.map(({ width, hidden }) => ({
      ...(width === undefined ? {} : { format: { columnWidth: charactersToPoints(width) } }),
      ...(hidden ? { columnHidden: true } : {}),
    })),
  );
}

/** A character of the default font is 7 pixels wide, the padding 5 (ECMA-376 Part 1, 18.3.1.13); a pixel is 0.75 points. */
function charactersToPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Heights of rows that follow one another go in one statement. Hidden after that: a height would show a row again. */
export function setRows(areas: SheetAreas, rows: SheetModel["rows"]): void {
  for (const run of runsOf(rows)) {
    areas.range(rowsOf(run)).setRowProperties(run.map(({ height }) => ({ format: { rowHeight: height } })));
  }
  for (const run of runsOf(rows.filter(({ hidden }) => hidden))) areas.range(rowsOf(run)).rowHidden = true;
}

function runsOf(rows: SheetModel["rows"]): readonly SheetModel["rows"][] {
  const runs: SheetModel["rows"][number][][] = [];
  for (const row of rows.toSorted((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.row === row.row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function rowsOf(run: SheetModel["rows"]): RangeAddress {
  return { row: run[0]?.row ?? 0, column: 0, rowCount: run.length, columnCount: 1 };
}

export function freezePanes(areas: SheetAreas, { frozenRows, frozenColumns }: SheetModel): void {
  const { freezePanes: panes } = areas.sheet;
  if (frozenRows > 0 && frozenColumns > 0) {
    panes.freezeAt(areas.range({ row: 0, column: 0, rowCount: frozenRows, columnCount: frozenColumns }));
  } else if (frozenRows > 0) {
    panes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    panes.freezeColumns(frozenColumns);
  }
}

/** A4 with the margins and repeated rows of the model; page numbers stand above the text, not on page 1. */
export function setPage(areas: SheetAreas, page: PageModel): void {
  const layout = areas.sheet.pageLayout;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.setPrintMargins("Points", {
    top: page.margins.top * POINTS_PER_MILLIMETRE,
    bottom: page.margins.bottom * POINTS_PER_MILLIMETRE,
    left: page.margins.left * POINTS_PER_MILLIMETRE,
    right: page.margins.right * POINTS_PER_MILLIMETRE,
  });
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (page.centerHorizontally) layout.centerHorizontally = true;
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.printedColumns !== undefined) layout.setPrintArea(firstColumnsToA1(page.printedColumns));
  if (page.pageNumbers) {
    // A workbook printed as a whole numbers its pages through: page 1 of a paper would be its tenth.
    layout.firstPageNumber = 1;
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.defaultForAllPages.centerHeader = "&P";
  }
}
