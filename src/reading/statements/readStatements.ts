import type { ReadingWords } from "../../locales/readingWords";
import { stated } from "../../model/fact";
import type { Reading } from "../../model/reading";
import type { Statement } from "../../model/statement";
import type { Task } from "../../model/task";
import { oncePer, oncePerText } from "../../text/once";
import { occursIn, phrase } from "../../text/pattern";
import { findDates } from "../deadlines/findMentions";
import { resolveDue } from "../deadlines/resolveDue";
import { isAnnexHeading } from "../annexHeading";
import type { OutlineNode } from "../outline";
import { nodeOrigin, type ReadContext } from "../readContext";
import { eventDaysOf, impossibleDatesOf, weekdaysOf, type DayContext } from "./days";
import { exceptionsOf, listingOf } from "./listings";

interface StatementOptions {
  readonly eventName: string;
  /** Lines that tasks were read from: their times are deadlines. */
  readonly tasks: ReadonlySet<OutlineNode>;
}

/** What lines say that groups and tasks do not hold, in the document's order. */
export function readStatements(
  nodes: readonly OutlineNode[],
  { names, anchors }: ReadContext,
  { eventName, tasks }: StatementOptions,
): readonly Statement[] {
  const { words } = names;
  const annexAt = nodes.findIndex((node) => isAnnexHeading(node, words));
  return nodes.flatMap((node, index): readonly Statement[] => {
    if (node.table || node.text === "") return [];
    const section = annexAt >= 0 && index >= annexAt ? "annex" : "body";
    const context: DayContext = { words, anchors, eventName, section, isTask: tasks.has(node) };
    const listing = listingOf(node, names);
    return [
      ...(listing ? [listing] : exceptionsOf(node, names)),
      ...eventDaysOf(node, context),
      ...weekdaysOf(node, context),
      ...impossibleDatesOf(node, context),
    ];
  });
}

/** The day of issue with the line that gives it. */
export function issuedOf(nodes: readonly OutlineNode[], { names, anchors }: ReadContext): Pick<Reading, "issued"> {
  const { issueDate } = anchors;
  if (!issueDate) return {};
  for (const node of nodes) {
    for (const { span, text, expression } of findDates(node.text, names.words)) {
      const origin = { ...nodeOrigin(node), spans: [span] };
      if (resolveDue(stated(text, origin), expression, {}).date === issueDate)
        return { issued: stated(issueDate, origin) };
    }
  }
  return {};
}

const patternsOf = oncePer(({ statements }: ReadingWords) => ({
  before: phrase(statements.preparation, "u"),
  after: phrase(statements.aftermath, "u"),
}));

const preparesIn = oncePerText((text: string, words: ReadingWords) =>
  occursIn(patternsOf(words).before, text.toLowerCase()),
);
const followsIn = oncePerText((text: string, words: ReadingWords) =>
  occursIn(patternsOf(words).after, text.toLowerCase()),
);

/** Tasks that must be done before the occasion, marked as such. */
export function withPreparation(tasks: readonly Task[], words: ReadingWords): readonly Task[] {
  return tasks.map((task) => {
    const prepares = preparesIn(task.summary.value, words) && !followsIn(task.origin.quote, words);
    return prepares ? { ...task, prepares } : task;
  });
}
