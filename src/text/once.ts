/** Keeps what would be computed again: patterns for a word list, readings of a text that is asked for more than once. */

/** A function of one object whose result is built at the first call and lives as long as the object. */
export function oncePer<K extends object, T>(build: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = build(key);
    known.set(key, { value });
    return value;
  };
}

/** Letters whose results are kept at a time: a long document's, and no more. */
const MOST_LETTERS = 500_000;
/** Of longer texts only the latest result is kept: its parts may ask for it one by one. */
const LONGEST_TEXT = 5_000;

interface Kept<T> {
  letters: number;
  readonly known: Map<string, { readonly value: T }>;
  latest?: { readonly text: string; readonly value: T };
}

/** A pure function of a text and the words it is read with; the results of the latest texts are kept. */
export function oncePerText<K extends object, T>(read: (text: string, key: K) => T): (text: string, key: K) => T {
  const keptFor = oncePer((_: K): Kept<T> => ({ letters: 0, known: new Map() }));
  return (text, key) => {
    const kept = keptFor(key);
    const isLong = text.length > LONGEST_TEXT;
    const found = isLong ? kept.latest : kept.known.get(text);
    if (found && (!isLong || kept.latest?.text === text)) return found.value;
    const value = read(text, key);
    if (isLong) kept.latest = { text, value };
    else keep(kept, text, value);
    return value;
  };
}

function keep<T>(kept: Kept<T>, text: string, value: T): void {
  if (kept.letters > MOST_LETTERS) {
    kept.known.clear();
    kept.letters = 0;
  }
  kept.letters += text.length + 1;
  kept.known.set(text, { value });
}
