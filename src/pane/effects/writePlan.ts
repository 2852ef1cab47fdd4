/** Writes the plan onto new sheets: its tables, and what to see in them. */
import { findOurTable } from "../../model/ourTables";
import type { ComposeOptions } from "../../pipeline";
import type { ReviewContext } from "../../model/review";
import type { LocaleId } from "../../locales/locale";
import { toFindingsSheets } from "./deskEffects";
import { readLive } from "./effects";
import { loadPipeline, refuse, type World } from "./world";
import type { Plan } from "../session/sessionState";

/** Days before the occasion that a task without a deadline is offered. */
const PROPOSE_DAYS = 3;

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
  const tables = composeSheets(plan.review, {
    locale,
    soonDays,
    proposeDays: PROPOSE_DAYS,
    ...(await findHolidays(world)),
  });
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

/** The list of days off that the workbook holds already: a second one would be kept by nobody. */
async function findHolidays({ host }: World): Promise<Pick<ComposeOptions, "holidays">> {
  const tables = await host.findTables();
  const known = tables.ok ? tables.value.find(({ name }) => findOurTable(name) === "holidays") : undefined;
  const content = known ? await host.readRange({ kind: "sheet", sheet: known.sheet }) : undefined;
  if (!known || content?.ok !== true) return {};
  const { readHolidays } = await loadPipeline();
  const list = readHolidays(content.value);
  return list ? { holidays: { table: known.name, locale: list.locale } } : {};
}
