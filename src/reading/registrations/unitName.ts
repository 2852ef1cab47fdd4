import type { UnitName } from "../../model/registration";
import { compareKey } from "../../text/fold";
import { trimEndOf } from "../../text/trim";
import { unitKey, type NameContext } from "../unitKey";

const FILLER = /^[\s.…_-]*$/u;
const LONGEST_PROVINCE = 4;

/** A body's name as compared, or undefined where the text is only dots to write on. */
export function readUnitName(text: string, names: NameContext): UnitName | undefined {
  const shown = trimEndOf(text.trim(), " .…_,;:");
  if (shown === "" || FILLER.test(shown)) return undefined;
  const key = unitKey(shown, names);
  return key === "" ? undefined : { text: shown, key, loose: withoutProvince(key, names) };
}

/** "sở nội vụ tỉnh an bình" → "sở nội vụ": a province that the quota does not name itself. */
export function withoutProvince(key: string, { words }: NameContext): string {
  const word = ` ${compareKey(words.units.homeWord)} `;
  const at = key.lastIndexOf(word);
  if (at <= 0) return key;
  const rest = key.slice(at + word.length).split(" ");
  return rest.length <= LONGEST_PROVINCE ? key.slice(0, at) : key;
}

/** Names and words of a column are few and come again and again: each spelling is read once. */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    known.set(text, found);
    return found.value;
  };
}
