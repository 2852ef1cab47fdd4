/** The list of overdue tasks where it stands between the pages: not parted from its title, and the signature never alone. */
import {
  FIRST_LISTED,
  noteHeight,
  overduePart,
  SPARE,
  startHeight,
  type ListedTask,
  type OverdueOptions,
} from "./overduePart";
import {
  crossesPage,
  fullPage,
  lastPage,
  pageFiller,
  roomLeft,
  totalHeight,
  type Paper,
  type RowSpan,
} from "./pageBreaks";
import { stack, type Part } from "./statusLayout";
import type { StatusTop } from "./statusTop";

export interface ListOptions extends Pick<OverdueOptions, "words" | "refs" | "tasks"> {
  /** What may be overdue on a later day, the nearest first. */
  readonly coming: readonly ListedTask[];
}

export interface StatusBottom {
  readonly part: Part;
  /** The header to print again on later pages; Excel prints one only. */
  readonly repeated?: RowSpan | undefined;
}

/** Small rows that can be seen at most. */
const MOST_SPARE = 10;
/** Rows that wait hidden: more are no list that anybody reads, and each looks through the whole tracker. */
const MOST_HIDDEN = 200;
/** Rows may grow so much, so that one of them goes to the next page with the signature. */
const MOST_EXTRA = 16;
/** Fewer rows on a page would look torn apart. */
const FEWEST_ROWS = 4;

export function bottomOnPages(
  list: ListOptions | undefined,
  signature: Part,
  top: StatusTop,
  paper: Paper,
): StatusBottom {
  // A header alone on a page is worse than a last row without one: a table that only may go over has none.
  const repeated = crossesPage(top.part, top.table, paper) === "yes" ? top.table.header : undefined;
  const onTop: Paper = { ...paper, repeated };
  if (!list) return { part: stack([pageFiller(top.part, totalHeight(signature), onTop), signature]), repeated };
  const rows = { ...list, spare: 0, hidden: list.coming };
  const whole = totalHeight(overduePart({ ...rows, row: 0 })) + totalHeight(signature);
  const parted = placeList(list, signature, { top, paper: onTop, together: startHeight(rows) });
  if (!parted.isSignatureAlone || whole > fullPage(paper)) return parted;
  return placeList(list, signature, { top, paper: onTop, together: whole });
}

interface Place {
  readonly top: StatusTop;
  readonly paper: Paper;
  /** Points of the list that must not be parted. */
  readonly together: number;
}

function placeList(
  list: ListOptions,
  signature: Part,
  { top, paper, together }: Place,
): StatusBottom & { readonly isSignatureAlone: boolean } {
  const rows = { ...list, spare: 0, hidden: list.coming };
  const filler = pageFiller(top.part, together, paper);
  const above = stack([top.part, filler]);
  const row = above.rows.length;
  const header = { first: row + 1, last: row + 1 };
  const last = row + FIRST_LISTED + list.tasks.length - 1;
  const bare = stack([above, overduePart({ ...rows, row })]);
  const hasRows = list.tasks.length + list.coming.length > 0;
  // On the page of the list itself it is not printed twice, and rows may go over that come later.
  const onList = { ...paper, repeated: paper.repeated ?? (hasRows ? header : undefined) };
  const below = noteHeight(rows.hidden.length) + totalHeight(signature);
  const extra = extraFor(upTo(bare, last), { below, listed: list.tasks.length, paper: onList });
  const grown = upTo(stack([above, overduePart({ ...rows, row, extra })]), last);
  const room = roomLeft(grown, onList) - below;
  const spare = Math.max(0, Math.min(MOST_SPARE, list.coming.length, Math.floor(room / SPARE.height)));
  const hidden = list.coming.slice(spare, spare + MOST_HIDDEN);
  const part = overduePart({ ...list, spare, hidden, extra, row });
  const foot = pageFiller(stack([above, part]), totalHeight(signature), onList);
  return {
    part: stack([filler, part, foot, signature]),
    repeated: room < 0 ? paper.repeated : onList.repeated,
    isSignatureAlone: room < 0,
  };
}

function upTo({ rows, heights }: Part, last: number): Pick<Part, "rows" | "heights"> {
  return { rows: rows.slice(0, last + 1), heights };
}

/** Where the signature would stand on a page of its own, rows grow until the last one stands there too. */
function extraFor(
  sheet: Pick<Part, "rows" | "heights">,
  { below, listed, paper }: { readonly below: number; readonly listed: number; readonly paper: Paper },
): OverdueOptions["extra"] {
  if (roomLeft(sheet, paper) >= below) return undefined;
  const { rowCount, room } = lastPage(sheet, paper);
  const last = Math.min(rowCount, listed);
  if (last < FEWEST_ROWS) return undefined;
  const points = (room + 1) / last;
  return points > MOST_EXTRA ? undefined : { points, last };
}
