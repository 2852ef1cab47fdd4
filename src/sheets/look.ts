/** What our sheets have in common: fonts, colours (with a word beside them in every cell) and paper. */
import type { RangeAddress } from "../model/address";
import type { CellStyle, ConditionalFormatModel, PageModel } from "../model/sheet";

export const FONT = "Times New Roman";
export const BORDER = "#444444";
const HEADER_FILL = "#126a66";

/** Dark text on a tint, from 7.2 : 1. The word in the cell says the same in black and white. */
const RED = { fontColor: "#8e0b17", fill: "#fbdde0", bold: true };
const ORANGE = { fontColor: "#7a3300", fill: "#fde6d2" };
const GREEN = { fontColor: "#0b5a0b", fill: "#e0f1e0" };
const BLUE = { fontColor: "#0f4a7a", fill: "#e1eef9" };
const GREY = { fontColor: "#555555", italic: true };
export const TINTS = { red: RED, orange: ORANGE, green: GREEN, blue: BLUE, grey: GREY };

export const HEADER: CellStyle = {
  bold: true,
  fontColor: "#ffffff",
  fill: HEADER_FILL,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

/** On an official paper the header is read in print, not on a screen. */
export const PAPER_HEADER: CellStyle = { ...HEADER, fontColor: "#000000", fill: "#e8eded" };

/** A4 with the margins of Nghị định 30/2020/NĐ-CP. */
export function officialPage(orientation: PageModel["orientation"], titleRow: number): PageModel {
  return {
    orientation,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    titleRows: { first: titleRow, last: titleRow },
    centerHorizontally: true,
    pageNumbers: true,
  };
}

export function tint(
  range: RangeAddress,
  condition: string,
  style: ConditionalFormatModel["style"],
): ConditionalFormatModel {
  return { range, formula: `=${condition}`, style, stopIfTrue: true };
}

/** Lines that a text takes in a merged row: hosts fit the height of single cells only. */
export function linesOf(text: string, charactersPerLine: number): number {
  return Math.max(1, Math.ceil(text.length / charactersPerLine));
}
