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
/** Longer texts do not come twice. */
const LONGEST_TEXT = 5_000;

/** A pure function of a text and the words it is read with; the results of the latest texts are kept. */
export function oncePerText<K extends object, T>(read: (text: string, key: K) => T): (text: string, key: K) => T {
  const memoryOf = oncePer((_: K) => ({ letters: 0, known: new Map<string, { readonly value: T }>() }));
  return (text, key) => {
    if (text.length > LONGEST_TEXT) return read(text, key);
    const memory = memoryOf(key);
    const found = memory.known.get(text);
    if (found) return found.value;
    const value = read(text, key);
    if (memory.letters > MOST_LETTERS) {
      memory.known.clear();
      memory.letters = 0;
    }
    memory.letters += text.length + 1;
    memory.known.set(text, { value });
    return value;
  };
}
