/** Word files from a small description: the parts that Word writes, with the given XML in their bodies. */
import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OTHER =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface DocxDescription {
  /** Paragraphs and tables, as `p` and `table` make them. */
  readonly body: readonly string[];
  readonly styles?: string;
  readonly numbering?: string;
  /** Texts of the footnotes with ids from 1 on. */
  readonly footnotes?: readonly string[];
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** Whether the parts are stored as they are; one text over and over would shrink as a bomb does. */
  readonly isStored?: boolean;
}

export function buildDocx({
  body,
  styles,
  numbering,
  footnotes,
  more = {},
  isStored = false,
}: DocxDescription): Uint8Array {
  const side: Record<string, string> = {
    ...(styles === undefined ? {} : { styles: `<w:styles ${W}>${styles}</w:styles>` }),
    ...(numbering === undefined ? {} : { numbering: `<w:numbering ${W}>${numbering}</w:numbering>` }),
    ...(footnotes === undefined
      ? {}
      : { footnotes: `<w:footnotes ${W}>${footnotes.map(note).join("")}</w:footnotes>` }),
  };
  const kinds = Object.keys(side);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `<w:document ${W} ${OTHER}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(kinds.map((kind) => [kind, `${kind}.xml`])),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, side[kind] ?? ""])),
    ...more,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === "string" ? strToU8(PROLOG + part) : part;
  return zipSync(files, { level: isStored ? 0 : 6 });
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([kind, target], id) => `<Relationship Id="r${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function note(text: string, index: number): string {
  return `<w:footnote w:id="${index + 1}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${text}`)}`)}</w:footnote>`;
}

interface ParagraphLook {
  readonly style?: string;
  /** numId and ilvl. */
  readonly list?: readonly [number, number];
  readonly properties?: string;
}

/** A paragraph of plain words, or of the runs given as XML. */
export function p(content: string, { style, list, properties = "" }: ParagraphLook = {}): string {
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const listed = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : "";
  return `<w:p><w:pPr>${styled}${listed}${properties}</w:pPr>${content.startsWith("<") ? content : r(content)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

interface Cell {
  readonly text?: string;
  /** Paragraphs and tables, in place of the text. */
  readonly content?: string;
  readonly across?: number;
  readonly down?: "restart" | "continue";
}

/** A table drawn with lines, unless it is said to have none. */
export function table(rows: readonly (readonly (string | Cell)[])[], lines: "single" | "none" = "single"): string {
  const side = (name: string): string => `<w:${name} w:val="${lines}"/>`;
  const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(side).join("")}</w:tblBorders>`;
  const cells = rows.map((row) => `<w:tr>${row.map(toCell).join("")}</w:tr>`);
  return `<w:tbl><w:tblPr>${borders}</w:tblPr>${cells.join("")}</w:tbl>`;
}

function toCell(cell: string | Cell): string {
  const { text = "", content, across, down } = typeof cell === "string" ? { text: cell } : cell;
  const span = across === undefined ? "" : `<w:gridSpan w:val="${across}"/>`;
  const merge = down === undefined ? "" : down === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content ?? p(text)}</w:tc>`;
}

/** One level of a list: its format, its text, where it starts. */
export type LevelDescription = readonly [format: string, text: string, more?: string];

/** Definitions with their levels, and lists (from number 1 on) that use them, some with overrides. */
export function numbering(
  definitions: readonly (readonly LevelDescription[])[],
  lists: readonly (number | { readonly definition: number; readonly overrides: string })[],
): string {
  const level = ([format, text, more = ""]: LevelDescription, at: number): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const abstract = definitions.map(
    (levels, id) => `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join("")}</w:abstractNum>`,
  );
  const nums = lists.map((list, at) => {
    const { definition, overrides } = typeof list === "number" ? { definition: list, overrides: "" } : list;
    return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
  });
  return abstract.join("") + nums.join("");
}
