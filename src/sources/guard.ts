/**
 * Looks at a zip archive before anything is inflated, and refuses what is no sound Office file: bombs, lying sizes, hidden
 * or doubled entries, encryption. The readers behind it check every CRC, inflate no entry beyond the size declared here, and
 * refuse document type definitions.
 */
import { failure, success, type Outcome } from "../model/outcome";
import { readZipEntries, type ZipEntry } from "./zipEntries";

const MEGABYTE = 1_048_576;
const MOST_ENTRIES = 1_000;
const LARGEST_ENTRY = 256 * MEGABYTE;
const LARGEST_TOTAL = 512 * MEGABYTE;
/** Entries too small to be looked at one by one are looked at together from here. */
const MANY_SMALL = 8 * MEGABYTE;
/** Inflated to compressed; real sheets reach some fifty. */
const MOST_RATIO = 200;

interface PackageKind {
  /** Names the file in refusals. */
  readonly place: string;
  /** What the name of some entry begins with, in lower case. */
  readonly mainPart: string;
}

/** The entries of an Office file of this kind that is safe to inflate. */
export function guardPackage(bytes: Uint8Array, { place, mainPart }: PackageKind): Outcome<readonly ZipEntry[]> {
  const entries = readZipEntries(bytes);
  if (typeof entries === "string") return failure("damaged-file", { place, detail: entries });
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (entries.some((entry) => entry.encrypted)) return failure("encrypted-file", { place });
  if (![...names].some((name) => name.startsWith(mainPart)))
    return failure("unsupported-file", { place, detail: `no ${mainPart}` });
  if (names.size < entries.length) return failure("damaged-file", { place, detail: "an entry's name stands twice" });
  const tooLarge = tooLargeEntry(entries);
  if (tooLarge !== undefined) return failure("file-too-large", { place, detail: tooLarge });
  return success(entries);
}

function tooLargeEntry(entries: readonly ZipEntry[]): string | undefined {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const compressed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const isBomb = total > MANY_SMALL && total > compressed * MOST_RATIO;
  if (entries.length > MOST_ENTRIES || total > LARGEST_TOTAL || isBomb)
    return `${entries.length} entries, ${total} bytes`;
  const bomb = entries.find(
    ({ size, compressedSize }) => size > LARGEST_ENTRY || (size > MEGABYTE && size > compressedSize * MOST_RATIO),
  );
  return bomb && `${bomb.name}: ${bomb.compressedSize} bytes for ${bomb.size}`;
}
