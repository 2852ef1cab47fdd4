import { cellToA1, columnLetters } from "../model/address";
import type { CellValue } from "../model/grid";
import type { PlanEvent } from "../model/quota";
import type { Reading } from "../model/reading";
import type { Review } from "../model/review";
import type { CellStyle, FilledFormula, RowModel, StyledRange } from "../model/sheet";
import type { QuotaSheetWords } from "../locales/sheetWords";
import { linesOf } from "./look";
import { columnCells, quotaColumn, titleLine, titleRange } from "./quotaColumns";
import { hallsWithSeats, numberInLine } from "./quotaFormulas";

const CENTRED: CellStyle = { horizontal: "center", wrap: true };
const TITLE_CHARACTERS = 95;
const POINTS_PER_LINE = 17;

/** The lines above the tables. */
export interface TitleBlock {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly FilledFormula[];
  readonly styles: readonly StyledRange[];
  readonly heights: readonly RowModel[];
  readonly cells: { readonly seats?: string; readonly stated?: string; readonly isAbout: boolean };
}

/** Annex, title, event, plan; then the seats and the stated total in words that both people and our reader understand. */
export function composeTitle({ reading }: Review, event: PlanEvent, words: QuotaSheetWords): TitleBlock {
  const source = sourceOf(reading, event, words);
  const headings = [words.annex, words.title, ...(event.name === "" ? [] : [event.name]), ...source];
  const halls = hallsWithSeats(event).map(({ name, seats }) => words.capacity(name, seats));
  const stated = event.statedTotal;
  const totals = stated ? [words.total(stated.count.value, stated.about)] : [];
  const lines = [...headings, ...halls, ...totals];
  const firstHall = headings.length;
  const statedRow = firstHall + halls.length;
  const helper = (row: number, unit: string): FilledFormula => ({
    range: columnCells("id", row, 1),
    formula: numberInLine(cellToA1({ row, column: 0 }), unit),
  });
  const letter = columnLetters(quotaColumn("id"));
  return {
    values: lines.map(titleLine),
    formulas: [
      ...halls.map((_, i) => helper(firstHall + i, words.capacityUnit)),
      ...totals.map(() => helper(statedRow, words.totalUnit)),
    ],
    styles: [
      { range: titleRange(0, headings.length - source.length), style: { ...CENTRED, bold: true, fontSize: 13 } },
      ...source.map(() => ({ range: titleRange(headings.length - 1), style: { ...CENTRED, italic: true } })),
      ...(lines.length > firstHall
        ? [
            {
              range: titleRange(firstHall, lines.length - firstHall),
              style: { italic: true, wrap: true, horizontal: "right" as const },
            },
          ]
        : []),
    ],
    heights: lines.map((text, row) => ({ row, height: 3 + POINTS_PER_LINE * linesOf(text, TITLE_CHARACTERS) })),
    cells: {
      ...(halls.length > 0 ? { seats: `SUM($${letter}$${firstHall + 1}:$${letter}$${statedRow})` } : {}),
      ...(stated ? { stated: `$${letter}$${statedRow + 1}` } : {}),
      isAbout: stated?.about === true,
    },
  };
}

/** The line that ties the annex to its plan; else the plan's title, or its file where the title only says the event again. */
function sourceOf({ basis, title, source }: Reading, { name }: PlanEvent, words: QuotaSheetWords): readonly string[] {
  if (basis !== undefined) return [`(${basis})`];
  if (title !== "" && (name === "" || !title.includes(name))) return [words.source(title)];
  // A sheet or pasted text has no name that means anything on paper.
  return /\.\w{3,4}$/u.test(source.name) ? [words.source(source.name)] : [];
}
