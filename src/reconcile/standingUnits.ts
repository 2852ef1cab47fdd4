/** The units of the workbook's own table beside those of the quota as it is read now: a unit keeps the id of its row. */
import { cellMark } from "../model/fingerprint";
import { given } from "../model/given";
import type { OurRow, UnitField } from "../model/mergedLists";
import type { SeatUnit } from "../model/registration";
import { compareKey } from "../text/fold";
import { compareCells } from "./reconcile";

export interface StandingUnits {
  /** In the order of the table. */
  readonly units: readonly SeatUnit[];
  /** Units of the quota that the table does not have. */
  readonly missing: readonly string[];
}

export function standingUnits(
  rows: readonly OurRow<UnitField>[],
  read: readonly SeatUnit[],
  toKey: (name: string) => string,
): StandingUnits {
  const left = new Set(read);
  const byName = new Map(read.toReversed().map((unit) => [compareKey(unit.name), unit]));
  const byMark = new Map(read.toReversed().map((unit) => [cellMark(unit.name), unit]));
  const take = (unit: SeatUnit | undefined): SeatUnit | undefined => (unit && left.delete(unit) ? unit : undefined);
  const units = rows
    .filter(({ id }) => id !== "")
    .map((row): SeatUnit => {
      const name = String(row.cells.unit ?? "").trim();
      const found = take(byName.get(compareKey(name))) ?? take(byMark.get(row.marks?.unit ?? ""));
      return { ...toUnit(row, name, found, toKey), ...given({ quota: quotaOf(row, found) }) };
    });
  return { units, missing: [...left].map(({ name }) => name) };
}

function toUnit(
  { id }: OurRow<UnitField>,
  name: string,
  found: SeatUnit | undefined,
  toKey: (name: string) => string,
): SeatUnit {
  const own = [toKey(name)].filter((key) => key !== "");
  if (!found) return { id, name, keys: own, aliases: [], forLeaders: false, groups: [] };
  const { quota: _quota, ...unit } = found;
  return { ...unit, id, name: name === "" ? found.name : name, keys: [...new Set([...found.keys, ...own])] };
}

/** A number that somebody typed over ours stays. */
function quotaOf(row: OurRow<UnitField>, found: SeatUnit | undefined): number | undefined {
  const standing = typeof row.cells.quota === "number" ? row.cells.quota : undefined;
  if (!found) return standing;
  const { changes } = compareCells(row, { quota: found.quota ?? null }, { told: ["quota"], quiet: [] });
  return changes.length > 0 ? found.quota : standing;
}
