/** What the pane does in the world. Each effect ends in events; none keeps anything. */
import type { DocumentNote } from "../../model/document";
import type { Edit, ValueEdit } from "../../model/finding";
import { isSamePassage, type Origin } from "../../model/origin";
import type { CellEdit, Host } from "../../model/host";
import { namingWords } from "../../model/namedUnits";
import { success, type Outcome } from "../../model/outcome";
import type { Reading } from "../../model/reading";
import { NOTHING_LEFT, type ReturnedExtract } from "../../model/secondRun";
import type { Review, ReviewContext } from "../../model/review";
import type { Source } from "../../model/source";
import { findAnswers } from "./readTrackers";
import type { ReadSheet } from "../session/liveSession";
import type { SessionEvent } from "../session/session";
import type { Input, Plan } from "../session/sessionState";
import { loadPipeline, refuse, type World } from "./world";

interface ReadOptions {
  readonly context: ReviewContext;
  readonly signal: AbortSignal;
  /** Names an input while it is read. */
  readonly toName: (input: Input) => string;
}

/** Reads the inputs one after the other, and tells how many gave a plan; one that cannot be read does not stop the next. */
export async function readInputs(world: World, inputs: readonly Input[], options: ReadOptions): Promise<number> {
  const { signal } = options;
  const { dispatch } = world;
  const counts = { plans: 0, refused: 0 };
  const first = inputs[0];
  if (!first) return 0;
  dispatch({ type: "read-started", total: inputs.length, name: options.toName(first) });
  for (const [done, input] of inputs.entries()) {
    const name = options.toName(input);
    const onStep = (step: "open" | "find" | "review"): Promise<void> => {
      dispatch({ type: "read-stepped", done, name, step });
      return nextFrame();
    };
    const result = await readInput(world.host, input, { ...options, onStep });
    if (signal.aborted) break;
    if (result.ok) {
      counts.plans += 1;
      dispatch(toReadEvent(input, name, result.value));
    } else {
      counts.refused += 1;
      dispatch({ type: "input-refused", input, name: result.problem.place ?? name, problem: result.problem });
    }
  }
  dispatch({ type: "read-ended", ...counts, cancelled: signal.aborted });
  return counts.plans;
}

function toReadEvent(input: Input, name: string, read: ReadInput | ReadAnswers): SessionEvent {
  if ("returned" in read) {
    return { type: "changes-found", changes: { kind: "answers", returned: read.returned, choices: NOTHING_LEFT } };
  }
  const { review, notes } = read;
  return { type: "input-read", input, name: review.reading.source.name || name, notes, review };
}

interface ReadStep extends ReadOptions {
  readonly onStep: (step: "open" | "find" | "review") => Promise<void>;
}

interface ReadInput {
  readonly review: Review;
  readonly notes: readonly DocumentNote[];
}

/** The input is an extract of a tracker that came back. */
interface ReadAnswers {
  readonly returned: ReturnedExtract;
}

async function readInput(
  host: Host,
  input: Input,
  { context, onStep }: ReadStep,
): Promise<Outcome<ReadInput | ReadAnswers>> {
  await onStep("open");
  const source = await toSource(host, input);
  if (!source.ok) return source;
  const { readSource, readDocument, reviewReading } = await loadPipeline();
  const document = await readSource(source.value);
  if (!document.ok) return document;
  await onStep("find");
  const returned = await findAnswers(host, document.value);
  if (returned) return success({ returned });
  const reading = readDocument(document.value);
  await onStep("review");
  return success({ review: reviewReading(reading, context), notes: document.value.notes });
}

/** Letters from before Unicode are asked about, once. */
export async function toSource(host: Host, input: Input): Promise<Outcome<Source>> {
  const oldLetters = input.oldLetters ?? "ask";
  switch (input.kind) {
    case "text":
      return success({ ...input, oldLetters });
    case "file": {
      const bytes = new Uint8Array(await input.file.arrayBuffer());
      return success({ kind: "file", name: input.file.name, bytes, oldLetters });
    }
    case "range": {
      const content = await host.readRange(input.target);
      if (!content.ok) return content;
      return success({ kind: "range", name: content.value.sheet, content: content.value, oldLetters });
    }
  }
}

/** Reviews a plan again after an edit. */
export async function editPlan(world: World, plan: Plan, edits: readonly Edit[]): Promise<void> {
  const { applyEdits, reviewReading } = await loadPipeline();
  const review = reviewReading(applyEdits(plan.reading, edits), plan.review.context);
  world.dispatch({ type: "edited", plan: plan.id, edits, review });
}

/** Makes rows of a passage that no reader understood. */
export async function addRows(world: World, plan: Plan, passage: Origin, as: "task" | "group"): Promise<void> {
  const { readAsGroup, readAsTasks } = await loadPipeline();
  const before = plan.reading.unread.findIndex((origin) => isSamePassage(origin, passage));
  const id = `u${before + 1}`;
  const edit: Edit =
    as === "group"
      ? { kind: "add-group", passage, row: { ...readAsGroup(passage, plan.reading), id } }
      : {
          kind: "add-tasks",
          passage,
          tasks: readAsTasks(passage, plan.reading).map((task, index) => ({ ...task, id: `${id}.${index + 1}` })),
        };
  await editPlan(world, plan, [...plan.edits, edit]);
}

/** Reviews plans again under other settings. */
export async function reviewAgain(world: World, plans: readonly Plan[], context: ReviewContext): Promise<void> {
  const { reviewReading } = await loadPipeline();
  for (const { id, review } of plans) {
    world.dispatch({ type: "reviewed", plan: id, review: reviewReading(review.reading, context) });
  }
}

/** What a sheet of ours is read with. */
export interface LiveOptions {
  readonly context: ReviewContext;
  /** Stands in for the seats and stated totals that the sheet itself does not say. */
  readonly plan: Plan | undefined;
}

/** Reads one of our sheets as it stands in the workbook now. */
export async function readLive(world: World, name: string, { context, plan }: LiveOptions): Promise<void> {
  const sheet = await readOurSheet(world.host, name, context, plan);
  if (sheet.ok) world.dispatch({ type: "live-read", name, sheet: sheet.value });
  else if (sheet.problem.code === "sheet-missing") world.dispatch({ type: "live-lost", name });
}

/** A sheet of the workbook, read and reviewed as it stands. */
export async function readOurSheet(
  host: Host,
  sheet: string,
  context: ReviewContext,
  plan?: Plan,
): Promise<Outcome<ReadSheet>> {
  const content = await host.readRange({ kind: "sheet", sheet });
  if (!content.ok) return content;
  const { readAsOf, readSource, readDocument, reviewReading, withRowIds } = await loadPipeline();
  const document = await readSource({ kind: "range", name: sheet, content: content.value });
  if (!document.ok) return document;
  const reading = withRowIds(readDocument(document.value), content.value);
  const review = reviewReading(withEventsOf(plan, reading), context);
  const asOf = readAsOf(content.value);
  return success(asOf ? { review, asOf } : { review });
}

/** A plan of one occasion lends it to a sheet that does not name it. */
function withEventsOf(plan: Plan | undefined, reading: Reading): Reading {
  const events = plan?.reading.events ?? [];
  const isSilent = reading.events.every(({ venues, statedTotal }) => venues.length === 0 && !statedTotal);
  return isSilent && events.length === 1 ? { ...reading, events } : reading;
}

/** Writes a fix into the cells that its values were read from. What then stands there is read again like any change. */
export async function fixCells(world: World, { reading }: Review, edits: readonly ValueEdit[]): Promise<void> {
  const cells = edits.flatMap((edit): CellEdit[] => {
    const group = reading.quota.find(({ id }) => id === edit.group);
    if (!group) return [];
    const place = (edit.kind === "set-count" ? group.count?.origin : namingWords(group).origin)?.place;
    if (place?.kind !== "cell") return [];
    return [{ sheet: place.sheet, cell: place.cell, value: edit.kind === "set-count" ? edit.count : edit.unit }];
  });
  await writeCells(world, cells);
}

/** The workbook's last step is no longer the plan's write: its undo would take back something else. */
export async function writeCells(world: World, cells: readonly CellEdit[]): Promise<void> {
  const result = await world.host.writeCells(cells);
  if (result.ok) world.dispatch({ type: "workbook-changed" });
  else refuse(world, "write", result.problem);
}

/** Notes which sheet is in front. */
export async function noteSheet({ host, dispatch }: World): Promise<void> {
  const sheets = await host.listSheets();
  const sheet = sheets.ok ? sheets.value.find(({ active }) => active) : undefined;
  if (sheet) dispatch({ type: "surroundings-changed", surroundings: { sheet } });
}

export async function undoWrite(world: World): Promise<void> {
  const result = await world.host.undo?.();
  if (!result) return;
  if (result.ok) world.dispatch({ type: "undone" });
  else refuse(world, "undo", result.problem);
}

/** Lets the screen show the step before the next one takes the thread. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
