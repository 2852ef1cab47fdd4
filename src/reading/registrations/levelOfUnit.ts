import type { Level } from "../../model/quota";
import { LIST_GRAMMARS } from "./listContext";

const LONGEST_NAME = 300;

/** The level that a single body's own name tells; undefined where it tells none. */
export function levelOfUnit(name: string): Level | undefined {
  const text = name.slice(0, LONGEST_NAME);
  const written = /\p{Ll}/u.test(text) ? text : capitalised(text);
  return LIST_GRAMMARS.flatMap(({ levels }) => levels).find(({ pattern }) => written.search(pattern) >= 0)?.level;
}

/** A name all in capitals hides which of its words is a name: each is taken for one. */
function capitalised(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
