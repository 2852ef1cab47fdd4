import type { CellAddress, RangeAddress } from "./address";
import type { CellValue } from "./grid";
import type { Outcome } from "./outcome";
import type { SheetModel } from "./sheet";
import type { RangeContent } from "./source";
import type { TableReceipt, TableUpdate } from "./tableUpdate";

/** What a read asks for. */
export type RangeTarget =
  | { readonly kind: "active-sheet" }
  | { readonly kind: "selection" }
  | { readonly kind: "sheet"; readonly sheet: string };

export interface SheetInfo {
  readonly name: string;
  readonly active: boolean;
  /** Absent for an empty sheet. */
  readonly usedRange?: RangeAddress;
}

/** A table of the workbook; ours are known by the prefix of their names. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeAddress;
}

/** A sheet as it was written: its final name beside the model's. */
export interface WrittenSheet {
  readonly role: SheetModel["role"];
  readonly name: string;
  readonly tables: readonly string[];
}

export interface WriteReceipt {
  readonly sheets: readonly WrittenSheet[];
}

export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly value: CellValue;
  /** Ours, in place of the value: the cell follows the computer's day again. No other formula can be asked for. */
  readonly formula?: "=TODAY()";
}

/** Something in the workbook changed. `range` is absent where the host cannot tell. */
export interface HostChange {
  readonly kind: "cells" | "selection" | "sheets";
  readonly sheet?: string;
  readonly range?: RangeAddress;
  /** The change was made by us, not by a person. */
  readonly own: boolean;
}

/**
 * Where the add-in runs: Excel, or a workbook in memory. Every write is one undo step; nothing that is there already
 * is overwritten: `write` makes new sheets only, `writeCells` changes just the cells named, `updateTable` just cells that
 * still say what they said when the change was decided.
 */
export interface Host {
  readonly kind: "excel" | "memory";
  readRange(target: RangeTarget): Promise<Outcome<RangeContent>>;
  listSheets(): Promise<Outcome<readonly SheetInfo[]>>;
  findTables(): Promise<Outcome<readonly TableInfo[]>>;
  /** Plays the models onto new sheets, in order, and shows the first. */
  write(sheets: readonly SheetModel[]): Promise<Outcome<WriteReceipt>>;
  writeCells(edits: readonly CellEdit[]): Promise<Outcome<void>>;
  /** Changes and adds rows of a table, found by their key as it stands at that moment; the rest stays as people left it. */
  updateTable(update: TableUpdate): Promise<Outcome<TableReceipt>>;
  /** The same for several tables together: all of them or none. */
  updateTables(updates: readonly TableUpdate[]): Promise<Outcome<readonly TableReceipt[]>>;
  /** Shows the sheet and selects the range. */
  select(sheet: string, range: RangeAddress): Promise<Outcome<void>>;
  /** Calls the listener after each change until the returned function is called. */
  watch(listener: (change: HostChange) => void): Promise<Outcome<() => void>>;
  /** Takes back the last write, where the host offers it; otherwise the user's own undo does. */
  readonly undo?: () => Promise<Outcome<void>>;
}
