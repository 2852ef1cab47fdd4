/** Lines that list who does a work, and assignments that leave bodies out of one. */
import type { ReadingWords } from "../../locales/readingWords";
import { stated } from "../../model/fact";
import type { ListingStatement, ListMember } from "../../model/statement";
import { oncePer } from "../../text/once";
import { anyOf, findAll, phrase } from "../../text/pattern";
import { trimEndOf } from "../../text/trim";
import type { OutlineNode } from "../outline";
import { nodeOrigin } from "../readContext";
import { labelOf, topicOf } from "../sections";
import { unitKey, type NameContext } from "../unitKey";

/** A label of fewer words could be about anything. */
const SHORTEST_WORK = 3;

/** "4. Báo cáo tham luận: UBND huyện A, UBND thị xã B." in a part that assigns nothing. */
export function listingOf(node: OutlineNode, names: NameContext): ListingStatement | undefined {
  const topic = topicOf(node, names.words);
  if (topic !== "content" && topic !== "programme") return undefined;
  const label = labelOf(node.text);
  if (!label || label.label.split(/\s+/u).length < SHORTEST_WORK) return undefined;
  const members = membersOf(node, { start: label.restAt, end: node.text.length }, names);
  if (members.length < 2) return undefined;
  const work = stated(label.label, { ...nodeOrigin(node), spans: [{ start: 0, end: label.label.length }] });
  return { kind: "listing", work, members };
}

/** "UBND các huyện (trừ huyện A, thị xã B) chuẩn bị …" */
export function exceptionsOf(node: OutlineNode, names: NameContext): readonly ListingStatement[] {
  if (topicOf(node, names.words) !== "assignment") return [];
  const { except } = names.words.statements;
  const pattern = new RegExp(`\\(\\s*(?:${except})\\s+(?<members>[^()]{3,400})\\)`, "giu");
  return findAll(pattern, node.text).flatMap(({ match, span }): readonly ListingStatement[] => {
    const start = span.end - 1 - (match.groups?.["members"] ?? "").length;
    const members = membersOf(node, { start, end: span.end - 1 }, names);
    const rest = node.text.slice(span.end);
    if (members.length < 2 || rest.trim() === "") return [];
    const work = stated(rest.trim(), { ...nodeOrigin(node), spans: [{ start: span.end, end: node.text.length }] });
    return [{ kind: "exception", work, members }];
  });
}

/**
 * The parts of a list between commas and "và"; none where one of them is running text. A name that itself holds "và" is
 * cut in two here, on both sides of a comparison alike.
 */
function membersOf(
  node: OutlineNode,
  { start, end }: { readonly start: number; readonly end: number },
  names: NameContext,
): readonly ListMember[] {
  const { words } = names;
  const text = trimEndOf(node.text.slice(start, end), " .;…");
  const members: ListMember[] = [];
  let at = 0;
  for (const part of text.split(listSeparator(words))) {
    const value = part.trim();
    const from = start + Math.max(at, text.indexOf(value, at));
    at = from - start + value.length;
    if (value === "") continue;
    if (!/\p{Lu}/u.test(value) || value.length > 100) return [];
    const origin = { ...nodeOrigin(node), spans: [{ start: from, end: from + value.length }] };
    members.push({ ...stated(value, origin), key: memberKey(value, names) });
  }
  return members;
}

const separators = new WeakMap<ReadingWords, RegExp>();

function listSeparator(words: ReadingWords): RegExp {
  const known = separators.get(words) ?? new RegExp(`[,;]|${phrase(words.units.and).source}`, "u");
  separators.set(words, known);
  return known;
}

const officePattern = oncePer(({ units, statements }: ReadingWords) => {
  const heads = `(?:(?:${anyOf(units.heads)})\\s+)?`;
  return new RegExp(`^${heads}(?:(?:${statements.many})\\s+)?(?:${units.placeKinds})\\s+(?=\\p{Lu})`, "u");
});

/** A place is one place, whichever of its offices is named; any other body is itself. */
function memberKey(name: string, names: NameContext): string {
  return unitKey(name.replace(officePattern(names.words), ""), names);
}
