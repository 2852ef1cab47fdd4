/** The overdue tasks, longest first, taken from the tracker by formulas; then recipients and signature. */
import type { OfficeProfile } from "../../model/officeProfile";
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { literal, templateText } from "../formulaText";
import { BORDER, linesOf, PAPER_HEADER, TINTS } from "../look";
import { block, letterOf, statusRow, TABLE_FONT, TABLE_LINE, type Part } from "./statusLayout";
import { countOf, overdueRow, taskCell, trackerColumn, type TrackerRefs } from "./trackerRefs";

/** An overdue task of now: its texts only tell how high its row must be. */
export interface ListedTask {
  readonly summary: string;
  readonly agencies: string;
}

export interface OverdueOptions {
  readonly words: StatusSheetWords;
  readonly refs: TrackerRefs;
  readonly tasks: readonly ListedTask[];
  /** Small rows below, which look empty until more is overdue. */
  readonly spare: number;
  /** 0-based row where this part stands. */
  readonly row: number;
}

const TASK_CHARACTERS = 40;
const AGENCY_CHARACTERS = 22;
/** Row of the first task in its part. */
const FIRST = 2;
/** One line of small letters: room for what may come must not take a page. */
const SPARE = { height: 12, fontSize: 9 };

/** What must stand on one page: title, header and the first tasks. */
export const LIST_START = FIRST + 2;

export function overduePart(options: OverdueOptions): Part {
  const { words, tasks, spare } = options;
  const { listHeaders, headers } = words;
  const count = tasks.length;
  const rowCount = count + spare;
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
      ...Array.from({ length: rowCount }, () => statusRow({})),
      statusRow({}),
    ],
    formulas: listFormulas(options),
    merges: [
      block(0, "no", "rate"),
      ...Array.from({ length: rowCount + 1 }, (_, index) => [
        block(1 + index, "agency", "onTime"),
        block(1 + index, "late", "overdue"),
      ]).flat(),
      block(FIRST + rowCount, "no", "rate"),
    ],
    styles: [
      { range: block(0, "no", "rate"), style: { bold: true } },
      { range: block(1, "no", "rate"), style: { ...PAPER_HEADER, border: BORDER, fontSize: TABLE_FONT } },
      ...bodyStyles(count, spare),
      { range: block(FIRST + rowCount, "no", "rate"), style: { italic: true, fontColor: TINTS.red.fontColor } },
    ],
    heights: [
      { row: 0, height: 26 },
      { row: 1, height: 4 + 4 * TABLE_LINE },
      ...tasks.map(({ summary, agencies }, index) => ({
        row: FIRST + index,
        height:
          4 +
          TABLE_LINE * Math.min(6, Math.max(linesOf(summary, TASK_CHARACTERS), linesOf(agencies, AGENCY_CHARACTERS))),
      })),
      ...Array.from({ length: spare }, (_, index) => ({ row: FIRST + count + index, height: SPARE.height })),
    ],
    conditionalFormats: [],
  };
}

function listFormulas({ words, refs, tasks, spare, row }: OverdueOptions): Part["formulas"] {
  const count = tasks.length;
  const rowCount = count + spare;
  const overdue = countOf(refs, "overdue");
  const title = templateText(words.overdueList, { count: `TEXT(${overdue},"00")` });
  const left = templateText(words.notListed, { count: `${overdue}-${rowCount}` });
  const small = spare === 0 ? '""' : `IF(${overdue}>${count},${literal(words.listedSmall)},"")`;
  const line = row + FIRST + 1;
  const key = `$${letterOf("key")}${line}`;
  const days = trackerColumn(refs, "days");
  const workingDays = trackerColumn(refs, "workingDays");
  const cells = [
    { column: "no", formula: `IF(${key}=0,"",ROWS($${letterOf("key")}$${line}:${key}))` },
    { column: "agency", formula: taskCell(refs, "task", key) },
    { column: "late", formula: taskCell(refs, "lead", key) },
    { column: "noDeadline", formula: taskCell(refs, "counted", key) },
    { column: "other", formula: `IF(${key}=0,"",-INDEX(${days},${key}))` },
    { column: "rate", formula: `IF(${key}=0,"",IFERROR(-INDEX(${workingDays},${key}),"?"))` },
  ] as const;
  const body = cells.map(({ column, formula }) => ({
    range: block(FIRST, column, column, rowCount),
    formula: `=${formula}`,
  }));
  return [
    { range: block(0, "no", "no"), formula: `=${title}` },
    ...Array.from({ length: rowCount }, (_, index) => ({
      range: block(FIRST + index, "key", "key"),
      formula: overdueRow(refs, index + 1),
    })),
    ...(rowCount === 0 ? [] : body),
    { range: block(FIRST + rowCount, "no", "no"), formula: `=IF(${overdue}>${rowCount},${left},${small})` },
  ];
}

function bodyStyles(count: number, spare: number): Part["styles"] {
  const rowCount = count + spare;
  if (rowCount === 0) return [];
  const listed = block(FIRST, "no", "rate", count);
  const added = block(FIRST + count, "no", "rate", spare);
  return [
    ...(count === 0 ? [] : [{ range: listed, style: { border: BORDER, wrap: true, fontSize: TABLE_FONT } }]),
    ...(spare === 0 ? [] : [{ range: added, style: { fontSize: SPARE.fontSize } }]),
    { range: block(FIRST, "no", "rate", rowCount), style: { vertical: "center" } },
    { range: block(FIRST, "no", "no", rowCount), style: { horizontal: "center" } },
    {
      range: block(FIRST, "noDeadline", "noDeadline", rowCount),
      style: { horizontal: "center", numberFormat: "dd/mm/yyyy" },
    },
    { range: block(FIRST, "other", "rate", rowCount), style: { horizontal: "center", numberFormat: "0" } },
    { range: block(FIRST, "other", "other", rowCount), style: { bold: true, fontColor: TINTS.red.fontColor } },
  ];
}

/** Recipients on the left, the signer on the right. */
export function signaturePart(words: StatusSheetWords, profile: OfficeProfile): Part {
  const { recipients, signerTitle } = words.profile;
  // Room for a hand to sign between title and name.
  const lines = Math.max(recipients.length + 1, 6);
  return {
    rows: [
      statusRow({}),
      ...Array.from({ length: lines }, (_, index) => [
        index === 0 ? words.recipients : (recipients[index - 1] ?? null),
        index === 0 ? profile.signerTitle || signerTitle : index === lines - 1 ? profile.signerName || null : null,
      ]).map(([left, right]) => statusRow({ no: left ?? null, inTime: right ?? null })),
    ],
    formulas: [],
    merges: Array.from({ length: lines }, (_, index) => [
      block(1 + index, "no", "late"),
      block(1 + index, "inTime", "rate"),
    ]).flat(),
    styles: [
      { range: block(1, "no", "late"), style: { bold: true, italic: true, fontSize: 12 } },
      { range: block(2, "no", "late", lines - 1), style: { fontSize: 11 } },
      { range: block(1, "inTime", "rate", lines), style: { bold: true, horizontal: "center" } },
    ],
    heights: [{ row: 0, height: 12 }, ...Array.from({ length: lines }, (_, index) => ({ row: 1 + index, height: 17 }))],
    conditionalFormats: [],
  };
}
