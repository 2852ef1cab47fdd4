/** The words of returned lists in every language, and the sentences made of them. */
import { toDayMonthYear, type PlainDate } from "../model/plainDate";
import type { FileNote, RegistrationMerge, SeatUnit, UnitRegistration } from "../model/registration";
import { registrations as en } from "./en/registrations";
import type { LocaleId } from "./locale";
import { describeNote, describeProblem } from "./problems";
import type { RegistrationWords } from "./registrationWords";
import { registrations as vi } from "./vi/registrations";

export const registrationWords = { vi, en } satisfies Record<LocaleId, RegistrationWords>;

/** What people should know of a file, in a sentence. */
export function describeFileNote(note: FileNote, locale: LocaleId): string {
  const words = registrationWords[locale].notes;
  switch (note.code) {
    case "source":
      return describeNote(note.note, locale);
    case "problem": {
      const { title, cure } = describeProblem({ code: note.problem.code }, locale);
      return words.problem(title, cure);
    }
    case "no-list":
      return words.noList;
    case "no-people":
      return words.noPeople;
    case "superseded":
      return words.superseded(note.by);
    case "supplement":
      return words.supplement(note.of);
    case "unknown-unit":
      return words.unknownUnit(note.name, note.near);
    case "no-unit":
      return words.noUnit;
    case "outside-rows":
      return words.outsideRows(note.people);
    case "unread-rows":
      return words.unreadRows(note.rows);
    case "late":
      return words.late(toDayMonthYear(note.day), toDayMonthYear(note.deadline));
  }
}

/** The text of a reminder: who has not sent, whose file cannot be read, who is short, who is over. */
export function reminderText(
  { units, deadline }: Pick<RegistrationMerge, "units" | "deadline">,
  { event, locale }: { readonly event: string; readonly locale: LocaleId },
): string {
  const words = registrationWords[locale].reminder;
  const part = (
    title: string,
    state: UnitRegistration["state"],
    line: (unit: UnitRegistration) => string,
  ): string[] => {
    const found = units.filter((unit) => unit.state === state);
    return found.length === 0 ? [] : [title, ...found.map(line)];
  };
  const nameOf = ({ unit }: UnitRegistration): string => seatsName(unit, locale);
  const plain = (one: UnitRegistration): string => words.unitLine(nameOf(one), one.unit.quota);
  return [
    words.opening(event, deadline && shown(deadline)),
    ...part(words.notSent, "not-sent", plain),
    ...part(words.unreadable, "unreadable", plain),
    ...part(words.missing, "missing", (one) => words.missingLine(nameOf(one), one.received, one.unit.quota ?? 0)),
    ...part(words.over, "over", (one) => words.overLine(nameOf(one), one.received, one.unit.quota ?? 0)),
    words.closing,
  ].join("\n");
}

/** A row that several bodies share undivided says so: nobody can tell which of them is asked. */
export function seatsName({ name, sharedBy }: SeatUnit, locale: LocaleId): string {
  return sharedBy === undefined ? name : registrationWords[locale].units.sharedUnit(name, sharedBy);
}

function shown(day: PlainDate): string {
  return toDayMonthYear(day);
}
