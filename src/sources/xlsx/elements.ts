/** What the tag that was just read says, and ways through the elements below it. */
import { expectBlank, next, type Tags } from "./tags";
import { startsWith } from "./xmlBytes";
import { decodeText, XmlFault } from "./xmlText";

/** Whether the tag has this name, and no foreign prefix. */
export function isNamed({ bytes, nameStart, nameEnd }: Tags, name: string): boolean {
  return nameEnd - nameStart === name.length && startsWith(bytes, nameStart, name);
}

/** The place of an attribute's value in `attributes`; below zero where it is missing. */
export function findAttribute({ bytes, attributes, attributeEnd }: Tags, name: string): number {
  for (let at = 0; at < attributeEnd; at += 4) {
    const start = attributes[at] ?? 0;
    if ((attributes[at + 1] ?? 0) - start === name.length && startsWith(bytes, start, name)) return at + 2;
  }
  return -1;
}

export function attributeOf(tags: Tags, name: string): string | undefined {
  const at = findAttribute(tags, name);
  return at < 0 ? undefined : decodeText(tags.bytes, tags.attributes[at] ?? 0, tags.attributes[at + 1] ?? 0);
}

/** The text between the last tag and this one. */
export function textOf({ bytes, textBefore, textStart, textEnd }: Tags): string {
  const text = decodeText(bytes, textStart, textEnd);
  return textBefore === "" ? text : textBefore + text;
}

/** Moves to the end of the element that just opened; what is no text in it makes the part a damaged one all the same. */
export function skip(tags: Tags): void {
  const { depth } = tags;
  do {
    next(tags);
    textOf(tags);
  } while (tags.depth >= depth);
}

/** Moves to the next element right below the one that is open, or to its end. Words between elements have lost their place. */
export function nextChild(tags: Tags): boolean {
  const isChild = next(tags) === "open";
  if (tags.textStart < tags.textEnd || tags.textBefore !== "") expectBlank(tags);
  return isChild;
}

/** Goes through the elements right below the one that just opened, up to its end. `read` must move to the end of each. */
export function eachChild(tags: Tags, read: () => void): void {
  while (nextChild(tags)) read();
}

export function expectRoot(tags: Tags, name: string): void {
  next(tags);
  if (!isNamed(tags, name)) throw new XmlFault(`is no ${name}`);
}
