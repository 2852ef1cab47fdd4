/** Any sheet model that could be asked for: hostile texts, formulas, tables, merges, styles, rules, names, pages. */
import fc from "fast-check";
import type { RangeAddress } from "../../src/model/address";
import type { ChartModel } from "../../src/model/chart";
import type { CellValue } from "../../src/model/grid";
import type { CellStyle, ListValidationModel, PageModel, SheetModel, TableModel } from "../../src/model/sheet";

const ROWS = 8;
const COLUMNS = 6;

const HOSTILE_TEXTS = [
  "=1+1",
  "=cmd|'/C calc'!A0",
  "+84 912",
  "-3",
  "@SUM(A1)",
  "'trích",
  "0170",
  "1.234,5",
  "15/7/2024",
  "TRUE",
  "__proto__",
  "_x0041_",
  "a\nb",
  " khoảng trắng ",
  "Ủy ban nhân dân tỉnh",
  "Ủy ban",
  '<b>&amp;"',
  "🌾",
];

const texts = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ maxLength: 12, unit: fc.constantFrom(..."aăâbcdđeêơưáàảãạ19 .,:;-'\"&<>=@#[]") }),
);

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  texts.map((text) => (text === "" ? null : text)),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100),
  fc.boolean(),
);

const colors = fc.constantFrom("#000000", "#ffffff", "#9c0006", "#ffc7ce", "#1f4e79");

/** Any range inside the rectangle of values. */
const ranges: fc.Arbitrary<RangeAddress> = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(ROWS - 1), fc.nat(COLUMNS - 1))
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rowCount: 1 + (rows % (ROWS - row)),
    columnCount: 1 + (columns % (COLUMNS - column)),
  }));

/** Record arbitraries with each key there or not, as exact optional types want it. */
function optionally<T extends object>(model: {
  [K in keyof Required<T>]: fc.Arbitrary<Required<T>[K]>;
}): fc.Arbitrary<T> {
  return fc.record(model, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;
}

const styles: fc.Arbitrary<CellStyle> = optionally<CellStyle>({
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constant(true),
  fontName: fc.constantFrom("Times New Roman", "Arial"),
  fontSize: fc.constantFrom(9, 12, 13, 14),
  fontColor: fc.constantFrom("#9c0006", "#1f4e79"),
  fill: colors,
  horizontal: fc.constantFrom("left", "center", "right"),
  vertical: fc.constantFrom("top", "center"),
  wrap: fc.constant(true),
  border: colors,
  numberFormat: fc.constantFrom("@", "dd/mm/yyyy", "#,##0", "0.0%"),
});

const pages: fc.Arbitrary<PageModel> = fc
  .record({
    orientation: fc.constantFrom("portrait" as const, "landscape" as const),
    margins: fc.record({
      top: fc.integer({ min: 20, max: 25 }),
      bottom: fc.integer({ min: 20, max: 25 }),
      left: fc.integer({ min: 30, max: 35 }),
      right: fc.integer({ min: 15, max: 20 }),
    }),
    fitToWidth: fc.boolean(),
    centerHorizontally: fc.boolean(),
    pageNumbers: fc.boolean(),
    titles: fc.option(fc.nat(3), { nil: undefined }),
    printed: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  })
  .map(({ titles, printed, ...page }) => ({
    ...page,
    ...(titles === undefined ? {} : { titleRows: { first: 0, last: titles } }),
    ...(printed === undefined ? {} : { printedColumns: printed }),
  }));

const validations: fc.Arbitrary<ListValidationModel> = fc.record({
  range: ranges,
  values: fc.uniqueArray(fc.constantFrom("Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Tạm dừng"), {
    minLength: 1,
  }),
  errorTitle: fc.constant("Trạng thái"),
  errorMessage: fc.constantFrom("Chọn trong danh sách.", "Không có trong danh sách"),
});

const HEADERS = ["STT", "Đơn vị", "Số lượng", "Hạn cuối", "Ghi chú [nếu có]", "Trạng thái #1"];

/** Values with a table's headers in the first row, where there is a table. */
interface Body {
  readonly values: readonly (readonly CellValue[])[];
  readonly tables: readonly TableModel[];
}

const bodies: fc.Arbitrary<Body> = fc
  .record({
    rows: fc.array(fc.array(values, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 3, maxLength: ROWS }),
    hasTable: fc.boolean(),
    hasTotals: fc.boolean(),
    showFilter: fc.boolean(),
    name: fc.constantFrom("DaiBieu", "NhiemVu"),
  })
  .map(({ rows, hasTable, hasTotals, showFilter, name }): Body => {
    if (!hasTable) return { values: rows, tables: [] };
    const range = { row: 0, column: 0, rowCount: rows.length, columnCount: COLUMNS };
    return { values: [HEADERS, ...rows.slice(1)], tables: [{ name, range, hasTotals, showFilter }] };
  });

function formulasFor({ values: rows, tables }: Body): fc.Arbitrary<SheetModel["formulas"]> {
  const beside = { row: 1, column: COLUMNS, rowCount: rows.length - 2, columnCount: 1 };
  const plain = fc.constantFrom('=C2&""', "=SUM($C$2:C2)", "=IF(ISNUMBER(C2),C2*2,0)", "=TODAY()-45000");
  const [table] = tables;
  const name = table?.name ?? "";
  const choices = table
    ? fc.oneof(
        plain,
        fc.constantFrom(`=${name}[@[Đơn vị]]&"x"`, `=SUM(${name}[Số lượng])`, `=COUNTA(${name}[#Headers])`),
      )
    : plain;
  const filled = choices.map((formula) => [{ range: beside, formula }]);
  if (!table?.hasTotals) return filled;
  const total = {
    range: { row: rows.length - 1, column: 2, rowCount: 1, columnCount: 1 },
    formula: "=SUBTOTAL(109,[Số lượng])",
  };
  return filled.map((formulas) => [...formulas, total]);
}

/** Merges below the values, each in a row of its own: none overlaps another or a table. */
const merges: fc.Arbitrary<readonly RangeAddress[]> = fc
  .array(fc.tuple(fc.nat(2), fc.integer({ min: 2, max: 3 })), { maxLength: 2 })
  .map((parts) =>
    parts.map(([column, columnCount], index) => ({
      row: ROWS + index * 2,
      column,
      rowCount: 1 + (index % 2),
      columnCount,
    })),
  );

const ruleStyles = optionally<Pick<CellStyle, "bold" | "italic" | "fontColor" | "fill">>({
  bold: fc.constant(true),
  italic: fc.constant(true),
  fontColor: fc.constantFrom("#9c0006"),
  fill: fc.constantFrom("#ffc7ce", "#c6efce"),
}).map((style) => (Object.keys(style).length === 0 ? { bold: true } : style));

const columnRanges = fc.record({
  row: fc.constant(1),
  column: fc.nat(COLUMNS - 1),
  rowCount: fc.constant(3),
  columnCount: fc.constant(1),
});

const charts: fc.Arbitrary<ChartModel> = fc.record({
  type: fc.constant("BarStacked" as const),
  title: texts,
  altText: texts,
  position: ranges,
  categories: columnRanges,
  series: fc.array(fc.record({ name: texts, values: columnRanges, fill: colors, fontColor: colors }), {
    minLength: 1,
    maxLength: 3,
  }),
  border: colors,
  fontName: fc.constantFrom("Times New Roman", "Arial"),
  fontSize: fc.constantFrom(9, 10),
});

/** A sheet model that Excel could be asked to make. */
export const arbitrarySheet: fc.Arbitrary<SheetModel> = bodies.chain((body) =>
  fc.record({
    role: fc.constantFrom("quota" as const, "tracker" as const, "status" as const),
    name: fc.constantFrom(
      "Đại biểu",
      "đại biểu",
      "Theo dõi: 2024/2025",
      "Danh sách đại biểu dự hội nghị tổng kết",
      "'",
    ),
    values: fc.constant(body.values),
    formulas: formulasFor(body),
    columns: fc.array(
      optionally<{ width?: number; hidden?: boolean }>({
        width: fc.integer({ min: 4, max: 60 }),
        hidden: fc.constant(true),
      }),
      { maxLength: COLUMNS },
    ),
    rows: fc
      .uniqueArray(fc.nat(ROWS - 1), { maxLength: 3 })
      .map((rows) => rows.map((row) => ({ row, height: 18 + row * 3, ...(row % 3 === 2 ? { hidden: true } : {}) }))),
    merges,
    styles: fc.array(fc.record({ range: ranges, style: styles }), { maxLength: 5 }),
    tables: fc.constant(body.tables),
    names: fc.constantFrom([], [{ name: "NgayTinh", cell: { row: 0, column: 8 } }]),
    conditionalFormats: fc.array(
      fc.record({
        range: ranges,
        formula: fc.constantFrom("=$C2>0", "=ISTEXT(B2)", "=TODAY()>$D2", "=MOD(ROW(),2)=0"),
        style: ruleStyles,
        stopIfTrue: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    validations: fc.array(validations, { maxLength: 1 }),
    charts: fc.array(charts, { maxLength: 1 }),
    frozenRows: fc.nat(3),
    frozenColumns: fc.nat(2),
    showGridlines: fc.boolean(),
    page: pages,
    links: fc.constant(new Map()),
  }),
);
