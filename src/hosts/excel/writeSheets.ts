/** Plays sheet models onto new sheets: one request for the names that are taken, one for everything else. */
import { cellRange, type RangeAddress } from "../../model/address";
import type { WriteReceipt } from "../../model/host";
import type { SheetModel } from "../../model/sheet";
import { sheetAreas, type SheetAreas } from "./areas";
import { addChart } from "./charts";
import { sheetNames, tableNames } from "../../model/freeNames";
import { markDraft, unmarkDraft, type SheetWork } from "./drafts";
import type { Session } from "./gateway";
import { refuseLongTexts } from "./limits";
import { renamed } from "./renamed";
import {
  addConditionalFormats,
  addTable,
  addValidation,
  fillFormula,
  freezePanes,
  setColumns,
  setPage,
  setRows,
} from "./sheetParts";
import { applyStyles } from "./styles";
import { writeValues, type ValueBlock } from "./writeValues";

/** A model on its way to a sheet, with the names that it really gets. */
interface Draft {
  readonly model: SheetModel;
  readonly name: string;
  readonly tables: readonly string[];
  readonly areas: SheetAreas;
}

export async function writeSheets(
  session: Session,
  models: readonly SheetModel[],
  work: SheetWork,
): Promise<WriteReceipt> {
  for (const { name, values } of models) refuseLongTexts(name, values);
  const drafts = await addSheets(session, models, work);
  const receipt = { sheets: drafts.map(({ model, name, tables }) => ({ role: model.role, name, tables })) };
  work.receipt = receipt;
  const names = newNames(drafts);
  session.context.application.suspendApiCalculationUntilNextSync();
  const pending = await writeValues(session, drafts.map(toValueBlock));
  for (const draft of drafts) addTablesAndNames(draft);
  // Formulas may speak of tables and sheets that come later, so they wait until all are there.
  for (const { areas, model } of drafts) {
    for (const { range, formula } of model.formulas) fillFormula(areas, { range, formula: renamed(formula, names) });
  }
  for (const draft of drafts) decorate(draft, names);
  for (const { areas } of drafts) unmarkDraft(areas.sheet);
  drafts[0]?.areas.sheet.activate();
  await session.sync(pending);
  return receipt;
}

async function addSheets(session: Session, models: readonly SheetModel[], work: SheetWork): Promise<readonly Draft[]> {
  const { workbook } = session.context;
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  await session.sync();
  work.known = new Set(worksheets.items.map(({ id }) => id));
  const freeSheets = sheetNames(worksheets.items.map(({ name }) => name));
  const freeTables = tableNames([...tables.items, ...names.items].map(({ name }) => name));
  return models.map((model) => {
    const name = freeSheets.claim(model.name);
    const areas = sheetAreas(worksheets.add(name));
    markDraft(areas.sheet);
    return {
      model,
      name,
      tables: model.tables.map((table) => freeTables.claim(table.name)),
      areas,
    };
  });
}

/** Proposed names of sheets and tables that came out differently. */
function newNames(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const pairs = drafts.flatMap(({ model, name, tables }) => [
    [model.name, name] as const,
    ...model.tables.map((table, index) => [table.name, tables[index] ?? table.name] as const),
  ]);
  return new Map(pairs.filter(([proposed, given]) => proposed !== given));
}

/** Totals rows are left out: they must be empty when Excel makes the table's. */
function toValueBlock({ areas, model }: Draft): ValueBlock {
  const totals = model.tables.filter(({ hasTotals }) => hasTotals).map(({ range }) => lastRow(range));
  if (totals.length === 0) return { areas, values: model.values };
  return {
    areas,
    values: model.values.map((row, index) => {
      const covered = totals.filter((range) => range.row === index);
      if (covered.length === 0) return row;
      return row.map((value, column) => (covered.some((range) => holdsColumn(range, column)) ? null : value));
    }),
  };
}

function lastRow(range: RangeAddress): RangeAddress {
  return { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
}

function holdsColumn({ column, columnCount }: RangeAddress, index: number): boolean {
  return index >= column && index < column + columnCount;
}

function addTablesAndNames({ areas, model, tables }: Draft): void {
  model.tables.forEach((table, index) => addTable(areas, table, tables[index] ?? table.name, model.values));
  for (const { name, cell } of model.names) areas.sheet.names.add(name, areas.range(cellRange(cell)));
}

function decorate({ areas, model }: Draft, names: ReadonlyMap<string, string>): void {
  const { sheet } = areas;
  applyStyles(areas, model.styles);
  for (const range of model.merges) areas.range(range).merge(false);
  setColumns(areas, model.columns);
  setRows(areas, model.rows);
  addConditionalFormats(
    areas,
    model.conditionalFormats.map((format) => ({ ...format, formula: renamed(format.formula, names) })),
  );
  for (const validation of model.validations) addValidation(areas, validation);
  freezePanes(areas, model);
  if (!model.showGridlines) sheet.showGridlines = false;
  setPage(areas, model.page);
  // Last: they lie over cells whose sizes are set by now.
  for (const chart of model.charts ?? []) addChart(areas, chart);
}
