/** The sheet in front: what is selected, what is being typed, and every change a person makes with them. */
import { useMemo, useState } from "react";
import type { CellView, SheetView, WorkbookView } from "../hosts/memory/view";
import type { CellAddress, RangeAddress } from "../model/address";
import type { Outcome, Problem } from "../model/outcome";
import { inputText } from "./cellText";
import { lastCell, sameRange, selectedRange, stepFrom, type Direction, type Selection } from "./selection";
import { sheetReader, shownSize, type SheetReader } from "./sheetReader";
import { useWorkbookVersion } from "./useWorkbook";

/** A cell being typed into. `enter` began by typing over it, `edit` by F2, a double click or the formula bar. */
export interface Editing {
  readonly mode: "enter" | "edit";
  readonly draft: string;
  readonly initial: string;
}

export interface SheetController {
  readonly workbook: WorkbookView;
  readonly reader: SheetReader;
  readonly selection: Selection;
  readonly range: RangeAddress;
  readonly editing: Editing | undefined;
  readonly select: (selection: Selection) => void;
  readonly begin: (mode: Editing["mode"], draft?: string) => void;
  readonly change: (draft: string) => void;
  /** Writes what was typed and goes on; false where the workbook refused it. */
  readonly enter: (direction?: Direction) => boolean;
  readonly cancel: () => void;
  /** Writes into the active cell; like the two below, false where the workbook refused it. */
  readonly choose: (text: string) => boolean;
  readonly clear: () => boolean;
  readonly paste: (texts: readonly (readonly string[])[]) => boolean;
  readonly activate: (sheet: string) => void;
}

interface SheetOptions {
  readonly zoom: number;
  readonly onRefused: (problem: Problem, cell: CellView) => void;
  /** What was typed is in the workbook, or was given up. */
  readonly onSettled: () => void;
}

/** The most cells that one pasted value fills. */
const MAX_FILLED = 20_000;

export function useSheet(workbook: WorkbookView, { zoom, onRefused, onSettled }: SheetOptions): SheetController {
  const { content } = useWorkbookVersion(workbook);
  const view = findSheet(workbook);
  const [selection, setSelection] = useSelection(workbook, view);
  const [editing, setEditing] = useState<Editing>();
  const { rowCount, columnCount } = shownSize(view, selection);
  const reader = useMemo(
    () => sheetReader(view, { rowCount, columnCount, content }, zoom),
    [view, rowCount, columnCount, content, zoom],
  );
  const { active } = selection;
  const sheet = { workbook, reader, selection, range: selectedRange(view.merges, selection) };
  const entry = sheetEntry(sheet, { onRefused, onSettled, select: setSelection });

  return {
    ...sheet,
    ...entry,
    editing,
    select: setSelection,
    begin: (mode, draft) => {
      const initial = inputText(reader.cell(active));
      setEditing({ mode, initial, draft: draft ?? initial });
    },
    change: (draft) => {
      setEditing((current) => current && { ...current, draft });
    },
    enter: (direction) => {
      const isChanged = editing !== undefined && (editing.mode === "enter" || editing.draft !== editing.initial);
      if (isChanged && !entry.choose(editing.draft)) return false;
      setEditing(undefined);
      if (direction) {
        const next = stepFrom(reader, active, direction);
        setSelection({ active: next, extent: next });
      }
      return true;
    },
    cancel: () => {
      setEditing(undefined);
      onSettled();
    },
    activate: (name) => {
      setEditing(undefined);
      workbook.activate(name);
    },
  };
}

type SheetEntry = Pick<SheetController, "choose" | "clear" | "paste">;

interface EntryOptions extends Omit<SheetOptions, "zoom"> {
  readonly select: (selection: Selection) => void;
}

/** What goes into the workbook: each an undo step, each either taken or refused in words. */
function sheetEntry(
  { workbook, reader, selection, range }: Pick<SheetController, "workbook" | "reader" | "selection" | "range">,
  { onRefused, onSettled, select }: EntryOptions,
): SheetEntry {
  const { name } = reader.view;
  const report = (outcome: Outcome<void>): boolean => {
    if (outcome.ok) onSettled();
    else onRefused(outcome.problem, reader.cell(selection.active));
    return outcome.ok;
  };
  return {
    choose: (text) => report(workbook.type(name, selection.active, text)),
    clear: () => report(workbook.clear(name, range)),
    paste: (texts) => {
      const filled = fillRange(texts, range);
      const isTaken = report(workbook.paste(name, range, filled));
      const pasted = sizeAt(range, filled);
      if (isTaken) select({ active: { row: pasted.row, column: pasted.column }, extent: lastCell(pasted) });
      return isTaken;
    },
  };
}

/** The host knows the selected range only; which of its corners takes what is typed is ours to remember. */
function useSelection(workbook: WorkbookView, view: SheetView): [Selection, (selection: Selection) => void] {
  const [known, setKnown] = useState<{ readonly sheet: string; readonly selection: Selection }>();
  const selected = workbook.selection;
  const isCurrent = known?.sheet === view.name && sameRange(selectedRange(view.merges, known.selection), selected);
  const selection = isCurrent
    ? known.selection
    : { active: { row: selected.row, column: selected.column }, extent: lastCell(selected) };
  const setSelection = (next: Selection) => {
    setKnown({ sheet: view.name, selection: next });
    workbook.select(view.name, selectedRange(view.merges, next));
  };
  return [selection, setSelection];
}

function findSheet(workbook: WorkbookView): SheetView {
  const sheet = workbook.sheets().find(({ name }) => name === workbook.activeSheet);
  if (!sheet) throw new Error(`The active sheet "${workbook.activeSheet}" is not in the workbook.`);
  return sheet;
}

/** One value fills the whole selection, as in a spreadsheet. */
function fillRange(texts: readonly (readonly string[])[], range: RangeAddress): readonly (readonly string[])[] {
  const [first] = texts;
  const single = texts.length === 1 && first?.length === 1 ? first[0] : undefined;
  if (single === undefined || range.rowCount * range.columnCount > MAX_FILLED) return texts;
  return Array.from({ length: range.rowCount }, () => Array<string>(range.columnCount).fill(single));
}

function sizeAt({ row, column }: CellAddress, texts: readonly (readonly string[])[]): RangeAddress {
  return { row, column, rowCount: texts.length, columnCount: texts[0]?.length ?? 1 };
}
