import { columnsOfUpdate, type TableUpdate } from "../../model/tableUpdate";

/** Parts of a table, each by the table itself: they are right wherever the table stands when a request arrives. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  /** Data of the columns that an update looks at, by header. */
  readonly columns: ReadonlyMap<string, Excel.Range>;
  /** Which rows a filter or a person hides. */
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly lastRow?: Excel.Range;
  /** Where rows would be added, and what stands there; a null object where nothing does. */
  readonly room?: Excel.Range;
  readonly below?: Excel.Range;
}

/** Queues what is asked of a table: its contents, with them its hidden rows, or nothing. */
export function loadTable(
  context: Excel.RequestContext,
  update: TableUpdate,
  asked: "rows" | "contents" | "nothing",
): LoadedTable {
  const table = context.workbook.tables.getItemOrNullObject(update.table);
  const header = untracked(table.getHeaderRowRange());
  const columns = new Map(columnsOfUpdate(update).map((name) => [name, columnRange(table, name)]));
  const loaded = { table, header, columns };
  if (asked === "nothing") return loaded;
  table.load("showTotals,worksheet/name");
  header.load("values");
  for (const range of columns.values()) range.load(asked === "rows" ? "formulas" : "formulas,values");
  const rows = asked === "rows" ? columns.get(update.key)?.getRowProperties({ rowHidden: true }) : undefined;
  const end = update.added.length > 0 ? loadEnd(table, update.added.length, asked) : {};
  return { ...loaded, ...(rows ? { rows } : {}), ...end };
}

function columnRange(table: Excel.Table, name: string): Excel.Range {
  return untracked(table.columns.getItemOrNullObject(name).getDataBodyRange());
}

function loadEnd(
  table: Excel.Table,
  rowCount: number,
  asked: "rows" | "contents",
): Pick<LoadedTable, "lastRow" | "room" | "below"> {
  const lastRow = untracked(untracked(table.getDataBodyRange()).getLastRow());
  const room = untracked(lastRow.getRowsBelow(rowCount));
  const below = untracked(room.getUsedRangeOrNullObject(true));
  lastRow.load("formulas");
  below.load("address");
  if (asked === "contents") room.load("formulas,values");
  return { lastRow, room, below };
}

/** Nothing is asked of it after its request, so Excel need not keep it. */
export function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
