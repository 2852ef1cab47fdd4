import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntries";

/** The bytes of an entry; undefined where they are not those that its size and CRC promise. */
export async function inflateEntry(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array | undefined> {
  const data = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const bytes = entry.method === "stored" ? data : await inflate(data, entry.size);
  return bytes?.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
}

/** Stops as soon as more comes out than was promised. */
async function inflate(data: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([new Uint8Array(data)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  const bytes = new Uint8Array(size);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === size ? bytes : undefined;
      if (filled + value.length > size) {
        await reader.cancel();
        return undefined;
      }
      bytes.set(value, filled);
      filled += value.length;
    }
  } catch {
    return undefined;
  }
}
