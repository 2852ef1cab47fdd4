/** HTML as a plain tree of elements and words, parsed without a page: nothing in it can load or run. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The `style` attribute in lower case without spaces: ";mso-list:l0level1lfo1;". */
  readonly style: string;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/** Deeper than people nest; the parser needs quadratic time in the depth. */
const DEEPEST = 400;

class TooDeep extends Error {}

/** The tree; undefined where it is deeper than any that people make. */
export function parseHtml(text: string): HtmlElement | undefined {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    const { childNodes } = parse(text, { treeAdapter });
    return { name: "html", attributes: {}, style: "", children: toNodes(childNodes) };
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

function toNodes(nodes: readonly ParsedNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (node.nodeName === "#text" && "value" in node) return [node.value];
    if (!("tagName" in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const style = `;${(attributes["style"] ?? "").toLowerCase().replace(/\s+/g, "")};`;
    return [{ name: node.tagName, attributes, style, children: toNodes(node.childNodes) }];
  });
}

/** The elements below, in order. */
export function elementsOf({ children }: HtmlElement): readonly HtmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** A whole number of an attribute within limits, or the default. */
export function numberIn(
  element: HtmlElement,
  name: string,
  limits: { readonly from: number; readonly to: number },
): number {
  const text = element.attributes[name] ?? "";
  const number = /^\s*\d{1,6}/.test(text) ? Number.parseInt(text, 10) : limits.from;
  return Math.min(Math.max(number, limits.from), limits.to);
}
