/** Of several occasions in one paper each has a day of its own, from which deadlines are counted. */
import type { ReadingWords } from "../locales/readingWords";
import { stated } from "../model/fact";
import type { PlainDate } from "../model/plainDate";
import { compareKey } from "../text/fold";
import { findDates } from "./deadlines/findMentions";
import { resolveDue, type Anchors } from "./deadlines/resolveDue";
import { ancestors, type OutlineNode } from "./outline";
import { nodeOrigin, type Occasion } from "./readContext";
import { ownTopic } from "./sections";

/** Items that each give a time beside a place or people; none where the paper has one occasion. */
export function readOccasions(
  nodes: readonly OutlineNode[],
  words: ReadingWords,
  anchors: Anchors,
): readonly Occasion[] {
  const found = nodes.flatMap((scope): readonly Occasion[] => {
    if (!scope.text || scope.children.length < 2) return [];
    const topics = scope.children.map((child) => ownTopic(child, words));
    if (!topics.includes("time") || !(topics.includes("venue") || topics.includes("attendees"))) return [];
    const time = scope.children[topics.indexOf("time")];
    const date = time && dayOf(time, words, anchors);
    return date ? [{ scope, date }] : [];
  });
  return found.length > 1 ? found : [];
}

function dayOf(node: OutlineNode, words: ReadingWords, anchors: Anchors): PlainDate | undefined {
  const [first] = findDates(node.text, words);
  return first && resolveDue(stated(node.text, nodeOrigin(node)), first.expression, anchors).date;
}

/** From what a deadline counts that stands at a node: its own occasion, the one that its words name, or none for sure. */
export function anchorsAt(
  node: OutlineNode,
  words: string,
  { anchors, occasions }: { readonly anchors: Anchors; readonly occasions: readonly Occasion[] },
): Anchors {
  if (occasions.length === 0) return anchors;
  const above = new Set([node, ...ancestors(node)]);
  const own = occasions.find(({ scope }) => above.has(scope)) ?? onlyNamed(words, occasions);
  const { eventDate, ...others } = anchors;
  if (own) return { ...others, eventDate: own.date };
  const isOneDay = occasions.every(({ date }) => date === eventDate);
  return isOneDay ? anchors : others;
}

/** The words by which the name of an occasion begins ("Hội nghị", "Ngày hội"). */
const NAME_WORDS = 2;

function onlyNamed(words: string, occasions: readonly Occasion[]): Occasion | undefined {
  const said = ` ${compareKey(words)} `;
  const named = occasions.filter(({ scope }) => {
    const begin = compareKey(scope.text).split(" ").slice(0, NAME_WORDS).join(" ");
    return begin !== "" && said.includes(` ${begin} `);
  });
  return named.length === 1 ? named[0] : undefined;
}
