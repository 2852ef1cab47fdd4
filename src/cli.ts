/** The main job without a window: the same pipeline and the same sheets, written through the workbook in memory. */
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArguments, USAGE, type Command } from "./cli/arguments";
import { readingToJson } from "./cli/readingJson";
import { createMemoryHost } from "./hosts/memory/host";
import { MemoryWorkbook } from "./hosts/memory/workbook";
import { describeFinding } from "./locales/findings";
import { publicCalendar } from "./locales/holidays";
import { describeNote, describeProblem } from "./locales/problems";
import type { Problem } from "./model/outcome";
import { plainDate, type PlainDate } from "./model/plainDate";
import type { Review } from "./model/review";
import { composeSheets, readDocument, readSource, reviewReading } from "./pipeline";

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
  const review = reviewReading(readDocument(source.value), {
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
    ...(command.asOf ? { asOf: command.asOf } : {}),
  });
  if (sheets.length === 0) return refuse({ code: "nothing-found" }, command.file);
  const workbook = new MemoryWorkbook({ today });
  const blank = workbook.activeSheet;
  const written = await createMemoryHost(workbook).write(sheets);
  if (!written.ok) return refuse(written.problem, command.file);
  workbook.removeSheet(blank);
  const bytes = await workbook.save();
  const reason = await writeFile(command.out, bytes).catch(toReason);
  if (reason !== undefined) return fail(`${command.out}: cannot be written (${reason})`);
  process.stderr.write(`${command.out}: ${written.value.sheets.map(({ name }) => name).join(", ")}\n`);
  return 0;
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
  const now = new Date();
  const date = plainDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (!date) throw new Error("The clock gives no date");
  return date;
}

process.exitCode = await run(process.argv.slice(2));
