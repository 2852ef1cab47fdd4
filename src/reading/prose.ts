/** The work in the prose of a paper, by what kind of paper it is. */
import type { ReadingWords } from "../locales/readingWords";
import type { QuotaGroup } from "../model/quota";
import { peopleIn } from "./attendees/peopleCount";
import { descendants, type OutlineNode } from "./outline";
import type { ReadContext } from "./readContext";
import { readRequests } from "./requests";
import { readTasks, type TaskReading } from "./tasks";
import type { Title } from "./title";

interface Paper {
  readonly title: Title;
  readonly form: "letter" | "paper";
}

/** The work that the prose gives, and what it asks for in parts that are about the occasion. */
export function readProse(root: OutlineNode, context: ReadContext, { title, form }: Paper): TaskReading {
  if (title.kind === "other") return { tasks: [], used: new Set() };
  const isInvitation = title.kind === "invitation";
  const work = isInvitation ? { tasks: [], used: new Set<OutlineNode>() } : readTasks(root, context, title.head);
  if (!isInvitation && title.kind !== "assigning") return work;
  const requests = readRequests(descendants(root), context, {
    used: new Set([...work.used, ...title.used]),
    toReader: isInvitation || form === "letter",
  });
  const inOrder = [...work.tasks, ...requests.tasks];
  return { tasks: inOrder, used: new Set([...work.used, ...requests.used]) };
}

/** A line that asks for work and counts nobody is no group of attendees. */
export function withoutRequests<T extends Omit<QuotaGroup, "id">>(
  groups: readonly T[],
  { tasks }: TaskReading,
  words: ReadingWords,
): readonly T[] {
  const asked = new Set(
    tasks.flatMap(({ origin }) => (peopleIn(origin.quote, words) === undefined ? [origin.place] : [])),
  );
  return groups.filter(({ origin }) => !asked.has(origin.place));
}
