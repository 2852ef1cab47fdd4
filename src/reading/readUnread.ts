/** Rows that a person makes of a passage which no reader understood. The words are read by the same grammar. */
import { languageOf, readingWords } from "../locales/reading";
import { stated } from "../model/fact";
import type { Origin } from "../model/origin";
import { dateParts } from "../model/plainDate";
import type { QuotaGroup } from "../model/quota";
import type { Reading } from "../model/reading";
import type { Task } from "../model/task";
import { trimEndOf } from "../text/trim";
import { readAnchors } from "./anchors";
import { describeGroup } from "./attendees/describeGroup";
import { readGroupLine } from "./attendees/groupLine";
import { descendants, outline, type OutlineNode } from "./outline";
import { nodeOrigin, type ReadContext } from "./readContext";
import { readWork } from "./tasks";
import { nameContext } from "./unitKey";

/** The assignments in the passage; one with its whole words where the grammar finds none. */
export function readAsTasks(passage: Origin, reading: Reading): readonly Omit<Task, "id">[] {
  const node = nodeOf(passage);
  const { tasks } = readWork(node, contextOf(passage, reading));
  if (tasks.length > 0) return tasks.map((task) => ({ ...task, origin: passage }));
  const summary = stated(node.text, nodeOrigin(node));
  return [{ summary, lead: [], support: [], deliverTo: [], where: "", status: "needs-action", origin: passage }];
}

/** The passage as one group of attendees; its whole words, without a number, where the grammar finds nobody in it. */
export function readAsGroup(passage: Origin, reading: Reading): Omit<QuotaGroup, "id"> {
  const context = contextOf(passage, reading);
  const node = nodeOf(passage);
  const section = reading.quota[0]?.section ?? "body";
  const group = readGroupLine(node, context);
  if (group) return { ...group, section, origin: passage };
  const words = trimEndOf(node.text.trim(), " ;.");
  const unit = stated(words, { ...nodeOrigin(node), spans: [{ start: 0, end: words.length }] });
  return { unit, about: false, ...describeGroup(unit, context.names), section, event: 0, origin: passage };
}

/** The passage without its mark. */
function nodeOf({ place, quote }: Origin): OutlineNode {
  const root = outline([{ kind: "paragraph", text: quote.replace(/\s+/gu, " "), place }]);
  return descendants(root)[0] ?? root;
}

function contextOf({ quote }: Origin, { title, issued }: Reading): ReadContext {
  const words = readingWords[languageOf(quote)];
  return {
    names: nameContext(quote, words),
    languages: [words, ...Object.values(readingWords).filter((other) => other !== words)],
    anchors: {
      ...readAnchors([], { words, title }),
      ...(issued ? { issueDate: issued.value, year: dateParts(issued.value).year } : {}),
    },
    occasions: [],
    assigns: true,
    issuers: new Set(),
  };
}
