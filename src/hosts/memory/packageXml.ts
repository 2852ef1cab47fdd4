/** What is asked of a package's parts as text: attributes of a tag, relationships, the parts of its sheets. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function partText(parts: Parts, path: string): string {
  return decoder.decode(parts.get(path));
}

export function partBytes(xml: string): Uint8Array {
  return encoder.encode(xml);
}

export interface Relationship {
  readonly id: string;
  /** Last word of its type: "drawing", "chart". */
  readonly kind: string;
  /** Path in the package. */
  readonly target: string;
}

/** "xl/drawings/drawing1.xml" → "xl/drawings/_rels/drawing1.xml.rels" */
export function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

export function relationsOf(parts: Parts, path: string): readonly Relationship[] {
  const tags = partText(parts, relationsPath(path)).match(/<Relationship\b[^>]*>/g) ?? [];
  return tags.map((tag) => ({
    id: attribute(tag, "Id"),
    kind: attribute(tag, "Type").replace(/^.*\//, ""),
    target: resolvePath(path, attribute(tag, "Target")),
  }));
}

/** Targets are relative to the folder of the part, or begin at the package's root. */
function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else folders.push(step);
  }
  return folders.join("/");
}

/** Paths of the worksheets' parts by sheet name. */
export function sheetPaths(parts: Parts): Map<string, string> {
  const targets = new Map(relationsOf(parts, "xl/workbook.xml").map(({ id, target }) => [id, target]));
  const paths = new Map<string, string>();
  for (const tag of partText(parts, "xl/workbook.xml").match(/<sheet\b[^>]*>/g) ?? []) {
    const target = targets.get(attribute(tag, "r:id"));
    if (target !== undefined) paths.set(attribute(tag, "name"), target);
  }
  return paths;
}

export function attribute(tag: string, name: string): string {
  return unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll("&amp;", "&");
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
