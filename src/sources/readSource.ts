import type { Block, Document, DocumentKind, DocumentNote } from "../model/document";
import { failure, success, type Outcome } from "../model/outcome";
import type { OldLetters, RangeContent, Source } from "../model/source";
import { readCsv } from "./csv";
import { decodeText } from "./decodeText";
import { findFileKind, type FileKind } from "./fileKind";
import { hiddenInRange, hiddenInText } from "./hiddenSigns";
import { settleRange, settleText } from "./oldLetters";
import { readText } from "./text";
import { readWorkbook } from "./xlsx/readWorkbook";
import { readWorksheet } from "./worksheet";

/** What a reader of files or texts needs to know besides the content. */
interface SourceFacts {
  readonly name: string;
  readonly oldLetters?: OldLetters;
}

type FileReader = (facts: SourceFacts, bytes: Uint8Array) => Outcome<Document> | Promise<Outcome<Document>>;

/** A new kind of file is a reader here and a line in `findFileKind`. */
const FILE_READERS: Readonly<Record<FileKind, FileReader>> = {
  xlsx: readExcelFile,
  docx: readWordFile,
  csv: (facts, bytes) => readPlain(facts, "csv", decodeText(bytes)),
  text: (facts, bytes) => readPlain(facts, "text", decodeText(bytes)),
  encrypted: ({ name }) => failure("encrypted-file", { place: name }),
  unsupported: ({ name }) => failure("unsupported-file", { place: name }),
};

/** Word writes some fifty letters for one. */
const LONGEST_HTML = 20_000_000;

const PLAIN_READERS = { csv: readCsv, text: readText } as const;

/** Turns any input into a neutral document. */
export async function readSource(source: Source): Promise<Outcome<Document>> {
  switch (source.kind) {
    case "text":
      return source.html === undefined
        ? readPlain(source, "text", source.text)
        : readPasted(source, { text: source.text, html: source.html });
    case "range":
      return readRange(source, source.content);
    case "file":
      if (source.bytes.length === 0) return failure("empty-source", { place: source.name });
      return FILE_READERS[findFileKind(source.name, source.bytes)](source, source.bytes);
  }
}

function readPlain(facts: SourceFacts, kind: "csv" | "text", text: string | undefined): Outcome<Document> {
  const { name } = facts;
  if (text === undefined) return failure("unsupported-file", { place: name });
  const settled = settleText(text, { place: name, oldLetters: facts.oldLetters });
  if (!settled.ok) return settled;
  const { content, notes } = settled.value;
  return toDocument({ name, kind, notes: [...notes, ...hiddenInText(text)] }, PLAIN_READERS[kind](name, content));
}

interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** The richer form of what was pasted, unless it says less than the plain one. Its reader is loaded when first needed. */
async function readPasted(facts: SourceFacts, { text, html }: Pasted): Promise<Outcome<Document>> {
  const { name } = facts;
  const plain = readPlain(facts, "text", text);
  if (html.length > LONGEST_HTML || (!plain.ok && plain.problem.code !== "empty-source")) return plain;
  const settled = settleText(html, { place: name, oldLetters: facts.oldLetters });
  if (!settled.ok) return settled;
  const { readHtml } = await import("./html/readHtml");
  const { blocks, notes } = readHtml(settled.value.content);
  const rich = toDocument({ name, kind: "text", notes: [...settled.value.notes, ...notes] }, success(blocks));
  return rich.ok && countLetters(blocks) * 2 >= countLetters(plain.ok ? plain.value.blocks : []) ? rich : plain;
}

function countLetters(blocks: readonly Block[]): number {
  const lengthOf = (text: string): number => text.replace(/\s+/g, "").length;
  return blocks.reduce((sum, block) => {
    if (block.kind !== "table") return sum + lengthOf(block.text);
    return sum + block.grid.rows.reduce((all, { cells }) => cells.reduce((n, cell) => n + lengthOf(cell.text), all), 0);
  }, 0);
}

function readRange({ name, oldLetters }: SourceFacts, range: RangeContent): Outcome<Document> {
  const settled = settleRange(range, { place: name, oldLetters });
  if (!settled.ok) return settled;
  const { content, notes } = settled.value;
  const unknown: readonly DocumentNote[] = content.mergesUnknown ? [{ kind: "merges-unknown", count: 1 }] : [];
  return toDocument(
    { name, kind: "sheet", notes: [...notes, ...hiddenInRange(content), ...unknown] },
    success(readWorksheet(content)),
  );
}

function readExcelFile({ name }: SourceFacts, bytes: Uint8Array): Outcome<Document> {
  const content = readWorkbook(name, bytes);
  if (!content.ok) return content;
  return toDocument({ name, kind: "xlsx", notes: content.value.notes }, success(content.value.blocks));
}

/** Its reader is loaded when the first Word file is opened. */
async function readWordFile({ name }: SourceFacts, bytes: Uint8Array): Promise<Outcome<Document>> {
  const { readDocx } = await import("./docx/readDocx");
  const content = readDocx(name, bytes);
  if (!content.ok) return content;
  return toDocument({ name, kind: "docx", notes: content.value.notes }, success(content.value.blocks));
}

interface DocumentFacts {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly notes: readonly DocumentNote[];
}

function toDocument(facts: DocumentFacts, blocks: Outcome<readonly Block[]>): Outcome<Document> {
  if (!blocks.ok) return blocks;
  return blocks.value.length === 0
    ? failure("empty-source", { place: facts.name })
    : success({ ...facts, blocks: blocks.value });
}
