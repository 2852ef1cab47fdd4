/**
 * What the library leaves out of a workbook file, put right in the package's own parts: "stop if true" of conditional
 * formats, and the totals rows of tables, which the library would write anew with its own words when it loads a file.
 */
import { rangeToA1 } from "../../model/address";
import { columnNames, referencedTables } from "./calculation";
import { attribute, escapeXml, partBytes, partText, sheetPaths, type Parts } from "./packageXml";
import { storedCell, type StoredSheet, type StoredTable, type WorkbookState } from "./state";
import { toFileFormula } from "./structuredReferences";

/** Priorities of the rules that stop, by sheet name. */
export type RuleFlags = ReadonlyMap<string, ReadonlySet<number>>;

const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/;

/** Names of the tables that have a totals row, and of those that have filter buttons. */
export interface TableFlags {
  readonly totals: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
}

/** Hides totals rows from the library, which takes them as data then; the flags say what it does not. */
export function patchBeforeRead(parts: Parts): { parts: Map<string, Uint8Array>; tables: TableFlags } {
  const totals = new Set<string>();
  const filters = new Set<string>();
  const patched = new Map(parts);
  for (const path of parts.keys()) {
    if (!TABLE_PART.test(path)) continue;
    const xml = partText(parts, path);
    const name = attribute(xml, "name");
    if (xml.includes("<autoFilter")) filters.add(name);
    if (!/\stotalsRowCount="1"/.test(xml)) continue;
    totals.add(name);
    patched.set(path, partBytes(xml.replace(/\stotalsRowCount="1"/, "")));
  }
  return { parts: patched, tables: { totals, filters } };
}

/** Which rules stop the ones below them. */
export function readRuleFlags(parts: Parts): RuleFlags {
  const flags = new Map<string, ReadonlySet<number>>();
  for (const [name, path] of sheetPaths(parts)) {
    const xml = partText(parts, path);
    const rules = xml.match(/<cfRule\b[^>]*\bstopIfTrue="(?:1|true)"[^>]*>/g) ?? [];
    flags.set(name, new Set(rules.map((rule) => Number(attribute(rule, "priority")))));
  }
  return flags;
}

/** Puts "stop if true" and the tables of the state into the parts that the library wrote. */
export function patchBeforeSave(parts: Parts, state: WorkbookState): Map<string, Uint8Array> {
  const patched = new Map(parts);
  const paths = sheetPaths(parts);
  for (const sheet of state.sheets) {
    const path = paths.get(sheet.name);
    const stops = new Set(sheet.conditionalFormats.flatMap((format, index) => (format.stopIfTrue ? [index + 1] : [])));
    if (path === undefined || stops.size === 0) continue;
    patched.set(path, partBytes(withStops(partText(parts, path), stops)));
  }
  patchTables(patched, state);
  return patched;
}

function withStops(xml: string, priorities: ReadonlySet<number>): string {
  return xml.replace(/<cfRule\b(?=[^>]*\btype="expression")[^>]*>/g, (rule) =>
    priorities.has(Number(attribute(rule, "priority"))) && !rule.includes("stopIfTrue")
      ? rule.replace("<cfRule", '<cfRule stopIfTrue="1"')
      : rule,
  );
}

function patchTables(parts: Map<string, Uint8Array>, state: WorkbookState): void {
  const tables = new Map(
    state.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, { sheet, table }] as const)),
  );
  for (const path of parts.keys()) {
    if (!TABLE_PART.test(path)) continue;
    const xml = partText(parts, path);
    const found = tables.get(attribute(xml, "name"));
    if (found) parts.set(path, partBytes(tableXml(attribute(xml, "id"), found, state)));
  }
}

function tableXml(
  id: string,
  { sheet, table }: { sheet: StoredSheet; table: StoredTable },
  state: WorkbookState,
): string {
  const { name, range, hasTotals, showFilter, theme, bandedRows } = table;
  const filtered = { ...range, rowCount: range.rowCount - (hasTotals ? 1 : 0) };
  const columns = columnNames(sheet, range).map((_, index) => columnXml({ sheet, table, state }, index));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeName(name)}"`,
    ` displayName="${escapeName(name)}" ref="${rangeToA1(range)}"`,
    hasTotals ? ' totalsRowCount="1">' : ' totalsRowShown="0">',
    showFilter ? `<autoFilter ref="${rangeToA1(filtered)}"/>` : "",
    `<tableColumns count="${range.columnCount}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${theme === undefined ? "" : ` name="${escapeName(theme)}"`} showFirstColumn="0"`,
    ` showLastColumn="0" showRowStripes="${bandedRows ? 1 : 0}" showColumnStripes="0"/></table>`,
  ].join("");
}

interface TableContext {
  readonly sheet: StoredSheet;
  readonly table: StoredTable;
  readonly state: WorkbookState;
}

function columnXml(context: TableContext, index: number): string {
  const name = columnNames(context.sheet, context.table.range)[index] ?? "";
  const totals = context.table.hasTotals ? totalsOf(context, { index, name }) : { attributes: "", child: "" };
  const calculated = calculatedColumn(context, index);
  const children = (calculated === undefined ? "" : element("calculatedColumnFormula", calculated)) + totals.child;
  const open = `<tableColumn id="${index + 1}" name="${escapeName(name)}"${totals.attributes}`;
  return children === "" ? `${open}/>` : `${open}>${children}</tableColumn>`;
}

function totalsOf(
  context: TableContext,
  column: { readonly index: number; readonly name: string },
): { attributes: string; child: string } {
  const { range } = context.table;
  const cell = { row: range.row + range.rowCount - 1, column: range.column + column.index };
  const { value, formula } = storedCell(context.sheet, cell);
  if (formula === undefined) {
    return { attributes: value === null ? "" : ` totalsRowLabel="${escapeName(String(value))}"`, child: "" };
  }
  const fileFormula = inFile(context, formula, cell.row - range.row, column.index);
  return { attributes: ' totalsRowFunction="custom"', child: element("totalsRowFormula", fileFormula) };
}

/** The formula that all data cells of the column share, if they do: Excel then fills it into new rows. */
function calculatedColumn(context: TableContext, index: number): string | undefined {
  const { range, hasTotals } = context.table;
  const formulas = new Set<string | undefined>();
  const end = range.rowCount - (hasTotals ? 1 : 0);
  for (let row = 1; row < end && formulas.size < 2; row += 1) {
    const { formula } = storedCell(context.sheet, { row: range.row + row, column: range.column + index });
    formulas.add(formula?.includes("[") ? formula : undefined);
  }
  const [only] = formulas;
  return formulas.size === 1 && only !== undefined ? inFile(context, only, 1, index) : undefined;
}

function inFile({ sheet, table, state }: TableContext, formula: string, row: number, column: number): string {
  const cell = { row: table.range.row + row, column: table.range.column + column };
  return toFileFormula(formula, { sheet: sheet.name, cell, tables: referencedTables(state.sheets) }).slice(1);
}

function element(name: string, text: string): string {
  return `<${name}>${escapeName(text)}</${name}>`;
}

/** Line breaks in names of columns are written `_x000a_` (ECMA-376 Part 1, 22.9.2.19). */
function escapeName(text: string): string {
  return escapeXml(text).replace(
    /[\n\r\t]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`,
  );
}
