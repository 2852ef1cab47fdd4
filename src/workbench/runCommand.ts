/** Carries out what a key asks for while no cell is edited. */
import type { CellAddress } from "../model/address";
import type { GridCommand } from "./keys";
import { jumpFrom, lastCell, stepFrom } from "./selection";
import { MAX_COLUMNS, MAX_ROWS } from "./sheetReader";
import type { SheetController } from "./useSheet";

const PAGE_ROWS = 20;

type Simple = Exclude<GridCommand, { readonly extend: boolean }>;

export function runCommand(command: GridCommand, controller: SheetController): void {
  if ("extend" in command) {
    const { active, extent } = controller.selection;
    const target = findTarget(command, controller, command.extend ? extent : active);
    controller.select({ active: command.extend ? active : target, extent: target });
  } else {
    runSimple(command, controller);
  }
}

function findTarget(
  command: Extract<GridCommand, { readonly extend: boolean }>,
  { reader }: SheetController,
  from: CellAddress,
): CellAddress {
  switch (command.kind) {
    case "row-start":
      return { row: from.row, column: reader.view.frozenColumns };
    case "sheet-start":
      return { row: reader.view.frozenRows, column: reader.view.frozenColumns };
    case "sheet-end":
      return reader.view.usedRange ? lastCell(reader.view.usedRange) : from;
    case "move":
      if (command.by === "block") return jumpFrom(reader, from, command.direction);
      return stepFrom(reader, from, command.direction, command.by === "page" ? PAGE_ROWS : 1);
  }
}

function runSimple(command: Simple, controller: SheetController): void {
  const { workbook, select, begin, clear } = controller;
  switch (command.kind) {
    case "edit":
      begin("edit");
      break;
    case "replace":
      begin("enter", "");
      break;
    case "clear":
      clear();
      break;
    case "select-all":
      select({ active: { row: 0, column: 0 }, extent: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } });
      break;
    case "undo":
      if (workbook.canUndo) workbook.undo();
      break;
    case "redo":
      if (workbook.canRedo) workbook.redo();
      break;
    case "sheet":
      turnTo(controller, command.step);
      break;
    case "open-choices":
    case "cancel":
      break;
  }
}

function turnTo({ workbook, reader, activate }: SheetController, step: 1 | -1): void {
  const names = workbook
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
  const next = names[names.indexOf(reader.view.name) + step];
  if (next !== undefined) activate(next);
}
