/** Lines of a calendar file: letters that must be escaped, lines that must be folded (RFC 5545, 3.1 and 3.3.11). */
import type { PlainDate } from "../../model/plainDate";

const LINE_OCTETS = 75;

/** 2026-07-15 → 20260715 */
export function icsDate(date: PlainDate): string {
  return date.replaceAll("-", "");
}

/** Text values: no control letters but the line break, which is written \n. */
export function icsText(text: string): string {
  return (
    text
      .replaceAll("\\", "\\\\")
      .replaceAll(";", "\\;")
      .replaceAll(",", "\\,")
      .replace(/\r\n|\r|\n/g, "\\n")
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, "")
  );
}

/** The line with its end, folded at 75 octets and never inside a letter. */
export function contentLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
