/** Changes to text: letters and lines lost, doubled and moved, signs put in that mean something to a reader. */
import type { Random } from "./random";

const PIECES = [
  "\t",
  "\n",
  "\r\n",
  '"',
  "|",
  ";",
  ",",
  "=",
  "=1+1",
  "- ",
  "+ ",
  "@",
  "'",
  "\0",
  "\uFEFF",
  "\u202E",
  "\u200B",
  "\u00A0",
  "\u0301",
  "\uD800",
  "__proto__",
  "constructor",
  "I. ",
  "1. ",
  "a) ",
  "30/02/2026",
  "trước ngày 15/7",
  "hằng quý",
  "999999999999",
  "-5",
  "0,5",
  "#",
  "##",
  "***",
  "---",
  "|---|",
  "sep=;",
  "<table>",
  "&nbsp;",
  "😀",
  "   ",
] as const;

export function mutateText(text: string, { below, pick }: Random): string {
  let changed = text;
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(changed.length + 1);
    const end = Math.min(changed.length, at + 1 + below(40));
    const [before, piece, after] = [changed.slice(0, at), changed.slice(at, end), changed.slice(end)];
    const way = below(5);
    if (way === 0) changed = before + after;
    else if (way === 1) changed = before + piece.repeat(1 + below(30)) + after;
    else if (way === 2) changed = before + pick(PIECES) + piece + after;
    else if (way === 3) changed = before + pick(PIECES).repeat(1 + below(50)) + piece + after;
    else changed = piece + before + after;
  }
  return changed;
}
