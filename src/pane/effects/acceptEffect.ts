/** The office takes the day that it was offered for tasks without one. */
import type { PlainDate } from "../../model/plainDate";
import type { ClassedTask } from "../../model/taskClass";
import { readTrackers } from "./readTrackers";
import { loadPipeline, refuse, type World } from "./world";

export interface Acceptance {
  readonly sheet: string;
  readonly tasks: readonly ClassedTask[];
  readonly day: PlainDate;
}

/** In the tracker as it stands; rows that somebody filled in between stay theirs. */
export async function acceptInTracker(world: World, { sheet, tasks, day }: Acceptance): Promise<void> {
  const [tracker] = await readTrackers(world.host, sheet);
  if (!tracker) {
    refuse(world, "write", { code: "table-missing", place: sheet });
    return;
  }
  const { acceptDay } = await loadPipeline();
  const accepted = tasks.flatMap(({ task }) => {
    const { place } = task.origin;
    return place.kind === "cell" ? [{ row: place.cell.row, task: task.summary.value }] : [];
  });
  const receipt = await world.host.updateTable(acceptDay(tracker, accepted, day));
  if (receipt.ok) world.dispatch({ type: "workbook-changed" });
  else refuse(world, "write", receipt.problem);
}
