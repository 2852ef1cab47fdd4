/** What a second run changes in the tracker, as an update of its table. */
import { fingerprint } from "../../model/fingerprint";
import type { PlainDate } from "../../model/plainDate";
import type { AddedRow, KnownRow, StandingRow } from "../../model/reconciliation";
import { cellKey, type SecondRun, type SecondRunChoices, type StandingTracker } from "../../model/secondRun";
import type { CellChange, RowAddition, RowChange, TableUpdate } from "../../model/tableUpdate";
import { COLUMN_OWNERS, MARKED_COLUMNS, TRACKER_COLUMNS, type TrackerColumn } from "../../model/trackerColumns";
import type { CellValue } from "../../model/grid";
import { sheetWords } from "../../locales/sheets";

type Known = KnownRow<TrackerColumn>;

export function updateTracker(
  { tracker, rows }: SecondRun,
  { left, taken }: SecondRunChoices,
  asOf: PlainDate,
): TableUpdate {
  const writer = toWriter(tracker, asOf);
  const isChosen = (id: string): boolean => id !== "" && !left.has(id);
  return {
    table: tracker.table,
    key: writer.headers.id,
    changes: [
      ...rows.known.filter(({ standing }) => isChosen(standing.id)).flatMap((row) => writer.known(row, taken)),
      ...rows.gone.filter(({ id, isGone }) => isChosen(id) && !isGone).flatMap((row) => writer.gone(row)),
    ],
    added: addedRows(writer, rows, isChosen),
  };
}

interface Writer {
  readonly headers: Readonly<Record<TrackerColumn, string>>;
  known(row: Known, taken: ReadonlySet<string>): readonly RowChange[];
  gone(row: StandingRow<TrackerColumn>): readonly RowChange[];
  added(row: AddedRow<TrackerColumn>, parts: { readonly no: number; readonly series: string | null }): RowAddition;
}

function toWriter({ locale, columns }: StandingTracker, asOf: PlainDate): Writer {
  const { headers, changes } = sheetWords[locale].tracker;
  const has = (column: TrackerColumn): boolean => columns.has(column);
  const change = (row: StandingRow<TrackerColumn>, column: TrackerColumn, to: CellValue): readonly CellChange[] => {
    const from = row.cells[column] ?? null;
    return has(column) && from !== to ? [{ header: headers[column], from, to }] : [];
  };
  const toRow = (key: string, cells: readonly CellChange[]): readonly RowChange[] =>
    cells.length === 0 ? [] : [{ key, cells }];
  return {
    headers,
    known({ standing, fresh, changes: told, conflicts, quiet }, taken) {
      const won = conflicts.filter(({ column }) => taken.has(cellKey(standing.id, column)));
      const seen = [...told, ...won];
      const names = seen.map(({ column }) => headers[column]);
      const words = standing.isGone ? changes.back(asOf) : changes.changed(asOf, names);
      const isTold = seen.length > 0 || standing.isGone;
      const written = fingerprint(MARKED_COLUMNS.map((column) => fresh.cells[column] ?? null));
      return toRow(standing.id, [
        ...[...seen, ...quiet].map(({ column, from, to }) => ({ header: headers[column], from, to })),
        ...(isTold ? change(standing, "change", words) : []),
        ...change(standing, "written", written),
      ]);
    },
    gone: (row) => toRow(row.id, change(row, "change", `${changes.gone} (${changes.day(asOf)})`)),
    added({ id, cells }, { no, series }) {
      const own: Partial<Record<TrackerColumn, CellValue>> = { id, no, series, change: changes.added(asOf) };
      const values = TRACKER_COLUMNS.filter((column) => has(column) && COLUMN_OWNERS[column] !== "formula");
      return {
        key: id,
        // An empty text empties the cell; nothing at all would take the formula of the row above.
        cells: values.map((column) => ({ header: headers[column], value: own[column] ?? cells[column] ?? "" })),
      };
    },
  };
}

/** Rows of one series name each other by id, so the ids of this reading turn into those of the table. */
function addedRows(
  writer: Writer,
  { known, added }: SecondRun["rows"],
  isChosen: (id: string) => boolean,
): readonly RowAddition[] {
  const ids = new Map([
    ...known.map(({ standing, fresh }) => [String(fresh.cells.id), standing.id] as const),
    ...added.map(({ id, cells }) => [String(cells.id), id] as const),
  ]);
  const numbers = known.map(({ standing }) => Number(standing.cells.no));
  const most = numbers.reduce((max, no) => (Number.isFinite(no) ? Math.max(max, no) : max), 0);
  return added
    .filter(({ id }) => isChosen(id))
    .map((row, index) => {
      const series = row.cells.series ?? null;
      return writer.added(row, {
        no: most + index + 1,
        series: series === null ? null : (ids.get(String(series)) ?? String(series)),
      });
    });
}
