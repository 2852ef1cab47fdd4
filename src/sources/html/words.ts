/** The words of HTML as a person sees them: no scripts, nothing hidden, nothing struck out, no marks of notes. */
import { noHiddenSigns, type HiddenSigns } from "../hiddenSigns";
import { elementsOf, type HtmlElement } from "./tree";

/** How elements are to be shown that say so by a class. */
export interface Look {
  readonly struckClasses: ReadonlySet<string>;
  /** Places left out because they are struck out. */
  readonly counts: { struck: number; readonly hidden: HiddenSigns };
}

export type Shown = "shown" | "hidden" | "struck";

const UNSEEN = new Set([
  "head",
  "style",
  "script",
  "template",
  "title",
  "noscript",
  "textarea",
  "select",
  "option",
  "xml",
]);
const STRUCK = new Set(["s", "strike", "del"]);

/** The classes that a page's own style sheet strikes out: Excel says everything by classes. */
export function readLook(root: HtmlElement): Look {
  const struckClasses = new Set<string>();
  for (const sheet of styleSheets(root)) {
    for (const rule of sheet.split("}")) {
      const [selector = "", declarations = ""] = rule.split("{");
      if (!declarations.includes("line-through")) continue;
      for (const [, name = ""] of selector.matchAll(/\.([\w-]+)/g)) struckClasses.add(name);
    }
  }
  return { struckClasses, counts: { struck: 0, hidden: noHiddenSigns() } };
}

function styleSheets(element: HtmlElement): readonly string[] {
  if (element.name === "style") return element.children.filter((child) => typeof child === "string");
  return elementsOf(element).flatMap(styleSheets);
}

export function shownAs({ name, style, attributes }: HtmlElement, { struckClasses }: Look): Shown {
  if (UNSEEN.has(name) || /;(?:display:none|visibility:hidden|mso-hide:all)/.test(style)) return "hidden";
  const classes = (attributes["class"] ?? "").split(/\s+/);
  // The mark of a note; the note itself stands at the end of the document.
  if (classes.includes("MsoFootnoteReference") || classes.includes("MsoEndnoteReference")) return "hidden";
  const isStruck = STRUCK.has(name) || /text-decoration(?:-line)?:[^;]*line-through/.test(style);
  return isStruck || classes.some((word) => struckClasses.has(word)) ? "struck" : "shown";
}

/** Line ends and runs of spaces in the source are one space; a no-break space is kept apart until all is read. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, " ");
}
