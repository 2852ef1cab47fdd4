import type { FileResult, MergedPerson, RegistrationState, SeatUnit, UnitRegistration } from "../../model/registration";

interface Tally {
  received: number;
  wrongLevel: number;
  readonly files: Set<number>;
}

/** Each unit of the quota with what came for it. */
export function unitStates(
  units: readonly SeatUnit[],
  people: readonly MergedPerson[],
  files: readonly FileResult[],
): readonly UnitRegistration[] {
  const tallies = new Map(
    units.map(({ id }): [string, Tally] => [id, { received: 0, wrongLevel: 0, files: new Set() }]),
  );
  for (const [index, { unit, outcome }] of files.entries()) {
    if (unit !== undefined && outcome !== "superseded") tallies.get(unit)?.files.add(index);
  }
  for (const { unit, file, counted, wrongLevel } of people) {
    const tally = unit === undefined ? undefined : tallies.get(unit);
    if (!tally) continue;
    tally.files.add(file);
    if (!counted) continue;
    tally.received += 1;
    if (wrongLevel) tally.wrongLevel += 1;
  }
  return units.map((unit) => {
    const {
      received,
      wrongLevel,
      files: found,
    } = tallies.get(unit.id) ?? { received: 0, wrongLevel: 0, files: new Set() };
    const indexes = [...found].sort((a, b) => a - b);
    const own = indexes.flatMap((index) => files[index] ?? []);
    const read = own.filter(({ outcome }) => outcome === "read");
    return {
      unit,
      received,
      wrongLevel,
      files: indexes,
      late: read.length > 0 && read.every(({ late }) => late),
      state: stateOf(unit, received, own),
    };
  });
}

function stateOf({ quota }: SeatUnit, received: number, files: readonly FileResult[]): RegistrationState {
  if (received === 0 && quota !== 0) {
    if (files.length === 0) return "not-sent";
    return files.every(({ outcome }) => outcome === "unreadable") ? "unreadable" : "missing";
  }
  if (quota === undefined || received === quota) return "complete";
  return received < quota ? "missing" : "over";
}
