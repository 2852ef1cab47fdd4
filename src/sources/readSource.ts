import type { Block, Document, DocumentKind, DocumentNote } from "../model/document";
import { failure, success, type Outcome } from "../model/outcome";
import type { Source } from "../model/source";
import { readCsv } from "./csv";
import { decodeText } from "./decodeText";
import { findFileKind, type FileKind } from "./fileKind";
import { readText } from "./text";
import { readWorkbook } from "./xlsx";
import { readWorksheet } from "./worksheet";

type FileReader = (name: string, bytes: Uint8Array) => Outcome<Document> | Promise<Outcome<Document>>;

/** A new kind of file is a reader here and a line in `findFileKind`. */
const FILE_READERS: Readonly<Record<FileKind, FileReader>> = {
  xlsx: async (name, bytes) => toDocument(name, "xlsx", await readWorkbook(name, bytes)),
  docx: readWordFile,
  csv: (name, bytes) => toDocument(name, "csv", decoded(name, bytes, readCsv)),
  text: (name, bytes) => toDocument(name, "text", decoded(name, bytes, readText)),
  encrypted: (name) => failure("encrypted-file", { place: name }),
  unsupported: (name) => failure("unsupported-file", { place: name }),
};

/** Turns any input into a neutral document. */
export async function readSource(source: Source): Promise<Outcome<Document>> {
  switch (source.kind) {
    case "text":
      return toDocument(source.name, "text", readText(source.name, source.text));
    case "range":
      return toDocument(source.name, "sheet", success(readWorksheet(source.content)));
    case "file":
      if (source.bytes.length === 0) return failure("empty-source", { place: source.name });
      return FILE_READERS[findFileKind(source.name, source.bytes)](source.name, source.bytes);
  }
}

function decoded(
  name: string,
  bytes: Uint8Array,
  read: (name: string, text: string) => Outcome<readonly Block[]>,
): Outcome<readonly Block[]> {
  const text = decodeText(bytes);
  return text === undefined ? failure("unsupported-file", { place: name }) : read(name, text);
}

/** Its reader is loaded when the first Word file is opened. */
async function readWordFile(name: string, bytes: Uint8Array): Promise<Outcome<Document>> {
  const { readDocx } = await import("./docx/readDocx");
  const content = await readDocx(name, bytes);
  return content.ok ? toDocument(name, "docx", success(content.value.blocks), content.value.notes) : content;
}

function toDocument(
  name: string,
  kind: DocumentKind,
  blocks: Outcome<readonly Block[]>,
  notes: readonly DocumentNote[] = [],
): Outcome<Document> {
  if (!blocks.ok) return blocks;
  return blocks.value.length === 0
    ? failure("empty-source", { place: name })
    : success({ name, kind, blocks: blocks.value, notes });
}
