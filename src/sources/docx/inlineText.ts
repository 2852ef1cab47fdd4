/** The words of a paragraph as people see them: changes accepted, fields by their results, marks of notes left out. */
import type { HiddenSigns } from "../hiddenSigns";
import { convertLegacy, legacyOfFont } from "../legacyText";
import { isNoteMark } from "../raised";
import { lookOf, type RunLook, type Styles } from "./styles";
import { symbolOf, withSymbols } from "./symbols";
import { elements, find, findAll, textOf, valueOf, type XmlElement } from "../xml";

/** What reading the text of one story (the body, a note) keeps from run to run and counts. */
export interface Story {
  readonly styles: Styles;
  /** One entry for each open field; words of the instruction are not shown. */
  readonly fields: ("instruction" | "result")[];
  /** Notes in the order of their marks. */
  readonly notes: XmlElement[];
  readonly counts: StoryCounts;
}

export interface StoryCounts {
  changes: number;
  struck: number;
  converted: number;
  readonly hidden: HiddenSigns;
}

/** Text with "\n" where a line was broken, and the text boxes that hang on the paragraph. */
export interface Inline {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

interface Growing {
  text: string;
  readonly boxes: XmlElement[];
  readonly inherited: readonly XmlElement[];
}

/** Fields within fields; those that nobody closed are forgotten. */
const MOST_FIELDS = 50;
/** Characters that stand for themselves. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};
/** Deleted text, phonetic guides, and properties: no words of the text. */
const SKIPPED = new Set(["w:rPr", "w:pPr", "w:rt", "w:sdtPr", "w:instrText", "w:delText", "w:delInstrText"]);
const DELETED = new Set(["w:del", "w:moveFrom"]);
const ADDED = new Set(["w:ins", "w:moveTo"]);
const RAISED_DIGITS: Readonly<Record<string, string>> = { "1": "¹", "2": "²", "3": "³" };

/** The words of a paragraph whose style gives these run properties. */
export function readInline(paragraph: XmlElement, inherited: readonly XmlElement[], story: Story): Inline {
  const inline: Growing = { text: "", boxes: [], inherited };
  addChildren(inline, paragraph, story);
  // An instruction does not go over a paragraph's end; one that does is damaged, and words behind it must not be lost.
  for (const [at, part] of story.fields.entries()) if (part === "instruction") story.fields[at] = "result";
  return { text: inline.text, boxes: inline.boxes };
}

function addChildren(inline: Growing, parent: XmlElement, story: Story): void {
  for (const child of elements(parent)) addElement(inline, child, story);
}

function addElement(inline: Growing, element: XmlElement, story: Story): void {
  const { name } = element;
  if (SKIPPED.has(name)) return;
  if (DELETED.has(name)) {
    story.counts.changes += 1;
    return;
  }
  if (ADDED.has(name)) story.counts.changes += 1;
  switch (name) {
    case "w:r":
      addRun(inline, element, story);
      return;
    case "w:sdt":
      addControl(inline, element, story);
      return;
    case "mc:AlternateContent":
      addChildren(inline, find(element, "mc:Choice") ?? find(element, "mc:Fallback") ?? element, story);
      return;
    case "w:txbxContent":
      inline.boxes.push(element);
      return;
    case "m:t":
      inline.text += textOf(element);
      return;
    default:
      addChildren(inline, element, story);
  }
}

/** A content control; its prompt ("Click here to enter text") is no text. */
function addControl(inline: Growing, control: XmlElement, story: Story): void {
  const content = find(control, "w:sdtContent");
  if (content && !find(control, "w:sdtPr", "w:showingPlcHdr")) addChildren(inline, content, story);
}

function addRun(inline: Growing, run: XmlElement, story: Story): void {
  const look = lookOf(propertiesOf(run, inline.inherited, story));
  const before = inline.text;
  let text = "";
  for (const child of elements(run)) {
    const isShown = !story.fields.includes("instruction");
    const piece = pieceOf(child, look, story);
    if (piece === undefined) addElement(inline, child, story);
    else if (isShown) text += piece;
  }
  if (look.hidden || text === "") return;
  if (look.struck && text.trim() !== "") {
    story.counts.struck += 1;
    return;
  }
  if (look.raised) text = raised(text, before);
  inline.text += look.capitals ? text.toLocaleUpperCase("vi") : text;
}

/** The words that a part of a run gives; undefined where it is a container. */
function pieceOf(element: XmlElement, look: RunLook, story: Story): string | undefined {
  const { name, attributes } = element;
  switch (name) {
    case "w:t":
      return toUnicode(textOf(element), look, story);
    case "w:sym":
      return symbolOf(attributes["w:font"] ?? "", Number.parseInt(attributes["w:char"] ?? "", 16) || 0);
    case "w:fldChar":
      moveField(attributes["w:fldCharType"], story);
      return "";
    case "w:footnoteReference":
    case "w:endnoteReference":
      story.notes.push(element);
      return "";
    default:
      return SIGNS[name] ?? (SKIPPED.has(name) ? "" : undefined);
  }
}

function toUnicode(text: string, { font }: RunLook, story: Story): string {
  const shown = withSymbols(text, font);
  const legacy = legacyOfFont(font);
  if (!legacy) return shown;
  const converted = convertLegacy(shown, legacy, font);
  if (converted !== shown) story.counts.converted += 1;
  return converted;
}

function moveField(type: string | undefined, { fields }: Story): void {
  if (type === "begin") {
    if (fields.length >= MOST_FIELDS) fields.shift();
    fields.push("instruction");
  }
  if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
  else if (type === "end") fields.pop();
}

function propertiesOf(run: XmlElement, inherited: readonly XmlElement[], { styles }: Story): readonly XmlElement[] {
  const own = findAll(run, "w:rPr").slice(0, 1);
  const style = styles.find(valueOf(own[0], "w:rStyle"));
  return [...own, ...(style?.runs ?? []), ...inherited];
}

/** A typed mark of a note goes; "m²" keeps its exponent, and any other raised text is text. */
function raised(text: string, before: string): string {
  if (isNoteMark(text, before)) return "";
  return /^\d+$/.test(text) ? text.replace(/[123]/g, (digit) => RAISED_DIGITS[digit] ?? digit) : text;
}
