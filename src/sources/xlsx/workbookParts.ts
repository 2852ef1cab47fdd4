/** The sheets of a workbook that people see, and what is said of all its cells in one place. */
import { failure, success, type Outcome } from "../../model/outcome";
import { damaged, readBytes, readMainPart, readTree, type Package, type Relationship } from "../packageParts";
import { find, findAll, type XmlElement } from "../xml";
import { readCellStyles, type CellStyle } from "./cellStyles";
import { isOn, readSharedStrings, type RichText } from "./richText";
import { startTags } from "./tags";
import { XmlFault } from "./xmlText";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  /** Days count from 1904. */
  readonly from1904: boolean;
}

/** The parts; a part that the workbook points at and that is missing or damaged makes the whole file damaged. */
export function readWorkbookParts(file: Package): Outcome<WorkbookParts> {
  const main = readMainPart(file);
  if (!main.ok) return main;
  const { root, links } = main.value;
  if (root.name !== "x:workbook")
    return failure("unsupported-file", { place: file.place, detail: `main part is a ${root.name}` });
  const sheets = findSheets(file, root, links);
  if (!sheets.ok) return sheets;
  const strings = readStrings(file, links);
  if (!strings.ok) return strings;
  const styles = readStyles(file, links);
  if (!styles.ok) return styles;
  const from1904 = isOn(find(root, "x:workbookPr")?.attributes["date1904"]);
  return success({ sheets: sheets.value, strings: strings.value, styles: styles.value, from1904 });
}

/** Sheets of cells that are not hidden: charts and dialogs are sheets too. */
function findSheets(file: Package, root: XmlElement, links: readonly Relationship[]): Outcome<readonly SheetPart[]> {
  const all = findAll(find(root, "x:sheets"), "x:sheet");
  if (all.length === 0) return damaged(file, "no sheets");
  const sheets: SheetPart[] = [];
  for (const { attributes } of all) {
    const { name = "", "r:id": id = "", state = "visible" } = attributes;
    const link = links.find((one) => one.id === id);
    if (!link) return damaged(file, `sheet ${name} has no part`);
    if (link.kind === "worksheet" && state === "visible") sheets.push({ name, part: link.target });
  }
  return success(sheets);
}

function readStrings(file: Package, links: readonly Relationship[]): Outcome<readonly RichText[]> {
  const part = links.find(({ kind }) => kind === "sharedStrings")?.target;
  if (part === undefined) return success([]);
  const bytes = readBytes(file, part);
  return bytes.ok ? readSound(file, part, () => readSharedStrings(startTags(bytes.value))) : bytes;
}

function readStyles(file: Package, links: readonly Relationship[]): Outcome<readonly CellStyle[]> {
  const part = links.find(({ kind }) => kind === "styles")?.target;
  if (part === undefined) return success([]);
  const root = readTree(file, part);
  return root.ok ? success(readCellStyles(root.value)) : root;
}

/** What is read from a part, unless the part is not sound. */
export function readSound<T>(file: Package, part: string, read: () => T): Outcome<T> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof XmlFault) return damaged(file, `${part}: ${error.message}`);
    throw error;
  }
}
