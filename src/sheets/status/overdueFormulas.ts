/** The formulas of the list of overdue tasks: its rows, its title, and what the line below it says of rows that are not seen. */
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { literal, templateText } from "../formulaText";
import { block, letterOf, type Part, type StatusColumn } from "./statusLayout";
import {
  countOf,
  nextOverdueRow,
  overdueRank,
  rowOfRank,
  taskCell,
  trackerColumn,
  type TrackerRefs,
} from "./trackerRefs";

export interface ListFormulaOptions {
  readonly words: StatusSheetWords;
  readonly refs: TrackerRefs;
  /** Rows of each kind, from the top. */
  readonly listed: number;
  readonly spare: number;
  readonly hidden: number;
  /** Row number, as formulas count it, of the first task. */
  readonly firstLine: number;
}

/** Rows of a part above its tasks. */
const ABOVE = 2;
/** Tasks in hidden rows that the line names by their numbers. */
const MOST_NAMED = 20;

export function listFormulas(options: ListFormulaOptions): Part["formulas"] {
  const { words, refs, listed, spare, hidden } = options;
  const rowCount = listed + spare + hidden;
  const title = templateText(words.overdueList, { count: `TEXT(${countOf(refs, "overdue")},"00")` });
  return [
    { range: block(0, "no", "no"), formula: `=${title}` },
    ...(rowCount === 0 ? [] : [...orderFormulas(options, rowCount), ...bodyFormulas(options, rowCount)]),
    ...(hidden === 0 ? [] : numberFormulas(options)),
    { range: block(ABOVE + rowCount, "no", "no"), formula: `=${noteText(options)}` },
  ];
}

/** The overdue tasks in the order of the tracker, then by their days: no formula looks through the tracker twice. */
function orderFormulas({ refs, firstLine }: ListFormulaOptions, rowCount: number): Part["formulas"] {
  const ranks = `$${letterOf("rank")}$${firstLine}:$${letterOf("rank")}$${firstLine + rowCount - 1}`;
  const count = `ROWS($${letterOf("rank")}$${firstLine}:${at("rank", firstLine)})`;
  return [
    { range: block(ABOVE, "place", "place"), formula: nextOverdueRow(refs, undefined) },
    ...(rowCount === 1
      ? []
      : [
          {
            range: block(ABOVE + 1, "place", "place", rowCount - 1),
            formula: nextOverdueRow(refs, at("place", firstLine)),
          },
        ]),
    { range: block(ABOVE, "rank", "rank", rowCount), formula: overdueRank(refs, at("place", firstLine)) },
    { range: block(ABOVE, "key", "key", rowCount), formula: rowOfRank(ranks, count) },
  ];
}

function bodyFormulas({ refs, firstLine }: ListFormulaOptions, rowCount: number): Part["formulas"] {
  const key = at("key", firstLine);
  const days = trackerColumn(refs, "days");
  const workingDays = trackerColumn(refs, "workingDays");
  const cells = [
    { column: "no", formula: `IF(${key}=0,"",ROWS($${letterOf("key")}$${firstLine}:${key}))` },
    { column: "agency", formula: taskCell(refs, "task", key) },
    { column: "late", formula: taskCell(refs, "lead", key) },
    { column: "noDeadline", formula: taskCell(refs, "counted", key) },
    { column: "other", formula: `IF(${key}=0,"",-INDEX(${days},${key}))` },
    { column: "rate", formula: `IF(${key}=0,"",IFERROR(-INDEX(${workingDays},${key}),"?"))` },
  ] as const;
  return cells.map(({ column, formula }) => ({
    range: block(ABOVE, column, column, rowCount),
    formula: `=${formula}`,
  }));
}

/** The numbers of the tasks in hidden rows, each row with those above it. */
function numberFormulas({ refs, listed, spare, hidden, firstLine }: ListFormulaOptions): Part["formulas"] {
  const first = listed + spare;
  const line = firstLine + first;
  const above = at("numbers", line - 1);
  const number = `INDEX(${trackerColumn(refs, "no")},${at("key", line)})`;
  return [
    {
      range: block(ABOVE + first, "numbers", "numbers", Math.min(hidden, MOST_NAMED)),
      formula: `=IF(${at("key", line)}=0,${above}&"",${above}&IF(${above}="","",", ")&${number})`,
    },
  ];
}

/** Which rows to show where more is overdue than is seen, and which tasks they hold: on paper nothing can be clicked. */
function noteText({ words, refs, listed, spare, hidden, firstLine }: ListFormulaOptions): string {
  const overdue = countOf(refs, "overdue");
  const seen = listed + spare;
  const small = spare === 0 ? '""' : `IF(${overdue}>${listed},${literal(words.listedSmall)},"")`;
  const left = templateText(words.notListed, { count: `${overdue}-${seen + hidden}` });
  const unlisted = `IF(${overdue}>${seen + hidden}," "&${left},"")`;
  if (hidden === 0) return `IF(${overdue}>${seen},${left},${small})`;
  const count = `MIN(${hidden},${overdue}-${seen})`;
  const named = Math.min(hidden, MOST_NAMED);
  const first = firstLine + seen;
  const rows = templateText(words.hiddenRows, {
    count,
    first: String(first),
    last: `${first - 1}+${count}`,
    numbers: `${at("numbers", first + named - 1)}&IF(${count}>${named},", …","")`,
  });
  // Rows that somebody has shown by now are told of no more.
  const shown = `SUBTOTAL(103,${at("key", first)}:${at("key", first + hidden - 1)})`;
  return `IF(${overdue}>${seen},IF(${shown}<${count},${rows},"")&${unlisted},${small})`;
}

function at(column: StatusColumn, line: number): string {
  return `$${letterOf(column)}${line}`;
}
