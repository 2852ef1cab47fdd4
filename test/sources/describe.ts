import { cellToA1 } from "../../src/model/address";
import type { Block, Document } from "../../src/model/document";
import type { Place } from "../../src/model/origin";
import type { Outcome } from "../../src/model/outcome";

/** A document as a few lines that a person can compare: kind, place, words; a table's cells between bars. */
export function describe(outcome: Outcome<Document>): readonly string[] {
  if (!outcome.ok) return [`${outcome.problem.code} ${outcome.problem.place ?? ""}`.trim()];
  return outcome.value.blocks.flatMap(describeBlock);
}

function describeBlock(block: Block): readonly string[] {
  if (block.kind !== "table") {
    const marker = block.kind === "list-item" ? `${block.marker} ` : "";
    return [`${block.kind} ${describePlace(block.place)} ${marker}${block.text}`];
  }
  const { rows, merges, columnCount } = block.grid;
  const merged = merges.map(
    ({ row, column, rowCount, columnCount: width }) => ` ${row},${column}+${rowCount}x${width}`,
  );
  return [
    `table ${describePlace(block.place)} ${rows.length}x${columnCount}${merged.join("")}`,
    ...rows.map(({ cells, hidden }) => `  |${cells.map(({ text }) => text).join("|")}|${hidden ? " hidden" : ""}`),
  ];
}

function describePlace(place: Place): string {
  return place.kind === "text" ? String(place.line) : `${place.sheet}!${cellToA1(place.cell)}`;
}
