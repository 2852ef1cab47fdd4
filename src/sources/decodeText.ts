/** Byte order marks of UTF-16; TextDecoder drops them itself, as it does that of UTF-8. */
const UTF16_MARKS = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;
const SAMPLE = 4_096;

/** The text of a file, or undefined where the bytes are no text. Not UTF-8: the code page of old Vietnamese Windows. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = UTF16_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  const unmarked = utf16Without(sample);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  if (sample.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes);
  }
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
