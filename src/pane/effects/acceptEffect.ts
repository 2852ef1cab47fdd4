/** The office takes the day that it was offered for tasks without one. */
import { sheetWords } from "../../locales/sheets";
import type { LocaleId } from "../../locales/locale";
import type { Edit } from "../../model/finding";
import { mergeEdits } from "../session/mergeEdits";
import type { Plan } from "../session/sessionState";
import { editPlan } from "./effects";
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
    return place.kind === "cell" ? [{ id: task.id, row: place.cell.row, task: task.summary.value }] : [];
  });
  const receipt = await world.host.updateTable(acceptDay(tracker, accepted, day));
  if (receipt.ok) world.dispatch({ type: "workbook-changed" });
  else refuse(world, "write", receipt.problem);
}

/** The plan is not written yet: the day goes into its tracker with the rest. */
export async function acceptInPlan(
  world: World,
  plan: Plan,
  { tasks, day, locale }: Omit<Acceptance, "sheet"> & { readonly locale: LocaleId },
): Promise<void> {
  const text = sheetWords[locale].tracker.proposedDue(day);
  const edits = tasks.map(({ task }): Edit => ({ kind: "set-due", task: task.id, day, text }));
  await editPlan(world, plan, mergeEdits(plan.edits, edits));
}
