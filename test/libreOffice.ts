/** Opens what we save in LibreOffice, with the results of our formulas taken out. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SOFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync);
export const hasLibreOffice = SOFFICE !== undefined;
if (!hasLibreOffice) process.stdout.write("LibreOffice (soffice) was not found: its tests are skipped.\n");

/** Takes the results of formulas out of the file, so that whoever opens it must calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    parts[path] = strToU8(strFromU8(part).replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

/** What LibreOffice makes of these sheets, as CSV. `number`: 1-based place of the sheet in the workbook. */
export async function calculateElsewhere(bytes: Uint8Array, sheet: { readonly name: string; readonly number: number }) {
  const folder = await mkdtemp(join(tmpdir(), "planbook-"));
  try {
    await writeFile(join(folder, "book.xlsx"), withoutResults(bytes));
    await promisify(execFile)(SOFFICE ?? "", [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet.number}`,
      "--outdir",
      folder,
      join(folder, "book.xlsx"),
    ]);
    return await readFile(join(folder, `book-${sheet.name}.csv`), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice reads it: its own flat XML, with every sheet, formula and word. */
export async function openElsewhere(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "planbook-"));
  try {
    await writeFile(join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const what = ["--headless", "--convert-to", "fods", "--outdir", folder, join(folder, "book.xlsx")];
    await promisify(execFile)(SOFFICE ?? "", [profile, ...what]);
    return await readFile(join(folder, "book.fods"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
