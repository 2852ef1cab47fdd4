/** Merged lists that stand in the workbook: read back, and added to. */
import type { LateMerge } from "../../model/lateMerge";
import type { Reading } from "../../model/reading";
import type { PlainDate } from "../../model/plainDate";
import type { LocaleId } from "../../locales/locale";
import type { Registrations } from "../facts/registrationState";
import { finished } from "./finished";
import { writeBeside } from "./mergeEffect";
import { readStandingMerge } from "./readStanding";
import { loadPipeline, refuse, type World } from "./world";
import type { Plan } from "../session/sessionState";

/** What the workbook tells of lists merged before, for the screens. */
export async function readMergedLists(world: World, plan: Plan, quota: Reading): Promise<void> {
  const standing = await readStandingMerge(world.host);
  if (!standing) {
    world.dispatch({ type: "merged-read" });
    return;
  }
  const { continueMerge } = await loadPipeline();
  const { merge } = await finished(continueMerge(standing, [], quota));
  world.dispatch({ type: "merged-read", plan: plan.id, standing, merge });
}

/** Adds late lists to the sheets that stand; what people typed there since stays. */
export async function addLate(world: World, plan: Plan, late: LateMerge, today: PlainDate): Promise<void> {
  world.dispatch({ type: "write-started" });
  const { updateMerged } = await loadPipeline();
  const receipts = await world.host.updateTables(await finished(updateMerged(late, today)));
  if (receipts.ok) world.dispatch({ type: "late-added", plan: plan.id, receipts: receipts.value });
  else refuse(world, "write", receipts.problem);
}

/** Name plates of everybody, or of those whose lists came late. */
export function writePlates(
  world: World,
  plan: Plan,
  { merge, late }: Registrations,
  { locale, whose }: { readonly locale: LocaleId; readonly whose: "all" | "late" },
): Promise<void> {
  const known = new Set(late?.standing.people.rows.map(({ id }) => id));
  const people = whose === "all" ? merge.people : merge.people.filter(({ id }) => !known.has(id));
  return writeBeside(world, plan, "papers-written", ({ attendeesFromMerge, composeNamePlates }) => {
    const attendees = attendeesFromMerge({ units: merge.units, people });
    return [composeNamePlates(attendees, { locale })];
  });
}
