/** Compares a plan with the tracker as it stands, writes what was chosen, and what is sent out of it. */
import type { PlainDate } from "../../model/plainDate";
import { NOTHING_LEFT } from "../../model/secondRun";
import { loadPipeline, refuse, type World } from "./world";
import { readTrackers } from "./readTrackers";
import type { Plan } from "../session/sessionState";
import type { TrackerChanges } from "../facts/trackerChanges";

interface CompareOptions {
  readonly sheet: string;
  readonly soonDays: number;
}

export async function compareTracker(world: World, plan: Plan, { sheet, soonDays }: CompareOptions): Promise<void> {
  const { compareWithTracker } = await loadPipeline();
  const [tracker] = await readTrackers(world.host, sheet);
  if (!tracker) {
    refuse(world, "read", { code: "table-missing", place: sheet });
    return;
  }
  const run = compareWithTracker(tracker, plan.review, { soonDays });
  world.dispatch({ type: "changes-found", changes: { kind: "plan", plan: plan.id, run, choices: NOTHING_LEFT } });
}

export async function writeChanges(world: World, changes: TrackerChanges, asOf: PlainDate): Promise<void> {
  world.dispatch({ type: "write-started" });
  const { answerUpdate, updateTracker } = await loadPipeline();
  const update =
    changes.kind === "plan"
      ? updateTracker(changes.run, changes.choices, asOf)
      : answerUpdate(changes.returned, changes.choices);
  const receipt = await world.host.updateTable(update);
  if (receipt.ok) world.dispatch({ type: "changes-written", receipt: receipt.value });
  else refuse(world, "write", receipt.problem);
}

interface ExtractRequest {
  readonly sheet: string;
  readonly agency: string;
  readonly asOf: PlainDate;
}

/** Writes the tasks of one agency onto a sheet of their own, to be sent out. */
export async function writeExtract(world: World, plan: Plan, { sheet, ...options }: ExtractRequest): Promise<void> {
  world.dispatch({ type: "write-started" });
  const { composeExtract } = await loadPipeline();
  const [tracker] = await readTrackers(world.host, sheet);
  if (!tracker) {
    refuse(world, "write", { code: "table-missing", place: sheet });
    return;
  }
  const receipt = await world.host.write([composeExtract(tracker, options)]);
  if (receipt.ok) world.dispatch({ type: "papers-written", plan: plan.id, sheets: receipt.value.sheets });
  else refuse(world, "write", receipt.problem);
}
