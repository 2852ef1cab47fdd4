/**
 * Looks at a zip archive before anything is inflated, and refuses what is no sound Office file: bombs, lying sizes, hidden
 * or doubled entries, encryption, document type definitions. The reader behind it checks every CRC and inflates no entry
 * beyond the size declared here.
 */
import { failure, success, type Outcome } from "../model/outcome";
import { readZipEntries, type ZipEntry } from "./zipEntries";

const MEGABYTE = 1_048_576;
const MOST_ENTRIES = 1_000;
const LARGEST_ENTRY = 256 * MEGABYTE;
const LARGEST_TOTAL = 512 * MEGABYTE;
/** Inflated to compressed; real sheets reach some fifty. */
const MOST_RATIO = 200;
/** An XML part's declarations end long before this. */
const LONGEST_PROLOG = 65_536;

interface PackageKind {
  /** Names the file in refusals. */
  readonly place: string;
  /** What the name of some entry begins with, in lower case. */
  readonly mainPart: string;
}

/** The entries of an Office file of this kind that is safe to inflate. */
export async function guardPackage(
  bytes: Uint8Array,
  { place, mainPart }: PackageKind,
): Promise<Outcome<readonly ZipEntry[]>> {
  const entries = readZipEntries(bytes);
  if (typeof entries === "string") return failure("damaged-file", { place, detail: entries });
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (entries.some((entry) => entry.encrypted)) return failure("encrypted-file", { place });
  if (![...names].some((name) => name.startsWith(mainPart)))
    return failure("unsupported-file", { place, detail: `no ${mainPart}` });
  if (names.size < entries.length) return failure("damaged-file", { place, detail: "an entry's name stands twice" });
  const tooLarge = tooLargeEntry(entries);
  if (tooLarge !== undefined) return failure("file-too-large", { place, detail: tooLarge });
  for (const entry of entries) {
    const fault = await xmlFault(bytes, entry);
    if (fault !== undefined) return failure("damaged-file", { place, detail: `${entry.name}: ${fault}` });
  }
  return success(entries);
}

function tooLargeEntry(entries: readonly ZipEntry[]): string | undefined {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MOST_ENTRIES || total > LARGEST_TOTAL) return `${entries.length} entries, ${total} bytes`;
  const bomb = entries.find(
    ({ size, compressedSize }) => size > LARGEST_ENTRY || (size > MEGABYTE && size > compressedSize * MOST_RATIO),
  );
  return bomb && `${bomb.name}: ${bomb.compressedSize} bytes for ${bomb.size}`;
}

/** Why an XML part cannot be trusted: it defines entities, or has no root element near its start. */
async function xmlFault(bytes: Uint8Array, entry: ZipEntry): Promise<string | undefined> {
  if (!/\.(?:xml|rels)$/i.test(entry.name) || entry.size === 0) return undefined;
  const prolog = await inflateStart(
    bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize),
    entry.method,
  );
  if (prolog === undefined) return "cannot be inflated";
  const text = new TextDecoder("latin1").decode(prolog);
  if (text.includes("\0")) return "is no UTF-8";
  const root = text.search(/<[\p{L}_]/u);
  if (/<!DOCTYPE/i.test(root < 0 ? text : text.slice(0, root))) return "has a DOCTYPE";
  return root < 0 ? "has no root element" : undefined;
}

async function inflateStart(data: Uint8Array, method: ZipEntry["method"]): Promise<Uint8Array | undefined> {
  if (method === "stored") return data.subarray(0, LONGEST_PROLOG);
  const reader = new Blob([new Uint8Array(data)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    const start = new Uint8Array(LONGEST_PROLOG);
    let filled = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return start.subarray(0, filled);
      start.set(value.subarray(0, LONGEST_PROLOG - filled), filled);
      filled = Math.min(filled + value.length, LONGEST_PROLOG);
      if (filled < LONGEST_PROLOG) continue;
      await reader.cancel();
      return start;
    }
  } catch {
    return undefined;
  }
}
