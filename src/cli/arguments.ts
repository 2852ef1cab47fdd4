import { parsePlainDate, type PlainDate } from "../model/plainDate";

/** What the command line asks for. */
export type Command =
  | { readonly name: "read"; readonly file: string; readonly asOf?: PlainDate }
  | { readonly name: "make"; readonly file: string; readonly out: string; readonly asOf?: PlainDate }
  | MergeCommand;

/** Returned lists (a folder) against the quota (a file). */
export interface MergeCommand {
  readonly name: "merge";
  readonly file: string;
  readonly returns: string;
  readonly out?: string;
  /** A workbook merged before, to which the lists are added; without `out` it is written over. */
  readonly into?: string;
  /** Newer lists take the place of those merged before. */
  readonly replace: boolean;
  readonly deadline?: PlainDate;
  readonly asOf?: PlainDate;
  /** The check-in list and the name plates too. */
  readonly checkIn: boolean;
}

export const USAGE = `read FILE [--as-of YYYY-MM-DD]
make FILE --out OUT.xlsx [--as-of YYYY-MM-DD]
merge --quota FILE --returns FOLDER [--out OUT.xlsx [--check-in]] [--deadline YYYY-MM-DD]
merge --quota FILE --returns FOLDER --into OLD.xlsx [--out NEW.xlsx] [--replace] [--deadline YYYY-MM-DD]`;

type Refusal = { readonly name: "usage"; readonly reason: string };

/** The command of these arguments, or the sentence that says what is wrong with them. */
export function parseArguments(args: readonly string[]): Command | Refusal {
  const [name = "nothing", ...rest] = args;
  const { files, options } = sort(rest);
  const days = { asOf: dayOption(options, "--as-of"), deadline: dayOption(options, "--deadline") };
  for (const day of Object.values(days)) if (typeof day === "object") return day;
  const asOf = typeof days.asOf === "string" ? { asOf: days.asOf } : {};
  if (name === "merge") {
    const deadline = typeof days.deadline === "string" ? { deadline: days.deadline } : {};
    return mergeCommand(files, options, { ...asOf, ...deadline });
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return { name: "usage", reason: "one FILE is needed" };
  if (name === "read") return { name, file, ...asOf };
  if (name !== "make") return { name: "usage", reason: `${name} is no command` };
  const out = options.get("--out");
  return out ? { name, out, file, ...asOf } : { name: "usage", reason: "--out OUT.xlsx is needed" };
}

function mergeCommand(
  files: readonly string[],
  options: ReadonlyMap<string, string>,
  days: Pick<MergeCommand, "asOf" | "deadline">,
): MergeCommand | Refusal {
  const [file, returns, out, into] = ["--quota", "--returns", "--out", "--into"].map((option) => options.get(option));
  if (!file) return { name: "usage", reason: "--quota FILE is needed" };
  if (!returns) return { name: "usage", reason: "--returns FOLDER is needed" };
  if (files.length > 0) return { name: "usage", reason: `${files[0] ?? ""} stands alone` };
  const switches = { checkIn: options.has("--check-in"), replace: options.has("--replace") };
  const reason = misfit({ ...switches, out, into });
  if (reason !== undefined) return { name: "usage", reason };
  return { name: "merge", file, returns, ...switches, ...(out ? { out } : {}), ...(into ? { into } : {}), ...days };
}

interface Targets {
  readonly checkIn: boolean;
  readonly replace: boolean;
  readonly out: string | undefined;
  readonly into: string | undefined;
}

/** What does not go together. */
function misfit({ checkIn, replace, out, into }: Targets): string | undefined {
  if (into === "") return "--into OLD.xlsx names no file";
  if (replace && !into) return "--replace goes with --into OLD.xlsx";
  if (checkIn && into) return "--check-in goes without --into: a list that stands is added to";
  return checkIn && !out ? "--check-in goes with --out OUT.xlsx" : undefined;
}

/** The day of an option, nothing where it is not given, or the refusal. */
function dayOption(options: ReadonlyMap<string, string>, option: string): PlainDate | Refusal | undefined {
  const text = options.get(option);
  if (text === undefined) return undefined;
  return parsePlainDate(text) ?? { name: "usage", reason: `${option} ${text} is no day (YYYY-MM-DD)` };
}

/** Options that take no word. */
const SWITCHES: ReadonlySet<string> = new Set(["--check-in", "--replace"]);

/** Other words that begin with "--" take the word behind them. */
function sort(words: readonly string[]): {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
} {
  const options = new Map<string, string>();
  const files: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (SWITCHES.has(word)) options.set(word, "");
    else if (word.startsWith("--")) options.set(word, left.shift() ?? "");
    else files.push(word);
  }
  return { files, options };
}
