/** Finds the sheets that an earlier session wrote, so that a workbook opened again goes on where it was left. */
import { findOurTable } from "../../model/ourTables";
import type { TableInfo, WrittenSheet } from "../../model/host";
import type { Review, ReviewContext } from "../../model/review";
import { readReview } from "./effects";
import { loadPipeline, type World } from "./world";
import type { LiveRole, LiveSheet, ResumedPlan } from "../session/sessionState";

/** Reads our sheets that `isKnown` does not know; the first quota table goes with the first tracker, and so on. */
export async function resumeSheets(
  world: World,
  context: ReviewContext,
  isKnown: (sheet: string) => boolean,
): Promise<void> {
  const tables = await world.host.findTables();
  if (!tables.ok) return;
  const ours = tables.value.filter(({ sheet }) => !isKnown(sheet));
  const quotas = sheetsOf(ours, "quota");
  const trackers = sheetsOf(ours, "tracker");
  const findings = sheetsOf(ours, "findings");
  const plans: ResumedPlan[] = [];
  for (let index = 0; index < Math.max(quotas.length, trackers.length); index++) {
    const sheets = [quotas[index] ?? [], trackers[index] ?? []].flat();
    const plan = await readPlan(world, sheets, context);
    if (plan) plans.push({ ...plan, sheets: [...plan.sheets, ...findings.slice(index, index + 1)] });
  }
  if (plans.length > 0) world.dispatch({ type: "resumed", plans });
}

function sheetsOf(tables: readonly TableInfo[], role: LiveRole | "findings"): readonly WrittenSheet[] {
  return tables
    .filter(({ name }) => findOurTable(name) === role)
    .map(({ name, sheet }) => ({ role, name: sheet, tables: [name] }));
}

async function readPlan(
  world: World,
  sheets: readonly WrittenSheet[],
  context: ReviewContext,
): Promise<ResumedPlan | undefined> {
  const live: (LiveSheet & { readonly review: Review })[] = [];
  for (const { name, role } of sheets) {
    const review = await readReview(world.host, name, context);
    if (review.ok && (role === "quota" || role === "tracker")) live.push({ name, role, review: review.value });
  }
  const [first] = live;
  if (!first) return undefined;
  const { reviewReading } = await loadPipeline();
  const tasks = live.find(({ role }) => role === "tracker")?.review.reading.tasks ?? [];
  const units = live.flatMap(({ review: { reading } }) => reading.units ?? []);
  const review = reviewReading({ ...first.review.reading, tasks, units }, context);
  return { name: first.name, review, sheets, live };
}
