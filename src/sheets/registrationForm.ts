/** The blank form that a unit fills in and sends back: one sheet a unit, to be written into one workbook or one file each. */
import { toDayMonthYear, type PlainDate } from "../model/plainDate";
import type { CellValue } from "../model/grid";
import type { SeatUnit } from "../model/registration";
import type { SheetModel } from "../model/sheet";
import type { LocaleId } from "../locales/locale";
import { registrationWords } from "../locales/registrations";
import { composeRegistrationTable } from "./registrationTable";
import { FORM_TABLE } from "./registrationTables";

export type FormColumn = "position" | "phone" | "mode" | "note";

export interface FormOptions {
  readonly locale: LocaleId;
  /** What the people are invited to; "" where the plan does not say. */
  readonly event: string;
  readonly deadline?: PlainDate;
  /** Columns besides number and name, in this order. */
  readonly columns?: readonly FormColumn[];
}

const COLUMNS: readonly FormColumn[] = ["position", "phone", "mode", "note"];
const WIDTHS: Readonly<Record<FormColumn, number>> = { position: 24, phone: 15, mode: 12, note: 18 };
/** A unit without a number, and one with a few seats, have room all the same. */
const FEWEST_ROWS = 5;
const MOST_ROWS = 500;
/** Room to write by hand. */
const WRITING_POINTS = 26;

/** One blank form for each unit, in the order of the quota. */
export function composeRegistrationForms(units: readonly SeatUnit[], options: FormOptions): readonly SheetModel[] {
  return units.map((unit) => composeRegistrationForm(unit, options));
}

export function composeRegistrationForm(
  { name, quota, sharedBy }: SeatUnit,
  { locale, event, deadline, columns = COLUMNS }: FormOptions,
): SheetModel {
  const { form: words, units } = registrationWords[locale];
  const seats = [
    ...(quota === undefined ? [] : [words.quota(quota)]),
    ...(sharedBy === undefined ? [] : [units.shared(sharedBy)]),
  ].join(" · ");
  const count = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, quota ?? 0));
  const mode = columns.indexOf("mode");
  return composeRegistrationTable({
    role: "form",
    sheetName: name,
    tableName: FORM_TABLE,
    titles: [
      words.title,
      event,
      words.unit(name),
      seats,
      deadline === undefined ? "" : words.deadline(toDayMonthYear(deadline)),
      words.howTo,
    ],
    columns: [
      { header: words.headers.no, width: 5, style: { horizontal: "center" } },
      { header: words.headers.person, width: 28 },
      ...columns.map((column) => ({
        header: words.headers[column],
        width: WIDTHS[column],
        // A telephone number typed into a text cell keeps its zero.
        ...(column === "phone" ? { style: { numberFormat: "@" } } : {}),
      })),
    ],
    rows: Array.from({ length: count }, (_, index): readonly CellValue[] => [
      index + 1,
      null,
      ...columns.map((): CellValue => null),
    ]),
    footer: [words.signature, words.signatureHint],
    signatureColumn: Math.max(1, columns.length - 1),
    rowHeight: WRITING_POINTS,
    ...(mode < 0
      ? {}
      : {
          validation: {
            column: mode + 2,
            values: [words.modes.inPerson, words.modes.online],
            errorTitle: words.modeErrorTitle,
            errorMessage: words.modeError,
          },
        }),
    showFilter: false,
    orientation: "portrait",
  });
}
