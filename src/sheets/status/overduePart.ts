/**
 * The overdue tasks, longest first, taken from the tracker by formulas. What was overdue when the sheet was made has rows of its
 * own; what comes due later finds small rows below, and further ones that are hidden until they are needed.
 */
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { BORDER, PAPER_HEADER, TINTS } from "../look";
import { linesInCell } from "../textLines";
import { listFormulas } from "./overdueFormulas";
import { block, statusRow, TABLE_FONT, TABLE_LINE, widthOf, type Part } from "./statusLayout";
import type { TrackerRefs } from "./trackerRefs";

/** A task of the list: its texts only tell how high its row must be. */
export interface ListedTask {
  readonly summary: string;
  readonly agencies: string;
}

/** The rows of the list, from the top. */
export interface ListRows {
  /** What is overdue now. */
  readonly tasks: readonly ListedTask[];
  /** Small rows, which look empty until more is overdue. */
  readonly spare: number;
  /** Hidden rows, with the tasks that will fill them if none is done before. */
  readonly hidden: readonly ListedTask[];
}

export interface OverdueOptions extends ListRows {
  readonly words: StatusSheetWords;
  readonly refs: TrackerRefs;
  /** Points by which so many of the last rows are higher than their text. */
  readonly extra?: { readonly points: number; readonly last: number } | undefined;
  /** 0-based row where this part stands. */
  readonly row: number;
}

const MOST_LINES = 6;
/** Row of the first task in its part. */
export const FIRST_LISTED = 2;
/** One line of small letters: room for what may come must not take a page. */
export const SPARE = { height: 12, fontSize: 9 };
const NOTE = { height: 17, fontSize: 10, lines: 3, line: 12.8 };

/** What must stand on one page: title, header and the first tasks. */
const LIST_START = FIRST_LISTED + 2;

export function overduePart(options: OverdueOptions): Part {
  const { words, tasks, spare, hidden } = options;
  const { listHeaders, headers } = words;
  const rowCount = tasks.length + spare + hidden.length;
  const note = FIRST_LISTED + rowCount;
  return {
    rows: [
      statusRow({}),
      statusRow({
        no: headers.no,
        agency: listHeaders.task,
        late: listHeaders.agency,
        noDeadline: listHeaders.last,
        other: listHeaders.days,
        rate: listHeaders.workingDays,
      }),
      ...Array.from({ length: rowCount + 1 }, () => statusRow({})),
    ],
    formulas: listFormulas({
      ...options,
      listed: tasks.length,
      hidden: hidden.length,
      firstLine: options.row + FIRST_LISTED + 1,
    }),
    merges: [
      block(0, "no", "rate"),
      ...Array.from({ length: rowCount + 1 }, (_, index) => [
        block(1 + index, "agency", "onTime"),
        block(1 + index, "late", "overdue"),
      ]).flat(),
      block(note, "no", "rate"),
    ],
    styles: [
      { range: block(0, "no", "rate"), style: { bold: true } },
      { range: block(1, "no", "rate"), style: { ...PAPER_HEADER, border: BORDER, fontSize: TABLE_FONT } },
      ...bodyStyles(options),
      { range: block(note, "no", "rate"), style: { italic: true, fontColor: TINTS.red.fontColor } },
      ...(hidden.length === 0
        ? []
        : [
            {
              range: block(note, "no", "rate"),
              style: { wrap: true, vertical: "top" as const, fontSize: NOTE.fontSize },
            },
          ]),
    ],
    heights: [...headHeights(), ...bodyHeights(options)],
    conditionalFormats: [],
  };
}

/** Points of what must not be parted from the list's title. */
export function startHeight(options: Omit<OverdueOptions, "row">): number {
  const heights = [...headHeights(), ...bodyHeights(options)];
  return heights.filter(({ row }) => row < LIST_START).reduce((sum, { height }) => sum + height, 0);
}

function headHeights(): Part["heights"] {
  return [
    { row: 0, height: 26 },
    { row: 1, height: 4 + 3 * TABLE_LINE },
  ];
}

/** The line below the list: where it may have to tell of hidden rows it is a paragraph. */
export function noteHeight(hidden: number): number {
  return hidden === 0 ? NOTE.height : NOTE.lines * NOTE.line;
}

function bodyHeights({ tasks, spare, hidden, extra }: Omit<OverdueOptions, "row">): Part["heights"] {
  const firstSpare = FIRST_LISTED + tasks.length;
  const firstHidden = firstSpare + spare;
  const firstGrown = tasks.length - (extra?.last ?? 0);
  // A task that is done before lets those below it move up: each row has room for all that may come to it.
  const room = hidden.map(linesOfTask).reduceRight<readonly number[]>((later, lines) => {
    return [Math.max(lines, later[0] ?? 1), ...later];
  }, []);
  return [
    ...tasks.map((task, index) => ({
      row: FIRST_LISTED + index,
      height: rowHeight(linesOfTask(task)) + (extra && index >= firstGrown ? extra.points : 0),
    })),
    ...Array.from({ length: spare }, (_, index) => ({ row: firstSpare + index, height: SPARE.height })),
    ...room.map((lines, index) => ({ row: firstHidden + index, height: rowHeight(lines), hidden: true as const })),
    { row: firstHidden + hidden.length, height: noteHeight(hidden.length) },
  ];
}

function linesOfTask({ summary, agencies }: ListedTask): number {
  const task = linesInCell(summary, widthOf("agency", "onTime"), TABLE_FONT);
  return Math.min(MOST_LINES, Math.max(task, linesInCell(agencies, widthOf("late", "overdue"), TABLE_FONT)));
}

function rowHeight(lines: number): number {
  return 4 + TABLE_LINE * lines;
}

function bodyStyles({ tasks, spare, hidden }: ListRows): Part["styles"] {
  const rowCount = tasks.length + spare + hidden.length;
  if (rowCount === 0) return [];
  const body = { border: BORDER, wrap: true, fontSize: TABLE_FONT };
  const rows = [
    { from: FIRST_LISTED, count: tasks.length, style: body },
    { from: FIRST_LISTED + tasks.length, count: spare, style: { fontSize: SPARE.fontSize } },
    { from: FIRST_LISTED + tasks.length + spare, count: hidden.length, style: body },
  ];
  return [
    ...rows
      .filter(({ count }) => count > 0)
      .map(({ from, count, style }) => ({ range: block(from, "no", "rate", count), style })),
    { range: block(FIRST_LISTED, "no", "rate", rowCount), style: { vertical: "center" } },
    { range: block(FIRST_LISTED, "no", "no", rowCount), style: { horizontal: "center" } },
    {
      range: block(FIRST_LISTED, "noDeadline", "noDeadline", rowCount),
      style: { horizontal: "center", numberFormat: "dd/mm/yyyy" },
    },
    { range: block(FIRST_LISTED, "other", "rate", rowCount), style: { horizontal: "center", numberFormat: "0" } },
    {
      range: block(FIRST_LISTED, "other", "other", rowCount),
      style: { bold: true, fontColor: TINTS.red.fontColor },
    },
  ];
}
