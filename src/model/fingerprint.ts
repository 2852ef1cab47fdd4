/** What cells said when we wrote them, in three letters each: enough to see which of them people changed since. */
import type { CellValue } from "./grid";

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const MARK_LENGTH = 3;
const PRIME = 16_777_619;
const SEED = 2_166_136_261;

/** One mark a value, in order, without separators. */
export function fingerprint(values: readonly CellValue[]): string {
  return values.map(cellMark).join("");
}

/** The marks of a fingerprint of so many values; undefined where it is none. */
export function readFingerprint(text: string, count: number): readonly string[] | undefined {
  if (text.length !== count * MARK_LENGTH) return undefined;
  return Array.from({ length: count }, (_, at) => text.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH));
}

/** FNV-1a over the text of the value, folded to 18 bits. */
export function cellMark(value: CellValue): string {
  const text = String(value ?? "").trim();
  let hash = SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  const folded = (hash >>> 14) ^ (hash & 0x3ffff);
  return [12, 6, 0].map((shift) => LETTERS[(folded >>> shift) & 63]).join("");
}
