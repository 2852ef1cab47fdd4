/** Writes the as-of day into the tracker: its formulas, the status sheet and the pane follow. */
import { toSerial, type PlainDate } from "../../model/plainDate";
import { writeCells } from "./effects";
import { loadPipeline, refuse, type World } from "./world";

/** `day` absent: the sheet follows the computer's day again. */
export async function writeAsOf(world: World, sheet: string, day: PlainDate | undefined): Promise<void> {
  const content = await world.host.readRange({ kind: "sheet", sheet });
  if (!content.ok) {
    refuse(world, "write", content.problem);
    return;
  }
  const { readAsOf } = await loadPipeline();
  // People may have put rows above it since.
  const standing = readAsOf(content.value);
  if (!standing) return;
  const { cell } = standing;
  await writeCells(world, [
    day === undefined ? { sheet, cell, value: null, formula: "=TODAY()" } : { sheet, cell, value: toSerial(day) },
  ]);
}
