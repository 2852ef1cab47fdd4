/** CRC-32 as zip archives use it (ISO 3309, reflected polynomial 0xEDB88320), four bytes a step. */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    crc =
      look(3, crc ^ byteAt(bytes, at)) ^
      look(2, (crc >>> 8) ^ byteAt(bytes, at + 1)) ^
      look(1, (crc >>> 16) ^ byteAt(bytes, at + 2)) ^
      look(0, (crc >>> 24) ^ byteAt(bytes, at + 3));
  }
  for (; at < bytes.length; at++) crc = look(0, crc ^ byteAt(bytes, at)) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** What a byte makes of the sum when so many bytes follow it. */
function look(following: number, byte: number): number {
  return TABLE[following * 256 + (byte & 0xff)] ?? 0;
}

const TABLE = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  TABLE[byte] = rest;
}
for (let at = 256; at < TABLE.length; at++) {
  const before = TABLE[at - 256] ?? 0;
  TABLE[at] = (TABLE[before & 0xff] ?? 0) ^ (before >>> 8);
}
