/** Changes to bytes that know nothing of what they are. */
import type { Random } from "./random";

const TELLING = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x3c, 0x3e, 0x26, 0x0a, 0x50, 0x4b] as const;

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let times = 1 + random.below(3); times > 0; times--) changed = mutateOnce(changed, random);
  return changed;
}

function mutateOnce(bytes: Uint8Array, { below, pick }: Random): Uint8Array {
  const at = below(bytes.length + 1);
  const length = 1 + below(16);
  switch (below(6)) {
    case 0:
      return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << below(8)));
    case 1:
      return withByte(bytes, at, pick(TELLING));
    case 2:
      return bytes.slice(0, at);
    case 3:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    default:
      return joined(
        bytes.subarray(0, at),
        Uint8Array.from({ length }, () => below(256)),
        bytes.subarray(at),
      );
  }
}

function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const changed = bytes.slice();
  if (at < changed.length) changed[at] = byte;
  return changed;
}

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
