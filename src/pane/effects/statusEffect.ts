/** Writes the status sheet, and reads what earlier ones remember: how they were made, and what the office typed there. */
import type { RangeContent } from "../../model/source";
import type { ReviewContext } from "../../model/review";
import type { Task } from "../../model/task";
import { planStart } from "../../model/planStart";
import { chosenPeriod } from "../../model/reportingPeriod";
import { writeCells } from "./effects";
import { LOCALE_IDS, type LocaleId } from "../../locales/locale";
import { statusWords } from "../../locales/sheets";
import { readTrackers } from "./readTrackers";
import { loadPipeline, refuse, type World } from "./world";
import { toPeriodChoice, type Plan, type StatusChoices } from "../session/sessionState";

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
  const tracker = plan.written?.sheets.find(({ role }) => role === "tracker");
  if (!tracker) return;
  dispatch({ type: "write-started" });
  const { composeStatusSheet, findPrevious, findTrackerPlace, readProfile } = await loadPipeline();
  const { asOf, convention } = context;
  const start = planStart(plan.review.reading.issued?.value, tasks) ?? asOf;
  const [standing] = await readTrackers(host, tracker.name);
  const place = { ...findTrackerPlace(tracker), ...(standing ? { locale: standing.locale } : {}) };
  const reports = await readReports(world);
  const previous = findPrevious(reports, { tracker: place.table, asOf });
  const office = { ...readProfile(reports.at(-1)), ...choices.typed };
  const model = composeStatusSheet(tasks, place, {
    locale,
    asOf,
    convention,
    period: chosenPeriod(toPeriodChoice(choices), asOf, start),
    isRunning: choices.periodIsRunning,
    denominator: choices.denominator,
    profile: office,
    parts: { chart: choices.chart, overdue: choices.overdue, signature: choices.signature },
    frozen: choices.frozen,
    subject: plan.review.reading.title,
    ...(previous ? { previous } : {}),
  });
  const receipt = await host.write([model]);
  const sheet = receipt.ok ? receipt.value.sheets[0] : undefined;
  if (!receipt.ok) refuse(world, "write", receipt.problem);
  if (!sheet) return;
  dispatch({ type: "status-written", plan: plan.id, sheet });
  dispatch({ type: "status-chosen", choices: { office, typed: {} } });
  if (choices.frozen) await freeze(world, sheet.name, { locale, day: asOf, notes: model.links.get("notes") });
}

type FreezeOptions = Parameters<Awaited<ReturnType<typeof loadPipeline>>["freezeStatus"]>[1];

/** Formulas first, so that the host calculates; then its numbers in their place. */
async function freeze(world: World, sheet: string, options: FreezeOptions): Promise<void> {
  const { freezeStatus } = await loadPipeline();
  const content = await world.host.readRange({ kind: "sheet", sheet });
  if (content.ok) await writeCells(world, freezeStatus(content.value, options));
  else refuse(world, "write", content.problem);
}

/** What the newest status sheet says of the office and, the first time, of how such sheets are made here. */
export async function rememberStatus(world: World, { remembered }: StatusChoices): Promise<void> {
  const report = (await readReports(world)).at(-1);
  if (!report) return;
  const { readProfile, readSnapshot } = await loadPipeline();
  const form = remembered ? undefined : readSnapshot(report)?.form;
  world.dispatch({
    type: "status-chosen",
    choices: { ...form, office: readProfile(report), remembered: true },
  });
}

/** Our status sheets that stand in the workbook, oldest first, also those of an earlier session. */
async function readReports({ host }: World): Promise<readonly RangeContent[]> {
  const { readSnapshot } = await loadPipeline();
  const sheets = await host.listSheets();
  const names = LOCALE_IDS.map((locale) => statusWords[locale].sheetName);
  const contents: RangeContent[] = [];
  for (const { name } of sheets.ok ? sheets.value : []) {
    if (!names.some((ours) => name.startsWith(ours))) continue;
    const content = await host.readRange({ kind: "sheet", sheet: name });
    if (content.ok && readSnapshot(content.value)) contents.push(content.value);
  }
  return contents;
}
