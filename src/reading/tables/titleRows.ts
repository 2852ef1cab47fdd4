/** Takes tables apart that a sheet holds in one block, and the titles above each of them. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Block, Paragraph, Table } from "../../model/document";
import type { Grid } from "../../model/grid";
import { findHeader } from "./header";
import { columnsOfGrid, rowsOfGrid } from "./partOfGrid";
import { nextTableRow } from "./stackedTables";

/** Rows above a table's header are its title: each of their texts becomes a paragraph before the table. */
export function withTitlesApart(blocks: readonly Block[], languages: readonly ReadingWords[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === "table" ? tablesIn(block, languages) : [block]));
}

function tablesIn(block: Table, languages: readonly ReadingWords[]): readonly Block[] {
  const beside = tablesBeside(block.grid, languages);
  if (beside.length > 1) return beside.flatMap((grid) => tablesIn({ ...block, grid }, languages));
  const blocks: Block[] = [];
  let rest: Grid | undefined = block.grid;
  while (rest) {
    const { table, below } = firstTable(rest, languages);
    blocks.push(...withTitles({ ...block, grid: table }, languages));
    rest = below;
  }
  return blocks;
}

/** The first table of a grid, and what stands below it where another header begins there. */
function firstTable(
  grid: Grid,
  languages: readonly ReadingWords[],
): { readonly table: Grid; readonly below: Grid | undefined } {
  const header = findHeader(grid, languages);
  const next = header && nextTableRow(grid, header);
  if (next === undefined) return { table: grid, below: undefined };
  return { table: rowsOfGrid(grid, 0, next), below: rowsOfGrid(grid, next, grid.rows.length) };
}

function withTitles(block: Table, languages: readonly ReadingWords[]): readonly Block[] {
  const { grid } = block;
  const start = findHeader(grid, languages)?.start ?? 0;
  if (start === 0) return [block];
  return [...titlesOf(grid, start), { ...block, grid: rowsOfGrid(grid, start, grid.rows.length) }];
}

function titlesOf({ rows }: Grid, end: number): readonly Paragraph[] {
  const cells = rows.slice(0, end).flatMap((row) => row.cells.filter(({ text }) => /\p{L}/u.test(text)));
  return cells.map(({ text, place }) => ({ kind: "paragraph", text, place }));
}

/** Tables side by side with an empty column between, each with a header of its own; one grid otherwise. */
function tablesBeside(grid: Grid, languages: readonly ReadingWords[]): readonly Grid[] {
  const isBlank = (column: number): boolean => grid.rows.every(({ cells }) => (cells[column]?.text ?? "") === "");
  const parts: Grid[] = [];
  let from = 0;
  for (let column = 0; column <= grid.columnCount; column++) {
    if (column < grid.columnCount && !isBlank(column)) continue;
    if (column > from) parts.push(columnsOfGrid(grid, from, column));
    from = column + 1;
  }
  const areTables = parts.length > 1 && parts.every((part) => isLabelled(part, languages));
  return areTables ? parts : [grid];
}

function isLabelled(grid: Grid, languages: readonly ReadingWords[]): boolean {
  const header = findHeader(grid, languages);
  return header !== undefined && header.isInferred !== true;
}
