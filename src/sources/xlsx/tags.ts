/**
 * XML tag by tag, straight from its bytes: the parts of a workbook that hold its cells may be a hundred megabytes, and all
 * that is made of most of them is a number. Strict where leniency would lose data: elements must nest and end, attributes be
 * quoted, entities known; document type definitions are refused. Elements in another namespace than the root are told by
 * their prefix.
 */
import {
  AMPERSAND,
  COLON,
  EQUALS,
  EXCLAMATION,
  GREATER,
  isBlank,
  isNameEnd,
  isQuote,
  LESS,
  QUESTION,
  SLASH,
  startsWith,
} from "./xmlBytes";
import { decodeText, XmlFault } from "./xmlText";

export type TagKind = "open" | "close" | "end";

/** Where reading stands. `next` moves it on. */
export interface Tags {
  readonly bytes: Uint8Array;
  at: number;
  kind: TagKind;
  /** The name of the tag without its prefix; zero bytes long where the prefix is a foreign one. */
  nameStart: number;
  nameEnd: number;
  /** An element that ends where it opens: its "close" comes next. */
  isEmpty: boolean;
  /** The text between the last tag and this one, behind the last comment in it … */
  textStart: number;
  textEnd: number;
  /** … and what stands before that comment. */
  textBefore: string;
  /** Name start, name end, value start, value end of each attribute; what stands behind `attributeEnd` is of earlier tags. */
  readonly attributes: number[];
  attributeEnd: number;
  /** Start and end of the names of the elements that are open, as many as `depth` says. */
  readonly open: number[];
  depth: number;
  prefixLength: number;
  /** Something was read: a declaration may not follow. */
  isStarted: boolean;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const DEEPEST = 400;

export function startTags(bytes: Uint8Array): Tags {
  const start = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;
  return {
    bytes,
    at: start,
    kind: "open",
    nameStart: 0,
    nameEnd: 0,
    isEmpty: false,
    textStart: start,
    textEnd: start,
    textBefore: "",
    attributes: [],
    attributeEnd: 0,
    open: [],
    depth: 0,
    prefixLength: -1,
    isStarted: false,
  };
}

/** Moves to the next tag, and gives its kind. */
export function next(tags: Tags): TagKind {
  if (tags.isEmpty) return closeEmpty(tags);
  const { bytes } = tags;
  tags.textBefore = "";
  tags.textStart = tags.at;
  for (;;) {
    let at = tags.at;
    while (at < bytes.length && bytes[at] !== LESS) at++;
    tags.textEnd = at;
    if (tags.depth === 0) expectBlank(tags);
    if (at >= bytes.length) return endOfBytes(tags);
    const first = bytes[at + 1];
    if (first === SLASH) return close(tags, at + 2);
    if (first !== EXCLAMATION && first !== QUESTION) return open(tags, at + 1);
    passOver(tags, at);
  }
}

function closeEmpty(tags: Tags): TagKind {
  tags.isEmpty = false;
  tags.depth--;
  tags.textBefore = "";
  tags.textStart = tags.at;
  tags.textEnd = tags.at;
  tags.kind = "close";
  return "close";
}

function endOfBytes(tags: Tags): TagKind {
  if (tags.depth > 0 || tags.prefixLength < 0) throw new XmlFault("ends too early");
  tags.kind = "end";
  return "end";
}

export function expectBlank({ bytes, textBefore, textStart, textEnd }: Tags): void {
  if (textBefore.trim() !== "") throw new XmlFault("text between elements");
  for (let at = textStart; at < textEnd; at++) if (!isBlank(bytes[at])) throw new XmlFault("text between elements");
}

/** Reads a name, and leaves out its prefix where that is the root's. */
function readName(tags: Tags, start: number): number {
  const { bytes } = tags;
  let at = start;
  let local = start;
  for (; !isNameEnd(bytes[at]); at++) if (bytes[at] === COLON) local = at + 1;
  if (at === local) throw new XmlFault("a tag without a name");
  if (tags.prefixLength < 0) tags.prefixLength = local - start;
  tags.nameStart = isRootPrefix(tags, start, local) ? local : at;
  tags.nameEnd = at;
  return at;
}

function isRootPrefix({ bytes, prefixLength, open }: Tags, start: number, local: number): boolean {
  if (local - start !== prefixLength) return false;
  const root = open[0] ?? start;
  for (let at = 0; at < prefixLength; at++) if (bytes[root + at] !== bytes[start + at]) return false;
  return true;
}

function open(tags: Tags, start: number): TagKind {
  const { bytes } = tags;
  if (tags.depth === 0 && tags.prefixLength >= 0) throw new XmlFault("two roots");
  if (tags.depth >= DEEPEST) throw new XmlFault("too deep");
  let at = readName(tags, start);
  tags.open[tags.depth * 2] = start;
  tags.open[tags.depth * 2 + 1] = at;
  tags.depth++;
  tags.isStarted = true;
  tags.attributeEnd = 0;
  for (;;) {
    const before = at;
    while (isBlank(bytes[at])) at++;
    const byte = bytes[at];
    if (byte === GREATER) {
      tags.at = at + 1;
      break;
    }
    if (byte === SLASH && bytes[at + 1] === GREATER) {
      tags.isEmpty = true;
      tags.at = at + 2;
      break;
    }
    if (before === at) throw new XmlFault("a tag that does not end");
    at = readAttribute(tags, at);
  }
  tags.kind = "open";
  return "open";
}

function readAttribute(tags: Tags, start: number): number {
  const { bytes, attributes, attributeEnd } = tags;
  let at = start;
  while (!isNameEnd(bytes[at])) at++;
  const nameEnd = at;
  if (isRepeated(tags, start, nameEnd)) throw new XmlFault("an attribute stands twice");
  while (isBlank(bytes[at])) at++;
  if (nameEnd === start || bytes[at] !== EQUALS) throw new XmlFault("an attribute without a value");
  at++;
  while (isBlank(bytes[at])) at++;
  const quote = bytes[at];
  if (!isQuote(quote)) throw new XmlFault("a value without quotes");
  const valueStart = at + 1;
  at = valueEnd(bytes, valueStart, quote);
  attributes[attributeEnd] = start;
  attributes[attributeEnd + 1] = nameEnd;
  attributes[attributeEnd + 2] = valueStart;
  attributes[attributeEnd + 3] = at;
  tags.attributeEnd = attributeEnd + 4;
  return at + 1;
}

function valueEnd(bytes: Uint8Array, start: number, quote: number | undefined): number {
  let hasReference = false;
  let at = start;
  for (; at < bytes.length && bytes[at] !== quote && bytes[at] !== LESS; at++) hasReference ||= bytes[at] === AMPERSAND;
  if (bytes[at] !== quote) throw new XmlFault("a value that does not end");
  // Looked at also where nobody asks for it: a part that is damaged somewhere cannot be trusted elsewhere.
  if (hasReference) decodeText(bytes, start, at);
  return at;
}

function isRepeated(tags: Tags, start: number, end: number): boolean {
  const { attributes, attributeEnd } = tags;
  for (let at = 0; at < attributeEnd; at += 4) {
    const name = attributes[at] ?? 0;
    if ((attributes[at + 1] ?? 0) - name === end - start && isNameAt(tags, start, name, end - start)) return true;
  }
  return false;
}

function close(tags: Tags, start: number): TagKind {
  const { bytes, open: names } = tags;
  const last = tags.depth * 2 - 2;
  const opened = names[last] ?? 0;
  const length = (names[last + 1] ?? 0) - opened;
  const isSame = tags.depth > 0 && isNameAt(tags, start, opened, length);
  let at = start + length;
  while (isBlank(bytes[at])) at++;
  if (!isSame || bytes[at] !== GREATER) throw new XmlFault("tags that cross");
  tags.depth--;
  tags.at = at + 1;
  tags.kind = "close";
  return "close";
}

/** Whether a name stands at this place. */
function isNameAt({ bytes }: Tags, start: number, name: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[name + at]) return false;
  return true;
}

const MARKUP: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** A comment or an instruction, which are no text, or text that stands in CDATA. */
function passOver(tags: Tags, start: number): void {
  const { bytes } = tags;
  const found = MARKUP.find(([mark]) => startsWith(bytes, start, mark));
  if (!found) throw new XmlFault("DOCTYPE");
  const [mark, end] = found;
  const inner = start + mark.length;
  let at = inner;
  while (at < bytes.length && !startsWith(bytes, at, end)) at++;
  if (at >= bytes.length) throw new XmlFault(`no ${end}`);
  const isText = end === "]]>";
  if (mark === "<?") checkInstruction(tags, start, at);
  if (isText && tags.depth === 0) throw new XmlFault("text outside the root");
  tags.textBefore += decodeText(bytes, tags.textStart, start);
  if (isText) tags.textBefore += decodeText(bytes, inner, at, "as it stands");
  tags.isStarted = true;
  tags.at = at + end.length;
  tags.textStart = tags.at;
}

const DECLARATION =
  /^<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*$/i;
const LONGEST_DECLARATION = 200;

/** A part in another encoding has other letters than we would read. */
function checkInstruction({ bytes, isStarted }: Tags, start: number, end: number): void {
  let at = start + 2;
  while (!isNameEnd(bytes[at])) at++;
  if (at === start + 2 || !(at === end || isBlank(bytes[at]))) throw new XmlFault("an instruction without a name");
  if (!startsWith(bytes, start, "<?xml")) return;
  const isShort = !isStarted && end - start <= LONGEST_DECLARATION;
  if (!isShort || !DECLARATION.test(decodeText(bytes, start, end, "as it stands")))
    throw new XmlFault("no XML in UTF-8");
}
