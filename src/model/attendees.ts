/** Who is expected on the day, by unit: what the check-in list and the name plates are made of. */
import type { Mode } from "./quota";
import type { Roster } from "./reading";
import type { MergedPerson, RegistrationMerge } from "./registration";

export interface Attendee {
  /** Row of the merged list; absent: of no such list, or a row that a person typed. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly position?: string | undefined;
  readonly phone?: string | undefined;
  readonly mode?: Mode | undefined;
  readonly note?: string | undefined;
  /** As the person's own list writes it, where it does. */
  readonly unit?: string | undefined;
  /** Another unit that sent the same person. */
  readonly alsoIn?: string | undefined;
}

export interface AttendeeUnit {
  /** Empty for people whose unit nobody named. */
  readonly name: string;
  /** Absent where the unit has no number of seats. */
  readonly quota?: number;
  readonly people: readonly Attendee[];
}

/** Units with seats keep their place though nobody is registered yet. */
export type AttendeeList = readonly AttendeeUnit[];

/** The people who count in the merged lists: units of the quota in its order, then units without seats. */
export function attendeesFromMerge({ units, people }: Pick<RegistrationMerge, "units" | "people">): AttendeeList {
  const seated = new Map<string, Attendee[]>(units.map(({ unit }) => [unit.id, []]));
  const outside = new Map<string, Attendee[]>();
  for (const row of people) {
    if (!row.counted) continue;
    const attendee = toAttendee(row, people);
    const own = seated.get(row.unit ?? "") ?? outside.get(row.unitName);
    if (own) own.push(attendee);
    else outside.set(row.unitName, [attendee]);
  }
  return [
    ...units.map(({ unit: { id, name, quota } }) => ({ name, quota, people: seated.get(id) ?? [] })),
    ...[...outside].map(([name, found]) => ({ name, people: found })),
  ];
}

/** The people of a counted list, under each unit's most frequent spelling. */
export function attendeesFromRoster({ units, people }: Roster): AttendeeList {
  return units.map(({ name, people: indexes }) => ({
    name,
    people: indexes.flatMap((index) => {
      const person = people[index];
      return person ? [{ name: person.name.value, unit: person.unit.value }] : [];
    }),
  }));
}

function toAttendee({ id, person, sameAs }: MergedPerson, people: readonly MergedPerson[]): Attendee {
  const { name, unit, position, phone, mode, note } = person;
  return {
    id: id === "" ? undefined : id,
    name: name.value,
    unit: unit?.text,
    position: position?.value,
    phone: phone?.value,
    mode,
    note: note?.value,
    alsoIn: sameAs === undefined ? undefined : people[sameAs]?.unitName,
  };
}
