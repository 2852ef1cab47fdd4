/** The main job without a window: the same pipeline and the same sheets, written through the workbook in memory. */
import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { parseArguments, USAGE, type Command, type MergeCommand } from "./cli/arguments";
import { mergeToJson } from "./cli/mergeJson";
import { readingToJson } from "./cli/readingJson";
import { createMemoryHost } from "./hosts/memory/host";
import { MemoryWorkbook } from "./hosts/memory/workbook";
import { describeFinding } from "./locales/findings";
import { publicCalendar } from "./locales/holidays";
import { describeNote, describeProblem } from "./locales/problems";
import { lateWords } from "./locales/lateLists";
import { describeFileNote } from "./locales/registrations";
import type { Host } from "./model/host";
import type { StandingMerge } from "./model/mergedLists";
import { failure, success, type Problem } from "./model/outcome";
import { plainDate, type PlainDate } from "./model/plainDate";
import type { Reading } from "./model/reading";
import type { MergeChoices, RegistrationMerge, Steps } from "./model/registration";
import type { Review } from "./model/review";
import type { SheetModel } from "./model/sheet";
import {
  attendeesFromMerge,
  composeCheckIn,
  composeNamePlates,
  composeRegistrations,
  composeSheets,
  continueMerge,
  findMergedTables,
  mergeReturns,
  readDocument,
  readMerged,
  readSource,
  reviewReading,
  updateMerged,
  type MergeRun,
  type ReturnedInput,
} from "./pipeline";

const LOCALE = "vi";
const SOON_DAYS = 3;

async function run(args: readonly string[]): Promise<number> {
  const command = parseArguments(args);
  if (command.name === "usage") return fail(`${command.reason}\n${USAGE}`);
  const bytes = await readFile(command.file).catch(toReason);
  if (typeof bytes === "string") return fail(`${command.file}: cannot be opened (${bytes})`);
  const today = command.asOf ?? localToday();
  const source = await readSource({ kind: "file", name: basename(command.file), bytes: new Uint8Array(bytes) });
  if (!source.ok) return refuse(source.problem, command.file);
  for (const note of source.value.notes) process.stderr.write(`${command.file}: ${describeNote(note, LOCALE)}\n`);
  const reading = readDocument(source.value);
  if (command.name === "merge") return merge(reading, command, today);
  const review = reviewReading(reading, {
    asOf: today,
    convention: "strict",
    ...publicCalendar,
  });
  return command.name === "read" ? print(review) : await make(review, command, today);
}

function print(review: Review): number {
  const json = readingToJson(review, (finding) => {
    const { title, detail } = describeFinding(finding, LOCALE);
    return detail ? `${title}. ${detail}` : title;
  });
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}

async function make(review: Review, command: Command & { name: "make" }, today: PlainDate): Promise<number> {
  const sheets = composeSheets(review, {
    locale: LOCALE,
    soonDays: SOON_DAYS,
    proposeDays: 3,
    ...(command.asOf ? { asOf: command.asOf } : {}),
  });
  if (sheets.length === 0) return refuse({ code: "nothing-found" }, command.file);
  return writeWorkbook(sheets, { out: command.out, from: command.file, today });
}

interface WrittenFile {
  readonly out: string;
  readonly from: string;
  readonly today: PlainDate;
}

async function writeWorkbook(sheets: readonly SheetModel[], { out, from, today }: WrittenFile): Promise<number> {
  const workbook = new MemoryWorkbook({ today });
  const blank = workbook.activeSheet;
  const written = await createMemoryHost(workbook).write(sheets);
  if (!written.ok) return refuse(written.problem, from);
  workbook.removeSheet(blank);
  const bytes = await workbook.save();
  const reason = await writeFile(out, bytes).catch(toReason);
  if (reason !== undefined) return fail(`${out}: cannot be written (${reason})`);
  process.stderr.write(`${out}: ${written.value.sheets.map(({ name }) => name).join(", ")}\n`);
  return 0;
}

/** The lists of a folder against a quota. Ctrl+C stops between two files. */
async function merge(quota: Reading, command: MergeCommand, today: PlainDate): Promise<number> {
  if (quota.quota.length === 0) return refuse({ code: "nothing-found" }, command.file);
  const inputs = await listReturns(command).catch(toReason);
  if (typeof inputs === "string") return fail(`${command.returns}: cannot be opened (${inputs})`);
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  const { deadline } = command;
  const run = await runMerge(
    mergeReturns(inputs, quota, { signal: controller.signal, ...(deadline === undefined ? {} : { deadline }) }),
  );
  if (run.kind === "cancelled") return fail(`Stopped after ${run.done} of ${inputs.length} files`);
  if (command.into !== undefined) return addTo(command.into, { run, quota, command, today });
  const json = mergeToJson(run.merge, (note) => describeFileNote(note, LOCALE));
  if (command.out !== undefined) {
    const sheets = composeMerged(run.merge, quota, command, today);
    const code = await writeWorkbook(sheets, { out: command.out, from: command.file, today });
    if (code !== 0) return code;
  }
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}

async function runMerge(steps: ReturnType<typeof mergeReturns>): Promise<MergeRun> {
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}${done === total ? "\n" : ""}`);
  }
}

interface LateRun {
  readonly run: Extract<MergeRun, { kind: "merged" }>;
  readonly quota: Reading;
  readonly command: MergeCommand;
  readonly today: PlainDate;
}

/** Adds the lists to a workbook that was merged before. */
async function addTo(old: string, { run, quota, command, today }: LateRun): Promise<number> {
  const bytes = await readFile(old).catch(toReason);
  if (typeof bytes === "string") return fail(`${old}: cannot be opened (${bytes})`);
  const workbook = new MemoryWorkbook({ today });
  const loaded = await workbook.load(new Uint8Array(bytes));
  if (!loaded.ok) return refuse(loaded.problem, old);
  const host = createMemoryHost(workbook);
  const standing = await readStanding(host);
  if (!standing) return fail(`${old}: ${lateWords[LOCALE].nothingMerged}`);
  const { deadline, replace, out = old } = command;
  const choices: MergeChoices = deadline === undefined ? {} : { deadline };
  const asked = steps(continueMerge(standing, run.files, quota, choices));
  const yes = new Map(asked.versions.map(({ key }) => [key, "replace" as const]));
  const late =
    replace && yes.size > 0 ? steps(continueMerge(standing, run.files, quota, { ...choices, versions: yes })) : asked;
  const written = await host.updateTables(steps(updateMerged(late, today)));
  if (!written.ok) return refuse(written.problem, old);
  const reason = await writeOver(out, await workbook.save());
  if (reason !== undefined) return fail(`${out}: cannot be written (${reason})`);
  for (const sentence of lateWords[LOCALE].report(late)) process.stderr.write(`${out}: ${sentence}\n`);
  const json = mergeToJson(late.merge, (note) => describeFileNote(note, LOCALE));
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return 0;
}

async function readStanding(host: Host): Promise<StandingMerge | undefined> {
  const tables = await host.findTables();
  const placed = [];
  for (const table of tables.ok ? findMergedTables(tables.value) : []) {
    const content = await host.readRange({ kind: "sheet", sheet: table.sheet });
    if (content.ok) placed.push({ ...table, content: content.value });
  }
  return placed.length === 0 ? undefined : readMerged(placed);
}

/** A workbook is there whole, as it was or as it is now: a copy is written beside it and takes its place. */
async function writeOver(file: string, bytes: Uint8Array): Promise<string | undefined> {
  const beside = `${file}.part`;
  const reason = await writeFile(beside, bytes).catch(toReason);
  if (reason !== undefined) return reason;
  return (await rename(beside, file).catch(toReason)) ?? undefined;
}

/** Nobody waits for a page here: the steps run to their end. */
function steps<T>(work: Steps<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}

function composeMerged(
  merge: RegistrationMerge,
  quota: Reading,
  { checkIn }: MergeCommand,
  today: PlainDate,
): readonly SheetModel[] {
  const [first] = quota.events;
  const event = first?.name ?? "";
  const sheets = composeRegistrations(merge, { locale: LOCALE, event, today });
  if (!checkIn) return sheets;
  const attendees = attendeesFromMerge(merge);
  const when = first?.when ? { when: first.when.text.value } : {};
  return [
    ...sheets,
    composeCheckIn(attendees, { locale: LOCALE, event, ...when }),
    composeNamePlates(attendees, { locale: LOCALE }),
  ];
}

/** What Excel and file managers leave beside the files that people put there. */
const NOT_RETURNED = /^(?:~\$|\.|thumbs\.db$|desktop\.ini$)/iu;

/** Every file of the folder and the folders in it, in the order of their names, without the quota and what we write. */
async function listReturns({ file, returns, out, into }: MergeCommand): Promise<readonly ReturnedInput[]> {
  const entries = await readdir(returns, { recursive: true, withFileTypes: true });
  const own = new Set([file, ...[out, into].flatMap((path) => path ?? [])].map((path) => resolve(path)));
  const paths = entries
    .filter((entry) => entry.isFile() && !NOT_RETURNED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !own.has(resolve(path)));
  const inputs = await Promise.all(paths.map((path) => toInput(path, returns)));
  return inputs.sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }));
}

async function toInput(path: string, folder: string): Promise<ReturnedInput> {
  const name = resolve(path)
    .slice(resolve(folder).length + 1)
    .split(sep)
    .join("/");
  const about = await stat(path).catch(toReason);
  return {
    name,
    ...(typeof about === "string" ? {} : { modified: about.mtimeMs, day: localDay(about.mtime) }),
    open: async () => {
      const bytes = await readFile(path).catch(toReason);
      if (typeof bytes === "string") return failure("damaged-file", { place: name, detail: bytes });
      return success({ kind: "file", name: basename(path), bytes: new Uint8Array(bytes) });
    },
  };
}

/** The system's own word for why a file refused ("ENOENT", "EACCES"); any other error is a mistake of ours. */
function toReason(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

function refuse(problem: Problem, file: string): number {
  const { title, cure } = describeProblem(problem, LOCALE);
  return fail(`${file}: ${title} ${cure}`.trim());
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

/** The only clock of the command line. */
function localToday(): PlainDate {
  return localDay(new Date());
}

function localDay(time: Date): PlainDate {
  const date = plainDate({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() });
  if (!date) throw new Error("The clock gives no date");
  return date;
}

process.exitCode = await run(process.argv.slice(2));
