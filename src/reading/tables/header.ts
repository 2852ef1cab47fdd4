/** Finds the header of a table and says what each column holds. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import { columnProfile } from "./columnProfile";
import { columnsByRole, type Field, type Header } from "./fields";
import { isIndexRow, headerHeight, pathsOf } from "./headerRows";
import { inferHeader } from "./headless";
import { roleOfPath } from "./labels";
import { isMergedUp } from "./merges";
import { settleRoles } from "./settleRoles";
import { looksLikeLabels } from "./unknownLabels";

/** Titles above a header are rarely longer than this. */
const SEARCHED_ROWS = 15;

const headers = new WeakMap<Grid, Header | "none">();

/** The header: the row (or up to three, tied by merges) that names most columns; without one, what the values say. */
export function findHeader(grid: Grid, languages: readonly ReadingWords[]): Header | undefined {
  const known =
    headers.get(grid) ??
    bestHeader(grid, languages) ??
    headerByForm(grid, languages) ??
    inferHeader(grid, languages) ??
    "none";
  headers.set(grid, known);
  return known === "none" ? undefined : known;
}

/** Fewer known labels than this are no header. */
const FEWEST_ROLES = 2;

function bestHeader(grid: Grid, languages: readonly ReadingWords[]): Header | undefined {
  let best: Header | undefined;
  for (let row = 0; row < Math.min(grid.rows.length, SEARCHED_ROWS); row++) {
    for (const words of languages) {
      const header = headerAt(grid, row, words);
      if (header && header.columns.size > (best?.columns.size ?? FEWEST_ROLES - 1)) best = header;
    }
  }
  return best && settleRoles(grid, best);
}

/** A row that looks like labels though few of its words are known: what its columns are for, their values settle. */
function headerByForm(grid: Grid, languages: readonly ReadingWords[]): Header | undefined {
  for (let row = 0; row < Math.min(grid.rows.length, SEARCHED_ROWS); row++) {
    if (!looksLikeLabels(grid, row, headerHeight(grid, row))) continue;
    const read = languages.flatMap((words) => {
      const header = headerAt(grid, row, words, 0);
      return header ? [settleRoles(grid, header)] : [];
    });
    const best = mostRoles(read);
    if (best && saysEnough(grid, best)) return best;
  }
  return undefined;
}

/** Two columns are known, or one of bodies stands beside numbers. */
function saysEnough(grid: Grid, { columns, fields, dataStart }: Header): boolean {
  if (columns.size >= FEWEST_ROLES) return true;
  const isCounted = (column: number): boolean => columnProfile(grid, dataStart, column).counts > MOST;
  return columns.has("unit") && fields.some(({ role, column }) => role === undefined && isCounted(column));
}

const MOST = 0.6;

function mostRoles(headers: readonly Header[]): Header | undefined {
  return headers.reduce<Header | undefined>((a, b) => (a && a.columns.size >= b.columns.size ? a : b), undefined);
}

/** The header that begins at a row, where at least two of its labels are known. */
export function headerAt(grid: Grid, row: number, words: ReadingWords, fewest = FEWEST_ROLES): Header | undefined {
  if (!mayStartHeader(grid, row)) return undefined;
  const height = headerHeight(grid, row);
  const fields = pathsOf(grid, row, height).map((path, column): Field => {
    const role = roleOfPath(path, words);
    return { column, path, label: path.join(" "), ...(role ? { role } : {}) };
  });
  const columns = columnsByRole(fields);
  if (columns.size < fewest) return undefined;
  const below = row + height;
  return { words, fields, columns, start: row, dataStart: isIndexRow(grid, below) ? below + 1 : below };
}

/** A header has several cells, and none of them hangs down from a row above. */
function mayStartHeader(grid: Grid, row: number): boolean {
  const cells = grid.rows[row]?.cells ?? [];
  let filled = 0;
  for (const [column, { text }] of cells.entries()) {
    if (text !== "") filled++;
    else if (isMergedUp(grid, row, column)) return false;
  }
  return filled >= FEWEST_ROLES;
}
