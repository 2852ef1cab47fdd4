import { parsePlainDate, type PlainDate } from "../model/plainDate";

/** What the command line asks for. */
export type Command =
  | { readonly name: "read"; readonly file: string; readonly asOf?: PlainDate }
  | { readonly name: "make"; readonly file: string; readonly out: string; readonly asOf?: PlainDate };

export const USAGE = `read FILE [--as-of YYYY-MM-DD]
make FILE --out OUT.xlsx [--as-of YYYY-MM-DD]`;

/** The command of these arguments, or the sentence that says what is wrong with them. */
export function parseArguments(args: readonly string[]): Command | { readonly name: "usage"; readonly reason: string } {
  const [name, ...rest] = args;
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? "";
    if (word.startsWith("--")) options.set(word, rest[++index] ?? "");
    else files.push(word);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return { name: "usage", reason: "one FILE is needed" };
  const asOfText = options.get("--as-of");
  const asOf = asOfText === undefined ? undefined : parsePlainDate(asOfText);
  if (asOfText !== undefined && !asOf) return { name: "usage", reason: `--as-of ${asOfText} is no day (YYYY-MM-DD)` };
  const shared = { file, ...(asOf ? { asOf } : {}) };
  if (name === "read") return { name, ...shared };
  const out = options.get("--out");
  if (name === "make") return out ? { name, out, ...shared } : { name: "usage", reason: "--out OUT.xlsx is needed" };
  return { name: "usage", reason: `${name ?? "nothing"} is no command` };
}
