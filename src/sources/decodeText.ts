import { findLegacyEncoding } from "./legacyText";

/** Byte order marks of UTF-16; TextDecoder drops them itself, as it does that of UTF-8. */
const UTF16_MARKS = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;
const SAMPLE = 4_096;
/** A file of text may hold a stray NUL; pictures and programs hold one in every few bytes. */
const MOST_PER_NUL = 100;

/**
 * The text of a file, or undefined where the bytes are no text. What is not UTF-8 is the code page of old Vietnamese
 * Windows, or text for the fonts of its time, which is given as Windows-1252 shows it.
 */
export function decodeText(file: Uint8Array): string | undefined {
  const bytes = withoutPadding(file);
  const marked = UTF16_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  const unmarked = utf16Without(sample);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  if (countNuls(sample) > Math.max(1, sample.length / MOST_PER_NUL)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder("windows-1252").decode(bytes);
    return findLegacyEncoding(western) ? western : new TextDecoder("windows-1258").decode(bytes);
  }
}

/** Some programs fill the last block of a file with zeros. One stays: it may be half of a UTF-16 letter. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 1 && bytes[end - 1] === 0 && bytes[end - 2] === 0) end--;
  return bytes.subarray(0, end);
}

function countNuls(sample: Uint8Array): number {
  return sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
}

/** UTF-16 without its mark: about every other byte of spaces, digits and plain letters is zero. */
function utf16Without(sample: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even === 0) return "utf-16le";
  if (even > sample.length / 8 && odd === 0) return "utf-16be";
  return undefined;
}
