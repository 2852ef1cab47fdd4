/** Changes to the XML of a part, tag by tag and value by value. */
import type { Random } from "./random";

const VALUES = [
  "",
  "0",
  "-1",
  "1",
  "99999",
  "1048577",
  "4294967296",
  "1e999",
  "NaN",
  "true",
  "A1",
  "XFD1048576",
  "XFE1",
  "A0",
  "A1:B2",
  "A1:XFD1048576",
  "__proto__",
  "constructor",
  "s",
  "str",
  "inlineStr",
  "d",
  "e",
  "b",
  "shared",
  "&lt;",
  "&amp;#0;",
  "&#x41;",
  "&#55296;",
  "&none;",
  "\u202e",
  "../x",
  "=1+1",
  "dd/mm/yyyy",
  ";;;",
  "[Red]0",
  "\0",
] as const;
const PIECES = [
  "<!--x-->",
  "<![CDATA[x]]>",
  "<?x y?>",
  "<x/>",
  "<x>",
  "</x>",
  "&",
  "<",
  ">",
  "]]>",
  '"',
  "<!DOCTYPE x>",
  "\uFEFF",
] as const;

export function mutateXml(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random.below(3); times > 0; times--) changed = mutateOnce(changed, random);
  return changed;
}

function mutateOnce(text: string, random: Random): string {
  const { below, pick } = random;
  switch (below(6)) {
    case 0:
      return replaceOne(text, /="[^"]*"/g, () => `="${pick(VALUES)}"`, random);
    case 1:
      return replaceOne(text, />[^<]+</g, () => `>${pick(VALUES)}<`, random);
    case 2:
      return replaceOne(text, /<[^>]*>/g, (tag) => (below(2) === 0 ? "" : tag + tag), random);
    case 3:
      return replaceOne(
        text,
        /<([\w:]+)[^<>]*>[^<]*<\/\1>/g,
        (element) => (below(2) === 0 ? "" : element + element),
        random,
      );
    case 4: {
      const at = below(text.length + 1);
      return text.slice(0, at) + pick(PIECES) + text.slice(at);
    }
    default:
      return text.slice(0, below(text.length + 1)) + (below(2) === 0 ? "" : text.slice(below(text.length + 1)));
  }
}

function replaceOne(text: string, pattern: RegExp, change: (found: string) => string, { below }: Random): string {
  const found = [...text.matchAll(pattern)];
  const one = found[below(found.length)];
  return one ? text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length) : text;
}
