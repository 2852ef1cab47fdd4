import type { ReadingWords } from "../locales/readingWords";
import { stated } from "../model/fact";
import { dateParts, type PlainDate } from "../model/plainDate";
import { findDates } from "./deadlines/findMentions";
import { partsOf, withDates } from "./deadlines/duePattern";
import { resolveDue, type Anchors } from "./deadlines/resolveDue";
import type { OutlineNode } from "./outline";
import { nodeOrigin } from "./readContext";
import { topicOf } from "./sections";

interface AnchorContext {
  readonly words: ReadingWords;
  readonly title: string;
}

/** What the document says of its own day and year: date line, day of the event, year in the title. */
export function readAnchors(nodes: readonly OutlineNode[], { words, title }: AnchorContext): Anchors {
  const issueDate = issueDateOf(nodes, words);
  const eventDate = eventDateOf(nodes, words);
  const titleYear = /(?<!\d)(20\d{2})(?!\d)/u.exec(title)?.[1];
  const year = yearOf(issueDate) ?? yearOf(eventDate) ?? (titleYear ? Number(titleYear) : undefined);
  return {
    ...(issueDate ? { issueDate } : {}),
    ...(eventDate ? { eventDate } : {}),
    ...(year ? { year } : {}),
  };
}

function issueDateOf(nodes: readonly OutlineNode[], words: ReadingWords): PlainDate | undefined {
  const line = new RegExp(withDates(words.issueDate, words), "iu");
  for (const node of nodes) {
    const match = line.exec(node.text);
    if (!match) continue;
    const { day, month, year } = partsOf(match, words);
    const expression = { type: "date", mod: "on", year: Number(year), month: Number(month), day: Number(day) } as const;
    const { date } = resolveDue(stated(match[0], nodeOrigin(node)), expression, {});
    if (date) return date;
  }
  return undefined;
}

function eventDateOf(nodes: readonly OutlineNode[], words: ReadingWords): PlainDate | undefined {
  for (const node of nodes.filter((one) => !one.table && topicOf(one, words) === "time")) {
    for (const { expression } of findDates(node.text, words)) {
      const { date } = resolveDue(stated(node.text, nodeOrigin(node)), expression, {});
      if (date) return date;
    }
  }
  return undefined;
}

function yearOf(date: PlainDate | undefined): number | undefined {
  return date && dateParts(date).year;
}
