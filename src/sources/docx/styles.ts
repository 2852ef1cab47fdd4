/** Styles with what they inherit (ECMA-376 Part 1, 17.7), as far as it changes the words, their outline or their list. */
import { find, findAll, numberOf, switchOf, valueOf, type XmlElement } from "../xml";

/** What a paragraph or a style says of its list; `list` "0" takes a style's list away. */
export interface ListReference {
  readonly list?: string;
  readonly level?: number;
}

export interface Style {
  readonly id: string;
  readonly name: string;
  /** The run properties of the style and of those it is based on, nearest first. */
  readonly runs: readonly XmlElement[];
  /** 0-based; 9 is body text. */
  readonly outlineLevel?: number;
  readonly list: ListReference;
  readonly borders?: XmlElement;
}

export interface Styles {
  readonly find: (id: string | undefined) => Style | undefined;
  readonly defaultParagraph: string | undefined;
  /** Run properties that every run starts from. */
  readonly defaultRun: XmlElement | undefined;
}

const MOST_ANCESTORS = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const all = findAll(root, "w:style");
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"], style]));
  const known = new Map<string, Style | undefined>();
  const isDefault = ({ attributes }: XmlElement): boolean =>
    attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? "");
  return {
    find(id) {
      if (id === undefined) return undefined;
      if (!known.has(id)) known.set(id, toStyle(id, chainOf(id, byId)));
      return known.get(id);
    },
    defaultParagraph: all.find(isDefault)?.attributes["w:styleId"],
    defaultRun: find(root, "w:docDefaults", "w:rPrDefault", "w:rPr"),
  };
}

/** The style and those it is based on; a chain that bites its tail ends. */
function chainOf(id: string, byId: ReadonlyMap<string | undefined, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  let next = byId.get(id);
  while (next && chain.length < MOST_ANCESTORS) {
    chain.push(next);
    next = byId.get(valueOf(next, "w:basedOn"));
  }
  return chain;
}

function toStyle(id: string, chain: readonly XmlElement[]): Style | undefined {
  const [own] = chain;
  if (!own) return undefined;
  const outlineLevel = firstOf(chain, (style) => numberOf(style, "w:pPr", "w:outlineLvl"));
  const borders = firstOf(chain, (style) => find(style, "w:tblPr", "w:tblBorders"));
  return {
    id,
    name: valueOf(own, "w:name") ?? id,
    runs: chain.flatMap((style) => find(style, "w:rPr") ?? []),
    list: mergeLists(chain.map((style) => listReference(find(style, "w:pPr")))),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(borders ? { borders } : {}),
  };
}

/** What these paragraph properties say of their list. */
export function listReference(properties: XmlElement | undefined): ListReference {
  const list = valueOf(properties, "w:numPr", "w:numId");
  const level = numberOf(properties, "w:numPr", "w:ilvl");
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
}

/** The nearest word on each of list and level counts. */
export function mergeLists(nearestFirst: readonly ListReference[]): ListReference {
  return nearestFirst.reduceRight((merged, reference) => ({ ...merged, ...reference }), {});
}

function firstOf<T>(chain: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
  for (const style of chain) {
    const found = read(style);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How a run is shown: struck out, hidden, in capitals, in which font. */
export interface RunLook {
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly raised: boolean;
  readonly font: string;
}

/** The look from run properties, nearest first. */
export function lookOf(nearestFirst: readonly XmlElement[]): RunLook {
  const isOn = (name: string): boolean => firstOf(nearestFirst, (properties) => switchOf(properties, name)) ?? false;
  return {
    struck: isOn("w:strike") || isOn("w:dstrike"),
    hidden: isOn("w:vanish"),
    capitals: isOn("w:caps"),
    raised: firstOf(nearestFirst, (properties) => valueOf(properties, "w:vertAlign")) === "superscript",
    font: firstOf(nearestFirst, fontOf) ?? "",
  };
}

function fontOf(properties: XmlElement): string | undefined {
  const fonts = find(properties, "w:rFonts")?.attributes;
  return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"];
}
