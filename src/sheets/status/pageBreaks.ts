/** Where the end of a page falls, by the heights that we set: which header must be printed again on the next. */
import { MM_PER_POINT, type Part } from "./statusLayout";

export interface RowSpan {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
}

export interface PrintedTable {
  readonly header: RowSpan;
  readonly last: number;
}

const A4_HEIGHT_MM = 297;
/** Printers and programs measure rows a little differently: a page may hold so much less. */
const LEAST_FILLED = 0.94;
const DEFAULT_HEIGHT = 17;

/** The header of the first table that goes over a page's end; Excel prints one only. */
export function repeatedHeader(
  { rows, heights }: Pick<Part, "rows" | "heights">,
  tables: readonly PrintedTable[],
  marginsMm: number,
): RowSpan | undefined {
  const page = (A4_HEIGHT_MM - marginsMm) / MM_PER_POINT;
  const set = new Map(heights.map(({ row, height }) => [row, height]));
  const all = rows.map((_, row) => set.get(row) ?? DEFAULT_HEIGHT);
  const layouts = [page, page * LEAST_FILLED].map((height) => pagesOf(all, height));
  return tables.find(({ header, last }) => layouts.some((pages) => pages[header.first] !== pages[last]))?.header;
}

/** The page of each row; no row is cut. */
function pagesOf(heights: readonly number[], page: number): readonly number[] {
  let number = 0;
  let filled = 0;
  return heights.map((height) => {
    if (filled + height > page && filled > 0) {
      number += 1;
      filled = 0;
    }
    filled += height;
    return number;
  });
}
