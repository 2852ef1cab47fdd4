/** For which unit a returned file speaks. */
import type {
  FileUnitBy,
  MergeChoices,
  Registrant,
  ReturnedFile,
  SeatUnit,
  SettledList,
  UnitName,
} from "../../model/registration";
import type { UnitIndex } from "./unitIndex";

export interface Speaker {
  /** Absent where the quota has no such unit, or nothing says which it is. */
  readonly unit?: SeatUnit;
  /** How the file calls a unit that the quota does not know. */
  readonly name?: UnitName;
  readonly by?: FileUnitBy;
}

/** So much of a list must be of one unit before the rows say whose list it is. */
const MOST = 0.6;

/** A line that says so comes first, then the file's name, then the rows; what people chose comes before all. */
export function speakerOf(file: ReturnedFile, index: UnitIndex, choices: MergeChoices): Speaker {
  return file.settled ? settledSpeaker(file.settled, index) : readSpeaker(file, index, choices);
}

function readSpeaker(file: ReturnedFile, index: UnitIndex, choices: MergeChoices): Speaker {
  const chosen = index.units.find(({ id }) => id === choices.fileUnits?.get(file.name));
  if (chosen) return { unit: chosen, by: "chosen" };
  const byName = index.findInFileName(file.title);
  if (!("list" in file.content)) return byName ? { unit: byName, by: "file-name" } : {};
  const { labelled, headings, people } = file.content.list;
  const byLabel = labelled.map(index.find).find((unit) => unit !== undefined);
  if (byLabel) return { unit: byLabel, by: "title" };
  const byRows = mostFrequent(people, index);
  // A letterhead names the office above as well, so the last line that names a unit is meant, if the rest agrees.
  const byHeading = labelled.length > 0 ? undefined : headings.map(index.find).findLast((unit) => unit !== undefined);
  if (byHeading && (!byName || byName === byHeading || byRows.unit === byHeading))
    return { unit: byHeading, by: "title" };
  if (byName) return { unit: byName, by: "file-name" };
  const [label] = labelled;
  return label ? { name: label, by: "title" } : byRows;
}

function settledSpeaker({ unit: id, name }: SettledList, { byId }: UnitIndex): Speaker {
  const unit = byId(id);
  if (unit) return { unit, by: "chosen" };
  return name ? { name, by: "chosen" } : {};
}

function mostFrequent(people: readonly Registrant[], index: UnitIndex): Speaker {
  const counts = new Map<string, { readonly speaker: Speaker; count: number }>();
  for (const { unit: name } of people) {
    if (!name) continue;
    const unit = index.find(name);
    const key = unit?.id ?? name.key;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { speaker: unit ? { unit, by: "rows" } : { name, by: "rows" }, count: 1 });
  }
  const most = [...counts.values()].reduce((best, one) => (one.count > best.count ? one : best), {
    speaker: {},
    count: 0,
  });
  return most.count > 0 && most.count >= people.length * MOST ? most.speaker : {};
}
