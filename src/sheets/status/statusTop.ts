/** The upper part of the sheet: head, table by agency, how the numbers were reached, chart. */
import type { ChartModel } from "../../model/chart";
import { agencyPart, FIRST_AGENCY } from "./agencyPart";
import { changePart } from "./changePart";
import { HEAD_ROWS, headPart, type HeadOptions } from "./headPart";
import { notesPart } from "./notesPart";
import { crossesPage, type Paper, type PrintedTable } from "./pageBreaks";
import { chartRoom, statusChart } from "./statusChart";
import type { Denominator } from "./statusColumns";
import { EMPTY_PART, stack, type Part } from "./statusLayout";
import type { StatusSnapshot } from "./statusSnapshot";

export interface TopOptions extends Omit<HeadOptions, "agencyCount" | "isTight"> {
  readonly agencies: readonly string[];
  readonly denominator: Denominator;
  readonly previous?: StatusSnapshot;
  readonly hasChart: boolean;
}

export interface StatusTop {
  readonly part: Part;
  readonly table: PrintedTable;
  /** 0-based row of the notes. */
  readonly notesRow: number;
  readonly charts: readonly ChartModel[];
}

/** Tight only where that keeps the table on its page, with its notes if it can be. */
export function fittingTop(options: TopOptions, paper: Paper): StatusTop {
  const [loose, tight] = [composeTop(options, false), composeTop(options, true)];
  const stays = ({ part, table, notesRow }: StatusTop, hasNotes: boolean): boolean =>
    crossesPage(part, hasNotes ? { ...table, last: notesRow } : table, paper) === "no";
  if (stays(loose, true)) return loose;
  return stays(tight, true) || (stays(tight, false) && !stays(loose, false)) ? tight : loose;
}

function composeTop(options: TopOptions, isTight: boolean): StatusTop {
  const { words, refs, agencies, denominator, previous } = options;
  const firstAgency = HEAD_ROWS + FIRST_AGENCY;
  const total = firstAgency + agencies.length;
  const head = headPart({ ...options, isTight, agencyCount: agencies.filter((agency) => agency !== "").length });
  const table = agencyPart({ words, refs, agencies, denominator, isTight, row: HEAD_ROWS });
  const change = changePart({ words, previous, denominator, isTight, row: total + 1 });
  const notes = notesPart({ words, refs, denominator, isTight, first: firstAgency + 1, total: total + 1 });
  const notesRow = total + 1 + change.rows.length;
  const room = options.hasChart ? chartRoom(agencies.length) : EMPTY_PART;
  const drawing = { words, firstAgency, row: notesRow + 1, agencies: agencies.length, rowCount: room.rows.length };
  return {
    part: stack([head, table, change, notes, room]),
    table: { header: { first: HEAD_ROWS + 1, last: HEAD_ROWS + 3 }, last: notesRow - 1 },
    notesRow,
    charts: options.hasChart ? [statusChart(drawing)] : [],
  };
}
