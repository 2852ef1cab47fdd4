/** The workbook in memory: its sheets, undo, events, and what a page shows. Files come and go through `xlsxFile`. */
import { cellRange, type CellAddress, type RangeAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { HostChange } from "../../model/host";
import { failure, success, type Outcome } from "../../model/outcome";
import type { PlainDate } from "../../model/plainDate";
import type { CellStyle } from "../../model/sheet";
import { isFailure, joinChanges, type Change, type ChangeMaker, type Transaction } from "./changes";
import { createMemory, Derived } from "./derived";
import { sheetNames, tableNames } from "../../model/freeNames";
import { MemorySheet } from "./sheet";
import { emptySheet, otherNames, type StoredName, type StoredSheet, withoutSheet, type WorkbookState } from "./state";
import { findTypingProblem, pasteTexts } from "./typing";
import type { SheetStore } from "./sheetStore";
import type { WorkbookView } from "./view";
import type { LoadedFile } from "./saveContext";
import { readXlsx, writeXlsx } from "./xlsxFile";

const FIRST_SHEET = "Trang tính1";
const A1: RangeAddress = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const MAX_UNDO_STEPS = 100;

export interface MemoryWorkbookOptions {
  /** What TODAY() gives. */
  readonly today: PlainDate;
}

/** A workbook that lives in memory. Rows and columns are 0-based everywhere. */
export class MemoryWorkbook implements WorkbookView, SheetStore {
  readonly today: PlainDate;
  #state: WorkbookState;
  #derived: Derived;
  readonly #memory = createMemory();
  #file: LoadedFile | undefined;
  #nextSheetId = 2;
  #undoSteps: WorkbookState[] = [];
  #redoSteps: WorkbookState[] = [];
  readonly #handles = new Map<number, MemorySheet>();
  readonly #listeners = new Set<(change: HostChange) => void>();
  #transaction: Transaction | undefined;

  /** An empty workbook with one sheet. */
  constructor({ today }: MemoryWorkbookOptions) {
    this.today = today;
    this.#state = { sheets: [emptySheet(1, FIRST_SHEET)], names: [], activeSheet: FIRST_SHEET, selection: A1 };
    this.#derived = new Derived(this.#state, today, this.#memory);
  }

  sheets(): readonly MemorySheet[] {
    return this.#state.sheets.map(({ id }) => this.#handle(id));
  }

  /** The sheet of this name, letter case aside. */
  sheet(name: string): MemorySheet | undefined {
    const key = name.toLowerCase();
    const found = this.#state.sheets.find((sheet) => sheet.name.toLowerCase() === key);
    return found && this.#handle(found.id);
  }

  get activeSheet(): string {
    return this.#state.activeSheet;
  }

  get selection(): RangeAddress {
    return this.#state.selection;
  }

  get names(): readonly StoredName[] {
    return this.#state.names;
  }

  /** The workbook as plain data. */
  get state(): WorkbookState {
    return this.#state;
  }

  /** Adds a sheet at the end. The name must be one that Excel takes and free: see `freeSheetName`. */
  addSheet(name: string): MemorySheet {
    const id = this.#nextSheetId;
    this.#nextSheetId += 1;
    this.#apply(
      { ...this.#state, sheets: [...this.#state.sheets, emptySheet(id, name)] },
      { kind: "sheets", sheet: name },
    );
    return this.#handle(id);
  }

  /** Takes a sheet away; the last one stays. */
  removeSheet(name: string): void {
    const gone = this.sheet(name);
    if (gone) this.#apply(withoutSheet(this.#state, gone.id), { kind: "sheets", sheet: name });
  }

  /** The proposed sheet name, made one that Excel takes, with " (2)" and so on where it is taken. */
  freeSheetName(proposed: string): string {
    return sheetNames(this.#state.sheets.map(({ name }) => name)).claim(proposed);
  }

  /** The proposed table name, made one that Excel takes, with "_2" and so on where it is taken. */
  freeTableName(proposed: string): string {
    const tables = this.#state.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    return tableNames([...tables, ...this.#state.names.map(({ name }) => name)]).claim(proposed);
  }

  /** Adds or replaces a name; `sheetId` makes it one of that sheet's scope. */
  addName(name: StoredName): void {
    this.#apply({ ...this.#state, names: [...otherNames(this.#state, name), name] });
  }

  removeName(name: StoredName): void {
    this.#apply({ ...this.#state, names: otherNames(this.#state, name) });
  }

  /**
   * Makes all changes inside one undo step and one round of events. Where the function throws, or gives a failed
   * outcome, everything is as before.
   */
  transaction<T>(change: () => T, maker: ChangeMaker = "person"): T {
    if (this.#transaction) return change();
    const before = this.#state;
    const transaction: Transaction = { maker, changes: [] };
    this.#transaction = transaction;
    let kept = false;
    try {
      const result = change();
      kept = !isFailure(result);
      return result;
    } finally {
      this.#transaction = undefined;
      if (kept) this.#commit(before, transaction);
      else this.#replaceState(before);
    }
  }

  activate(sheet: string): void {
    this.select(sheet, this.activeSheet === sheet ? this.selection : A1);
  }

  select(sheet: string, range: RangeAddress): void {
    const target = this.sheet(sheet);
    if (!target) return;
    // Results, heights and conditions do not depend on what is selected, so they stay.
    this.#state = { ...this.#state, activeSheet: target.name, selection: range };
    const change: Change = { kind: "selection", sheet: target.name, range };
    if (this.#transaction) this.#transaction.changes.push(change);
    else this.#emit({ ...change, own: false });
  }

  type(sheet: string, cell: CellAddress, input: string): Outcome<void> {
    return this.#edit(sheet, cellRange(cell), (target) => {
      const problem = findTypingProblem(target, cell, input);
      if (problem) return problem;
      target.enterText(cell, input);
      return success(undefined);
    });
  }

  clear(sheet: string, range: RangeAddress): Outcome<void> {
    return this.#edit(sheet, range, (target) => {
      target.clear(range);
      return success(undefined);
    });
  }

  /** A pasted text that starts with "=" stays text: what comes from elsewhere is data. */
  paste(sheet: string, cell: CellAddress, texts: readonly (readonly string[])[]): Outcome<void> {
    const range = { ...cell, rowCount: texts.length, columnCount: Math.max(0, ...texts.map((row) => row.length)) };
    return this.#edit(sheet, range, (target) => pasteTexts(target, cell, texts));
  }

  get canUndo(): boolean {
    return this.#undoSteps.length > 0;
  }

  get canRedo(): boolean {
    return this.#redoSteps.length > 0;
  }

  undo(): void {
    this.#step(this.#undoSteps, this.#redoSteps);
  }

  redo(): void {
    this.#step(this.#redoSteps, this.#undoSteps);
  }

  async load(bytes: Uint8Array): Promise<Outcome<void>> {
    const read = await readXlsx(bytes);
    if (!read.ok) return read;
    const { state, file } = read.value;
    this.#file = file;
    this.#handles.clear();
    this.#undoSteps = [];
    this.#redoSteps = [];
    this.#nextSheetId = Math.max(0, ...state.sheets.map(({ id }) => id)) + 1;
    this.#replaceState(state);
    this.#emit({ kind: "sheets", own: false });
    return success(undefined);
  }

  save(): Promise<Uint8Array> {
    return writeXlsx(this.#state, {
      file: this.#file,
      value: (sheet, cell) => this.#derived.value(sheet, cell),
      rowPixels: (sheet, row) => this.#derived.rowPixels(sheet, row),
    });
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  storedSheet(id: number): StoredSheet {
    const sheet = this.#state.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`The workbook has no sheet ${id} any more.`);
    return sheet;
  }

  calculatedValue(id: number, cell: CellAddress): CellValue {
    return this.#derived.value(this.storedSheet(id), cell);
  }

  shownFormula(id: number, cell: CellAddress): string | undefined {
    return this.#derived.shownFormula(this.storedSheet(id), cell);
  }

  effectiveStyle(id: number, cell: CellAddress): CellStyle {
    return this.#derived.style(this.storedSheet(id), cell);
  }

  rowPixels(id: number, row: number): number {
    return this.#derived.rowPixels(this.storedSheet(id), row);
  }

  changeSheet(id: number, change: (sheet: StoredSheet) => StoredSheet, range?: RangeAddress): void {
    const sheets = this.#state.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet));
    const sheet = this.storedSheet(id).name;
    this.#apply({ ...this.#state, sheets }, { kind: "cells", sheet, ...(range === undefined ? {} : { range }) });
  }

  #handle(id: number): MemorySheet {
    const handle = this.#handles.get(id) ?? new MemorySheet(this, id);
    this.#handles.set(id, handle);
    return handle;
  }

  #edit(name: string, range: RangeAddress, edit: (sheet: MemorySheet) => Outcome<void>): Outcome<void> {
    const sheet = this.sheet(name);
    if (!sheet) return failure("sheet-missing", { place: name });
    if (sheet.isProtected) return failure("sheet-protected", { place: sheet.name });
    if (range.rowCount < 1 || range.columnCount < 1) return success(undefined);
    return this.transaction(() => edit(sheet));
  }

  #apply(next: WorkbookState, change?: Change): void {
    if (!this.#transaction) {
      this.transaction(() => this.#apply(next, change));
      return;
    }
    if (change) this.#transaction.changes.push(change);
    this.#replaceState(next);
  }

  #commit(before: WorkbookState, { maker, changes }: Transaction): void {
    if (before.sheets !== this.#state.sheets || before.names !== this.#state.names) {
      this.#undoSteps = [...this.#undoSteps.slice(1 - MAX_UNDO_STEPS), before];
      this.#redoSteps = [];
    }
    for (const change of joinChanges(changes)) this.#emit({ ...change, own: maker === "host" });
  }

  #step(from: WorkbookState[], to: WorkbookState[]): void {
    const target = from.pop();
    if (!target) return;
    const current = this.#state;
    to.push(current);
    this.#replaceState(target);
    const ids = (state: WorkbookState): string => state.sheets.map(({ id }) => id).join();
    if (ids(current) !== ids(target)) this.#emit({ kind: "sheets", own: false });
    for (const sheet of target.sheets) {
      if (!current.sheets.includes(sheet)) this.#emit({ kind: "cells", sheet: sheet.name, own: false });
    }
    const { activeSheet: sheet, selection: range } = target;
    if (sheet !== current.activeSheet) this.#emit({ kind: "selection", sheet, range, own: false });
  }

  #replaceState(state: WorkbookState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#derived = new Derived(state, this.today, this.#memory);
  }

  #emit(change: HostChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
