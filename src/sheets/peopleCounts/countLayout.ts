/** What both sheets of counts share: number, name, the counts side by side, and the hidden key at the end. */
import { columnLetters } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { RegistrationWords } from "../../locales/registrationWords";
import type { RegistrationColumn } from "../registrationTable";
import type { CountColumn } from "./countColumns";

/** The first count stands behind number and name. */
export const FIRST_COLUMN = 2;

const CENTRED = { horizontal: "center" } as const;

/** `name`: the header over the names. */
export function columnsAround(
  columns: readonly CountColumn[],
  name: string,
  { headers }: RegistrationWords["counts"],
): readonly RegistrationColumn[] {
  return [
    { header: headers.no, width: 6, style: CENTRED },
    { header: name, width: 40, style: { numberFormat: "@" } },
    ...columns.map(({ header }) => ({ header, width: 12, style: CENTRED })),
    { header: headers.key },
  ];
}

/** A row whose counts are formulas. */
export function labelledRow(
  { no = null, name, key = null }: { readonly no?: CellValue; readonly name: string; readonly key?: CellValue },
  columnCount: number,
): readonly CellValue[] {
  return [no, name, ...Array.from({ length: columnCount }, () => null), key];
}

/** What the parts leave of a column, for the first row; relative, so that it fills the others. */
export function remainderFormula({ of, parts }: Extract<CountColumn, { readonly of: number }>, first: number): string {
  return [of, ...parts].map((index) => `${columnLetters(index + FIRST_COLUMN)}${first + 1}`).join("-");
}
