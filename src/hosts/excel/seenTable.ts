/** A table as one request found it. */
import type { CellValue } from "../../model/grid";
import { columnsOfUpdate, type TableUpdate, type TableView } from "../../model/tableUpdate";
import type { Session } from "./gateway";
import { toExcelValue } from "./plainText";
import { Refusal } from "./problems";
import { loadTable, type LoadedTable } from "./tableParts";
import type { CellContent } from "./tableRows";

export interface SeenTable {
  readonly sheet: string;
  readonly view: TableView;
  /** Values of the same columns, where they were asked for. */
  readonly values: ReadonlyMap<string, readonly CellValue[]>;
  readonly hidden: readonly boolean[];
  readonly isFullBelow: boolean;
  /** Contents of the last row: a row that is added takes its formulas. */
  readonly lastRow: readonly unknown[];
}

export async function readTable(session: Session, update: TableUpdate): Promise<SeenTable> {
  const loaded = loadTable(session.context, update, "rows");
  await session.sync();
  if (loaded.table.isNullObject) throw new Refusal({ code: "table-missing", place: update.table });
  return toSeen(loaded, update);
}

export function toSeen(loaded: LoadedTable, update: TableUpdate): SeenTable {
  const headers = (loaded.header.values[0] ?? []).map(String);
  const names = columnsOfUpdate(update).filter((header) => headers.includes(header));
  const toColumns = (part: "formulas" | "values"): TableView["columns"] =>
    new Map(names.map((header) => [header, toCells(loaded.columns.get(header), part)]));
  return {
    sheet: loaded.table.worksheet.name,
    view: { headers, columns: toColumns("formulas") },
    values: loaded.rows ? new Map() : toColumns("values"),
    hidden: loaded.rows?.value.map(({ rowHidden }) => rowHidden === true) ?? [],
    isFullBelow: loaded.table.showTotals || (loaded.below !== undefined && !loaded.below.isNullObject),
    lastRow: loaded.lastRow?.formulas[0] ?? [],
  };
}

function toCells(range: Excel.Range | undefined, part: "formulas" | "values"): readonly CellValue[] {
  // The types say `any`, Excel says text, number or logical value.
  const rows = (range?.[part] ?? []) as readonly (readonly CellValue[])[];
  return rows.map(([value]) => (value === undefined || value === "" ? null : value));
}

/** What stands in a cell, as it must be handed to Excel to stand there again. */
export function contentAt({ view, values }: SeenTable, header: string, row: number): CellContent {
  return toContent(view.columns.get(header)?.[row] ?? null, values.get(header)?.[row] ?? null);
}

/** Text that begins with "=" is its own formula; a formula has another value. */
export function toContent(formula: CellValue, value: CellValue): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : toExcelValue(value);
}

/** Names a row wherever it stands: its key, and which of the rows with that key it is. */
export function rowIdentities({ view }: SeenTable): readonly string[] {
  const [keys = []] = view.columns.values();
  const seen = new Map<string, number>();
  return keys.map((value) => {
    const key = String(value ?? "").trim();
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return `${key}\n${occurrence}`;
  });
}
