/** The words of a string item (ECMA-376 Part 1, 18.4.8): plain, or in runs of which some may be struck out. */
import { attributeOf, eachChild, expectRoot, isNamed, skip, textOf } from "./elements";
import { next, type Tags } from "./tags";
import { withEscapes } from "./xmlText";

export interface TextRun {
  readonly text: string;
  /** Undefined where the run says nothing of its own: the cell's font counts. */
  readonly struck: boolean | undefined;
}

export type RichText = string | readonly TextRun[];

/** All strings of the workbook, in order. */
export function readSharedStrings(tags: Tags): readonly RichText[] {
  const strings: RichText[] = [];
  expectRoot(tags, "sst");
  eachChild(tags, () => {
    if (isNamed(tags, "si")) strings.push(readRichText(tags));
    else skip(tags);
  });
  next(tags);
  return strings;
}

/** The item that just opened. Phonetic guides are no words of it. */
export function readRichText(tags: Tags): RichText {
  let plain = "";
  const runs: TextRun[] = [];
  eachChild(tags, () => {
    if (isNamed(tags, "t")) plain += readWords(tags);
    else if (isNamed(tags, "r")) runs.push(readRun(tags));
    else skip(tags);
  });
  if (runs.length === 0) return plain;
  return plain === "" ? runs : [{ text: plain, struck: undefined }, ...runs];
}

function readRun(tags: Tags): TextRun {
  let text = "";
  let struck: boolean | undefined;
  eachChild(tags, () => {
    if (isNamed(tags, "t")) text += readWords(tags);
    else if (isNamed(tags, "rPr")) struck = readStruck(tags);
    else skip(tags);
  });
  return { text, struck };
}

function readStruck(tags: Tags): boolean {
  let struck = false;
  eachChild(tags, () => {
    if (isNamed(tags, "strike")) struck = isOn(attributeOf(tags, "val") ?? "1");
    skip(tags);
  });
  return struck;
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The text of an element that holds nothing else; whatever is in it by mistake is passed over. */
export function readElementText(tags: Tags): string {
  let text = "";
  while (next(tags) === "open") {
    text += textOf(tags);
    skip(tags);
  }
  return text === "" ? textOf(tags) : text + textOf(tags);
}

function readWords(tags: Tags): string {
  return withEscapes(readElementText(tags));
}
