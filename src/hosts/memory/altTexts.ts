/** The library drops the alternative texts of drawings when it writes a loaded file: they are put back. */
import { partBytes, partText, relationsOf, sheetPaths, type Parts } from "./packageXml";

const DRAWN = /<xdr:cNvPr\b[^>]*>/g;

/** `before`: the parts as they were loaded. */
export function keepAltTexts(parts: Parts, before: Parts): Parts {
  const next = new Map(parts);
  const loaded = drawingPaths(before);
  for (const [sheet, path] of drawingPaths(parts)) {
    const xml = partText(parts, path);
    const texts = altTexts(partText(before, loaded.get(sheet) ?? ""));
    if (texts.length === altTexts(xml).length) next.set(path, partBytes(withAltTexts(xml, texts)));
  }
  return next;
}

/** By sheet name; a sheet has one drawing at most. */
function drawingPaths(parts: Parts): ReadonlyMap<string, string> {
  return new Map(
    [...sheetPaths(parts)].flatMap(([sheet, path]) => {
      const drawing = relationsOf(parts, path).find(({ kind }) => kind === "drawing");
      return drawing ? [[sheet, drawing.target] as const] : [];
    }),
  );
}

/** As the file writes them, in order: the library keeps the order of drawings, and names them anew where it must. */
function altTexts(xml: string): readonly (string | undefined)[] {
  return (xml.match(DRAWN) ?? []).map((tag) => /\sdescr="([^"]*)"/.exec(tag)?.[1]);
}

function withAltTexts(xml: string, texts: readonly (string | undefined)[]): string {
  let index = -1;
  return xml.replace(DRAWN, (tag) => {
    index += 1;
    const text = texts[index];
    return text === undefined || /\sdescr="/.test(tag)
      ? tag
      : tag.replace("<xdr:cNvPr", () => `<xdr:cNvPr descr="${text}"`);
  });
}
