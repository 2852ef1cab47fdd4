import type { CellValue, GridCell } from "../model/grid";
import type { Place } from "../model/origin";

/** A whole number that loses nothing as a number: no leading zero (a phone's), no more digits than a double keeps. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;

/** The text of a cell, from normalised text: its lines kept apart (each may name another owner), blank ones dropped. */
export function cellText(text: string): string {
  if (!/[\n\t]/.test(text)) return text.trim();
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** A cell of a source that knows no types: only plain numbers become numbers. */
export function untypedCell(text: string, place: Place): GridCell {
  const shown = cellText(text);
  const value: CellValue = shown === "" ? null : PLAIN_NUMBER.test(shown) ? Number(shown) : shown;
  return { value, text: shown, place };
}
