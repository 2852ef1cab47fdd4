/** The work in the prose of a paper, by what kind of paper it is. */
import type { ReadingWords } from "../locales/readingWords";
import type { Place } from "../model/origin";
import type { GroupReading } from "./attendees/groups";
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
  if (title.kind === "other" || title.kind === "report") return { tasks: [], used: new Set() };
  const isInvitation = title.kind === "invitation";
  const work = isInvitation ? { tasks: [], used: new Set<OutlineNode>() } : readTasks(root, context, title.head);
  if (!isInvitation && title.kind !== "assigning") return work;
  const requests = readRequests(descendants(root), context, {
    used: new Set([...work.used, ...title.used]),
    begun: beginnings(work),
    toReader: isInvitation || form === "letter",
  });
  const inOrder = [...work.tasks, ...requests.tasks];
  return { tasks: inOrder, used: new Set([...work.used, ...requests.used]) };
}

/** Where in a line its first work begins: a sentence before that may ask the reader for something. */
function beginnings({ tasks }: TaskReading): ReadonlyMap<Place, number> {
  const begun = new Map<Place, number>();
  for (const { origin, lead, summary } of tasks) {
    const starts = [...lead, summary].flatMap((fact) => fact.origin.spans.map(({ start }) => start));
    begun.set(origin.place, Math.min(begun.get(origin.place) ?? Infinity, ...starts));
  }
  return begun;
}

/** A line that asks for work and counts nobody is no group of attendees. */
export function withoutRequests(body: GroupReading, { tasks }: TaskReading, words: ReadingWords): GroupReading {
  const asked = new Set(
    tasks.flatMap(({ origin }) => (peopleIn(origin.quote, words) === undefined ? [origin.place] : [])),
  );
  const isGroup = ({ origin, count, perUnit }: GroupReading["groups"][number]): boolean =>
    count !== undefined || perUnit !== undefined || !asked.has(origin.place);
  const groups = body.groups.filter(isGroup);
  if (groups.length === body.groups.length) return body;
  const places = new Map(groups.map((group, index) => [group, index]));
  const moved = (index: number): readonly number[] => {
    const group = body.groups[index];
    const place = group && places.get(group);
    return place === undefined ? [] : [place];
  };
  return { ...body, groups, sums: body.sums.map((sum) => ({ ...sum, groups: sum.groups.flatMap(moved) })) };
}
