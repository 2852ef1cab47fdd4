/** What stands in the rows of the check-in list, one below the other. */
import type { Attendee, AttendeeList } from "../../model/attendees";

export type CheckInLine =
  /** A line of a unit's name; the first carries its count. */
  | { readonly kind: "unit"; readonly key: string; readonly text: string; readonly count?: UnitCount }
  | {
      readonly kind: "person";
      readonly key: string;
      readonly no: number;
      readonly noInUnit: number;
      readonly attendee: Attendee;
    }
  /** To be filled in by hand. */
  | { readonly kind: "spare"; readonly key: string };

export interface UnitCount {
  readonly quota: number | undefined;
}

export interface LineOptions {
  /** Letters that a line of a unit's name has room for. */
  readonly room: number;
  readonly noUnit: string;
  /** Heads the empty rows. */
  readonly spare: string;
  readonly spareRows: number;
}

export function checkInLines(list: AttendeeList, options: LineOptions): readonly CheckInLine[] {
  const { room, noUnit, spare, spareRows } = options;
  let no = 0;
  const lines = list.flatMap(({ name, quota, people }, at): readonly CheckInLine[] => {
    const key = `u${at + 1}`;
    return [
      ...unitLines({ key, name: name === "" ? noUnit : name, room, count: { quota } }),
      ...people.map((attendee, index): CheckInLine => {
        no += 1;
        return { kind: "person", key, no, noInUnit: index + 1, attendee };
      }),
    ];
  });
  // A table has one row at least.
  const empty = Math.max(spareRows, lines.length === 0 ? 1 : 0);
  if (empty === 0) return lines;
  const key = `u${list.length + 1}`;
  return [
    ...lines,
    ...unitLines({ key, name: spare, room, count: { quota: undefined } }),
    ...Array.from({ length: empty }, (): CheckInLine => ({ kind: "spare", key })),
  ];
}

interface NamedGroup {
  readonly key: string;
  readonly name: string;
  readonly room: number;
  readonly count: UnitCount;
}

/** Cells of a table cannot be merged, so a long name goes on in rows of its own. */
function unitLines({ key, name, room, count }: NamedGroup): readonly CheckInLine[] {
  return breakLines(name, room).map((text, index) => ({
    kind: "unit",
    key,
    text,
    ...(index === 0 ? { count } : {}),
  }));
}

const MOST_LINES = 6;
const CUT_MARK = "…";

/** The text in lines of whole words; what so many lines cannot hold is cut with a mark. */
export function breakLines(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > room && lines.length < MOST_LINES - 1) {
    const space = rest.lastIndexOf(" ", room);
    const end = space > 0 ? space : room;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest.length > room ? rest.slice(0, room - 1) + CUT_MARK : rest];
}
