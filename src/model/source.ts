import type { CellAddress, RangeAddress } from "./address";
import type { CellValue } from "./grid";

/** What a host gives of a range. Rows and columns are relative to `topLeft`. */
export interface RangeContent {
  readonly sheet: string;
  readonly topLeft: CellAddress;
  readonly values: readonly (readonly CellValue[])[];
  /** The texts people see, by number format. */
  readonly texts: readonly (readonly string[])[];
  /** Formulas with "=", or "" where the cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Relative to `topLeft`. */
  readonly merges: readonly RangeAddress[];
  /** Relative row indexes of hidden and filtered rows. */
  readonly hiddenRows: readonly number[];
}

/** One input of the road: pasted text, the bytes of a file, or a range of the open workbook. */
export type Source =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "range"; readonly name: string; readonly content: RangeContent };
