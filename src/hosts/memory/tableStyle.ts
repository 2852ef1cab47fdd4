/** What a table's built-in style adds to its cells, near enough to show a loaded workbook. */
import { rangeContains, type CellAddress } from "../../model/address";
import type { CellStyle } from "../../model/sheet";
import type { StoredSheet, StoredTable } from "./state";

/** Accents 1–6 of the Office theme, and their light tints. */
const ACCENTS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];
const TINTS = ["#d9e1f2", "#fce4d6", "#ededed", "#fff2cc", "#ddebf7", "#e2efda"];

export function tableStyleAt(sheet: StoredSheet, cell: CellAddress): CellStyle {
  const table = sheet.tables.find(({ range }) => rangeContains(range, cell));
  const look = table?.theme === undefined ? undefined : /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.theme);
  if (!table || !look) return {};
  const number = (Number(look[2]) - 1) % 7;
  const accent = ACCENTS[number - 1] ?? "#000000";
  const tint = TINTS[number - 1] ?? "#d9d9d9";
  return partStyle(table, cell, look[1] === "Light" ? { tint } : { accent, tint });
}

function partStyle(table: StoredTable, { row }: CellAddress, colours: { accent?: string; tint: string }): CellStyle {
  const index = row - table.range.row;
  const { accent, tint } = colours;
  if (index === 0) return accent === undefined ? { bold: true } : { bold: true, fontColor: "#ffffff", fill: accent };
  if (table.hasTotals && index === table.range.rowCount - 1) return { bold: true };
  return table.bandedRows && index % 2 === 1 ? { fill: tint } : {};
}
