/** Where the end of a page falls, by the heights that we set: what must be kept together, and which header comes again. */
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

/** A page as the sheet is printed on it. */
export interface Paper {
  readonly marginsMm: number;
  /** Rows printed again at the top of each later page. */
  readonly repeated?: RowSpan | undefined;
}

type Heights = Pick<Part, "rows" | "heights">;

const A4_HEIGHT_MM = 297;
/** Printers and programs measure rows a little differently: a page may hold so much less. */
const LEAST_FILLED = 0.97;
const DEFAULT_HEIGHT = 17;
const FILLER_HEIGHT = 12;

/** Whether the table stays on its page whatever the printer, surely not, or it may be. */
export function crossesPage(part: Heights, { header, last }: PrintedTable, paper: Paper): "yes" | "no" | "maybe" {
  const [full, least] = [1, LEAST_FILLED].map((filled) => {
    const { pages } = layOut(heightsOf(part), pageOf(paper) * filled);
    return pages[header.first] !== pages[last];
  });
  if (full === least) return full === true ? "yes" : "no";
  return "maybe";
}

/** Points between the last row and the end of its page, whatever the printer makes of the rows above it. */
export function roomLeft(part: Heights, paper: Paper): number {
  const heights = heightsOf(part);
  const pages = [pageOf(paper), fullPage(paper)];
  return Math.min(...pages.map((page) => page - layOut(heights, page, paper.repeated).filled));
}

/** Rows that fill the page where the rows to keep together would be parted by its end, or may be. */
export function pageFiller(part: Heights, need: number, paper: Paper): Part {
  if (need <= roomLeft(part, paper)) return EMPTY_PART;
  // Many small rows: what a shorter page does not hold is hardly seen on the next.
  const count = Math.ceil(lastPage(part, paper).room / FILLER_HEIGHT);
  const fillers = Array.from({ length: count }, () => statusRow({}));
  return { ...EMPTY_PART, rows: fillers, heights: fillers.map((_, row) => ({ row, height: FILLER_HEIGHT })) };
}

/** Points that the shortest page holds. */
export function fullPage(paper: Paper): number {
  return pageOf(paper) * LEAST_FILLED;
}

export interface LastPage {
  /** Rows of the sheet that stand on the page of the last one. */
  readonly rowCount: number;
  /** Points that are left below them. */
  readonly room: number;
}

/** The page of the last row, on paper of the full height. */
export function lastPage(part: Heights, paper: Paper): LastPage {
  const page = pageOf(paper);
  const { pages, filled } = layOut(heightsOf(part), page, paper.repeated);
  return { rowCount: pages.filter((number) => number === pages.at(-1)).length, room: page - filled };
}

export function totalHeight({ rows, heights }: Heights): number {
  return heightsOf({ rows, heights }).reduce((sum, height) => sum + height, 0);
}

function pageOf({ marginsMm }: Paper): number {
  return (A4_HEIGHT_MM - marginsMm) / MM_PER_POINT;
}

function heightsOf({ rows, heights }: Heights): readonly number[] {
  const set = new Map(heights.map(({ row, height, hidden }) => [row, hidden === true ? 0 : height]));
  return rows.map((_, row) => set.get(row) ?? DEFAULT_HEIGHT);
}

/** The page of each row, and how far the last one is filled; no row is cut. */
function layOut(
  heights: readonly number[],
  page: number,
  repeated?: RowSpan,
): { readonly pages: readonly number[]; readonly filled: number } {
  const again = repeated ? heights.slice(repeated.first, repeated.last + 1).reduce((sum, one) => sum + one, 0) : 0;
  let number = 0;
  let filled = 0;
  const pages = heights.map((height, row) => {
    if (filled + height > page && filled > 0) {
      number += 1;
      filled = repeated && row > repeated.last ? again : 0;
    }
    filled += height;
    return number;
  });
  return { pages, filled };
}
