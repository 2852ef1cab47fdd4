/** Plays sheet models onto new sheets of the workbook in memory. */
import { cellToA1 } from "../../model/address";
import type { WrittenSheet } from "../../model/host";
import { failure, success, type Outcome } from "../../model/outcome";
import type { SheetModel } from "../../model/sheet";
import { renameReferences } from "./formulaText";
import type { MemorySheet } from "./sheet";
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT_LENGTH } from "./state";
import type { MemoryWorkbook } from "./workbook";

/** Why a model cannot be written, before anything of it is. */
export function findModelProblem(model: SheetModel): Outcome<void> {
  if (model.values.length > MAX_ROWS || model.values.some((row) => row.length > MAX_COLUMNS)) {
    return failure("request-too-large", { place: model.name });
  }
  for (const [row, values] of model.values.entries()) {
    const column = values.findIndex((value) => typeof value === "string" && value.length > MAX_TEXT_LENGTH);
    if (column >= 0) return failure("text-too-long", { place: `${model.name}!${cellToA1({ row, column })}` });
  }
  return success(undefined);
}

/** No lines or colours of its own: the model's styles say how the table looks. */
const TABLE_STYLE = "TableStyleLight1";

/** A model on its way, with the sheet and the names that it really got. */
interface Draft {
  readonly model: SheetModel;
  readonly sheet: MemorySheet;
  readonly tables: readonly string[];
}

/** Writes the models in order. Formulas may speak of tables and sheets that come later, so they wait for all. */
export function playSheets(workbook: MemoryWorkbook, models: readonly SheetModel[]): WrittenSheet[] {
  const drafts = models.map((model) => playCells(workbook, model));
  const names = newNames(drafts);
  for (const draft of drafts) {
    playFormulas(draft, names);
    playLayout(draft);
  }
  return drafts.map(({ model, sheet, tables }) => ({ role: model.role, name: sheet.name, tables }));
}

function playCells(workbook: MemoryWorkbook, model: SheetModel): Draft {
  const sheet = workbook.addSheet(workbook.freeSheetName(model.name));
  for (const { range, style } of model.styles) sheet.setStyle(range, style);
  const columnCount = Math.max(0, ...model.values.map((row) => row.length));
  sheet.setValues({ row: 0, column: 0, rowCount: model.values.length, columnCount }, model.values);
  const tables = model.tables.map(({ name: proposed, range, hasTotals, showFilter }) => {
    const name = workbook.freeTableName(proposed);
    sheet.addTable({ name, range, hasTotals, showFilter, theme: TABLE_STYLE, bandedRows: false });
    return name;
  });
  return { model, sheet, tables };
}

/** Proposed names of sheets and tables that came out differently. */
function newNames(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const pairs = drafts.flatMap(({ model, sheet, tables }) => [
    [model.name, sheet.name] as const,
    ...model.tables.map(({ name }, index) => [name, tables[index] ?? name] as const),
  ]);
  return new Map(pairs.filter(([proposed, given]) => proposed !== given));
}

function playFormulas({ model, sheet }: Draft, names: ReadonlyMap<string, string>): void {
  for (const { range, formula } of model.formulas) sheet.fillFormula(range, renameReferences(formula, names));
  for (const format of model.conditionalFormats) {
    sheet.addConditionalFormat({ ...format, formula: renameReferences(format.formula, names) });
  }
  for (const validation of model.validations) sheet.addListValidation(validation);
  for (const { name, cell } of model.names) sheet.addName(name, cell);
}

function playLayout({ model, sheet }: Draft): void {
  for (const merge of model.merges) sheet.merge(merge);
  for (const [column, { width, hidden }] of model.columns.entries()) {
    if (width !== undefined) sheet.setColumnWidth(column, width);
    if (hidden) sheet.hideColumn(column);
  }
  for (const { row, height, hidden } of model.rows) {
    sheet.setRowHeight(row, height);
    if (hidden) sheet.hideRow(row);
  }
  sheet.freeze(model.frozenRows, model.frozenColumns);
  sheet.setGridlines(model.showGridlines);
  sheet.setPage(model.page);
  sheet.setCharts(model.charts ?? []);
}
