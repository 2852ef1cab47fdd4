/** Paragraphs and tables of a Word document in reading order, each paragraph with its number and its rank. */
import type { Place } from "../../model/origin";
import { normalise } from "../../text/normalise";
import { findHidden } from "../hiddenSigns";
import { readInline, type Inline, type Story } from "./inlineText";
import type { ReadParagraph } from "../paragraphs";
import type { Numbering } from "./numbering";
import { listReference, mergeLists, type Style } from "./styles";
import { elements, find, numberOf, valueOf, type XmlElement } from "../xml";

/** What all blocks of a document share while they are read in order. */
export interface Reader {
  readonly story: Story;
  readonly numbering: Numbering;
  /** The line of the document as plain text that comes next: each paragraph and each row of a table is one. */
  line: number;
}

export interface WordParagraph extends ReadParagraph {
  /** Text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
}

export type FlowItem = { readonly table: XmlElement } | { readonly paragraph: WordParagraph };

/** Elements that only hold blocks. */
const CONTAINERS = new Set(["w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);
const BODY_TEXT_LEVEL = 9;
/** Longer than any heading: body text in a wrong style. */
const LONGEST_HEADING = 250;
/** The table of contents repeats the headings. */
const CONTENTS_STYLE = /^(?:toc|contents) \d$/i;
const TITLE_STYLE = /^title$/i;

/** A paragraph whose end was deleted is one with the next. */
export function* flowOf(parent: XmlElement, reader: Reader): Generator<FlowItem> {
  let open: { readonly first: XmlElement; readonly inline: Inline } | undefined;
  for (const element of blockElements(parent)) {
    if (element.name === "w:tbl") {
      yield { table: element };
      continue;
    }
    const first: XmlElement = open?.first ?? element;
    const inline = joined(open?.inline, readInline(element, inheritedRuns(element, reader.story), reader.story));
    open = isEndDeleted(element) ? { first, inline } : undefined;
    if (!open) yield { paragraph: toParagraph(first, inline, reader) };
  }
  if (open) yield { paragraph: toParagraph(open.first, open.inline, reader) };
}

function* blockElements(parent: XmlElement): Generator<XmlElement> {
  for (const child of elements(parent)) {
    if (child.name === "w:p" || child.name === "w:tbl") yield child;
    const inner = containerOf(child);
    if (inner) yield* blockElements(inner);
  }
}

/** What holds the blocks or rows of an element that has none of its own. */
export function containerOf(element: XmlElement): XmlElement | undefined {
  if (element.name === "w:sdt") return find(element, "w:sdtContent");
  if (element.name === "mc:AlternateContent") return find(element, "mc:Choice") ?? find(element, "mc:Fallback");
  return CONTAINERS.has(element.name) ? element : undefined;
}

function joined(before: Inline | undefined, inline: Inline): Inline {
  return before ? { text: before.text + inline.text, boxes: [...before.boxes, ...inline.boxes] } : inline;
}

function isEndDeleted(paragraph: XmlElement): boolean {
  const end = find(paragraph, "w:pPr", "w:rPr");
  return find(end, "w:del") !== undefined || find(end, "w:moveFrom") !== undefined;
}

function styleOf(paragraph: XmlElement, { styles }: Story): Style | undefined {
  return styles.find(valueOf(paragraph, "w:pPr", "w:pStyle") ?? styles.defaultParagraph);
}

function inheritedRuns(paragraph: XmlElement, story: Story): readonly XmlElement[] {
  const { defaultRun } = story.styles;
  return [...(styleOf(paragraph, story)?.runs ?? []), ...(defaultRun ? [defaultRun] : [])];
}

function toParagraph(paragraph: XmlElement, { text, boxes }: Inline, reader: Reader): WordParagraph {
  const properties = find(paragraph, "w:pPr");
  const style = styleOf(paragraph, reader.story);
  const place: Place = { kind: "text", line: reader.line++ };
  if (CONTENTS_STYLE.test(style?.name ?? "")) return { lines: [], place, boxes };
  const mark = reader.numbering.next(mergeLists([listReference(properties), style?.list ?? {}]), style?.id);
  const outline = numberOf(properties, "w:outlineLvl") ?? style?.outlineLevel;
  findHidden(reader.story.counts.hidden, text, place);
  const lines = normalise(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const isShort = text.length <= LONGEST_HEADING;
  return {
    lines,
    place,
    boxes,
    mark: mark?.marker === "" ? undefined : mark,
    level: isShort ? headingLevel(outline, style) : undefined,
  };
}

function headingLevel(outline: number | undefined, style: Style | undefined): number | undefined {
  if (outline !== undefined) return outline < BODY_TEXT_LEVEL ? outline + 1 : undefined;
  return TITLE_STYLE.test(style?.name ?? "") ? 1 : undefined;
}
