import { cellToA1, type CellAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { CellEdit } from "../../model/host";
import { isSameCell } from "../../model/tableUpdate";
import { sheetAreas } from "./areas";
import type { Session } from "./gateway";
import { refuseLongTexts } from "./limits";
import { toExcelValue } from "./plainText";
import type { Settled } from "./settle";

/** Cells of one column that follow one another. */
interface Run {
  readonly start: CellAddress;
  readonly values: CellValue[];
}

/** Changes just the cells named, in one request: cells below one another in one statement. */
export async function writeCells(session: Session, edits: readonly CellEdit[]): Promise<void> {
  for (const { sheet, value } of edits) refuseLongTexts(sheet, [[value]]);
  for (const name of new Set(edits.map(({ sheet }) => sheet))) {
    const areas = sheetAreas(session.context.workbook.worksheets.getItem(name));
    for (const { start, values } of toRuns(edits.filter(({ sheet }) => sheet === name))) {
      const range = areas.range({ ...start, rowCount: values.length, columnCount: 1 });
      range.values = values.map((value) => [toExcelValue(value)]);
    }
  }
  await session.sync();
}

/** The last edit of a cell counts. */
function toRuns(edits: readonly CellEdit[]): readonly Run[] {
  const cells = new Map(edits.map((edit) => [cellToA1(edit.cell), edit] as const));
  const sorted = [...cells.values()].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const runs: Run[] = [];
  for (const { cell, value } of sorted) {
    const last = runs.at(-1);
    const follows = last?.start.column === cell.column && last.start.row + last.values.length === cell.row;
    if (last && follows) last.values.push(value);
    else runs.push({ start: cell, values: [value] });
  }
  return runs;
}

/** Looks which cells hold what was to be written. Where only some do, all are written once more: that changes no other. */
export async function settleCells(session: Session, edits: readonly CellEdit[]): Promise<Settled<void>> {
  const cells = edits.map(({ sheet, cell, value }) => {
    const range = session.context.workbook.worksheets.getItemOrNullObject(sheet).getRange(cellToA1(cell));
    range.load("values");
    return { range, value };
  });
  await session.sync();
  const written = cells.filter(
    ({ range, value }) => !range.isNullObject && isSameCell((range.values as CellValue[][])[0]?.[0] ?? null, value),
  );
  if (written.length === 0) return { state: "before" };
  if (written.length < cells.length) await writeCells(session, edits);
  return { state: "after", value: undefined };
}
