/** The colours of a tracker, by the days and the typed status of a row. The word in the cell says the same in black and white. */
import { cellToA1, type RangeAddress } from "../../model/address";
import type { ConditionalFormatModel } from "../../model/sheet";
import type { TrackerColumn } from "../../model/trackerColumns";
import type { TrackerSheetWords } from "../../locales/sheetWords";
import { literal } from "../formulaText";
import { tint, TINTS } from "../look";
import { AS_OF_NAME, isGoneText, SOON_NAME } from "./trackerFormulas";

/** Cells of one column below the header. */
type ColumnRange = (column: TrackerColumn) => RangeAddress;

export function trackerColours(words: TrackerSheetWords, range: ColumnRange): readonly ConditionalFormatModel[] {
  const cell = (column: TrackerColumn) => `$${cellToA1({ ...range(column) })}`;
  const when = conditions(words, cell);
  const day = { bold: true, fontColor: TINTS.orange.fontColor };
  return [
    tint(range("progress"), when.doneLate, TINTS.orange),
    tint(range("progress"), when.done, TINTS.green),
    tint(range("progress"), when.overdue, TINTS.red),
    tint(range("progress"), when.soon, TINTS.orange),
    tint(range("progress"), when.inTime, TINTS.blue),
    tint(range("progress"), `${cell("progress")}<>""`, TINTS.grey),
    // The new day counts; the old one stays to be read.
    tint(range("last"), `ISNUMBER(${cell("extended")})`, TINTS.grey),
    tint(range("last"), when.dayOff, day),
    tint(range("extended"), when.dayOff, day),
  ];
}

/** Plain references: structured ones are not allowed in conditional formats. */
function conditions(words: TrackerSheetWords, cell: (column: TrackerColumn) => string) {
  const { statuses } = words;
  const [day, status, completed] = [cell("counted"), cell("status"), cell("completed")];
  const isDone = `${status}=${literal(statuses.completed)}`;
  const isKept = `NOT(${isGoneText(words, cell("change"))})`;
  const isOpen = `${isKept},${status}<>${literal(statuses.completed)},${status}<>${literal(statuses.suspended)}`;
  return {
    doneLate: `AND(${isDone},ISNUMBER(${day}),ISNUMBER(${completed}),INT(${completed})>${day})`,
    done: isDone,
    overdue: `AND(${isOpen},ISNUMBER(${day}),${day}<${AS_OF_NAME})`,
    soon: `AND(${isOpen},ISNUMBER(${day}),${day}-${AS_OF_NAME}<=${SOON_NAME})`,
    inTime: `AND(${isOpen},ISNUMBER(${day}))`,
    dayOff: `AND(ISNUMBER(${cell("lastWorking")}),ISNUMBER(${day}),${cell("lastWorking")}<${day})`,
  };
}
