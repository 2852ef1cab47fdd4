/** Writes how a task stands into its row of the tracker. */
import type { Task, TaskState } from "../../model/task";
import { readTrackers } from "./readTrackers";
import { loadPipeline, refuse, type World } from "./world";

export interface StateChange {
  readonly sheet: string;
  readonly task: Task;
  readonly state: TaskState;
}

export async function writeState(world: World, { sheet, task, state }: StateChange): Promise<void> {
  const { place } = task.origin;
  const [tracker] = await readTrackers(world.host, sheet);
  const { setState } = await loadPipeline();
  const row = place.kind === "cell" ? { id: task.id, row: place.cell.row, task: task.summary.value } : undefined;
  const update = tracker && row && setState(tracker, row, state);
  if (!update) {
    refuse(world, "write", { code: tracker ? "table-changed" : "table-missing", place: sheet });
    return;
  }
  const receipt = await world.host.updateTable(update);
  if (!receipt.ok) refuse(world, "write", receipt.problem);
  else if (receipt.value.kept.length > 0) refuse(world, "write", { code: "table-changed", place: sheet });
  else world.dispatch({ type: "workbook-changed" });
}
