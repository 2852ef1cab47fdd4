/** Lines that look like work or its owner, and say only who comes, what happens, or nothing at all. */
import type { ReadingWords } from "../locales/readingWords";
import type { Task } from "../model/task";
import { trimEndOf } from "../text/trim";
import { peopleNumbers } from "./attendees/peopleCount";
import { descendants, type OutlineNode } from "./outline";
import { readOwnerHeading } from "./owners";
import type { ReadContext } from "./readContext";
import { ownTopic } from "./sections";
import { isClosing, isSectionTitle } from "./workNodes";

/** A line that only says who owns work, and below which none was found, is as good as unread. */
export function withoutIdle(
  used: ReadonlySet<OutlineNode>,
  tasks: readonly Omit<Task, "id">[],
  context: ReadContext,
): ReadonlySet<OutlineNode> {
  const { words } = context.names;
  const places = new Set(
    tasks.flatMap(({ lead, support, summary, due, origin }) =>
      [...lead, ...support, summary, ...(due ? [due.text] : [])].map((fact) => fact.origin.place).concat(origin.place),
    ),
  );
  const isBusy = (node: OutlineNode): boolean =>
    places.has(node.place) ||
    isClosing(node, words) ||
    (!namesOwner(node, context) && descendants(node).some(({ place }) => places.has(place)));
  return new Set([...used].filter(isBusy));
}

/** An owner's line above work that others own: nothing was taken from it. */
function namesOwner(node: OutlineNode, context: ReadContext): boolean {
  if (isSectionTitle(node) || node.text.endsWith(":")) return false;
  const heading = readOwnerHeading(node, context);
  return heading !== undefined && heading.taskStart === undefined;
}

/** "06 đồng chí" behind a name says how many come. */
export function isOnlyCount(text: string, words: ReadingWords): boolean {
  const [only, ...others] = peopleNumbers(text, words);
  return (
    only !== undefined &&
    others.length === 0 &&
    trimEndOf(text.slice(0, only.span.start) + text.slice(only.span.end), " .;").trim() === ""
  );
}

/** "Ban A tổ chức 01 lớp như sau:" over time, place and people says what happens, and gives nobody work. */
export function announces({ children }: OutlineNode, words: ReadingWords): boolean {
  return children.some((child) => {
    const topic = ownTopic(child, words);
    return topic === "time" || topic === "venue" || topic === "attendees";
  });
}
