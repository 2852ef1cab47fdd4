/** What invitations and letters ask of those who receive them, in any of their parts. */
import type { ReadingWords } from "../locales/readingWords";
import { oncePer } from "../text/once";
import { endOfMatchAt, occursIn, phrase } from "../text/pattern";
import { sentenceSpans } from "../text/sentences";
import type { Place, Span } from "../model/origin";
import type { OutlineNode } from "./outline";
import { peopleIn } from "./attendees/peopleCount";
import type { ReadContext } from "./readContext";
import { isReport, readRoles } from "./roles";
import { labelOf, topicOf } from "./sections";
import { readPart, type TaskReading } from "./tasks";
import { beginsOwner } from "./unitGrammar";
import { isClosing, isSectionTitle, tellsToWork } from "./workNodes";
import { sentenceMentions } from "./workParts";

interface RequestOptions {
  /** Lines that other readers understood. */
  readonly used: ReadonlySet<OutlineNode>;
  /** Where work that was read begins in its line. */
  readonly begun: ReadonlyMap<Place, number>;
  /** A letter or invitation asks its reader also where it names nobody ("Danh sách gửi về … chậm nhất ngày …"). */
  readonly toReader: boolean;
}

export function readRequests(
  nodes: readonly OutlineNode[],
  context: ReadContext,
  { used, begun, toReader }: RequestOptions,
): TaskReading {
  const found = nodes
    .filter((node) => (!used.has(node) || (toReader && begun.has(node.place))) && mayAsk(node, context))
    .flatMap((node) => {
      const before = begun.get(node.place) ?? Infinity;
      const tasks = requestsIn(node, context, toReader && mayAskReader(node, context))
        .filter(({ end }) => end <= before)
        .flatMap((span) => readPart(node, span, context));
      return tasks.length > 0 ? [{ node, tasks }] : [];
    });
  return { tasks: found.flatMap(({ tasks }) => tasks), used: new Set(found.map(({ node }) => node)) };
}

function mayAsk(node: OutlineNode, { names: { words } }: ReadContext): boolean {
  if (node.table || !node.text || isSectionTitle(node) || isClosing(node, words) || node.text.endsWith(":"))
    return false;
  const topic = topicOf(node, words);
  return topic !== "purpose" && topic !== "content" && topic !== "budget";
}

/** The time, the place and the programme of the occasion itself are no work. */
function mayAskReader(node: OutlineNode, { names: { words } }: ReadContext): boolean {
  const topic = topicOf(node, words);
  return topic === undefined || topic === "attendees" || topic === "closing";
}

/** The sentences of a line that ask for something; of a labelled line the words behind the label. */
function requestsIn({ text }: OutlineNode, context: ReadContext, toReader: boolean): readonly Span[] {
  const { words } = context.names;
  const label = beginsOwner(text, 0, words) ? undefined : labelOf(text);
  const from = label && label.rest !== "" ? label.restAt : 0;
  return sentenceSpans(text.slice(from))
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
    .filter(({ start, end }) => asks(text.slice(start, end), context, toReader));
}

const patternsOf = oncePer(({ roles }: ReadingWords) => ({
  attends: new RegExp(`[\\s,]*(?:${roles.attends})(?!\\p{L})`, "iuy"),
  gives: phrase(roles.deliver),
  polite: phrase(roles.polite),
}));

function asks(sentence: string, context: ReadContext, toReader: boolean): boolean {
  const { words } = context.names;
  const { gives, polite } = patternsOf(words);
  const isTimed = sentenceMentions(sentence, words).length > 0;
  if (readRoles(sentence, words).lead.length > 0) return asksNamed(sentence, context, isTimed);
  // "Hạn đăng ký: trước …" says when, and nobody is asked; "Danh sách gửi về Sở A trước …" asks the reader.
  return toReader && isTimed && (occursIn(gives, sentence) || occursIn(polite, sentence));
}

/** Someone is named: with a term, or told to do more than to come. */
function asksNamed(sentence: string, context: ReadContext, isTimed: boolean): boolean {
  const { words } = context.names;
  const { lead, by, taskStart } = readRoles(sentence, words);
  const end = lead.at(-1)?.span.end ?? 0;
  if (isReport(sentence, end, words)) return false;
  if (endOfMatchAt(patternsOf(words).attends, sentence, taskStart) !== undefined) return false;
  if (isTimed) return true;
  const isTold = by === "appointment" || by === "late-appointment";
  return (
    (isTold || tellsToWork(sentence, context)) &&
    beginsOwner(sentence, lead[0]?.span.start ?? 0, words) &&
    peopleIn(sentence, words) === undefined
  );
}
