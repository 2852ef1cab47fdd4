/** Paragraphs and tables of HTML in reading order. */
import type { Place } from "../../model/origin";
import { normalise } from "../../text/normalise";
import { findHidden } from "../hiddenSigns";
import type { ListMark, ReadParagraph } from "../paragraphs";
import { isNoteMark } from "../raised";
import { isIgnored, nextMark, openList, wordMark, type OpenList } from "./lists";
import type { HtmlElement } from "./tree";
import { collapsed, shownAs, type Look } from "./words";

export type FlowItem = { readonly table: HtmlElement } | { readonly paragraph: ReadParagraph };

export interface HtmlReader {
  readonly look: Look;
  /** The line that comes next: each paragraph and each row of a table is one. */
  line: number;
}

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form header hr li main nav ol p pre section table ul".split(
    " ",
  ),
);
const HEADING = /^h([1-6])$/;
const LONGEST_HEADING = 250;
/** Stands for a line break until the words are collapsed. */
const BREAK = "\u2028";

interface Growing {
  readonly items: FlowItem[];
  readonly reader: HtmlReader;
  text: string;
  mark: ListMark | undefined;
  level: number | undefined;
}

/** What the elements around say. */
interface Around {
  readonly list?: OpenList;
  readonly isPreformatted: boolean;
}

export function flowOf(parent: HtmlElement, reader: HtmlReader): readonly FlowItem[] {
  const growing: Growing = { items: [], reader, text: "", mark: undefined, level: undefined };
  addChildren(growing, parent, { isPreformatted: false });
  close(growing);
  return growing.items;
}

function addChildren(growing: Growing, parent: HtmlElement, around: Around): void {
  for (const child of parent.children) {
    if (typeof child === "string") growing.text += around.isPreformatted ? preformatted(child) : collapsed(child);
    else addElement(growing, child, around);
  }
}

function preformatted(text: string): string {
  return text.replace(/\r\n?|\n/g, BREAK);
}

function addElement(growing: Growing, element: HtmlElement, around: Around): void {
  const { look } = growing.reader;
  const shown = shownAs(element, look);
  if (shown === "struck") look.counts.struck += 1;
  if (shown !== "shown" || isIgnored(element)) return;
  if (element.name === "br") {
    growing.text += BREAK;
  } else if (/;mso-tab-count:\d/.test(element.style)) {
    growing.text += "\t";
  } else if (element.name === "sup") {
    addRaised(growing, element, around);
  } else if (element.name === "table") {
    close(growing);
    growing.items.push({ table: element });
  } else if (BLOCKS.has(element.name) || HEADING.test(element.name)) {
    addBlock(growing, element, around);
  } else {
    addChildren(growing, element, around);
  }
}

function addRaised(growing: Growing, element: HtmlElement, around: Around): void {
  const before = growing.text;
  addChildren(growing, element, around);
  if (isNoteMark(growing.text.slice(before.length), before)) growing.text = before;
}

function addBlock(growing: Growing, element: HtmlElement, around: Around): void {
  close(growing);
  const level = HEADING.exec(element.name)?.[1];
  if (level !== undefined) growing.level = Number(level);
  growing.mark = wordMark(element) ?? growing.mark;
  if (element.name === "li" && around.list) growing.mark = nextMark(around.list, element);
  const isList = element.name === "ol" || element.name === "ul";
  addChildren(growing, element, {
    ...around,
    ...(isList ? { list: openList(element, around.list) } : {}),
    isPreformatted: around.isPreformatted || element.name === "pre",
  });
  close(growing);
}

/** Ends the paragraph. The number of an item waits for the first block with words in it. */
function close(growing: Growing): void {
  const { reader, mark, level } = growing;
  const { text } = growing;
  const lines = normalise(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  growing.text = "";
  if (lines.length === 0) return;
  const place: Place = { kind: "text", line: reader.line++ };
  findHidden(reader.look.counts.hidden, text, place);
  const isHeading = lines.join(" ").length <= LONGEST_HEADING;
  growing.items.push({ paragraph: { lines, place, mark, level: isHeading ? level : undefined } });
  growing.mark = undefined;
  growing.level = undefined;
}
