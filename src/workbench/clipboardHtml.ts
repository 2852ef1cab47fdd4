/** Cells as an HTML table on the clipboard: Word pastes it as a table with its merges, lines, faces and shades. */
import type { RangeAddress } from "../model/address";
import type { CellStyle } from "../model/sheet";
import { intersection } from "./selection";
import type { SheetReader } from "./sheetReader";

/** More would make the clipboard wait; tab separated text goes along in any case. */
const MAX_CELLS = 20_000;

export function copyHtml(reader: SheetReader, range: RangeAddress): string | undefined {
  const used = reader.view.usedRange && intersection(reader.view.usedRange, range);
  if (!used || used.rowCount * used.columnCount > MAX_CELLS) return undefined;
  const rows = indexes(used.row, used.rowCount).filter((row) => !reader.isRowHidden(row));
  const columns = indexes(used.column, used.columnCount).filter((column) => !reader.isColumnHidden(column));
  const lines = rows.map((row) => `<tr>${columns.map((column) => cellHtml(reader, row, column)).join("")}</tr>`);
  return `<table style="border-collapse:collapse">${lines.join("")}</table>`;
}

/** Nothing for a cell under a merged one. */
function cellHtml(reader: SheetReader, row: number, column: number): string {
  const area = reader.area({ row, column });
  if (area.row !== row || area.column !== column) return "";
  const { text, style } = reader.cell({ row, column });
  const columnCount = indexes(area.column, area.columnCount).filter((one) => !reader.isColumnHidden(one)).length;
  const rowCount = indexes(area.row, area.rowCount).filter((one) => !reader.isRowHidden(one)).length;
  const spans = `${columnCount > 1 ? ` colspan="${columnCount}"` : ""}${rowCount > 1 ? ` rowspan="${rowCount}"` : ""}`;
  const content = escapeHtml(text).replaceAll("\n", "<br>");
  return `<td${spans} style="${cssOf(style)}">${content === "" ? "&nbsp;" : content}</td>`;
}

function cssOf(style: CellStyle): string {
  const { bold, italic, underline, fontName, fontSize, fontColor, fill, horizontal, vertical, border } = style;
  const rules = [
    bold && "font-weight:bold",
    italic && "font-style:italic",
    underline && "text-decoration:underline",
    fontName !== undefined && `font-family:'${fontName.replaceAll(/["'\\;<>&]/g, "")}'`,
    fontSize !== undefined && `font-size:${fontSize}pt`,
    fontColor !== undefined && `color:${fontColor}`,
    fill !== undefined && `background:${fill}`,
    horizontal !== undefined && `text-align:${horizontal}`,
    vertical !== undefined && `vertical-align:${vertical === "center" ? "middle" : vertical}`,
    border !== undefined && `border:0.5pt solid ${border}`,
  ];
  return rules.filter((rule) => typeof rule === "string").join(";");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function indexes(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
