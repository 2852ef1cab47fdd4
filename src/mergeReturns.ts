/**
 * Returned lists on their road: file → document → list → merge. Work goes in short steps with pauses between, so that a
 * pane can draw its progress and stop it; a file that cannot be read is one line of the result and never stops the others.
 */
import type { Outcome } from "./model/outcome";
import type { PlainDate } from "./model/plainDate";
import type { Reading } from "./model/reading";
import type { ListRole, MergeChoices, RegistrationMerge, ReturnedFile, SeatUnit, Steps } from "./model/registration";
import type { Source } from "./model/source";
import { readFileTitle } from "./reading/registrations/fileTitle";
import { listContext, type ListContext } from "./reading/registrations/listContext";
import { findListDeadline } from "./reading/registrations/listDeadline";
import { readReturnedList } from "./reading/registrations/readReturnedList";
import { readSeatUnits } from "./reading/registrations/seatUnits";
import { unitVocabulary } from "./reading/registrations/vocabulary";
import { mergeRegistrations } from "./review/registrations/mergeRegistrations";
import { unitIndex } from "./review/registrations/unitIndex";
import { readSource } from "./sources/readSource";

/** A file or a pasted text that somebody returned; it is opened when its turn comes. */
export interface ReturnedInput {
  readonly name: string;
  /** When it was last changed, in milliseconds. */
  readonly modified?: number;
  /** The day it came in. */
  readonly day?: PlainDate;
  readonly open: () => Promise<Outcome<Source>>;
}

export interface MergeProgress {
  readonly done: number;
  readonly total: number;
  /** The file just read. */
  readonly file: string;
}

export interface MergeOptions extends MergeChoices {
  /** Roles that people chose for columns, by the key of the label. */
  readonly columns?: ReadonlyMap<string, ListRole>;
  /** An AbortSignal fits. */
  readonly signal?: { readonly aborted: boolean };
}

export type MergeRun =
  | { readonly kind: "cancelled"; readonly done: number }
  /** `files` as read: with them the merge is done again when people answer a question, without reading again. */
  | { readonly kind: "merged"; readonly merge: RegistrationMerge; readonly files: readonly ReturnedFile[] };

/** Reads and merges the lists; each progress comes after a file. */
export async function* mergeReturns(
  inputs: readonly ReturnedInput[],
  quota: Reading,
  options: MergeOptions = {},
): AsyncGenerator<MergeProgress, MergeRun, undefined> {
  const context = listContext(quota, options.columns);
  const slice = new Slice(options.signal);
  const files: ReturnedFile[] = [];
  for (const input of inputs) {
    const content = await readContent(input, context, slice);
    if (content === "cancelled" || slice.isOver) return { kind: "cancelled", done: files.length };
    files.push(returnedFile(input, context, content));
    yield { done: files.length, total: inputs.length, file: input.name };
    await slice.rest();
  }
  const merge = await slice.run(mergeSteps(files, quota, options));
  return merge ? { kind: "merged", merge, files } : { kind: "cancelled", done: files.length };
}

/** The units of a quota, for blank forms. */
export function readUnitsOfQuota(quota: Reading): readonly SeatUnit[] {
  return readSeatUnits(quota, listContext(quota).names);
}

/** The merge of lists that are read already, in steps. */
export function* mergeSteps(
  files: readonly ReturnedFile[],
  quota: Reading,
  { deadline = findListDeadline(quota), ...choices }: MergeChoices = {},
): Steps<RegistrationMerge> {
  const { names } = listContext(quota);
  yield;
  const units = readSeatUnits(quota, names);
  yield;
  const index = unitIndex(units, unitVocabulary);
  yield;
  return yield* mergeRegistrations(files, index, { ...choices, ...(deadline === undefined ? {} : { deadline }) });
}

function returnedFile(
  { name, modified, day }: ReturnedInput,
  { names }: ListContext,
  content: ReturnedFile["content"],
): ReturnedFile {
  return {
    name,
    title: readFileTitle(name, names),
    content,
    ...(modified === undefined ? {} : { modified }),
    ...(day === undefined ? {} : { day }),
  };
}

async function readContent(
  { name, open }: ReturnedInput,
  context: ListContext,
  slice: Slice,
): Promise<ReturnedFile["content"] | "cancelled"> {
  try {
    const source = await open();
    const document = source.ok ? await readSource(source.value) : source;
    if (!document.ok) return { problem: document.problem };
    await slice.rest();
    const list = await slice.run(readReturnedList(document.value, context));
    return list ? { list, notes: document.value.notes } : "cancelled";
  } catch (error) {
    // Our own mistake on one odd file must not cost the other lists: it is that file's line, with the cause for a report.
    return { problem: { code: "damaged-file", place: name, detail: String(error) } };
  }
}

/** A page draws sixty times a second. */
const LONGEST_SLICE_MS = 12;

/** Runs steps, with a pause for the page whenever a slice of time is used up. */
class Slice {
  readonly #signal: { readonly aborted: boolean } | undefined;
  #start = performance.now();

  constructor(signal: { readonly aborted: boolean } | undefined) {
    this.#signal = signal;
  }

  get isOver(): boolean {
    return this.#signal?.aborted === true;
  }

  async rest(): Promise<void> {
    if (performance.now() - this.#start < LONGEST_SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#start = performance.now();
  }

  /** The result of the steps, or undefined where they were stopped. */
  async run<T>(steps: Steps<T>): Promise<T | undefined> {
    for (let step = steps.next(); ; step = steps.next()) {
      if (this.isOver) return undefined;
      if (step.done === true) return step.value;
      await this.rest();
    }
  }
}
