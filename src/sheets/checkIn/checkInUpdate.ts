/** People of late lists in a check-in list that stands already, and those whom a newer list does not have. */
import { attendeesFromMerge, type Attendee, type AttendeeUnit } from "../../model/attendees";
import type { LateMerge } from "../../model/lateMerge";
import type { CheckInField, OurRow, StandingTable } from "../../model/mergedLists";
import type { CellChange, RowAddition, RowChange, TableUpdate } from "../../model/tableUpdate";
import { checkInWords } from "../../locales/checkIn";
import type { LocaleId } from "../../locales/locale";
import { personCell } from "./checkInColumns";
import { maskPhone } from "./maskPhone";

/** Nothing where the workbook has no check-in list. Chosen states, signatures and notes stay. */
export function checkInUpdate({ standing, merge }: LateMerge): readonly TableUpdate[] {
  const { checkIn: table, locale } = standing;
  if (!table) return [];
  const list = attendeesFromMerge(merge);
  const { headers } = checkInWords[locale];
  const update: TableUpdate = {
    table: table.table,
    key: headers.id,
    changes: goneChanges(table, list, locale),
    added: lateRows(table, list, locale),
  };
  return [update];
}

/** Nobody is taken out of a list that may be printed and signed: the note says it. */
function goneChanges(
  { rows, columns }: StandingTable<CheckInField>,
  list: readonly AttendeeUnit[],
  locale: LocaleId,
): readonly RowChange[] {
  const { headers, gone } = checkInWords[locale];
  const expected = new Set(list.flatMap(({ people }) => people.map(({ id }) => id)));
  return rows.flatMap(({ id, cells }): readonly RowChange[] => {
    if (id === "" || isHeading(id) || !columns.has("note")) return [];
    const note = String(cells.note ?? "");
    const change = (to: string): readonly CellChange[] => [{ header: headers.note, from: cells.note ?? null, to }];
    if (expected.has(id)) return note === gone ? [{ key: id, cells: change("") }] : [];
    return note === "" ? [{ key: id, cells: change(gone) }] : [];
  });
}

const HEADING = "unit ";

function isHeading(id: string): boolean {
  return id.startsWith(HEADING);
}

function lateRows(
  table: StandingTable<CheckInField>,
  list: readonly AttendeeUnit[],
  locale: LocaleId,
): readonly RowAddition[] {
  const known = new Set(table.rows.map(({ id }) => id));
  const keys = keysOf(table.rows, list);
  const place = { table, locale, phone: phoneDisplay(table.rows, list) };
  let no = table.rows.filter(({ cells }) => typeof cells.no === "number").length;
  return list.flatMap(({ name, people }, at): readonly RowAddition[] => {
    const late = people.filter(({ id }) => id !== undefined && !known.has(id));
    const [first] = late;
    if (!first) return [];
    const key = keys[at] ?? "";
    const before = table.rows.filter(({ cells }) => cells.key === key && typeof cells.noInUnit === "number").length;
    const heading = checkInWords[locale].later(name === "" ? checkInWords[locale].noUnit : name);
    return [
      rowOf({ id: `${HEADING}${key} ${first.id ?? ""}`, key, heading }, place),
      ...late.map((attendee, index) => {
        no += 1;
        return rowOf({ id: attendee.id ?? "", key, attendee, no, noInUnit: before + index + 1 }, place);
      }),
    ];
  });
}

type Line = { readonly id: string; readonly key: string } & (
  { readonly heading: string } | { readonly attendee: Attendee; readonly no: number; readonly noInUnit: number }
);

interface Place {
  readonly table: StandingTable<CheckInField>;
  readonly locale: LocaleId;
  readonly phone: "masked" | "full";
}

function rowOf(line: Line, { table, locale, phone }: Place): RowAddition {
  const { headers } = checkInWords[locale];
  const value = (field: CheckInField) => {
    if (field === "key" || field === "id") return line[field];
    if ("heading" in line) return field === "no" ? line.heading : null;
    return personCell({ kind: "person", ...line }, field, { locale, phone });
  };
  return {
    key: line.id,
    cells: [...table.columns].map((field) => ({ header: headers[field], value: value(field) ?? "" })),
  };
}

/** The key under which a unit is counted: that of its people, or of the line that bears its name. */
function keysOf(rows: readonly OurRow<CheckInField>[], list: readonly AttendeeUnit[]): readonly string[] {
  const byPerson = new Map(rows.filter(({ id }) => id !== "").map(({ id, cells }) => [id, String(cells.key ?? "")]));
  const byName = new Map<string, string>();
  for (const { cells } of rows) {
    if (typeof cells.no === "string") byName.set(cells.no.trim(), String(cells.key ?? ""));
  }
  let next = rows.reduce(
    (most, { cells }) => Math.max(most, Number(/^u(\d{1,6})$/u.exec(String(cells.key))?.[1] ?? 0)),
    0,
  );
  return list.map(({ name, people }) => {
    const found = people.map(({ id }) => byPerson.get(id ?? "")).find((key) => key !== undefined && key !== "");
    return found ?? byName.get(name) ?? `u${(next += 1)}`;
  });
}

/** Telephone numbers are shown as the list shows them already. */
function phoneDisplay(rows: readonly OurRow<CheckInField>[], list: readonly AttendeeUnit[]): "masked" | "full" {
  const shown = new Map(rows.map(({ id, cells }) => [id, String(cells.phone ?? "")]));
  const isFull = ({ id, phone }: Attendee): boolean =>
    phone !== undefined && shown.get(id ?? "") === phone && maskPhone(phone) !== phone;
  return list.some(({ people }) => people.some(isFull)) ? "full" : "masked";
}
