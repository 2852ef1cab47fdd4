/** How the check-in list looks: titles, rows of units, rows to sign in. */
import { columnLetters, type RangeAddress } from "../../model/address";
import type { CellStyle, ConditionalFormatModel, StyledRange } from "../../model/sheet";
import type { CheckInWords } from "../../locales/checkInWords";
import { literal } from "../formulaText";
import { BORDER, FONT, PAPER_HEADER, tint, TINTS } from "../look";
import { styleOf } from "./checkInColumns";
import { cellsOf, rowsOf, runsOf, type CheckInPlace } from "./checkInPlace";

const UNIT_ROW: CellStyle = { bold: true, fill: "#f3f5f5", wrap: false };

export function checkInStyles(place: CheckInPlace): readonly StyledRange[] {
  const { layout, lines, header } = place;
  const head = (row: number, rowCount = 1): RangeAddress => ({ row, column: 0, rowCount, columnCount: layout.shown });
  const all = { from: 0, count: lines.length };
  return [
    { range: head(0, header + 1 + lines.length), style: { fontName: FONT, fontSize: 12, vertical: "center" } },
    { range: head(0, header), style: { horizontal: "center", wrap: true } },
    { range: head(0), style: { bold: true, fontSize: 14 } },
    { range: head(header - 1), style: { bold: true } },
    { range: head(header), style: { ...PAPER_HEADER, border: BORDER } },
    ...layout.columns.flatMap((column) => {
      const style = styleOf(column);
      return style ? [{ range: cellsOf(place, column, all), style }] : [];
    }),
    ...lineStyles(place),
  ];
}

/** No lines between the cells of a unit's row: the name runs over them. */
function lineStyles(place: CheckInPlace): readonly StyledRange[] {
  return runsOf(place.lines).flatMap((run): readonly StyledRange[] => {
    const range = rowsOf(place, run);
    if (!run.isUnit) return [{ range, style: { border: BORDER, wrap: true } }];
    return [
      { range, style: UNIT_ROW },
      { range: { ...range, columnCount: 1 }, style: { horizontal: "left", numberFormat: "@" } },
      // The count is a formula, which a cell of text would show as such.
      { range: cellsOf(place, "note", run), style: { horizontal: "right", numberFormat: "General" } },
    ];
  });
}

export function stateTints(
  range: RangeAddress,
  { inPerson, online, absent, notChecked }: CheckInWords["states"],
): readonly ConditionalFormatModel[] {
  const cell = `$${columnLetters(range.column)}${range.row + 1}`;
  const isState = (word: string): string => `${cell}=${literal(word)}`;
  return [
    tint(range, isState(inPerson), TINTS.green),
    tint(range, isState(online), TINTS.blue),
    tint(range, isState(absent), TINTS.red),
    tint(range, isState(notChecked), TINTS.grey),
  ];
}
