/** Tasks of one agency on a sheet of their own, to be sent out and filled in; and that sheet as it comes back. */
import { cellMark, fingerprint, readFingerprint } from "../../model/fingerprint";
import type { CellValue, Grid } from "../../model/grid";
import { OUR_TABLES } from "../../model/ourTables";
import type { Document } from "../../model/document";
import type {
  AnsweredCell,
  ExtractOptions,
  ExtractRows,
  ReturnedAnswer,
  ReturnedExtract,
  StandingTracker,
  TrackerRow,
} from "../../model/secondRun";
import type { SheetModel } from "../../model/sheet";
import type { RowChange, TableUpdate } from "../../model/tableUpdate";
import { isSameCell } from "../../model/tableUpdate";
import type { TrackerColumn } from "../../model/trackerColumns";
import { cellKey, type SecondRunChoices } from "../../model/secondRun";
import type { LocaleId } from "../../locales/locale";
import { sheetWords } from "../../locales/sheets";
import { composeListSheet, listColumn } from "../listSheet";

const SHOWN: readonly TrackerColumn[] = ["no", "task", "lead", "support", "due", "last"];
/** What an agency fills in. */
export const ANSWERED_COLUMNS: readonly TrackerColumn[] = [
  "status",
  "completed",
  "percent",
  "result",
  "document",
  "note",
];
const COLUMNS: readonly TrackerColumn[] = [...SHOWN, ...ANSWERED_COLUMNS, "id", "written"];
const DAYS: readonly TrackerColumn[] = ["last", "completed"];
const WIDTHS: Partial<Readonly<Record<TrackerColumn, number>>> = {
  no: 5,
  task: 40,
  lead: 17,
  support: 16,
  due: 16,
  last: 12,
  status: 16,
  completed: 13,
  percent: 9,
  result: 26,
  document: 15,
  note: 22,
};

/** Whether an agency has a part in a row: it leads, or it stands among those who lead. */
export function isOfAgency({ words }: TrackerRow, agency: string): boolean {
  return words.lead.split(";").some((name) => name.trim() === agency);
}

export function composeExtract(tracker: StandingTracker, { agency, asOf }: ExtractOptions): SheetModel {
  const { headers, statuses, statusErrorTitle, statusError, extract } = sheetWords[tracker.locale].tracker;
  const rows = tracker.rows.filter((row) => row.id !== "" && isOfAgency(row, agency));
  const model = composeListSheet({
    role: "extract",
    name: extract.sheetName(agency),
    table: OUR_TABLES.extract,
    head: [extract.title, extract.help, extract.agency(agency, asOf)],
    columns: COLUMNS.map((column) => {
      const width = WIDTHS[column];
      return {
        header: headers[column],
        ...(width === undefined ? {} : { width }),
        ...(DAYS.includes(column) ? { style: { numberFormat: "dd/mm/yyyy", horizontal: "center" } as const } : {}),
      };
    }),
    rows: rows.map((row) => COLUMNS.map((column) => (column === "written" ? typedMarks(row) : cellOf(row, column)))),
  });
  const status = listColumn(COLUMNS.indexOf("status"), rows.length);
  return {
    ...model,
    validations: [
      { range: status, values: Object.values(statuses), errorTitle: statusErrorTitle, errorMessage: statusError },
    ],
  };
}

function cellOf(row: TrackerRow, column: TrackerColumn): CellValue {
  return row.cells[column] ?? null;
}

/** What the tracker said when the extract was made. */
function typedMarks(row: TrackerRow): string {
  return fingerprint(ANSWERED_COLUMNS.map((column) => cellOf(row, column)));
}

/** The extract that a document is, or undefined where it is none. */
export function readExtract({ blocks }: Document): ExtractRows | undefined {
  for (const block of blocks) {
    const rows = block.kind === "table" ? readRows(block.grid) : undefined;
    if (rows) return { agency: mostCommonLead(rows), rows };
  }
  return undefined;
}

function readRows({ rows }: Grid): ExtractRows["rows"] | undefined {
  for (const [at, { cells }] of rows.entries()) {
    const columns = findExtractColumns(cells.map(({ text }) => text));
    if (!columns) continue;
    return rows.slice(at + 1).flatMap((row) => {
      const valueOf = (column: TrackerColumn): CellValue => row.cells[columns.get(column) ?? -1]?.value ?? null;
      const id = String(valueOf("id") ?? "").trim();
      const marks = readFingerprint(String(valueOf("written") ?? ""), ANSWERED_COLUMNS.length);
      if (id === "" || !marks) return [];
      return [{ id, marks, cells: Object.fromEntries([...columns.keys()].map((name) => [name, valueOf(name)])) }];
    });
  }
  return undefined;
}

/** An extract has no more columns of ours than these: a whole tracker is none. */
function findExtractColumns(texts: readonly string[]): ReadonlyMap<TrackerColumn, number> | undefined {
  for (const locale of Object.keys(sheetWords) as LocaleId[]) {
    const { headers } = sheetWords[locale].tracker;
    const columns = new Map(COLUMNS.map((column) => [column, texts.indexOf(headers[column])] as const));
    const isWhole = ["task", "status", "id", "written"].every(
      (name) => (columns.get(name as TrackerColumn) ?? -1) >= 0,
    );
    if (isWhole && !texts.includes(headers.source)) return columns;
  }
  return undefined;
}

function mostCommonLead(rows: ExtractRows["rows"]): string {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const name of String(cells.lead ?? "").split(";")) {
      const lead = name.trim();
      if (lead !== "") counts.set(lead, (counts.get(lead) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

/** The answers beside the tracker. A row is the one of its id only where its task is the same too: ids are of one tracker. */
export function compareExtract(tracker: StandingTracker, { agency, rows }: ExtractRows): ReturnedExtract {
  const standing = new Map(tracker.rows.filter(({ id }) => id !== "").map((row) => [row.id, row]));
  const unknown: string[] = [];
  const answers: ReturnedAnswer[] = [];
  for (const { id, cells, marks } of rows) {
    const row = standing.get(id);
    if (!row || !isSameTask(row, cells)) unknown.push(String(cells.task ?? id));
    else answers.push({ id, task: row.words.text, cells: answersOf(row, cells, marks) });
  }
  const said = answers.filter((answer) => answer.cells.length > 0);
  return { tracker, agency, unknown, answers: said, silent: answers.length - said.length };
}

function isSameTask(row: TrackerRow, cells: ExtractRows["rows"][number]["cells"]): boolean {
  const same = (column: TrackerColumn): boolean =>
    String(row.cells[column] ?? "")
      .replace(/\s+/gu, " ")
      .trim() ===
    String(cells[column] ?? "")
      .replace(/\s+/gu, " ")
      .trim();
  // The plan may have changed one of them since the extract went out.
  return same("task") || (same("lead") && same("due") && same("no"));
}

function answersOf(
  row: TrackerRow,
  cells: ExtractRows["rows"][number]["cells"],
  marks: readonly string[],
): readonly AnsweredCell[] {
  return ANSWERED_COLUMNS.flatMap((column, at): readonly AnsweredCell[] => {
    const from = row.cells[column] ?? null;
    const to = cells[column] ?? null;
    const isAnswered = cellMark(to) !== marks[at];
    if (!isAnswered || isSameCell(from, to)) return [];
    return [{ column, from, to, isAsked: cellMark(from) !== marks[at] }];
  });
}

/** The answers as changes of the tracker. What both typed stays as the tracker says until a person takes the answer. */
export function answerUpdate({ tracker, answers }: ReturnedExtract, { left, taken }: SecondRunChoices): TableUpdate {
  const { headers } = sheetWords[tracker.locale].tracker;
  const changes = answers.flatMap(({ id, cells }): readonly RowChange[] => {
    if (left.has(id)) return [];
    const chosen = cells.filter(({ column, isAsked }) => !isAsked || taken.has(cellKey(id, column)));
    const changed = chosen.map(({ column, from, to }) => ({ header: headers[column], from, to }));
    return changed.length === 0 ? [] : [{ key: id, cells: changed }];
  });
  return { table: tracker.table, key: headers.id, changes, added: [] };
}
