/** A sheet with titles and one table, as the sheets of returned lists are. */
import { columnLetters, type RangeAddress } from "../model/address";
import type { CellValue } from "../model/grid";
import type { CellStyle, FilledFormula, ListValidationModel, RowModel, SheetModel } from "../model/sheet";
import { fitCell } from "./cellText";
import { BORDER, FONT, linesOf, officialPage, PAPER_HEADER, tint, TINTS } from "./look";

/** A column of the table; without a width it is hidden. */
export interface RegistrationColumn {
  readonly header: string;
  readonly width?: number;
  readonly style?: CellStyle;
  /** For every row of the table. */
  readonly formula?: string;
  /** SUBTOTAL function of the totals row. */
  readonly total?: boolean;
  /** The sign in its words ("✗", "!", "✓") gives the colour. */
  readonly isSigned?: boolean;
}

export interface RegistrationTable {
  readonly role: "registrations" | "form";
  readonly sheetName: string;
  readonly tableName: string;
  /** Lines above the table; the first is the heading, "" is left out. */
  readonly titles: readonly string[];
  readonly titleFormulas?: readonly { readonly line: number; readonly formula: string }[];
  readonly columns: readonly RegistrationColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly totalLabel?: { readonly column: number; readonly text: string };
  /** Formulas of some rows only; `row`: 0-based below the header. */
  readonly rowFormulas?: readonly RowFormula[];
  /** Rows that sum up others, as `row` above. */
  readonly sumRows?: readonly number[];
  /** Lines below the table. */
  readonly footer?: readonly string[];
  /** The lines below are a signature's: centred from this column on. */
  readonly signatureColumn?: number;
  /** Points of each row of the table, where people write by hand; absent: as high as its text. */
  readonly rowHeight?: number;
  /** In the lines below the table; column 0 is the line itself. */
  readonly footerFormulas?: readonly { readonly line: number; readonly column: number; readonly formula: string }[];
  readonly validation?: Omit<ListValidationModel, "range"> & { readonly column: number };
  readonly showFilter: boolean;
  readonly orientation: "portrait" | "landscape";
}

export interface RowFormula {
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  readonly formula: string;
}

const SUM: CellStyle = { bold: true, fill: "#eef2f2" };
const CHARACTER_POINTS = 17;

export function composeRegistrationTable(request: RegistrationTable): SheetModel {
  const { columns, rows } = request;
  const titles = request.titles.filter((title) => title !== "");
  const header = titles.length;
  const isTotalled = request.totalLabel !== undefined;
  const first = header + 1;
  const count = Math.max(1, rows.length);
  const blank = columns.map((): CellValue => null);
  const shown = columns.filter(({ width }) => width !== undefined).length;
  const line = (text: string, column = 0): readonly CellValue[] => blank.with(column, fitCell(text));
  const filled = rows.length === 0 ? [blank] : rows;
  const footer = request.footer ?? [];
  const footerRow = first + count + (isTotalled ? 1 : 0) + 1;
  const values = [
    ...titles.map((text) => line(text)),
    columns.map((column): CellValue => column.header),
    ...filled.map((row) => row.map(fitValue)),
    ...(isTotalled ? [totalsRow(request)] : []),
    ...(footer.length > 0 ? [blank, ...footer.map((text) => line(text, request.signatureColumn))] : []),
  ];
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const cells = (column: number): RangeAddress => ({ row: first, column, rowCount: count, columnCount: 1 });
  return {
    role: request.role,
    name: request.sheetName,
    values,
    formulas: [
      ...titleFormulas(request),
      ...tableFormulas(request, { first, count }),
      ...ownFormulas(request, { first, footerRow }),
    ],
    columns: columns.map((column) => (column.width === undefined ? { hidden: true } : { width: column.width })),
    rows: [
      ...lineHeights(titles, 0, width),
      ...lineHeights(footer, footerRow, width),
      ...(request.rowHeight === undefined ? [] : tableHeights(header, count, request.rowHeight)),
    ],
    merges: [
      ...titles.map((_, row) => lineOf(row, 0, shown)),
      ...footer.map((_, at) => lineOf(footerRow + at, request.signatureColumn ?? 0, shown)),
    ],
    styles: stylesOf(request, { header, count, shown, values, footerRow }),
    tables: [
      {
        name: request.tableName,
        range: { row: header, column: 0, rowCount: count + 1 + (isTotalled ? 1 : 0), columnCount: columns.length },
        hasTotals: isTotalled,
        showFilter: request.showFilter,
      },
    ],
    names: [],
    conditionalFormats: columns.flatMap(({ isSigned }, column) => (isSigned ? signTints(cells(column)) : [])),
    validations: request.validation ? [{ ...request.validation, range: cells(request.validation.column) }] : [],
    frozenRows: header + 1,
    frozenColumns: 0,
    showGridlines: false,
    page: { ...officialPage(request.orientation, header), printedColumns: shown },
    links: new Map(),
  };
}

function lineOf(row: number, column: number, end: number): RangeAddress {
  return { row, column, rowCount: 1, columnCount: end - column };
}

/** Hosts fit the height of single cells only, and lines run over all columns. */
function lineHeights(lines: readonly string[], first: number, width: number): readonly RowModel[] {
  return lines.flatMap((text, at) =>
    text === "" ? [] : [{ row: first + at, height: 3 + CHARACTER_POINTS * linesOf(text, width) }],
  );
}

function tableHeights(header: number, count: number, height: number): readonly RowModel[] {
  return Array.from({ length: count + 1 }, (_, row) => ({ row: header + row, height }));
}

function fitValue(value: CellValue): CellValue {
  return typeof value === "string" ? fitCell(value) : value;
}

function totalsRow({ columns, totalLabel }: RegistrationTable): readonly CellValue[] {
  return columns.map((_, column) => (column === totalLabel?.column ? totalLabel.text : null));
}

function titleFormulas({ titleFormulas: formulas = [] }: RegistrationTable): readonly FilledFormula[] {
  return formulas.map(({ line, formula }) => ({
    range: { row: line, column: 0, rowCount: 1, columnCount: 1 },
    formula,
  }));
}

function tableFormulas(
  { columns, totalLabel }: RegistrationTable,
  { first, count }: { readonly first: number; readonly count: number },
): readonly FilledFormula[] {
  return columns.flatMap(({ header, formula, total }, column): readonly FilledFormula[] => {
    const range: RangeAddress = { row: first, column, rowCount: count, columnCount: 1 };
    const sum = { range: { ...range, row: first + count, rowCount: 1 }, formula: `=SUBTOTAL(109,[${header}])` };
    return [
      ...(formula === undefined ? [] : [{ range, formula: `=${formula}` }]),
      ...(total && totalLabel ? [sum] : []),
    ];
  });
}

function ownFormulas(
  { rowFormulas = [], footerFormulas = [] }: RegistrationTable,
  { first, footerRow }: { readonly first: number; readonly footerRow: number },
): readonly FilledFormula[] {
  return [
    ...rowFormulas.map(({ row, rowCount, column, formula }) => ({
      range: { row: first + row, column, rowCount, columnCount: 1 },
      formula: `=${formula}`,
    })),
    ...footerFormulas.map(({ line, column, formula }) => ({
      range: { row: footerRow + line, column, rowCount: 1, columnCount: 1 },
      formula: `=${formula}`,
    })),
  ];
}

interface Measures {
  readonly header: number;
  readonly count: number;
  readonly shown: number;
  readonly values: SheetModel["values"];
  readonly footerRow: number;
}

function stylesOf(
  { columns, titles, totalLabel, footer = [], sumRows = [], signatureColumn }: RegistrationTable,
  { header, count, shown, values, footerRow }: Measures,
): SheetModel["styles"] {
  const line = (row: number, rowCount = 1): RangeAddress => ({ row, column: 0, rowCount, columnCount: shown });
  const table = line(header, count + 1 + (totalLabel ? 1 : 0));
  return [
    {
      range: { row: 0, column: 0, rowCount: values.length, columnCount: columns.length },
      style: { fontName: FONT, fontSize: 12, vertical: "center" },
    },
    ...(titles.length > 0 ? [{ range: line(0, header), style: { horizontal: "center", wrap: true } as const }] : []),
    ...(titles.length > 0 ? [{ range: line(0), style: { bold: true, fontSize: 13 } }] : []),
    { range: table, style: { border: BORDER, wrap: true } },
    { range: line(header), style: PAPER_HEADER },
    ...(totalLabel ? [{ range: line(header + count + 1), style: { bold: true, horizontal: "center" } as const }] : []),
    ...columns.flatMap(({ style }, column) =>
      style ? [{ range: { row: header + 1, column, rowCount: count, columnCount: 1 }, style }] : [],
    ),
    ...sumRows.map((row) => ({ range: line(header + 1 + row), style: SUM })),
    ...(footer.length > 0 ? [{ range: line(footerRow, footer.length), style: { wrap: true } }] : []),
    ...(signatureColumn === undefined ? [] : signatureStyles(line(footerRow, footer.length))),
  ];
}

function signatureStyles(lines: RangeAddress): SheetModel["styles"] {
  return [
    { range: lines, style: { horizontal: "center", italic: true } },
    { range: { ...lines, rowCount: 1 }, style: { bold: true, italic: false } },
  ];
}

function signTints(range: RangeAddress): SheetModel["conditionalFormats"] {
  const cell = `$${columnLetters(range.column)}${range.row + 1}`;
  return [
    tint(range, `LEFT(${cell},1)="✗"`, TINTS.red),
    tint(range, `LEFT(${cell},1)="!"`, TINTS.orange),
    tint(range, `LEFT(${cell},1)="✓"`, { fontColor: TINTS.green.fontColor }),
  ];
}
