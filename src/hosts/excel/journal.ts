/**
 * What the host asked of Excel and how it ended, for the report that a person may copy. It holds names of operations,
 * numbers and Excel's own codes; never a name, a text or an address of the workbook.
 */

export type Operation =
  "readRange" | "listSheets" | "findTables" | "write" | "writeCells" | "updateTable" | "select" | "watch" | "settle";

/** How a refused write left the workbook. */
export type Settlement = "before" | "after" | "unsure";

export interface JournalEntry {
  readonly operation: Operation;
  /** Requests that were sent. */
  readonly requests: number;
  /** Absent: Excel did all that was asked. */
  readonly cause?: string;
  readonly settled?: Settlement;
}

export interface Journal {
  readonly entries: readonly JournalEntry[];
  add(entry: JournalEntry): void;
}

const KEPT = 50;

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    add(entry) {
      entries.push(entry);
      if (entries.length > KEPT) entries.shift();
    },
  };
}

/** One line of the copied report. */
export function toLine({ operation, requests, cause, settled }: JournalEntry): string {
  const end = settled === undefined ? "" : `, workbook ${WORDS[settled]}`;
  return `${operation}, request ${requests}: ${cause ?? "done"}${end}`;
}

const WORDS: Readonly<Record<Settlement, string>> = {
  before: "as before",
  after: "written in full",
  unsure: "not known",
};
