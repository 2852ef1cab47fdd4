/** Working-day arithmetic as native formulas over the list of days off, so that it follows what people change there. */
import { OUR_TABLES } from "../../model/ourTables";
import { sheetWords } from "../../locales/sheets";
import type { LocaleId } from "../../locales/locale";

/** The list of days off as it stands, or will stand, in the workbook; its headings speak the language it was written in. */
export interface HolidayPlace {
  readonly table: string;
  readonly locale: LocaleId;
}

export function newHolidayPlace(locale: LocaleId): HolidayPlace {
  return { table: OUR_TABLES.holidays, locale };
}

/** Working days from one day to another, both included; `from` must not be the later one. */
export function workingDaysText(place: HolidayPlace, from: string, to: string): string {
  const { off, worked } = columnsOf(place);
  return `(NETWORKDAYS(${from},${to},${off})+COUNTIFS(${worked},">="&(${from}),${worked},"<="&(${to})))`;
}

/** Working days after `from` up to and with `to`; negative where `to` is earlier. */
export function workingDaysLeftText(place: HolidayPlace, from: string, to: string): string {
  const ahead = workingDaysText(place, `${from}+1`, to);
  const behind = workingDaysText(place, `${to}+1`, from);
  return `IF(${to}>${from},${ahead},IF(${to}<${from},-${behind},0))`;
}

/** The day itself where it is worked, else the last working day before it: of the week, or a worked Saturday. */
export function lastWorkingDayText(place: HolidayPlace, day: string): string {
  const { off, worked } = columnsOf(place);
  return `MAX(WORKDAY(${day}+1,-1,${off}),SUMPRODUCT(MAX((${worked}<=${day})*${worked})))`;
}

function columnsOf({ table, locale }: HolidayPlace): { readonly off: string; readonly worked: string } {
  const { headers } = sheetWords[locale].holidays;
  return { off: `${table}[${headers.off}]`, worked: `${table}[${headers.worked}]` };
}
