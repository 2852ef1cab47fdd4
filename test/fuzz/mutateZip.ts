/** Changes to the records of a zip archive: sizes, sums, flags, offsets that lie; entries lost, doubled and moved. */
import { unzipSync, zipSync } from "fflate";
import { joined } from "./mutateBytes";
import type { Random } from "./random";

/** Signature of a record → offset and size of each of its fields (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const RECORDS: ReadonlyMap<number, readonly (readonly [number, 2 | 4])[]> = new Map([
  [
    0x04034b50,
    [
      [4, 2],
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ] as const,
  ],
  [
    0x02014b50,
    [
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [42, 4],
    ] as const,
  ],
  [
    0x06054b50,
    [
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ] as const,
  ],
]);
const TELLING = [0, 1, 2, 8, 9, 99, 255, 256, 65_535, 65_536, 0x7fffffff, 0xfffffffe, 0xffffffff] as const;

export function mutateZip(bytes: Uint8Array, random: Random): Uint8Array {
  return random.below(3) === 0 ? withoutPart(bytes, random) : withField(bytes, random);
}

function withField(bytes: Uint8Array, { below, pick }: Random): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const fields: (readonly [number, 2 | 4])[] = [];
  for (let at = 0; at + 22 <= changed.length; at++)
    for (const [offset, size] of RECORDS.get(view.getUint32(at, true)) ?? []) fields.push([at + offset, size]);
  for (let times = 1 + below(2); times > 0; times--) {
    const [at, size] = fields[below(fields.length)] ?? [0, 2];
    const old = size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
    const value = below(2) === 0 ? pick(TELLING) : old + below(33) - 16;
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return changed;
}

/** Sound archives with a part less, a part emptied or cut, or all parts in another order and stored. */
function withoutPart(bytes: Uint8Array, { below }: Random): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const at = below(parts.length);
  const [name, part] = parts[at] ?? ["", new Uint8Array()];
  switch (below(4)) {
    case 0:
      parts.splice(at, 1);
      break;
    case 1:
      parts[at] = [name, part.slice(0, below(part.length))];
      break;
    case 2:
      return joined(zipSync(Object.fromEntries(parts.toReversed()), { level: 0 }));
    default:
      return joined(zipSync(Object.fromEntries([...parts, ["docProps/more.xml", part]]), { level: 1 }));
  }
  return zipSync(Object.fromEntries(parts));
}
