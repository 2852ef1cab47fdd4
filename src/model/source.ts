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
  /** The host is too old to tell the merges. */
  readonly mergesUnknown?: boolean;
  /** Relative row indexes of hidden and filtered rows. */
  readonly hiddenRows: readonly number[];
}

/**
 * Text whose letters are of an encoding from before Unicode (TCVN3, VNI): refuse it with a question, turn it into Unicode
 * with a note (also where nothing is said), or read it as it stands.
 */
export type OldLetters = "ask" | "convert" | "keep";

/**
 * One input of the road: pasted text, the bytes of a file, or a range of the open workbook. `html` is the same text as the
 * clipboard gave it with its tables and lists.
 */
export type Source = (
  | { readonly kind: "text"; readonly text: string; readonly html?: string }
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "range"; readonly content: RangeContent }
) & { readonly name: string; readonly oldLetters?: OldLetters };
