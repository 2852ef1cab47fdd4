import { parsePlainDate, type PlainDate } from "../model/plainDate";

/** What the command line asks for. */
export type Command =
  | { readonly name: "read"; readonly file: string; readonly asOf?: PlainDate }
  | { readonly name: "make"; readonly file: string; readonly out: string; readonly asOf?: PlainDate };

export const USAGE = `read FILE [--as-of YYYY-MM-DD]
make FILE --out OUT.xlsx [--as-of YYYY-MM-DD]`;

type Refusal = { readonly name: "usage"; readonly reason: string };

/** The command of these arguments, or the sentence that says what is wrong with them. */
export function parseArguments(args: readonly string[]): Command | Refusal {
  const [name = "nothing", ...rest] = args;
  const { files, options } = sort(rest);
  const [file] = files;
  if (file === undefined || files.length > 1) return { name: "usage", reason: "one FILE is needed" };
  const text = options.get("--as-of");
  const asOf = parsePlainDate(text ?? "");
  if (text !== undefined && !asOf) return { name: "usage", reason: `--as-of ${text} is no day (YYYY-MM-DD)` };
  const shared = { file, ...(asOf ? { asOf } : {}) };
  if (name === "read") return { name, ...shared };
  if (name !== "make") return { name: "usage", reason: `${name} is no command` };
  const out = options.get("--out");
  return out ? { name, out, ...shared } : { name: "usage", reason: "--out OUT.xlsx is needed" };
}

/** Words that begin with "--" take the word behind them. */
function sort(words: readonly string[]): {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
} {
  const options = new Map<string, string>();
  const files: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word.startsWith("--")) options.set(word, left.shift() ?? "");
    else files.push(word);
  }
  return { files, options };
}
