/** The cells of one worksheet (ECMA-376 Part 1, 18.3). */
import { rangeFromA1, type RangeAddress } from "../../model/address";
import { PLAIN_STYLE } from "./cellStyles";
import { readValue } from "./cellValue";
import { attributeOf, eachChild, expectRoot, findAttribute, isNamed, nextChild, skip } from "./elements";
import type { StoredCell } from "./rangeCell";
import { isOn, readElementText, readRichText } from "./richText";
import { next, type Tags } from "./tags";
import type { WorkbookParts } from "./workbookParts";
import { XmlFault } from "./xmlText";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Takes each cell that holds something, in the order of the file. */
export type PutCell = (row: number, column: number, cell: StoredCell) => void;

interface SheetReader {
  readonly tags: Tags;
  readonly parts: WorkbookParts;
  readonly put: PutCell;
  readonly merges: RangeAddress[];
  readonly hiddenRows: number[];
  /** Where the next cell stands that does not say where. */
  row: number;
  column: number;
}

export interface SheetFacts {
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: readonly number[];
}

export function readSheet(tags: Tags, parts: WorkbookParts, put: PutCell): SheetFacts {
  const reader: SheetReader = { tags, parts, put, merges: [], hiddenRows: [], row: -1, column: 0 };
  expectRoot(tags, "worksheet");
  eachChild(tags, () => {
    if (isNamed(tags, "sheetData")) readRows(reader);
    else if (isNamed(tags, "mergeCells")) eachChild(tags, () => readMerge(reader));
    else skip(tags);
  });
  next(tags);
  return reader;
}

function readMerge({ tags, merges }: SheetReader): void {
  if (isNamed(tags, "mergeCell")) {
    const merge = rangeFromA1(attributeOf(tags, "ref") ?? "");
    if (!merge) throw new XmlFault("a merge of no cells");
    merges.push(merge);
  }
  skip(tags);
}

function readRows(reader: SheetReader): void {
  const { tags } = reader;
  while (nextChild(tags)) {
    if (isNamed(tags, "row")) readRow(reader);
    else skip(tags);
  }
}

function readRow(reader: SheetReader): void {
  const { tags } = reader;
  const number = attributeOf(tags, "r");
  reader.row = number === undefined ? reader.row + 1 : rowIndex(number);
  reader.column = 0;
  if (reader.row >= MOST_ROWS) throw new XmlFault("too many rows");
  if (isOn(attributeOf(tags, "hidden"))) reader.hiddenRows.push(reader.row);
  while (nextChild(tags)) {
    if (isNamed(tags, "c")) readCell(reader);
    else skip(tags);
  }
}

function rowIndex(number: string): number {
  if (!/^[1-9]\d{0,6}$/.test(number)) throw new XmlFault(`row ${number}`);
  return Number(number) - 1;
}

function readCell(reader: SheetReader): void {
  const { tags, parts } = reader;
  const style = styleOf(reader);
  const type = attributeOf(tags, "t");
  moveToCell(reader);
  const { row, column } = reader;
  let content: StoredCell["content"] = null;
  let formula: string | undefined;
  while (nextChild(tags)) {
    if (isNamed(tags, "v")) content = readValue(tags, type, parts.strings);
    else if (isNamed(tags, "f")) formula = readFormula(tags);
    else if (isNamed(tags, "is")) content = readRichText(tags);
    else skip(tags);
  }
  reader.column = column + 1;
  if (content !== null || formula !== undefined) reader.put(row, column, { content, formula, style });
}

/** A cell that says nothing of its style has the first. */
function styleOf({ tags, parts }: SheetReader): StoredCell["style"] {
  const index = attributeOf(tags, "s");
  return parts.styles[index === undefined ? 0 : Number(index)] ?? PLAIN_STYLE;
}

/** A formula without words belongs to the cells that share another's. */
function readFormula(tags: Tags): string | undefined {
  const isShared = attributeOf(tags, "t") === "shared";
  const formula = readElementText(tags);
  return formula === "" && !isShared ? undefined : formula;
}

function moveToCell(reader: SheetReader): void {
  const found = findAttribute(reader.tags, "r");
  if (found >= 0) readAddress(reader, found);
  if (reader.column >= MOST_COLUMNS) throw new XmlFault("too many columns");
}

/** "B7" as its bytes: column letters, then the number of the row. */
function readAddress(reader: SheetReader, attribute: number): void {
  const { bytes, attributes } = reader.tags;
  let at = attributes[attribute] ?? 0;
  const end = attributes[attribute + 1] ?? 0;
  let column = 0;
  for (; at < end && isLetter(bytes[at]); at++) column = column * 26 + (byteAt(bytes, at) & 0x1f);
  let row = 0;
  for (; at < end && isDigit(bytes[at]); at++) row = row * 10 + byteAt(bytes, at) - 0x30;
  const isInside = row >= 1 && row <= MOST_ROWS && column >= 1;
  if (at < end || !isInside) throw new XmlFault("a cell that is nowhere");
  reader.row = row - 1;
  reader.column = column - 1;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
