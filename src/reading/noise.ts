/** Parts of a document that say nothing to read: addressees, signatures, page numbers, paths in footers. */
import type { ReadingWords } from "../locales/readingWords";
import type { Block, Table } from "../model/document";
import { oncePer } from "../text/once";
import { isCapitalHeading } from "./marks";

const FILE_PATH = /^[A-Z]:\\|^\/\w+\/.+\.\w{3,4}$/u;
const ORNAMENT = /^[\s_*=–—.\-/]+$/u;
const NUMBERED_HEADING = /^(?:[IVX]{1,5}|[A-H])\s*[.)/-]\s/u;
const LIST_GOES_ON = /[:;,]$/u;
const BULLET = /^[-–+•*]/u;

const patternsOf = oncePer(
  ({ addressees, salutation, signature, annex, documentKind, pageWord, pageOf }: ReadingWords) => ({
    addressees: new RegExp(`^(?:${addressees})(?:\\s*:|$)`, "iu"),
    salutation: new RegExp(`^(?:${salutation})(?:\\s*:|$)`, "iu"),
    signature: new RegExp(`^(?:${signature})`, "u"),
    annex: new RegExp(`^(?:${annex})(?!\\p{L})`, "iu"),
    pageNumber: new RegExp(`^(?:${pageWord})?\\s*\\d{1,3}(?:\\s?(?:/|${pageOf})\\s?\\d{1,3})?$`, "iu"),
    documentKind: new RegExp(`^(?:${documentKind})(?!\\p{L})`, "u"),
  }),
);

/** What is being left out: a list of receivers with the signature beside it, or the addressees at the head of a letter. */
type Skipping = "no" | "signatures" | "addressees";

/**
 * The blocks without noise. The list of receivers and the signature end at the next annex, document or numbered heading;
 * the addressees of a letter at its first paragraph.
 */
export function withoutNoise(blocks: readonly Block[], words: ReadingWords): readonly Block[] {
  let skipping: Skipping = "no";
  let last = "";
  return blocks.filter((block) => {
    if (block.kind === "table") {
      const isSignature = isSignatureTable(block, words);
      skipping = isSignature ? "signatures" : "no";
      return !isSignature;
    }
    const { text } = block;
    if (FILE_PATH.test(text) || ORNAMENT.test(text) || patternsOf(words).pageNumber.test(text)) return false;
    skipping = skippingAt(text, { skipping, last }, words);
    last = text;
    return skipping === "no";
  });
}

function skippingAt(
  text: string,
  { skipping, last }: { readonly skipping: Skipping; readonly last: string },
  words: ReadingWords,
): Skipping {
  const { addressees, salutation, signature } = patternsOf(words);
  if (salutation.test(text)) return "addressees";
  // "Dear colleagues," greets; the letter begins right behind it.
  if (skipping === "addressees" && isGreeting(last, words)) return "no";
  if (addressees.test(text) || signature.test(text)) return "signatures";
  if (skipping === "signatures") return beginsAgain(text, words) ? "no" : "signatures";
  if (skipping === "addressees") return BULLET.test(text) || LIST_GOES_ON.test(last) ? "addressees" : "no";
  return "no";
}

function isGreeting(text: string, words: ReadingWords): boolean {
  return text.endsWith(",") && !text.includes(":") && patternsOf(words).salutation.test(text);
}

function beginsAgain(text: string, words: ReadingWords): boolean {
  const { annex, documentKind } = patternsOf(words);
  if (!/^\p{Lu}/u.test(text)) return false;
  return annex.test(text) || documentKind.test(text) || (NUMBERED_HEADING.test(text) && isCapitalHeading(text));
}

/** Receivers on the left, signature on the right, as two columns. */
function isSignatureTable({ grid }: Table, words: ReadingWords): boolean {
  const { addressees } = patternsOf(words);
  return grid.columnCount <= 3 && grid.rows[0]?.cells.some(({ text }) => addressees.test(text)) === true;
}
