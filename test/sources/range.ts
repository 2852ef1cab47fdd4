import type { CellAddress, RangeAddress } from "../../src/model/address";
import type { CellValue } from "../../src/model/grid";
import type { RangeContent } from "../../src/model/source";

interface RangeParts {
  readonly sheet?: string;
  readonly topLeft?: CellAddress;
  readonly merges?: readonly RangeAddress[];
  readonly hiddenRows?: readonly number[];
  /** Formulas by "row,column". */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
}

/** A range as a host would give it, from its values. */
export function rangeOf(values: readonly (readonly CellValue[])[], parts: RangeParts = {}): RangeContent {
  const grid = (fill: (value: CellValue, key: string) => string) =>
    values.map((row, r) => row.map((value, c) => fill(value, `${r},${c}`)));
  return {
    sheet: parts.sheet ?? "Trang1",
    topLeft: parts.topLeft ?? { row: 0, column: 0 },
    values,
    texts: grid((value, key) => parts.texts?.[key] ?? String(value ?? "")),
    formulas: grid((_, key) => parts.formulas?.[key] ?? ""),
    numberFormats: grid(() => "General"),
    merges: parts.merges ?? [],
    hiddenRows: parts.hiddenRows ?? [],
  };
}
