/** What a file is, by its first bytes; by its name only where text is text. */
import { readZipEntries } from "./zipEntries";

export type FileKind = "xlsx" | "docx" | "csv" | "text" | "encrypted" | "unsupported";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_HEADER = [0x50, 0x4b];
const PDF_HEADER = [0x25, 0x50, 0x44, 0x46];
const RTF_HEADER = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** Office encrypts a .xlsx into an OLE container with a stream of this name; .xls and .doc are OLE without it. */
const ENCRYPTED_STREAM = "EncryptedPackage";

export function findFileKind(name: string, bytes: Uint8Array): FileKind {
  if (startsWith(bytes, OLE_HEADER)) return holdsUtf16(bytes, ENCRYPTED_STREAM) ? "encrypted" : "unsupported";
  if (startsWith(bytes, ZIP_HEADER)) return holdsPart(bytes, "word/") ? "docx" : "xlsx";
  if (startsWith(bytes, PDF_HEADER) || startsWith(bytes, RTF_HEADER)) return "unsupported";
  if (/\.(?:csv|tsv)$/i.test(name)) return "csv";
  // A workbook cut short or renamed has lost its header: it is no text, whatever its bytes look like.
  return /\.(?:txt|md|text)$/i.test(name) || !/\.\w{1,5}$/.test(name) ? "text" : "unsupported";
}

/** Whether the archive has a part of Word's. A damaged archive goes to a reader that says what is wrong with it. */
function holdsPart(bytes: Uint8Array, folder: string): boolean {
  const entries = readZipEntries(bytes);
  return typeof entries !== "string" && entries.some(({ name }) => name.startsWith(folder));
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, at) => bytes[at] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
