import type { ReadingWords } from "../../locales/readingWords";
import type { Block, Paragraph } from "../../model/document";
import type { Grid } from "../../model/grid";
import { findHeader } from "./header";

/** Rows above a table's header are its title: each of their texts becomes a paragraph before the table. */
export function withTitlesApart(blocks: readonly Block[], languages: readonly ReadingWords[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== "table") return [block];
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
