/** An index of the units of a quota. */
import type { FileTitle, UnitName } from "../../../src/model/registration";
import { readFileTitle } from "../../../src/reading/registrations/fileTitle";
import { listContext } from "../../../src/reading/registrations/listContext";
import { readSeatUnits } from "../../../src/reading/registrations/seatUnits";
import { readUnitName } from "../../../src/reading/registrations/unitName";
import { unitVocabulary } from "../../../src/reading/registrations/vocabulary";
import type { NameContext } from "../../../src/reading/unitKey";
import { unitIndex } from "../../../src/review/registrations/unitIndex";
import { normaliseLine } from "../../../src/text/normalise";
import { quotaOf } from "../../registrations/run";

export async function indexOf(...units: readonly string[]) {
  const quota = await quotaOf(...units.map((unit) => `${unit}\t5`));
  const { names } = listContext(quota);
  return { names, index: unitIndex(readSeatUnits(quota, names), unitVocabulary) };
}

export function unitName(text: string, names: NameContext): UnitName {
  const name = readUnitName(normaliseLine(text), names);
  if (!name) throw new Error(`${text} names nothing`);
  return name;
}

export function fileTitle(path: string, names: NameContext): FileTitle {
  return readFileTitle(path, names);
}
