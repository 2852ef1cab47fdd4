/** Writes the status sheet: formulas on the tracker that stands in the workbook. */
import type { RangeContent } from "../model/source";
import type { ReviewContext } from "../model/review";
import type { Task } from "../model/task";
import { closedPeriod } from "../model/reportingPeriod";
import type { LocaleId } from "../locales/locale";
import { loadPipeline, refuse, type World } from "./world";
import type { Plan, StatusChoices } from "./sessionState";

export interface StatusOptions {
  readonly locale: LocaleId;
  readonly context: ReviewContext;
  readonly choices: StatusChoices;
}

/** `tasks`: as they stand in the plan's tracker now. */
export async function writeStatus(
  world: World,
  plan: Plan,
  tasks: readonly Task[],
  { locale, context, choices }: StatusOptions,
): Promise<void> {
  const { host, dispatch } = world;
  const sheets = plan.written?.sheets ?? [];
  const tracker = sheets.find(({ role }) => role === "tracker");
  if (!tracker) return;
  dispatch({ type: "write-started" });
  const { composeStatusSheet, findTrackerPlace, readProfile } = await loadPipeline();
  const { asOf, convention } = context;
  const model = composeStatusSheet(tasks, findTrackerPlace(tracker), {
    locale,
    asOf,
    convention,
    period: closedPeriod(asOf, choices.periodKind, choices.periodBasis),
    denominator: choices.denominator,
    profile: readProfile(
      await lastReport(
        world,
        sheets.filter(({ role }) => role === "status").map(({ name }) => name),
      ),
    ),
    parts: { overdue: choices.overdue, signature: choices.signature },
    subject: plan.review.reading.title,
  });
  const receipt = await host.write([model]);
  const sheet = receipt.ok ? receipt.value.sheets[0] : undefined;
  if (sheet) dispatch({ type: "status-written", plan: plan.id, sheet });
  else if (!receipt.ok) refuse(world, "write", receipt.problem);
}

/** The newest status sheet that still stands in the workbook: its head holds what the office typed there. */
async function lastReport({ host }: World, names: readonly string[]): Promise<RangeContent | undefined> {
  for (const sheet of names.toReversed()) {
    const content = await host.readRange({ kind: "sheet", sheet });
    if (content.ok) return content.value;
  }
  return undefined;
}
