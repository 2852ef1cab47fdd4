/** XML as a plain tree. Names carry one fixed prefix for each namespace, whatever prefix the file chose. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** "w:p"; ":group" where the namespace says nothing to us; "Relationship" where there is none. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** ECMA-376: the transitional and the strict namespaces (Part 1 and Part 4, annex A). */
const PREFIXES: Readonly<Record<string, string>> = {
  "": "",
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x:",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "x:",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
};
/** Parts that people write stay far below; readers of the tree may recurse. */
const DEEPEST = 400;
const MOST_ELEMENTS = 4_000_000;

interface GrowingElement extends XmlElement {
  readonly children: XmlNode[];
}

class XmlFault extends Error {}

/** The root element; undefined where the text is not well-formed, or deeper or larger than any document is. */
export function parseXml(text: string): XmlElement | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof XmlFault) return undefined;
    throw error;
  }
}

function parse(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: GrowingElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  parser.on("error", ({ message }) => {
    throw new XmlFault(message);
  });
  parser.on("doctype", () => {
    throw new XmlFault("DOCTYPE");
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const element: GrowingElement = { name: prefixed(uri, local), attributes: toAttributes(attributes), children: [] };
    if (++count > MOST_ELEMENTS || open.length >= DEEPEST) throw new XmlFault("too large");
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const onText = (part: string): void => {
    open.at(-1)?.children.push(part);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.write(text).close();
  return root;
}

function prefixed(uri: string, local: string): string {
  return `${PREFIXES[uri] ?? ":"}${local}`;
}

function toAttributes(
  attributes: Readonly<Record<string, { readonly uri: string; readonly local: string; readonly value: string }>>,
): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(attributes)) kept[prefixed(uri, local)] = value;
  return kept;
}

/** The elements below, in order. */
export function elements({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first element below by the names of a path. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found && elements(found).find((child) => child.name === name);
  return found;
}

export function findAll(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? elements(element).filter((child) => child.name === name) : [];
}

/** The `w:val` of the element at a path. */
export function valueOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return find(element, ...path)?.attributes["w:val"];
}

export function numberOf(element: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  return toNumber(valueOf(element, ...path));
}

export function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** An on/off property: absent, or set; `<w:b w:val="0"/>` turns it off (ECMA-376 Part 1, 17.17.4). */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = find(properties, name);
  return found && !/^(?:0|false|off|none)$/.test(found.attributes["w:val"] ?? "1");
}

/** All text below, as it stands. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
