/** Workbook files: what a state takes from one, and the file that a state makes. */
import { failure, success, type Outcome } from "../../model/outcome";
import { keepAltTexts } from "./altTexts";
import { addCharts } from "./chartParts";
import { patchBeforeRead, patchBeforeSave, readRuleFlags } from "./packageParts";
import { readCharts } from "./readCharts";
import { readSheets } from "./readLibrary";
import type { LoadedFile, SaveContext } from "./saveContext";
import type { WorkbookState } from "./state";
import { writeSheets } from "./writeLibrary";
import { emptyLibraryWorkbook, libraryWorkbookBytes, readLibraryWorkbook, readParts, writeParts } from "./xlsxLibrary";

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** An OLE compound file: an encrypted .xlsx, or an .xls of before 2007. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads an .xlsx file; one that cannot be read says why. */
export async function readXlsx(bytes: Uint8Array): Promise<Outcome<{ state: WorkbookState; file: LoadedFile }>> {
  if (startsWith(bytes, OLE_SIGNATURE)) return failure(isEncrypted(bytes) ? "encrypted-file" : "unsupported-file");
  if (!startsWith(bytes, ZIP_SIGNATURE)) return failure("unsupported-file");
  try {
    const parts = await readParts(bytes);
    if (!parts.has("xl/workbook.xml")) return failure("unsupported-file");
    const { parts: patched, tables } = patchBeforeRead(parts);
    const readable = await writeParts(patched);
    const library = await readLibraryWorkbook(readable);
    if (library.worksheets.length === 0) return failure("damaged-file");
    const state = readSheets(library, { tables, rules: readRuleFlags(parts), charts: readCharts(parts) });
    return success({ state, file: { bytes: readable, state } });
  } catch (error) {
    return failure("damaged-file", { detail: error instanceof Error ? error.message : String(error) });
  }
}

/** The file of a state. Cells, tables and rules that are as loaded come from the loaded file. */
export async function writeXlsx(state: WorkbookState, context: SaveContext): Promise<Uint8Array> {
  const { file } = context;
  const library = file ? await readLibraryWorkbook(file.bytes) : emptyLibraryWorkbook();
  writeSheets(library, state, context);
  const parts = await readParts(await libraryWorkbookBytes(library));
  const patched = patchBeforeSave(parts, state);
  const kept = file ? keepAltTexts(patched, await readParts(file.bytes)) : patched;
  return writeParts(addCharts(kept, state, context));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Encrypted packages hold a stream named "EncryptedPackage" in UTF-16 ([MS-OFFCRYPTO] 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
