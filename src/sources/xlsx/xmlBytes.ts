/** The signs of XML as bytes. */

export const AMPERSAND = 0x26;
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const COLON = 0x3a;
export const EXCLAMATION = 0x21;
export const QUESTION = 0x3f;

export function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Letters, digits, ":", "-", ".", "_" and whatever is no ASCII. */
const NAME = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[\w:.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

export function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || NAME[byte] === 0;
}

export function startsWith(bytes: Uint8Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}
