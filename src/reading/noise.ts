/** Parts of a document that say nothing to read: addressees, signatures, paths in footers. */
import type { ReadingWords } from "../locales/readingWords";
import type { Block } from "../model/document";
import { isCapitalHeading } from "./outline";

const FILE_PATH = /^[A-Z]:\\|^\/\w+\/.+\.\w{3,4}$/u;
const ORNAMENT = /^[\s_*=–—.\-/]+$/u;

/** The blocks without noise. Addressees and the signature end at the next capital heading, annex title or table. */
export function withoutNoise(blocks: readonly Block[], words: ReadingWords): readonly Block[] {
  const addressees = new RegExp(`^[*_\\s]*(?:${words.addressees})\\s*:?`, "iu");
  const signature = new RegExp(`^[*_\\s]*(?:${words.signature})`, "u");
  const annex = new RegExp(`^[*_\\s]*(?:${words.annex})(?!\\p{L})`, "iu");
  let skipping = false;
  return blocks.filter((block) => {
    if (block.kind === "table") {
      skipping = false;
      return true;
    }
    const { text } = block;
    if (FILE_PATH.test(text) || ORNAMENT.test(text)) return false;
    if (addressees.test(text) && /:\s*$/u.test(text)) skipping = true;
    else if (skipping && isCapitalHeading(text) && annex.test(text) && !signature.test(text)) skipping = false;
    else if (skipping && annex.test(text) && /^\p{Lu}/u.test(text)) skipping = false;
    return !skipping;
  });
}
