/** How the tasks of a plan become rows of a tracker, as the pane is set. */
import type { ComposeOptions } from "../../pipeline";
import type { Plan, Settings } from "../session/sessionState";
import { loadPipeline } from "./world";

type TaskRows = Pick<ComposeOptions, "soonDays" | "proposeDays" | "collective" | "collectives">;

/** The office's own list of bodies says whom a collective means; without one the bodies that the document names. */
export async function toTaskRows({ review }: Plan, settings: Settings): Promise<TaskRows> {
  const { findCollectives } = await loadPipeline();
  const { soonDays, proposeDays, collective } = settings;
  const registered = review.context.register?.units.map(({ name }) => name) ?? [];
  const named = review.reading.units?.map(({ value }) => value) ?? [];
  const collectives = findCollectives(review.reading.tasks, registered.length > 0 ? registered : named);
  return { soonDays, proposeDays, collective, collectives };
}
