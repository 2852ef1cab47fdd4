/** Whether a table is drawn with lines. One without only places text on the page, as the two heads of a document. */
import type { Styles } from "./styles";
import { elements, find, valueOf, type XmlElement } from "../xml";

/** Cells looked at: the head of a table shows how it is drawn. */
const MOST_CELLS = 40;

export function hasLines(table: XmlElement, styles: Styles): boolean {
  const own = linesIn(find(table, "w:tblPr", "w:tblBorders"));
  const style = styles.find(valueOf(table, "w:tblPr", "w:tblStyle"));
  const tableLines = own ?? linesIn(style?.borders) ?? false;
  const cells = cellsBelow(table).slice(0, MOST_CELLS);
  const drawn = cells.filter((cell) => linesIn(find(cell, "w:tcPr", "w:tcBorders")) ?? tableLines);
  return drawn.length * 2 > cells.length;
}

/** Whether borders show a line at the sides; undefined where they say nothing. A rule below alone underlines. */
function linesIn(borders: XmlElement | undefined): boolean | undefined {
  if (!borders) return undefined;
  const sides = elements(borders).filter(({ name }) => !/^w:(?:bottom|tl2br|tr2bl)$/.test(name));
  if (sides.length === 0) return undefined;
  return sides.some(({ attributes }) => !/^(?:nil|none)$/.test(attributes["w:val"] ?? "none"));
}

function cellsBelow(table: XmlElement): readonly XmlElement[] {
  return elements(table).flatMap((row) =>
    row.name === "w:tr" ? elements(row).filter(({ name }) => name === "w:tc") : [],
  );
}
