/** The overdue tasks, longest first, taken from the tracker by formulas; then recipients and signature. */
import type { OfficeProfile } from "../../model/officeProfile";
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { templateText } from "../formulaText";
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
  /** 0-based row where this part stands. */
  readonly row: number;
}

const TASK_CHARACTERS = 40;
const AGENCY_CHARACTERS = 22;
/** Row of the first task in its part. */
const FIRST = 2;

export function overduePart({ words, refs, tasks, row }: OverdueOptions): Part {
  const { listHeaders, headers } = words;
  const count = tasks.length;
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
      ...tasks.map((_, index) => statusRow({ no: index + 1 })),
      statusRow({}),
    ],
    formulas: listFormulas({ words, refs, tasks, row }),
    merges: [
      block(0, "no", "rate"),
      ...Array.from({ length: count + 1 }, (_, index) => [
        block(1 + index, "agency", "onTime"),
        block(1 + index, "late", "overdue"),
      ]).flat(),
      block(FIRST + count, "no", "rate"),
    ],
    styles: [
      { range: block(0, "no", "rate"), style: { bold: true } },
      { range: block(1, "no", "rate"), style: { ...PAPER_HEADER, border: BORDER, fontSize: TABLE_FONT } },
      ...(count === 0 ? [] : bodyStyles(count)),
      { range: block(FIRST + count, "no", "rate"), style: { italic: true, fontColor: TINTS.red.fontColor } },
    ],
    heights: [
      { row: 0, height: 26 },
      { row: 1, height: 46 },
      ...tasks.map(({ summary, agencies }, index) => ({
        row: FIRST + index,
        height:
          4 +
          TABLE_LINE * Math.min(6, Math.max(linesOf(summary, TASK_CHARACTERS), linesOf(agencies, AGENCY_CHARACTERS))),
      })),
    ],
    conditionalFormats: [],
  };
}

function listFormulas({ words, refs, tasks, row }: OverdueOptions): Part["formulas"] {
  const count = tasks.length;
  const overdue = countOf(refs, "overdue");
  const title = templateText(words.overdueList, { count: `TEXT(${overdue},"00")` });
  const left = templateText(words.notListed, { count: `${overdue}-${count}` });
  const line = row + FIRST + 1;
  const key = `$${letterOf("key")}${line}`;
  const days = trackerColumn(refs, "days");
  const workingDays = trackerColumn(refs, "workingDays");
  const cells = [
    { column: "agency", formula: taskCell(refs, "task", key) },
    { column: "late", formula: taskCell(refs, "lead", key) },
    { column: "noDeadline", formula: taskCell(refs, "counted", key) },
    { column: "other", formula: `IF(${key}=0,"",-INDEX(${days},${key}))` },
    { column: "rate", formula: `IF(${key}=0,"",IFERROR(-INDEX(${workingDays},${key}),"?"))` },
  ] as const;
  const body = cells.map(({ column, formula }) => ({
    range: block(FIRST, column, column, count),
    formula: `=${formula}`,
  }));
  return [
    { range: block(0, "no", "no"), formula: `=${title}` },
    ...tasks.map((_, index) => ({ range: block(FIRST + index, "key", "key"), formula: overdueRow(refs, index + 1) })),
    ...(count === 0 ? [] : body),
    { range: block(FIRST + count, "no", "no"), formula: `=IF(${overdue}>${count},${left},"")` },
  ];
}

function bodyStyles(count: number): Part["styles"] {
  return [
    {
      range: block(FIRST, "no", "rate", count),
      style: { border: BORDER, wrap: true, vertical: "center", fontSize: TABLE_FONT },
    },
    { range: block(FIRST, "no", "no", count), style: { horizontal: "center" } },
    {
      range: block(FIRST, "noDeadline", "noDeadline", count),
      style: { horizontal: "center", numberFormat: "dd/mm/yyyy" },
    },
    { range: block(FIRST, "other", "rate", count), style: { horizontal: "center", numberFormat: "0" } },
    { range: block(FIRST, "other", "other", count), style: { bold: true, fontColor: TINTS.red.fontColor } },
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
