/** Which of several files of one unit count: a later one replaces the earlier, an addition stands beside it. */
import type { Registrant, ReturnedFile } from "../../model/registration";

/** A file that was read, with its place among all files. */
export interface ReadFile {
  readonly index: number;
  readonly file: ReturnedFile;
  readonly people: readonly Registrant[];
  /** Everybody in it is counted for the unit that it speaks for; only such a file can be replaced as a whole. */
  readonly isPure: boolean;
}

export interface VersionFate {
  readonly kind: "superseded" | "supplement";
  /** Name of the file that replaces it, or that it adds to. */
  readonly other: string;
}

/** From so many of the earlier people on, an addition is the whole list again. */
const WHOLE_LIST = 0.5;

/** What happens to the files of one unit, by file index; a file that simply counts has no entry. */
export function fatesOf(files: readonly ReadFile[], kept: ReadonlySet<string>): ReadonlyMap<number, VersionFate> {
  const fates = new Map<number, VersionFate>();
  let current: readonly ReadFile[] = [];
  for (const next of files.filter(({ people }) => people.length > 0).sort(byVersion)) {
    const [before] = current;
    if (before && addsTo(next, current)) {
      fates.set(next.index, { kind: "supplement", other: before.file.name });
      current = [...current, next];
      continue;
    }
    // Of lists that stand in the workbook together both were meant to count.
    const canReplace = ({ isPure, file }: ReadFile): boolean =>
      isPure && !kept.has(file.name) && !(file.settled && next.file.settled);
    const replaced = current.filter(canReplace);
    for (const { index } of replaced) fates.set(index, { kind: "superseded", other: next.file.name });
    current = [...current.filter((file) => !replaced.includes(file)), next];
  }
  return fates;
}

/** By the number in the name, which people write on purpose; then by time, which copying may change; then by name. */
function byVersion({ file: a }: ReadFile, { file: b }: ReadFile): number {
  const byNumber = a.title.version - b.title.version || Number(a.title.isSupplement) - Number(b.title.isSupplement);
  return byNumber || (a.modified ?? 0) - (b.modified ?? 0) || (a.name < b.name ? -1 : 1);
}

function addsTo({ file, people }: ReadFile, before: readonly ReadFile[]): boolean {
  if (!file.title.isSupplement) return false;
  const names = new Set(people.map(({ nameKey }) => nameKey));
  const earlier = before.flatMap((one) => one.people);
  return earlier.filter(({ nameKey }) => names.has(nameKey)).length < earlier.length * WHOLE_LIST;
}
