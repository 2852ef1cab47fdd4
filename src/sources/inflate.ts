import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntries";

/** Bytes given to the inflater at a time: what they become is at most a thousand times as much, and looked at before more. */
const PIECE = 8_192;

/** The bytes of an entry; undefined where they are not those that its size and CRC promise. */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const data = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const bytes = entry.method === "stored" ? data : inflate(data, entry.size);
  return bytes?.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
}

function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // A byte more than was promised is room enough to see that more would come.
    return data.length > PIECE ? inflateByPieces(data, size) : inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch {
    return undefined;
  }
}

/** Stops as soon as more comes out than was promised. */
function inflateByPieces(data: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length <= size) bytes.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < data.length && filled <= size; at += PIECE)
    inflater.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  return filled === size ? bytes : undefined;
}
