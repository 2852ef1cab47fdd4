/** From the library's workbook to a state. */
import { cellFromA1, rangeFromA1, type RangeAddress } from "../../model/address";
import type { ChartModel } from "../../model/chart";
import type { CellValue } from "../../model/grid";
import type { ConditionalFormatModel, ListValidationModel, PageModel } from "../../model/sheet";
import { pixelsToCharacters } from "./layout";
import { fromLibraryStyle } from "./libraryStyle";
import type { RuleFlags, TableFlags } from "./packageParts";
import {
  emptySheet,
  type StoredCell,
  type StoredName,
  type StoredSheet,
  type StoredTable,
  type WorkbookState,
} from "./state";
import { listOf } from "./xlsxLibrary";
import type { LibraryCell, LibraryRow, LibrarySheet, LibraryValue, LibraryWorkbook, Style } from "./xlsxLibrary";

export interface ReadContext {
  readonly tables: TableFlags;
  readonly rules: RuleFlags;
  /** By sheet name. */
  readonly charts: ReadonlyMap<string, readonly ChartModel[]>;
}

const MM_PER_INCH = 25.4;
/** Inches; Excel's "Normal". */
const FILE_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };
const DAY_MS = 86_400_000;
/** Milliseconds from day 0 of the 1900 date system to 1970. */
const SERIAL_ZERO_MS = 25_569 * DAY_MS;

export function readSheets(library: LibraryWorkbook, context: ReadContext): WorkbookState {
  repairRules(library);
  const sheets = library.worksheets.map((sheet) => readSheet(sheet, context));
  const active = sheets[listOf(library.views)[0]?.activeTab ?? 0] ?? sheets[0];
  return {
    sheets,
    names: readNames(library, sheets),
    activeSheet: active?.name ?? "",
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
}

/** Rules loaded without a pattern type would be saved as `patternType="undefined"`, which Excel repairs. */
export function repairRules(library: LibraryWorkbook): void {
  const formats = library.worksheets.flatMap((sheet) => listOf(sheet.conditionalFormattings));
  for (const { style } of formats.flatMap(({ rules }) => listOf(rules))) {
    const fill = style?.fill;
    const isIncomplete = fill?.type === "pattern" && (fill.pattern as string | undefined) === undefined;
    if (style && isIncomplete) style.fill = { ...fill, pattern: "solid" };
  }
}

function readSheet(sheet: LibrarySheet, { tables, rules, charts }: ReadContext): StoredSheet {
  const view = listOf(sheet.views)[0];
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    ...emptySheet(sheet.id, sheet.name),
    hidden: sheet.state !== "visible",
    isProtected: sheet.sheetProtection?.sheet === true,
    rows: readRows(sheet),
    ...readSizes(sheet),
    merges: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      row: top - 1,
      column: left - 1,
      rowCount: bottom - top + 1,
      columnCount: right - left + 1,
    })),
    tables: readTables(sheet, tables),
    conditionalFormats: readFormats(sheet, rules.get(sheet.name) ?? new Set()),
    validations: readValidations(sheet),
    charts: charts.get(sheet.name) ?? [],
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    showGridlines: view?.showGridLines !== false,
    page: readPage(sheet),
  };
}

type SharedStyles = Map<Partial<Style>, StoredCell["style"]>;

function readRows(sheet: LibrarySheet): Map<number, ReadonlyMap<number, StoredCell>> {
  const rows = new Map<number, ReadonlyMap<number, StoredCell>>();
  const styles: SharedStyles = new Map();
  for (const row of fileRows(sheet)) {
    const cells = new Map<number, StoredCell>();
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const stored = readCell(cell, styles);
      if (stored) cells.set(column - 1, stored);
    });
    if (cells.size > 0) rows.set(row.number - 1, cells);
  }
  return rows;
}

/** The rows that the file has, empty ones too, without making those that it leaves out. */
export function fileRows(sheet: LibrarySheet): LibraryRow[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => sheet.findRow(index + 1) ?? []).flat();
}

function readCell(cell: LibraryCell, styles: SharedStyles): StoredCell | undefined {
  const style = sharedStyle(cell.style, styles);
  const hidden = cell.isMerged && cell.master !== cell;
  const value = hidden ? null : plainValue(cell.value);
  const formula = hidden ? undefined : cell.formula;
  if (value === null && formula === undefined && Object.keys(style).length === 0) return undefined;
  return formula === undefined ? { value, style } : { value, formula: `=${formula}`, style };
}

/** The library gives cells of one look the same style object, mostly. */
function sharedStyle(style: Partial<Style>, styles: SharedStyles): StoredCell["style"] {
  const known = styles.get(style) ?? fromLibraryStyle(style);
  styles.set(style, known);
  return known;
}

function plainValue(value: LibraryValue): CellValue {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? recordValue(value) : value;
}

function recordValue(value: Exclude<LibraryValue, string | number | boolean | null | undefined>): CellValue {
  if (value instanceof Date) return (value.getTime() + SERIAL_ZERO_MS) / DAY_MS;
  if ("error" in value) return value.error;
  if ("result" in value) return plainValue(value.result);
  if ("richText" in value) return (value.richText ?? []).map(({ text }) => text).join("");
  if ("text" in value) return value.text;
  return "checkbox" in value ? value.checkbox : null;
}

function readSizes(
  sheet: LibrarySheet,
): Pick<StoredSheet, "columnWidths" | "hiddenColumns" | "rowHeights" | "hiddenRows"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const [index, column] of listOf(sheet.columns).entries()) {
    if (column.isCustomWidth && column.width !== undefined) {
      columnWidths.set(index, pixelsToCharacters(Math.round(column.width * 7)));
    }
    if (column.hidden) hiddenColumns.add(index);
  }
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  for (const row of fileRows(sheet)) {
    if (row.height !== undefined && row.customHeight === true) rowHeights.set(row.number - 1, row.height);
    if (row.hidden) hiddenRows.add(row.number - 1);
  }
  return { columnWidths, hiddenColumns, rowHeights, hiddenRows };
}

function readTables(sheet: LibrarySheet, { totals, filters }: TableFlags): StoredTable[] {
  return sheet.getTables().flatMap(({ model }): StoredTable[] => {
    const range = rangeFromA1(model.tableRef ?? model.ref);
    if (!range || model.headerRow === false) return [];
    return [
      {
        name: model.name,
        range,
        hasTotals: totals.has(model.name),
        showFilter: filters.has(model.name),
        bandedRows: model.style?.showRowStripes === true,
        ...(model.style?.theme === undefined ? {} : { theme: model.style.theme }),
      },
    ];
  });
}

function readFormats(sheet: LibrarySheet, stops: ReadonlySet<number>): ConditionalFormatModel[] {
  const found = listOf(sheet.conditionalFormattings).flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => {
      const [formula] = rule.type === "expression" ? (rule.formulae ?? []) : [];
      if (formula === undefined) return [];
      const priority = rule.priority ?? 0;
      const { bold, italic, fontColor, fill } = fromLibraryStyle(rule.style ?? {});
      const style = {
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(fontColor === undefined ? {} : { fontColor }),
        ...(fill === undefined ? {} : { fill }),
      };
      return ranges(ref).map((range) => ({
        priority,
        model: { range, formula: `=${String(formula)}`, style, stopIfTrue: stops.has(priority) },
      }));
    }),
  );
  return found.sort((a, b) => a.priority - b.priority).map(({ model }) => model);
}

function ranges(ref: string): RangeAddress[] {
  return ref.split(/\s+/).flatMap((part) => rangeFromA1(part) ?? []);
}

function readValidations(sheet: LibrarySheet): ListValidationModel[] {
  const lists = new Map<string, { cells: RangeAddress[]; model: Omit<ListValidationModel, "range"> }>();
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    const values = validation?.type === "list" ? literalValues(validation.formulae[0]) : undefined;
    const range = rangeFromA1(key.replace(/^range:/, ""));
    if (!validation || !values || !range) continue;
    const model = { values, errorTitle: validation.errorTitle ?? "", errorMessage: validation.error ?? "" };
    const id = JSON.stringify(model);
    const known = lists.get(id) ?? { cells: [], model };
    known.cells.push(range);
    lists.set(id, known);
  }
  return [...lists.values()].flatMap(({ cells, model }) => joinRanges(cells).map((range) => ({ range, ...model })));
}

function literalValues(formula: unknown): string[] | undefined {
  const text = typeof formula === "string" ? /^"((?:[^"]|"")*)"$/.exec(formula)?.[1] : undefined;
  return text === undefined ? undefined : text.replaceAll('""', '"').split(",");
}

/** Joins cells below and beside each other to the rectangles that they were. */
function joinRanges(cells: readonly RangeAddress[]): RangeAddress[] {
  const down = joinNeighbours(
    [...cells].sort((a, b) => a.column - b.column || a.row - b.row),
    (a, b) =>
      a.column === b.column && a.columnCount === b.columnCount && a.row + a.rowCount === b.row
        ? { ...a, rowCount: a.rowCount + b.rowCount }
        : undefined,
  );
  return joinNeighbours(
    down.sort((a, b) => a.row - b.row || a.column - b.column),
    (a, b) =>
      a.row === b.row && a.rowCount === b.rowCount && a.column + a.columnCount === b.column
        ? { ...a, columnCount: a.columnCount + b.columnCount }
        : undefined,
  );
}

function joinNeighbours(
  sorted: readonly RangeAddress[],
  join: (a: RangeAddress, b: RangeAddress) => RangeAddress | undefined,
): RangeAddress[] {
  const joined: RangeAddress[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const both = last && join(last, range);
    if (both) joined.splice(-1, 1, both);
    else joined.push(range);
  }
  return joined;
}

/** The library's types promise parts of the page set-up that a file may lack. */
type FilePage = {
  readonly pageSetup?: Partial<LibrarySheet["pageSetup"]>;
  readonly headerFooter?: Partial<LibrarySheet["headerFooter"]>;
};

function readPage({ pageSetup = {}, headerFooter = {} }: FilePage): PageModel {
  const margins = pageSetup.margins ?? FILE_MARGINS;
  const toMillimetres = (inches: number): number => Math.round(inches * MM_PER_INCH * 100) / 100;
  return {
    orientation: pageSetup.orientation === "landscape" ? "landscape" : "portrait",
    margins: {
      top: toMillimetres(margins.top),
      bottom: toMillimetres(margins.bottom),
      left: toMillimetres(margins.left),
      right: toMillimetres(margins.right),
    },
    fitToWidth: pageSetup.fitToPage === true && (pageSetup.fitToWidth ?? 1) > 0,
    centerHorizontally: pageSetup.horizontalCentered === true,
    pageNumbers: (headerFooter.oddHeader ?? "").includes("&P"),
    ...readPrinted(pageSetup),
  };
}

/** What is printed on each page, where the file says it in the form that we write. */
function readPrinted({
  printArea,
  printTitlesRow,
}: Partial<LibrarySheet["pageSetup"]>): Pick<PageModel, "printedColumns" | "titleRows"> {
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow ?? "");
  const letters = /^\$?A:\$?([A-Z]{1,3})$/.exec(printArea ?? "")?.[1];
  const lastColumn = letters === undefined ? undefined : cellFromA1(`${letters}1`);
  return {
    ...(lastColumn ? { printedColumns: lastColumn.column + 1 } : {}),
    ...(titles ? { titleRows: { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 } } : {}),
  };
}

function readNames(library: LibraryWorkbook, sheets: readonly StoredSheet[]): StoredName[] {
  return library.definedNames.getAllEntries().flatMap((entry): StoredName[] => {
    const [refersTo] = entry.ranges;
    if (refersTo === undefined || entry.ranges.length > 1 || entry.name.startsWith("_xl")) return [];
    const sheet = entry.localSheetId === undefined ? undefined : sheets[entry.localSheetId];
    return [{ name: entry.name, refersTo, ...(sheet === undefined ? {} : { sheetId: sheet.id }) }];
  });
}
