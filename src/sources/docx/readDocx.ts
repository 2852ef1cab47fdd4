/** A Word document as blocks. Loaded only when one is opened. */
import type { Block, DocumentNote } from "../../model/document";
import { failure, success, type Outcome } from "../../model/outcome";
import { guardPackage } from "../guard";
import { hiddenNotes, noHiddenSigns } from "../hiddenSigns";
import { macroNotes } from "../macros";
import { readBlocks } from "./body";
import type { Reader } from "./flow";
import type { Story } from "./inlineText";
import { readNumbering } from "./numbering";
import { readParts, type WordParts } from "./parts";
import { readStyles } from "./styles";
import { elements, find, type XmlElement } from "../xml";

const LARGEST_FILE = 64 * 1_048_576;
/** Notes that only draw the line above the others (ECMA-376 Part 1, 17.18.33). */
const DRAWN_NOTES = /^(?:separator|continuationSeparator|continuationNotice)$/;

export interface DocxContent {
  readonly blocks: readonly Block[];
  readonly notes: readonly DocumentNote[];
}

export function readDocx(name: string, bytes: Uint8Array): Outcome<DocxContent> {
  if (bytes.length > LARGEST_FILE) return failure("file-too-large", { place: name, detail: `${bytes.length} bytes` });
  const entries = guardPackage(bytes, { place: name, mainPart: "word/" });
  if (!entries.ok) return entries;
  const parts = readParts({ place: name, bytes, entries: entries.value });
  if (!parts.ok) return parts;
  const { blocks, notes } = toContent(parts.value);
  return success({ blocks, notes: [...notes, ...macroNotes(entries.value)] });
}

function toContent(parts: WordParts): DocxContent {
  const styles = readStyles(parts.styles);
  const story: Story = { styles, fields: [], notes: [], counts: noCounts() };
  const reader: Reader = { story, numbering: readNumbering(parts.numbering, styles), line: 1 };
  const body = find(parts.document, "w:body");
  const blocks = body ? [...readBlocks(body, reader)] : [];
  for (const block of noteBlocks(parts, reader)) blocks.push(block);
  return { blocks, notes: toNotes(story.counts) };
}

/** The notes of the document behind it, in the order of their marks. */
function noteBlocks(parts: WordParts, reader: Reader): readonly Block[] {
  const footnotes = notesById(parts.footnotes);
  const endnotes = notesById(parts.endnotes);
  const references = [...reader.story.notes];
  return references.flatMap(({ name, attributes }): readonly Block[] => {
    const notes = name === "w:footnoteReference" ? footnotes : endnotes;
    const id = attributes["w:id"] ?? "";
    const note = notes.get(id);
    // Each is read once, however many marks lead to it.
    notes.delete(id);
    return note ? readBlocks(note, reader) : [];
  });
}

function notesById(root: XmlElement | undefined): Map<string, XmlElement> {
  const notes = root ? elements(root).filter(({ attributes }) => !DRAWN_NOTES.test(attributes["w:type"] ?? "")) : [];
  return new Map(notes.map((note) => [note.attributes["w:id"] ?? "", note]));
}

function noCounts(): Story["counts"] {
  return { changes: 0, struck: 0, converted: 0, hidden: noHiddenSigns() };
}

function toNotes({ changes, struck, converted, hidden }: Story["counts"]): readonly DocumentNote[] {
  const notes: readonly DocumentNote[] = [
    { kind: "changes-accepted", count: changes },
    { kind: "struck-out", count: struck },
    { kind: "converted", count: converted },
  ];
  return [...notes.filter(({ count }) => count > 0), ...hiddenNotes(hidden)];
}
