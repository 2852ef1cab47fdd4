/** The columns of the check-in list: those that hold something, and how wide the paper can be used. */
import type { Attendee, AttendeeList } from "../../model/attendees";
import type { CellValue } from "../../model/grid";
import { CHECK_IN_FIELDS, type CheckInField } from "../../model/mergedLists";
import type { CellStyle } from "../../model/sheet";
import { checkInWords } from "../../locales/checkIn";
import type { LocaleId } from "../../locales/locale";
import { registrationWords } from "../../locales/registrations";
import { fitCell } from "../cellText";
import type { CheckInLine } from "./checkInLines";
import { maskPhone, type PhoneDisplay } from "./maskPhone";

export type CheckInColumn = CheckInField;

/** In characters; a column without a width is hidden. */
const WIDTHS: Readonly<Record<Exclude<CheckInColumn, "key" | "id">, number>> = {
  no: 5,
  noInUnit: 6,
  person: 25,
  position: 21,
  phone: 14,
  mode: 11,
  state: 18,
  signature: 20,
  note: 16,
};
/** So many characters fill an upright A4 page at full size. */
const PORTRAIT_CHARACTERS = 90;

const TEXT: CellStyle = { numberFormat: "@" };
const CENTRED: CellStyle = { horizontal: "center" };
const STYLES: Readonly<Partial<Record<CheckInColumn, CellStyle>>> = {
  no: CENTRED,
  noInUnit: CENTRED,
  person: TEXT,
  position: TEXT,
  phone: TEXT,
  mode: CENTRED,
  note: TEXT,
};

export interface CheckInLayout {
  readonly columns: readonly CheckInColumn[];
  /** Columns that people see: all but the last two. */
  readonly shown: number;
  /** Their characters. */
  readonly width: number;
  readonly orientation: "portrait" | "landscape";
}

/** Columns of which nobody has anything are left out. */
export function checkInLayout(list: AttendeeList, phone: PhoneDisplay): CheckInLayout {
  const has = (field: "position" | "phone" | "mode"): boolean =>
    list.some(({ people }) => people.some((person) => person[field] !== undefined));
  const left = new Set<CheckInColumn>([
    ...(has("position") ? [] : ["position" as const]),
    ...(phone !== "none" && has("phone") ? [] : ["phone" as const]),
    ...(has("mode") ? [] : ["mode" as const]),
  ]);
  const columns = CHECK_IN_FIELDS.filter((column) => !left.has(column));
  const width = columns.reduce((sum, column) => sum + (widthOf(column) ?? 0), 0);
  return {
    columns,
    shown: columns.length - 2,
    width,
    orientation: width <= PORTRAIT_CHARACTERS ? "portrait" : "landscape",
  };
}

export function widthOf(column: CheckInColumn): number | undefined {
  return column === "key" || column === "id" ? undefined : WIDTHS[column];
}

export function styleOf(column: CheckInColumn): CellStyle | undefined {
  return STYLES[column];
}

export interface CellOptions {
  readonly locale: LocaleId;
  readonly phone: PhoneDisplay;
}

/** One row of the table. A unit's name begins in the first column and runs on over empty ones. */
export function checkInRow(line: CheckInLine, { columns }: CheckInLayout, options: CellOptions): readonly CellValue[] {
  return columns.map((column, index) => {
    if (column === "key") return line.key;
    if (column === "id") return line.kind === "person" ? (line.attendee.id ?? null) : null;
    if (line.kind === "unit") return index === 0 ? line.text : null;
    return line.kind === "person" ? personCell(line, column, options) : null;
  });
}

export function personCell(
  { no, noInUnit, attendee }: CheckInLine & { kind: "person" },
  column: Exclude<CheckInColumn, "key" | "id">,
  { locale, phone }: CellOptions,
): CellValue {
  switch (column) {
    case "no":
      return no;
    case "noInUnit":
      return noInUnit;
    case "person":
      return fitCell(attendee.name);
    case "position":
      return textCell(attendee.position);
    case "phone":
      return textCell(phone === "masked" && attendee.phone !== undefined ? maskPhone(attendee.phone) : attendee.phone);
    case "mode":
      return modeWord(attendee, locale);
    case "state":
      return checkInWords[locale].states.notChecked;
    case "signature":
      return null;
    case "note":
      return noteOf(attendee, locale);
  }
}

function textCell(text: string | undefined): CellValue {
  return text === undefined ? null : fitCell(text);
}

function modeWord({ mode }: Attendee, locale: LocaleId): CellValue {
  const { inPerson, online } = registrationWords[locale].form.modes;
  return mode === undefined ? null : mode === "online" ? online : inPerson;
}

function noteOf({ note, alsoIn }: Attendee, locale: LocaleId): CellValue {
  const { sameElsewhere } = registrationWords[locale].list;
  const notes = [...(note === undefined ? [] : [note]), ...(alsoIn === undefined ? [] : [sameElsewhere(alsoIn)])];
  return notes.length === 0 ? null : fitCell(notes.join("; "));
}
