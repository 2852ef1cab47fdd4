/** Parts of a document that say nothing to read: addressees, signatures, paths in footers. */
import type { ReadingWords } from "../locales/readingWords";
import type { Block } from "../model/document";

const FILE_PATH = /^[A-Z]:\\|^\/\w+\/.+\.\w{3,4}$/u;
const ORNAMENT = /^[\s_*=–—.\-/]+$/u;

/** The blocks without noise. Addressees and the signature end at the next capital heading, annex title or table. */
export function withoutNoise(blocks: readonly Block[], words: ReadingWords): readonly Block[] {
  const addressees = new RegExp(`^(?:${words.addressees})[^:]{0,20}:$`, "iu");
  let skipping = false;
  return blocks.filter((block) => {
    if (block.kind === "table") {
      skipping = false;
      return true;
    }
    const { text } = block;
    if (FILE_PATH.test(text) || ORNAMENT.test(text)) return false;
    if (addressees.test(text)) skipping = true;
    else if (skipping) skipping = !beginsAnnex(text, words);
    return !skipping;
  });
}

function beginsAnnex(text: string, { annex, signature }: ReadingWords): boolean {
  const isAnnex = new RegExp(`^(?:${annex})(?!\\p{L})`, "iu").test(text);
  return isAnnex && /^\p{Lu}/u.test(text) && !new RegExp(`^(?:${signature})`, "u").test(text);
}
