/** The rows of counts by unit: each level with its units, then what could not be placed, and the sums. */
import type { CountedUnit } from "../../model/peopleList";
import type { Level } from "../../model/quota";
import type { CountAxes } from "./countAxes";

export type CountRow =
  | { readonly kind: "level"; readonly level: Level | "unknown"; readonly units: number }
  | { readonly kind: "unit"; readonly unit: CountedUnit; readonly no: number }
  | { readonly kind: "unplaced" | "total" | "repeats" | "rows" };

const LEVELS: readonly (Level | "unknown")[] = ["central", "province", "district", "commune", "press", "unknown"];

/** Levels have rows of their own where there is more than one. */
export function countRows({ units, hasRepeats }: CountAxes): readonly CountRow[] {
  const groups = LEVELS.map((level) => ({
    level,
    own: units.filter((unit) => (unit.level ?? "unknown") === level),
  })).filter(({ own }) => own.length > 0);
  const rows: CountRow[] = [];
  let no = 0;
  for (const { level, own } of groups) {
    if (groups.length > 1) rows.push({ kind: "level", level, units: own.length });
    for (const unit of own) rows.push({ kind: "unit", unit, no: (no += 1) });
  }
  rows.push({ kind: "unplaced" }, { kind: "total" });
  if (hasRepeats) rows.push({ kind: "repeats" }, { kind: "rows" });
  return rows;
}

/** Stretches of neighbouring units, as places among the rows. */
export function unitRuns(rows: readonly CountRow[]): readonly { readonly row: number; readonly rowCount: number }[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const [row, { kind }] of rows.entries()) {
    if (kind !== "unit") continue;
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}
