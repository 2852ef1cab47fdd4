/** Text of XML from its bytes. */

/** What is no well-formed XML, or says what no workbook can mean. */
export class XmlFault extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const REFERENCE = /&([^;&]{0,10};)?/g;
/** Characters that XML has no place for (XML 1.0, 2.2). */
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|[\uFFFE\uFFFF]/u;
/** What has to be looked at closely. */
const UNUSUAL = /[^\P{Cc}\t\n\r\x7F-\x9F]|[&>\uFFFE\uFFFF]/u;
const SHORT = 3;
const LARGEST_CODE = 0x10ffff;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of these bytes, its references resolved unless it is to be taken as it stands. */
export function decodeText(bytes: Uint8Array, start: number, end: number, form?: "as it stands"): string {
  if (start >= end) return "";
  const text = shortText(bytes, start, end) ?? decode(bytes.subarray(start, end));
  if (!UNUSUAL.test(text)) return text;
  if (FORBIDDEN.test(text)) throw new XmlFault("a character that XML has no place for");
  if (form !== undefined) return text;
  if (text.includes("]]>")) throw new XmlFault("an end of CDATA that never began");
  return text.replace(REFERENCE, (_, name?: string) => resolve(name));
}

/** Types, numbers of styles and the like: letters and digits that need no decoder. */
function shortText(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > SHORT) return undefined;
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new XmlFault("is no UTF-8");
  }
}

function resolve(reference: string | undefined): string {
  const name = (reference ?? "").slice(0, -1);
  const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = codeOf(name);
  const character = known ?? (code === undefined ? undefined : String.fromCodePoint(code));
  if (character === undefined || FORBIDDEN.test(character)) throw new XmlFault("an unknown entity");
  return character;
}

function codeOf(name: string): number | undefined {
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code <= LARGEST_CODE && !(code >= 0xd800 && code <= 0xdfff) ? code : undefined;
}

/** Excel writes characters that XML has no place for as "_x000D_" (ECMA-376 Part 1, 22.9.2.19). */
export function withEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
