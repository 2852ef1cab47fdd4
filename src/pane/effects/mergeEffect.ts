/** Reads and merges returned lists, with progress and a way to stop; writes what they come to. */
import type { ReturnedInput } from "../../pipeline";
import { success, type Outcome } from "../../model/outcome";
import { parsePlainDate, type PlainDate } from "../../model/plainDate";
import type { LateMerge } from "../../model/lateMerge";
import type { StandingMerge } from "../../model/mergedLists";
import type { ListRole, MergeChoices, RegistrationMerge, ReturnedFile, Steps } from "../../model/registration";
import type { SheetModel } from "../../model/sheet";
import type { Source } from "../../model/source";
import type { Reading } from "../../model/reading";
import type { LocaleId } from "../../locales/locale";
import { finished } from "./finished";
import { readStandingMerge } from "./readStanding";
import { loadPipeline, refuse, type World } from "./world";
import type { Registrations } from "../facts/registrationState";
import type { Plan } from "../session/sessionState";

export interface MergeRequest {
  readonly plan: Plan;
  /** The quota as it stands in the workbook now. */
  readonly quota: Reading;
  readonly files: readonly File[];
  readonly columns: ReadonlyMap<string, ListRole>;
  readonly choices: MergeChoices;
  readonly signal: AbortSignal;
  /** To what stands in the workbook, or on sheets of its own. */
  readonly mode: "add" | "anew";
}

export async function mergeFiles(world: World, request: MergeRequest): Promise<void> {
  const { plan, quota, files, columns, choices, signal } = request;
  const { dispatch } = world;
  const [first] = files;
  if (!first) return;
  dispatch({ type: "merge-started", total: files.length, name: first.name });
  const { mergeReturns } = await loadPipeline();
  const inputs = await finished(toInputs(files));
  const run = mergeReturns(inputs, quota, { ...choices, columns, signal });
  let step = await run.next();
  while (step.done !== true) {
    dispatch({ type: "merge-stepped", done: step.value.done, name: step.value.file });
    step = await run.next();
  }
  if (step.value.kind === "cancelled") {
    dispatch({ type: "merge-cancelled" });
    return;
  }
  const { merge, files: returned } = step.value;
  const known = { plan: plan.id, sources: files, files: returned, choices, columns };
  const standing = request.mode === "add" ? await readStandingMerge(world.host) : undefined;
  const late = standing && (await beside(standing, returned, { quota, choices }));
  dispatch({ type: "merged", registrations: late ? { ...known, late, merge: late.merge } : { ...known, merge } });
}

async function beside(
  standing: StandingMerge,
  files: readonly ReturnedFile[],
  { quota, choices }: { readonly quota: Reading; readonly choices: MergeChoices },
): Promise<LateMerge> {
  const { continueMerge } = await loadPipeline();
  return finished(continueMerge(standing, files, quota, choices));
}

/** Telling the day of a thousand files takes longer than a frame. */
function* toInputs(files: readonly File[]): Steps<readonly ReturnedInput[]> {
  const inputs: ReturnedInput[] = [];
  for (const file of files) {
    const open = async (): Promise<Outcome<Source>> =>
      success({ kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    inputs.push({ name: file.name, modified: file.lastModified, ...dayOf(file), open });
    yield;
  }
  return inputs;
}

/** Writes days as ISO 8601 does, by the clock of the wall. */
const ISO_DAY = new Intl.DateTimeFormat("sv-SE");

/** The day on which the file was last changed, as people here say it. */
function dayOf({ lastModified }: File): { readonly day?: PlainDate } {
  const day = parsePlainDate(ISO_DAY.format(lastModified));
  return day ? { day } : {};
}

/** Merges the lists again under other answers, without reading them again. */
export async function mergeAgain(
  world: World,
  registrations: Registrations,
  quota: Reading,
  choices: MergeChoices,
): Promise<void> {
  const { plan, sources, files, columns, late: before } = registrations;
  const known = { plan, sources, files, columns, choices };
  if (before) {
    const late = await beside(before.standing, files, { quota, choices });
    world.dispatch({ type: "merged", registrations: { ...known, late, merge: late.merge } });
    return;
  }
  const { mergeSteps } = await loadPipeline();
  const merge = await finished(mergeSteps(files, quota, choices));
  world.dispatch({ type: "merged", registrations: { ...known, merge } });
}

export type Pipeline = Awaited<ReturnType<typeof loadPipeline>>;
type WrittenEvent = "registrations-written" | "papers-written";

/** Writes sheets beside the plan's own, as one step. */
export async function writeBeside(
  world: World,
  plan: Plan,
  type: WrittenEvent,
  compose: (pipeline: Pipeline) => readonly SheetModel[],
): Promise<void> {
  world.dispatch({ type: "write-started" });
  const receipt = await world.host.write(compose(await loadPipeline()));
  if (receipt.ok) world.dispatch({ type, plan: plan.id, sheets: receipt.value.sheets });
  else refuse(world, "write", receipt.problem);
}

export function writeRegistrations(
  world: World,
  plan: Plan,
  merge: RegistrationMerge,
  { locale, today }: { readonly locale: LocaleId; readonly today: PlainDate },
): Promise<void> {
  return writeBeside(world, plan, "registrations-written", ({ composeRegistrations }) =>
    composeRegistrations(merge, { locale, event: eventOf(plan), today }),
  );
}

/** Blank forms, one sheet a unit. */
export function writeForms(world: World, plan: Plan, quota: Reading, locale: LocaleId): Promise<void> {
  return writeBeside(world, plan, "papers-written", ({ composeRegistrationForms, readUnitsOfQuota }) =>
    composeRegistrationForms(readUnitsOfQuota(quota), { locale, event: eventOf(plan) }),
  );
}

/** What is needed on the day: a list to check in by, and name plates. */
export function writeDayPapers(world: World, plan: Plan, merge: RegistrationMerge, locale: LocaleId): Promise<void> {
  const when = plan.review.reading.events[0]?.when?.text.value;
  return writeBeside(world, plan, "papers-written", ({ attendeesFromMerge, composeCheckIn, composeNamePlates }) => {
    const attendees = attendeesFromMerge(merge);
    const options = { locale, event: eventOf(plan), ...(when === undefined ? {} : { when }) };
    return [composeCheckIn(attendees, options), composeNamePlates(attendees, { locale })];
  });
}

export function eventOf({ review }: Plan): string {
  return review.reading.events[0]?.name ?? review.reading.title;
}
