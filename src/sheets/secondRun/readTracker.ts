/** Reads a tracker of ours as it stands: by its headings, wherever people moved its columns, whatever they added. */
import type { RangeAddress } from "../../model/address";
import { readFingerprint } from "../../model/fingerprint";
import type { CellValue } from "../../model/grid";
import type { RowCells, RowWords } from "../../model/reconciliation";
import type { StandingTracker, TrackerRow } from "../../model/secondRun";
import type { RangeContent } from "../../model/source";
import { MARKED_COLUMNS, TRACKER_COLUMNS, type TrackerColumn } from "../../model/trackerColumns";
import type { LocaleId } from "../../locales/locale";
import { sheetWords } from "../../locales/sheets";

export interface TrackerTable {
  readonly name: string;
  /** On the sheet. */
  readonly range: RangeAddress;
}

/** Undefined where the table has lost the headings by which its rows are known. */
export function readTracker(content: RangeContent, { name, range }: TrackerTable): StandingTracker | undefined {
  const top = range.row - content.topLeft.row;
  const left = range.column - content.topLeft.column;
  const lines = content.values.slice(top, top + range.rowCount).map((row) => row.slice(left, left + range.columnCount));
  const found = findColumns(lines[0] ?? []);
  if (!found) return undefined;
  const { locale, columns } = found;
  const formulas = content.formulas.slice(top, top + range.rowCount).map((row) => row.slice(left));
  const rows = lines.slice(1).flatMap((line, index): readonly TrackerRow[] => {
    const cells = cellsOf(line, formulas[index + 1] ?? [], columns);
    const isBlank = Object.values(cells).every((value) => value === null || value === "");
    return isBlank ? [] : [toRow(cells, { locale, row: range.row + 1 + index })];
  });
  return { sheet: content.sheet, table: name, locale, columns: new Set(columns.keys()), rows };
}

interface FoundColumns {
  readonly locale: LocaleId;
  readonly columns: ReadonlyMap<TrackerColumn, number>;
}

export function findColumns(header: readonly CellValue[]): FoundColumns | undefined {
  const texts = header.map((value) => String(value ?? "").trim());
  for (const locale of Object.keys(sheetWords) as LocaleId[]) {
    const { headers } = sheetWords[locale].tracker;
    const columns = new Map(
      TRACKER_COLUMNS.flatMap((column): readonly (readonly [TrackerColumn, number])[] => {
        const at = texts.indexOf(headers[column]);
        return at < 0 ? [] : [[column, at]];
      }),
    );
    if (columns.has("id") && columns.has("task")) return { locale, columns };
  }
  return undefined;
}

/** A formula in a cell of the plan was typed by a person: it stands for itself. */
function cellsOf(
  line: readonly CellValue[],
  formulas: readonly string[],
  columns: ReadonlyMap<TrackerColumn, number>,
): RowCells<TrackerColumn> {
  return Object.fromEntries(
    [...columns].map(([column, at]) => {
      const formula = formulas[at] ?? "";
      const isTyped = formula !== "" && MARKED_COLUMNS.includes(column);
      return [column, isTyped ? formula : (line[at] ?? null)];
    }),
  );
}

function toRow(cells: RowCells<TrackerColumn>, { locale, row }: { locale: LocaleId; row: number }): TrackerRow {
  const read = readFingerprint(textOf(cells.written), MARKED_COLUMNS.length);
  const marks = read && Object.fromEntries(MARKED_COLUMNS.map((column, at) => [column, read[at] ?? ""]));
  const { gone } = sheetWords[locale].tracker.changes;
  return {
    id: textOf(cells.id),
    row,
    words: { ...wordsOf(cells), ...(marks ? { written: writtenOf(marks) } : {}) },
    cells,
    ...(marks ? { marks } : {}),
    isGone: textOf(cells.change).startsWith(gone),
  };
}

function writtenOf(marks: Readonly<Record<string, string>>): NonNullable<RowWords["written"]> {
  return [marks["task"] ?? "", marks["lead"] ?? "", marks["due"] ?? ""];
}

export function wordsOf(cells: RowCells<TrackerColumn>): RowWords {
  return {
    text: textOf(cells.task),
    lead: textOf(cells.lead),
    due: textOf(cells.due),
    place: textOf(cells.place),
  };
}

function textOf(value: CellValue | undefined): string {
  return String(value ?? "").trim();
}
