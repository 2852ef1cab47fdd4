/** Charts of months or quarters with a mark in those in which the work is done: the last one marked is the deadline. */
import { stated } from "../../model/fact";
import type { Due } from "../../model/due";
import { duesOf, type DueContext } from "./dueCell";
import type { Header } from "./fields";
import { cellOrigin, type TableRow } from "./rows";

const MARK = /^[x×✓✔✗●•■█*√]$/iu;

export function slotDue(row: TableRow, { fields }: Header, context: DueContext): readonly Due[] {
  const marked = fields.filter(({ role, column, label }) => {
    return role === undefined && label !== "" && MARK.test(row.row.cells[column]?.text ?? "");
  });
  const last = marked.at(-1);
  const cell = last && row.row.cells[last.column];
  if (!cell) return [];
  const [due] = duesOf(stated(last.label, cellOrigin(cell, row.origin)), context);
  return due && due.expression.type !== "event" ? [due] : [];
}
