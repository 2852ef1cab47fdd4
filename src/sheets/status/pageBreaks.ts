/** Where the end of a page falls, by the heights that we set: which header must be printed again on the next. */
import { EMPTY_PART, MM_PER_POINT, statusRow, type Part } from "./statusLayout";

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
const FILLER_HEIGHT = 12;

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

/** Rows that fill the page where the rows to keep together would be parted by its end, or may be. */
export function pageFiller(
  { rows, heights }: Pick<Part, "rows" | "heights">,
  together: Pick<Part, "heights">,
  marginsMm: number,
): Part {
  const page = (A4_HEIGHT_MM - marginsMm) / MM_PER_POINT;
  const set = new Map(heights.map(({ row, height }) => [row, height]));
  const filled = lastFilled(
    rows.map((_, row) => set.get(row) ?? DEFAULT_HEIGHT),
    page,
  );
  const need = together.heights.reduce((sum, { height }) => sum + height, 0);
  if (filled + need <= page * LEAST_FILLED) return EMPTY_PART;
  // Many small rows: what a shorter page does not hold is hardly seen on the next.
  const fillers = Array.from({ length: Math.ceil((page - filled) / FILLER_HEIGHT) }, () => statusRow({}));
  return { ...EMPTY_PART, rows: fillers, heights: fillers.map((_, row) => ({ row, height: FILLER_HEIGHT })) };
}

/** How far the last page is filled. */
function lastFilled(heights: readonly number[], page: number): number {
  return heights.reduce((filled, height) => (filled + height > page ? height : filled + height), 0);
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
