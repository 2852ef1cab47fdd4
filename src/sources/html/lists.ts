/** The numbers of lists in HTML: Word writes them out in a span of its own, others leave counting to the reader. */
import { formatListNumber } from "../listNumber";
import type { ListMark } from "../paragraphs";
import { elementsOf, numberIn, type HtmlElement } from "./tree";

/** Written for "1", "a", "A", "i" and "I" of `<ol type>`. */
const FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};
const CSS_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/;list-style(?:-type)?:[^;]*lower-(?:alpha|latin)/, "lowerLetter"],
  [/;list-style(?:-type)?:[^;]*upper-(?:alpha|latin)/, "upperLetter"],
  [/;list-style(?:-type)?:[^;]*lower-roman/, "lowerRoman"],
  [/;list-style(?:-type)?:[^;]*upper-roman/, "upperRoman"],
];
const LARGEST_START = 99_999;
const NUMBER_OR_SIGN = /^(?:[-–—+*]|.{0,10}[\p{L}\p{N}][.):]?|.{0,10}[\p{L}\p{N}].{0,4}[.):])$/u;
const BULLET = "•";

/** One list that is open while its items are read. */
export interface OpenList {
  readonly depth: number;
  /** Undefined for bullets. */
  readonly format: string | undefined;
  next: number;
}

export function openList(element: HtmlElement, outer: OpenList | undefined): OpenList {
  const depth = outer ? outer.depth + 1 : 0;
  if (element.name === "ul") return { depth, format: undefined, next: 1 };
  const said = FORMATS[element.attributes["type"] ?? ""];
  const styled = CSS_FORMATS.find(([pattern]) => pattern.test(element.style))?.[1];
  const next = numberIn(element, "start", { from: 1, to: LARGEST_START });
  return { depth, format: styled ?? said ?? "decimal", next };
}

export function nextMark(list: OpenList, item: HtmlElement): ListMark {
  const { depth, format } = list;
  if (format === undefined) return { marker: BULLET, depth };
  if (item.attributes["value"] !== undefined) list.next = numberIn(item, "value", { from: 0, to: LARGEST_START });
  const marker = `${formatListNumber(list.next, format)}.`;
  list.next += 1;
  return { marker, depth };
}

/** The number that Word wrote into a paragraph: `mso-list:l0 level2 lfo1` and a span to be ignored by others. */
export function wordMark(paragraph: HtmlElement): ListMark | undefined {
  const level = /;mso-list:[^;]{0,20}?level(\d)/.exec(paragraph.style)?.[1];
  const span = level === undefined ? undefined : findIgnored(paragraph);
  if (!span) return undefined;
  const marker = plainText(span).replace(/\s+/gu, "");
  const isBulletLetter = marker === "o" || marker === "§" || marker === "·";
  const shown = NUMBER_OR_SIGN.test(marker) && !isBulletLetter ? marker : BULLET;
  return { marker: shown, depth: Number(level) - 1 };
}

export function isIgnored({ style }: HtmlElement): boolean {
  return style.includes(";mso-list:ignore");
}

function findIgnored(element: HtmlElement): HtmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = isIgnored(child) ? child : findIgnored(child);
    if (found) return found;
  }
  return undefined;
}

function plainText({ children }: HtmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : plainText(child))).join("");
}
