/** Writes the plan onto new sheets: its tables, and what to see in them. */
import type { ReviewContext } from "../model/review";
import type { LocaleId } from "../locales/locale";
import { toFindingsSheets } from "./deskEffects";
import { readLive } from "./effects";
import { loadPipeline, refuse, type World } from "./world";
import type { Plan } from "./sessionState";

export interface WriteOptions {
  readonly locale: LocaleId;
  readonly soonDays: number;
  readonly context: ReviewContext;
}

/** One write, one undo; what then stands there is read back. */
export async function writePlan(world: World, plan: Plan, options: WriteOptions): Promise<void> {
  const { host, dispatch } = world;
  const { locale, soonDays, context } = options;
  dispatch({ type: "write-started" });
  const { composeSheets } = await loadPipeline();
  const tables = composeSheets(plan.review, { locale, soonDays });
  const receipt = await host.write([...tables, ...(await toFindingsSheets(world, plan, locale))]);
  if (!receipt.ok) {
    refuse(world, "write", receipt.problem);
    return;
  }
  dispatch({ type: "written", plan: plan.id, edits: plan.edits, receipt: receipt.value });
  for (const { role, name } of receipt.value.sheets) {
    if (role === "quota" || role === "tracker") await readLive(world, name, { context, plan });
  }
}
