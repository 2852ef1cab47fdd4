/** Typing and pasting: what Excel would not let a person enter is refused. */
import { cellToA1, type CellAddress } from "../../model/address";
import { failure, success, type Outcome } from "../../model/outcome";
import { isOutsideCall } from "./formulaText";
import type { MemorySheet } from "./sheet";
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT_LENGTH } from "./state";
import { isFormula } from "./xlsxLibrary";

/** Why the text may not be entered there, if it may not: too long, a broken formula, or none of the choices. */
export function findTypingProblem(sheet: MemorySheet, cell: CellAddress, input: string): Outcome<never> | undefined {
  const place = `${sheet.name}!${cellToA1(cell)}`;
  if (input.length > MAX_TEXT_LENGTH) return failure("text-too-long", { place });
  const isTextCell = sheet.numberFormat(cell) === "@";
  if (!isTextCell && /^=./su.test(input) && !isOutsideCall(input) && !isFormula(input)) {
    return failure("host-refused", { place, detail: "not a formula" });
  }
  const { choices } = sheet.cell(cell);
  const chosen = input === "" || input.startsWith("=") || choices === undefined || choices.includes(input.trim());
  return chosen ? undefined : failure("host-refused", { place, detail: "not one of the choices" });
}

/** Enters a rectangle of texts, none of them as a formula. */
export function pasteTexts(
  sheet: MemorySheet,
  topLeft: CellAddress,
  texts: readonly (readonly string[])[],
): Outcome<void> {
  const width = Math.max(0, ...texts.map((cells) => cells.length));
  if (topLeft.row + texts.length > MAX_ROWS || topLeft.column + width > MAX_COLUMNS) {
    const place = `${sheet.name}!${cellToA1(topLeft)}`;
    return failure("host-refused", { place, detail: "beyond the edge of the sheet" });
  }
  for (const [row, cells] of texts.entries()) {
    for (const [column, text] of cells.entries()) {
      const cell = { row: topLeft.row + row, column: topLeft.column + column };
      const input = text.startsWith("=") ? `'${text}` : text;
      const problem = findTypingProblem(sheet, cell, input);
      if (problem) return problem;
      sheet.enterText(cell, input);
    }
  }
  return success(undefined);
}
