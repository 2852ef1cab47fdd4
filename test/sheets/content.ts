import type { CellValue } from "../../src/model/grid";
import type { RangeContent } from "../../src/model/source";

/** What a host would give of cells without formulas. */
export function contentOf(values: readonly (readonly CellValue[])[]): RangeContent {
  const blank = values.map((row) => row.map(() => ""));
  return {
    sheet: "Trang1",
    topLeft: { row: 0, column: 0 },
    values,
    texts: values.map((row) => row.map((value) => String(value ?? ""))),
    formulas: blank,
    numberFormats: blank,
    merges: [],
    hiddenRows: [],
  };
}
