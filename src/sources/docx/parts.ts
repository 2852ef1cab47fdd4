/** The parts of a Word file that hold its text, found by their relationships (ECMA-376 Part 2, clause 9). */
import { failure, success, type Outcome } from "../../model/outcome";
import { inflateEntry } from "../inflate";
import type { ZipEntry } from "../zipEntries";
import { findAll, parseXml, type XmlElement } from "./xml";

export interface WordParts {
  readonly document: XmlElement;
  readonly styles?: XmlElement;
  readonly numbering?: XmlElement;
  readonly footnotes?: XmlElement;
  readonly endnotes?: XmlElement;
}

const SIDE_PARTS = ["styles", "numbering", "footnotes", "endnotes"] as const;
/** Pictures may be large; text is not. */
const LARGEST_PART = 64 * 1_048_576;

interface Package {
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

/** The parts; a part that the file points at and that is missing or damaged makes the whole file damaged. */
export async function readParts(file: Package): Promise<Outcome<WordParts>> {
  const top = await readPart(file, "_rels/.rels");
  if (!top.ok) return top;
  const main = targetsOf(top.value, "").get("officeDocument");
  if (main === undefined) return failure("damaged-file", { place: file.place, detail: "no main part" });
  const document = await readPart(file, main);
  if (!document.ok) return document;
  if (document.value.name !== "w:document")
    return failure("unsupported-file", { place: file.place, detail: `main part is a ${document.value.name}` });
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relationships = `${folder}_rels/${main.slice(folder.length)}.rels`;
  if (!hasPart(file, relationships)) return success({ document: document.value });
  const targets = await readPart(file, relationships);
  if (!targets.ok) return targets;
  const names = targetsOf(targets.value, folder);
  const parts: Partial<Record<(typeof SIDE_PARTS)[number], XmlElement>> = {};
  for (const kind of SIDE_PARTS) {
    const name = names.get(kind);
    if (name === undefined) continue;
    const part = await readPart(file, name);
    if (!part.ok) return part;
    parts[kind] = part.value;
  }
  return success({ ...parts, document: document.value });
}

/** Names of parts are compared without case (ECMA-376 Part 2, 6.2.2.3). */
function findPart({ entries }: Package, name: string): ZipEntry | undefined {
  return entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

function hasPart(file: Package, name: string): boolean {
  return findPart(file, name) !== undefined;
}

async function readPart(file: Package, name: string): Promise<Outcome<XmlElement>> {
  const { place } = file;
  const entry = findPart(file, name);
  if (!entry) return failure("damaged-file", { place, detail: `no ${name}` });
  if (entry.size > LARGEST_PART) return failure("file-too-large", { place, detail: `${name}: ${entry.size} bytes` });
  const bytes = await inflateEntry(file.bytes, entry);
  const text = bytes && decodeUtf8(bytes);
  const root = text === undefined ? undefined : parseXml(text);
  return root ? success(root) : failure("damaged-file", { place, detail: `${name} is no sound XML` });
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The last word of each relationship's type → the name of its part. The first of a kind counts. */
function targetsOf(relationships: XmlElement, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { attributes } of findAll(relationships, "Relationship")) {
    const { Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    const kind = type.slice(type.lastIndexOf("/") + 1);
    if (mode !== "External" && !targets.has(kind)) targets.set(kind, resolve(folder, target));
  }
  return targets;
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
