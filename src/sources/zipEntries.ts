/** The central directory of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */

export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** Declared size after inflating. */
  readonly size: number;
  /** CRC-32 of the inflated bytes. */
  readonly crc: number;
  /** Offset of the entry's data in the archive. */
  readonly dataStart: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const METHODS: ReadonlyMap<number, ZipEntry["method"]> = new Map([
  [0, "stored"],
  [8, "deflated"],
]);

/** The entries of the archive, or what is wrong with it. Archives over 4 GB (zip64) are not read. */
export function readZipEntries(bytes: Uint8Array): readonly ZipEntry[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === undefined) return "no end of central directory";
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) return "central directory is cut";
    const entry = readEntry(bytes, view, at);
    if (typeof entry === "string") return entry;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const directoryEnd = view.getUint32(end + 12, true) + view.getUint32(end + 16, true);
  if (at !== directoryEnd) return "central directory has more entries than it says";
  return overlap(entries) ?? entries;
}

function findEndRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END_RECORD) return at;
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | string {
  const name = readName(bytes, at + 46, view.getUint16(at + 28, true));
  const local = view.getUint32(at + 42, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const method = METHODS.get(view.getUint16(at + 10, true));
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) return `${name}: no local header`;
  const nameLength = view.getUint16(local + 26, true);
  const dataStart = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (readName(bytes, local + 30, nameLength) !== name) return `${name}: two names`;
  if (method === undefined) return `${name}: unknown compression`;
  if (dataStart + compressedSize > bytes.length) return `${name}: longer than the file`;
  const isLying = method === "stored" ? size !== compressedSize : size === 0 && compressedSize > 2;
  if (isLying) return `${name}: sizes disagree`;
  const crc = view.getUint32(at + 16, true);
  if (size > 0 && crc === 0) return `${name}: no CRC`;
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]/.test(name)) return `${name}: leads outside`;
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, method, encrypted, compressedSize, size, crc, dataStart };
}

function readName(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}

/** Entries that share their bytes make a small file inflate without end. */
function overlap(entries: readonly ZipEntry[]): string | undefined {
  const ordered = entries.toSorted((a, b) => a.dataStart - b.dataStart);
  const second = ordered.find((entry, index) => {
    const before = ordered[index - 1];
    return before !== undefined && before.dataStart + before.compressedSize > entry.dataStart;
  });
  return second && `${second.name}: overlaps another entry`;
}
