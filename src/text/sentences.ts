import type { Span } from "../model/origin";

/** Ends of sentences: a full stop, "!" or "?" (with closing quotes) before a space and a capital letter, not after a number mark. */
const SENTENCE_END =
  /(?<![\s.](?:\p{Lu}|TS|ThS|PGS|GS|TP|TX|Tp|St|Mr|Dr))(?<!(?:^|[.:;,)\s]\s)\p{N}{1,2})[.!?]["”’)]*(?=\s+["“‘(]?\p{Lu})/gu;

/** Spans of the sentences of a text, in order, without the spaces between them. */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    spans.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
    while (text[start] === " ") start++;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("vi") + text.slice(first.length);
}
