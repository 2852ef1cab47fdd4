/** How the numbers were reached: one cell under the table, made of what is true now. */
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { literal, templateText } from "../formulaText";
import { wholeOf } from "./agencyPart";
import type { Denominator } from "./statusColumns";
import {
  block,
  EMPTY_PART,
  letterOf,
  statusRow,
  TABLE_FONT,
  TABLE_LINE,
  type Part,
  type StatusColumn,
} from "./statusLayout";
import { countOf, type TrackerRefs } from "./trackerRefs";

interface NotesOptions {
  readonly words: StatusSheetWords;
  readonly refs: TrackerRefs;
  readonly denominator: Denominator;
  readonly isTight: boolean;
  /** Row numbers, as formulas count them, of the first agency and of the totals. */
  readonly first: number;
  readonly total: number;
}

export function notesPart(options: NotesOptions): Part {
  const { isTight } = options;
  return {
    ...EMPTY_PART,
    rows: [statusRow({})],
    formulas: [{ range: block(0, "no", "no"), formula: notesFormula(options) }],
    merges: [block(0, "no", "rate")],
    styles: [
      {
        range: block(0, "no", "rate"),
        style: { wrap: true, vertical: "top", fontSize: isTight ? TABLE_FONT - 1 : TABLE_FONT, italic: true },
      },
    ],
    heights: [{ row: 0, height: TABLE_LINE * (isTight ? 2.6 : 3.2) }],
  };
}

function notesFormula({ words, refs, denominator, first, total }: NotesOptions): string {
  const other: Denominator = denominator === "due" ? "all" : "due";
  const at = (column: StatusColumn): string => `$${letterOf(column)}$${total}`;
  const share = templateText(denominator === "due" ? words.rateOfDue : words.rateOfAll, {
    due: wholeOf("due", total),
    all: at("total"),
    rate: `IF(${wholeOf(other, total)}=0,"–",FIXED(100*${at("onTime")}/${wholeOf(other, total)},1,TRUE))`,
  });
  const parts = `SUM($${letterOf("onTime")}$${total}:$${letterOf("other")}$${total})`;
  const agree = `IF(${parts}=${at("total")},${literal(` ${words.partsAgree}`)},${literal(` ${words.partsDisagree}`)})`;
  const sum = `SUM($${letterOf("total")}$${first}:$${letterOf("total")}$${total - 1})`;
  const optional = [
    when(`${at("other")}>0`, words.other, {
      suspended: countOf(refs, "suspended"),
      undated: countOf(refs, "completed"),
    }),
    when(`${sum}<>${at("total")}`, words.shared, { count: `${sum}-${at("total")}` }),
    when(`${countOf(refs, "standing")}>0`, words.standing, { count: countOf(refs, "standing") }),
  ];
  return `=${[share, agree, ...optional].join("&")}`;
}

function when(condition: string, template: string, values: Readonly<Record<string, string>>): string {
  return `IF(${condition}," "&${templateText(template, values)},"")`;
}
