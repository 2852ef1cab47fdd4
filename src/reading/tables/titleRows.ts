import type { ReadingWords } from "../../locales/readingWords";
import type { Block, Paragraph } from "../../model/document";
import type { Grid } from "../../model/grid";
import { findHeader } from "./header";

/** Rows above a table's header are its title: each of their texts becomes a paragraph before the table. */
export function withTitlesApart(blocks: readonly Block[], languages: readonly ReadingWords[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== "table") return [block];
    const beside = tablesBeside(block.grid, languages);
    if (beside.length > 1)
      return withTitlesApart(
        beside.map((grid) => ({ ...block, grid })),
        languages,
      );
    const start = findHeader(block.grid, languages)?.start ?? 0;
    if (start === 0) return [block];
    return [...titlesOf(block.grid, start), { ...block, grid: below(block.grid, start) }];
  });
}

function titlesOf({ rows }: Grid, end: number): readonly Paragraph[] {
  const cells = rows.slice(0, end).flatMap((row) => row.cells.filter(({ text }) => /\p{L}/u.test(text)));
  return cells.map(({ text, place }) => ({ kind: "paragraph", text, place }));
}

function below({ rows, columnCount, merges }: Grid, start: number): Grid {
  return {
    rows: rows.slice(start),
    columnCount,
    merges: merges.filter(({ row }) => row >= start).map((merge) => ({ ...merge, row: merge.row - start })),
  };
}

/** Tables side by side with an empty column between, each with a header of its own; one grid otherwise. */
function tablesBeside(grid: Grid, languages: readonly ReadingWords[]): readonly Grid[] {
  const isBlank = (column: number): boolean => grid.rows.every(({ cells }) => (cells[column]?.text ?? "") === "");
  const parts: Grid[] = [];
  let from = 0;
  for (let column = 0; column <= grid.columnCount; column++) {
    if (column < grid.columnCount && !isBlank(column)) continue;
    if (column > from) parts.push(columnsOf(grid, from, column));
    from = column + 1;
  }
  return parts.length > 1 && parts.every((part) => findHeader(part, languages)) ? parts : [grid];
}

function columnsOf({ rows, merges }: Grid, from: number, to: number): Grid {
  return {
    rows: rows.map(({ cells, hidden }) => ({ cells: cells.slice(from, to), hidden })),
    columnCount: to - from,
    merges: merges
      .filter(({ column, columnCount }) => column >= from && column + columnCount <= to)
      .map((merge) => ({ ...merge, column: merge.column - from })),
  };
}
