/** Where on one line the words of its groups stand. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Span } from "../../model/origin";
import { endOfMatchAt } from "../../text/pattern";
import { oncePer } from "../../text/once";
import type { OutlineNode } from "../outline";
import { labelOf } from "../sections";
import { beginsOwner } from "../unitGrammar";
import { hasNumber } from "./groupLine";
import { mayCount, peopleIn } from "./peopleCount";

const placePattern = oncePer(({ units }: ReadingWords) => new RegExp(`(?:${units.placeKinds})\\s\\p{Lu}`, "uy"));
const labelPattern = oncePer(({ counts }: ReadingWords) => new RegExp(`^(?:${counts.groupLabel})$`, "iu"));

/** The words of the groups on one line: without a label of level or venue, and one by one behind it or where each has a number. */
export function partsOf({ text }: OutlineNode, words: ReadingWords): readonly Span[] {
  const label = labelOf(text);
  const whole = { start: 0, end: text.length };
  const isLabel = label !== undefined && label.rest !== "" && labelPattern(words).test(label.label);
  const rest = label && label.rest !== "" ? { start: label.restAt, end: text.length } : whole;
  if (isLabel) return countedParts(text, rest, words) ?? listParts(text, rest);
  return countedParts(text, rest, words) ?? countedParts(text, whole, words) ?? [whole];
}

function listParts(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^;]+/gu)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}

/** Parts between semicolons, and between commas behind a number, where at least two have a number or a rule of their own. */
function countedParts(text: string, span: Span, words: ReadingWords): readonly Span[] | undefined {
  if (!mayCount(text, words)) return undefined;
  const parts = listParts(text, span).flatMap((part) => commaParts(text, part, words));
  const counted = parts.filter(({ start, end }) => hasNumber(text.slice(start, end).trim(), words));
  return counted.length > 1 ? parts : undefined;
}

function commaParts(text: string, { start, end }: Span, words: ReadingWords): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/,\s/gu)) {
    const at = start + index;
    const isName = beginsOwner(text, at + 2, words) || endOfMatchAt(placePattern(words), text, at + 2) !== undefined;
    const isNext = isName && peopleIn(text.slice(from, at).trim(), words) !== undefined;
    if (!isNext) continue;
    parts.push({ start: from, end: at });
    from = at + 2;
  }
  return [...parts, { start: from, end }];
}
