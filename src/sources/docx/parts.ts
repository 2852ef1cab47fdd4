/** The parts of a Word file that hold its text. */
import { failure, success, type Outcome } from "../../model/outcome";
import { readMainPart, readTree, type Package } from "../packageParts";
import type { XmlElement } from "../xml";

export interface WordParts {
  readonly document: XmlElement;
  readonly styles?: XmlElement;
  readonly numbering?: XmlElement;
  readonly footnotes?: XmlElement;
  readonly endnotes?: XmlElement;
}

const SIDE_PARTS = ["styles", "numbering", "footnotes", "endnotes"] as const;

/** The parts; a part that the file points at and that is missing or damaged makes the whole file damaged. */
export function readParts(file: Package): Outcome<WordParts> {
  const main = readMainPart(file);
  if (!main.ok) return main;
  const { root, links } = main.value;
  if (root.name !== "w:document")
    return failure("unsupported-file", { place: file.place, detail: `main part is a ${root.name}` });
  const parts: Partial<Record<(typeof SIDE_PARTS)[number], XmlElement>> = {};
  for (const side of SIDE_PARTS) {
    // The first of a kind counts.
    const link = links.find(({ kind }) => kind === side);
    if (link === undefined) continue;
    const part = readTree(file, link.target);
    if (!part.ok) return part;
    parts[side] = part.value;
  }
  return success({ ...parts, document: root });
}
