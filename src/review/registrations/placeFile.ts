/** For which unit each person of a file counts. */
import type { MergeChoices, Registrant, ReturnedFile, SeatUnit } from "../../model/registration";
import { fileId } from "./fileId";
import { speakerOf, type Speaker } from "./fileSpeaker";
import type { PlacedPerson } from "./mergePeople";
import type { UnitIndex } from "./unitIndex";

export interface PlacedFile {
  /** Its place among all files. */
  readonly at: number;
  readonly id: string;
  readonly file: ReturnedFile;
  readonly speaker: Speaker;
  readonly people: readonly PlacedPerson[];
}

export function placeFile(
  file: ReturnedFile,
  at: number,
  { index, choices }: { readonly index: UnitIndex; readonly choices: MergeChoices },
): PlacedFile {
  const speaker = speakerOf(file, index, choices);
  const list = "list" in file.content ? file.content.list.people : [];
  const id = fileId(file);
  return {
    at,
    id,
    file,
    speaker,
    people: list.map((person, row) => {
      const unit = file.settled ? index.byId(file.settled.units[row]) : unitOf(person, speaker, index);
      const place = { person, file: at, id: file.rowIds?.[row] ?? `${id}.${row + 1}` };
      if (unit) return { ...place, unit, unitName: unit.name };
      return { ...place, unitName: person.unit?.text ?? speaker.name?.text ?? "" };
    }),
  };
}

/**
 * A row's own unit counts where the quota knows it by that full name; a shorter name ("Thanh tra") in the list of a unit is
 * a part of that unit. Rows that name no unit of the quota belong to the unit of the file, unless the rows were all that
 * said whose list it is.
 */
function unitOf(person: Registrant, { unit, by }: Speaker, index: UnitIndex): SeatUnit | undefined {
  if (!person.unit) return unit;
  const own = index.find(person.unit);
  if (own && !(unit && isPartName(person.unit.text, own))) return own;
  return by === "rows" ? own : unit;
}

/** Shorter than any way in which the quota writes the unit. */
function isPartName(written: string, { keys, name }: SeatUnit): boolean {
  const length = countWords(written);
  return (
    length < Math.min(countWords(name), ...keys.map(countWords)) || (length < FEW_WORDS && length < countWords(name))
  );
}

/** "Thanh tra", "Văn phòng": every body has one. */
const FEW_WORDS = 3;

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}
