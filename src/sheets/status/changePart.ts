/** Under the totals: what the sheet before counted, and how much more or less it is now. */
import { toDayMonthYear } from "../../model/plainDate";
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { BORDER } from "../look";
import { shareText } from "./agencyPart";
import { COUNT_COLUMNS, type Denominator } from "./statusColumns";
import { block, EMPTY_PART, letterOf, statusRow, TABLE_FONT, type Part } from "./statusLayout";
import type { StatusSnapshot } from "./statusSnapshot";

interface ChangeOptions {
  readonly words: StatusSheetWords;
  readonly previous: StatusSnapshot | undefined;
  readonly denominator: Denominator;
  readonly isTight: boolean;
  /** 0-based row where this part stands: the totals are in the row above. */
  readonly row: number;
}

export function changePart({ words, previous, denominator, isTight, row }: ChangeOptions): Part {
  if (!previous) return EMPTY_PART;
  const [total, before] = [row, row + 1];
  const difference = (column: (typeof COUNT_COLUMNS)[number]): string =>
    `=${letterOf(column)}${total}-${letterOf(column)}${before}`;
  const rate = letterOf("rate");
  const both = `AND(ISNUMBER(${rate}${total}),ISNUMBER(${rate}${before}))`;
  return {
    ...EMPTY_PART,
    rows: [
      statusRow({ no: words.previous(toDayMonthYear(previous.asOf)), ...previous.counts }),
      statusRow({ no: words.change }),
    ],
    formulas: [
      { range: block(0, "rate", "rate"), formula: `=${shareText(denominator, before)}` },
      ...COUNT_COLUMNS.map((column) => ({ range: block(1, column, column), formula: difference(column) })),
      { range: block(1, "rate", "rate"), formula: `=IF(${both},${rate}${total}-${rate}${before},"–")` },
    ],
    merges: [block(0, "no", "agency"), block(1, "no", "agency")],
    styles: [
      {
        range: block(0, "no", "rate", 2),
        style: { border: BORDER, italic: true, horizontal: "center", vertical: "center", fontSize: TABLE_FONT },
      },
      { range: block(0, "total", "other"), style: { numberFormat: '0;-0;"–"' } },
      { range: block(0, "rate", "rate"), style: { numberFormat: "0.0" } },
      { range: block(1, "total", "other"), style: { numberFormat: '+0;-0;"–"' } },
      { range: block(1, "rate", "rate"), style: { numberFormat: '+0.0;-0.0;"–"' } },
    ],
    heights: [0, 1].map((line) => ({ row: line, height: isTight ? 16 : 18 })),
  };
}
