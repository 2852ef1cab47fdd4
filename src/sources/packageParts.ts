/** The parts of an Office file, found by their relationships (ECMA-376 Part 2, clause 9). */
import { failure, success, type Outcome } from "../model/outcome";
import { inflateEntry } from "./inflate";
import { findAll, parseXml, type XmlElement } from "./xml";
import type { ZipEntry } from "./zipEntries";

export interface Package {
  /** Names the file in refusals. */
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  /** Name of the part. */
  readonly target: string;
}

/** A part that people write in. Pictures may be large. */
const LARGEST_TREE = 64 * 1_048_576;

/** Names of parts are compared without case (ECMA-376 Part 2, 6.2.2.3). */
function findPart({ entries }: Package, name: string): ZipEntry | undefined {
  const lower = name.toLowerCase();
  return entries.find((entry) => entry.name.toLowerCase() === lower);
}

/** The bytes of a part, which are those that were saved. */
export function readBytes(file: Package, name: string): Outcome<Uint8Array> {
  const entry = findPart(file, name);
  if (!entry) return damaged(file, `no ${name}`);
  const bytes = inflateEntry(file.bytes, entry);
  return bytes ? success(bytes) : damaged(file, `${name} is damaged`);
}

/** A part of moderate size as a tree. */
export function readTree(file: Package, name: string): Outcome<XmlElement> {
  const size = findPart(file, name)?.size ?? 0;
  if (size > LARGEST_TREE) return failure("file-too-large", { place: file.place, detail: `${name}: ${size} bytes` });
  const bytes = readBytes(file, name);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  const root = text === undefined ? undefined : parseXml(text);
  return root ? success(root) : damaged(file, `${name} is no sound XML`);
}

export function damaged({ place }: Package, detail: string): Outcome<never> {
  return failure("damaged-file", { place, detail });
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The main part of the file, and what it points at. */
export function readMainPart(
  file: Package,
): Outcome<{ readonly root: XmlElement; readonly links: readonly Relationship[] }> {
  const top = readTree(file, "_rels/.rels");
  if (!top.ok) return top;
  const main = relationshipsOf(top.value, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined) return damaged(file, "no main part");
  const root = readTree(file, main);
  if (!root.ok) return root;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${main.slice(folder.length)}.rels`;
  if (!findPart(file, name)) {
    // A document may stand alone; where other parts stand beside it, what ties them to it is lost.
    const others = file.entries.filter((entry) => entry.name.startsWith(folder) && entry.name !== main);
    return others.length > 0 ? damaged(file, `no ${name}`) : success({ root: root.value, links: [] });
  }
  const links = readTree(file, name);
  return links.ok ? success({ root: root.value, links: relationshipsOf(links.value, folder) }) : links;
}

function relationshipsOf(root: XmlElement, folder: string): readonly Relationship[] {
  return findAll(root, "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes: { Id: id = "", Type: type = "", Target: target = "" } }) => ({
      id,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: resolve(folder, target),
    }));
}

/** "styles.xml", "./styles.xml", "../word/styles.xml" and "/word/styles.xml" are one part. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
