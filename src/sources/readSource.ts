import type { Block, Document, DocumentKind, DocumentNote } from "../model/document";
import { failure, success, type Outcome } from "../model/outcome";
import type { OldLetters, RangeContent, Source } from "../model/source";
import { readCsv } from "./csv";
import { decodeText } from "./decodeText";
import { findFileKind, type FileKind } from "./fileKind";
import { settleRange, settleText } from "./oldLetters";
import { readText } from "./text";
import { readWorkbook } from "./xlsx";
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

const PLAIN_READERS = { csv: readCsv, text: readText } as const;

/** Turns any input into a neutral document. */
export async function readSource(source: Source): Promise<Outcome<Document>> {
  switch (source.kind) {
    case "text":
      return readPlain(source, "text", source.text);
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
  return toDocument({ name, kind, notes }, PLAIN_READERS[kind](name, content));
}

function readRange({ name, oldLetters }: SourceFacts, range: RangeContent): Outcome<Document> {
  const settled = settleRange(range, { place: name, oldLetters });
  if (!settled.ok) return settled;
  const { content, notes } = settled.value;
  return toDocument({ name, kind: "sheet", notes }, success(readWorksheet(content)));
}

async function readExcelFile({ name }: SourceFacts, bytes: Uint8Array): Promise<Outcome<Document>> {
  const content = await readWorkbook(name, bytes);
  if (!content.ok) return content;
  return toDocument({ name, kind: "xlsx", notes: content.value.notes }, success(content.value.blocks));
}

/** Its reader is loaded when the first Word file is opened. */
async function readWordFile({ name }: SourceFacts, bytes: Uint8Array): Promise<Outcome<Document>> {
  const { readDocx } = await import("./docx/readDocx");
  const content = await readDocx(name, bytes);
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
