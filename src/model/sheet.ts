/** A worksheet as data: what to make, not how. Hosts only play it. */
import type { CellAddress, RangeAddress } from "./address";
import type { ChartModel } from "./chart";
import type { CellValue } from "./grid";

/** Characters that one cell can hold. */
export const CELL_TEXT_LIMIT = 32_767;

/** Colours are "#rrggbb". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin lines on all four edges and between the cells of the range. */
  readonly border?: string;
  /** ECMA-376 format code. "@" keeps text as text; hosts see to it that the values under it are never taken for numbers or formulas. */
  readonly numberFormat?: string;
}

export interface StyledRange {
  readonly range: RangeAddress;
  readonly style: CellStyle;
}

/** One formula for every cell of a range; relative parts are written for its first cell, `[@…]` works everywhere. */
export interface FilledFormula {
  readonly range: RangeAddress;
  /** English function names, comma as separator, leading "=". */
  readonly formula: string;
}

export interface ColumnModel {
  /** Width in characters of the default font; absent: the host's default. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface RowModel {
  /** 0-based */
  readonly row: number;
  /** Points. */
  readonly height: number;
  /** Keeps its height for when somebody shows it. */
  readonly hidden?: true;
}

export interface TableModel {
  /** Proposed name; the host appends "_2" and so on where it is taken. */
  readonly name: string;
  /** Header row, data and, where `hasTotals`, the totals row. */
  readonly range: RangeAddress;
  readonly hasTotals: boolean;
  readonly showFilter: boolean;
}

/** A name of sheet scope. */
export interface DefinedNameModel {
  readonly name: string;
  readonly cell: CellAddress;
}

export interface ConditionalFormatModel {
  readonly range: RangeAddress;
  /** Leading "="; relative references are written for the range's first cell. First model = highest priority. */
  readonly formula: string;
  readonly style: Pick<CellStyle, "bold" | "italic" | "fontColor" | "fill">;
  readonly stopIfTrue: boolean;
}

export interface ListValidationModel {
  readonly range: RangeAddress;
  readonly values: readonly string[];
  /** Shown where something else is typed. */
  readonly errorTitle: string;
  readonly errorMessage: string;
}

export interface PageModel {
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly fitToWidth: boolean;
  /** Columns that are printed, from A, on every row; absent: all. */
  readonly printedColumns?: number;
  /** Rows repeated on each page, 0-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly centerHorizontally: boolean;
  /** Page number centred at the top, hidden on page 1 (Nghị định 30/2020/NĐ-CP). */
  readonly pageNumbers: boolean;
}

/** Text that starts with "=" is text here; formulas are only in `formulas`. */
export interface SheetModel {
  readonly role:
    | "quota"
    | "tracker"
    | "status"
    | "findings"
    | "units"
    | "registrations"
    | "form"
    | "check-in"
    | "name-plates"
    | "extract"
    | "holidays"
    | "sample";
  /** Proposed name; the host appends " (2)" and so on where it is taken. */
  readonly name: string;
  /** Rectangle from A1; `null` is an empty cell. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly FilledFormula[];
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly merges: readonly RangeAddress[];
  readonly styles: readonly StyledRange[];
  readonly tables: readonly TableModel[];
  readonly names: readonly DefinedNameModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly validations: readonly ListValidationModel[];
  /** Absent: none. */
  readonly charts?: readonly ChartModel[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly page: PageModel;
  /** Where each group or task (by id) has its row, and which column holds what; for links after writing. */
  readonly links: ReadonlyMap<string, CellAddress>;
}
