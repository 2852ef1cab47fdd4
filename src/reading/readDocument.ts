/** Reads the facts of a document, without judgement. */
import { languageOf, readingWords } from "../locales/reading";
import type { LocaleId } from "../locales/locale";
import type { ReadingWords } from "../locales/readingWords";
import type { Block, Document } from "../model/document";
import { wholeOrigin, type Origin } from "../model/origin";
import type { PlanEvent, QuotaGroup, RepeatedGroup } from "../model/quota";
import type { Reading } from "../model/reading";
import { oncePer } from "../text/once";
import { readAnchors } from "./anchors";
import { isAnnexHeading } from "./annexHeading";
import { withDateOrder } from "./deadlines/dateOrder";
import { documentUnits } from "./documentUnits";
import { readEvents } from "./event";
import { eventScopes } from "./eventScopes";
import { withoutCalls } from "./attendees/calls";
import { NO_GROUPS, readGroups, type GroupReading } from "./attendees/groups";
import { withoutNoise } from "./noise";
import { isCapitalHeading } from "./marks";
import { descendants, isTableTitle, outline, type OutlineNode } from "./outline";
import type { ReadContext } from "./readContext";
import { peopleIn } from "./attendees/peopleCount";
import { findRepeats } from "./attendees/repeats";
import { rosterGroups } from "./attendees/rosterGroups";
import { ownTopic, topicOf } from "./sections";
import { issuedOf, readStatements, withPreparation } from "./statements/readStatements";
import type { TableFacts } from "./tableFacts";
import { readTables } from "./tables/readTables";
import { withTitlesApart } from "./tables/titleRows";
import { readRequests } from "./requests";
import { readTasks, type TaskReading } from "./tasks";
import { readTitle, type Title } from "./title";
import { sentenceMentions } from "./workParts";
import { mendWrappedLines } from "./wrappedLines";
import { nameContext, unitKey, type NameContext } from "./unitKey";

/** `locale`: the language of the document; by its letters where not given. */
export function readDocument(document: Document, locale?: LocaleId): Reading {
  const text = textOf(document.blocks);
  const language = readingWords[locale ?? languageOf(sampleOf(document.blocks))];
  const words = withDateOrder(language, text);
  const others = Object.values(readingWords).filter((other) => other !== language);
  const languages = [words, ...others.map((other) => withDateOrder(other, text))];
  const names = nameContext(text, words);
  const root = outline(mendWrappedLines(withoutNoise(withTitlesApart(document.blocks, languages), words)));
  const nodes = descendants(root);
  const form = isLetter(document.blocks, words) ? "letter" : "paper";
  const title = readTitle(root, words, form);
  const anchors = readAnchors(nodes, { words, title: title.text });
  const context: ReadContext = {
    names,
    languages,
    anchors,
    assigns: title.kind === "assigning" || title.kind === "minutes",
    issuers: issuersOf(document.blocks, names),
  };

  const isPast = title.kind === "report";
  const tables = isPast ? withoutAttendees(readTables(nodes, context)) : readTables(nodes, context);
  const parts = eventScopes(nodes, words);
  const inAnnex = scopeOfAnnex(parts, words);
  const scopes = tables.groups.length === 0 || inAnnex !== undefined ? parts : [];
  const events = readEvents(nodes, scopes, { words, languages, anchors: context.anchors, titles: title.lines });
  const nothing = new Set<OutlineNode>();
  const body =
    isPast || title.kind === "minutes"
      ? NO_GROUPS
      : readGroups(nodes, context, { scopes, subject: title.lines.join("\n") });
  const prose = isPast ? { tasks: [], used: nothing } : readProse(root, context, { title, form });

  const rows = [...tables.groups, ...rosterGroups(tables.roster, tables.groups.length)];
  const annex = withIds("q", inScope(rows, inAnnex));
  const people = withoutRequests(body.groups, prose, words);
  const split = splitRepeats(people, annex, { names, inAnnex });
  const used = new Set([...tables.used, ...events.used, ...body.used, ...prose.used, ...title.used]);
  const quota = [...annex, ...split.own];
  const tasks = withPreparation(withIds("t", [...tables.tasks, ...withoutCalls(prose.tasks, body.groups)]), words);
  const groups = [...quota, ...split.repeated.map(({ group }) => group)];
  return {
    title: title.text || document.name,
    source: { name: document.name, kind: document.kind },
    ...findBasis(nodes, words),
    events: keptEvents(events.events, annex.length + body.groups.length),
    quota,
    repeated: split.repeated,
    sums: [
      ...tables.sums.map((sum) => ({ ...sum, groups: sum.groups.flatMap((index) => annex[index]?.id ?? []) })),
      ...sumsOfBody(body, split),
    ],
    tasks,
    units: documentUnits({ groups, tasks }, context.names),
    ...(tables.roster ? { roster: tables.roster } : {}),
    ...issuedOf(nodes, context),
    statements: isPast
      ? []
      : readStatements(nodes, context, { eventName: events.events[0]?.name ?? "", tasks: prose.used }),
    unread: [
      ...tables.unread,
      ...nodes.filter((node) => isUnread(node, { used, title: title.used }, context)).map(unreadOrigin),
    ],
  };
}

/** A report tells who came: nobody is called. */
function withoutAttendees(tables: TableFacts): TableFacts {
  return { ...tables, groups: [], sums: [] };
}

interface Paper {
  readonly title: Title;
  readonly form: "letter" | "paper";
}

/** The work that the prose gives, and what it asks for in parts that are about the occasion. */
function readProse(root: OutlineNode, context: ReadContext, { title, form }: Paper): TaskReading {
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
function withoutRequests<T extends Omit<QuotaGroup, "id">>(
  groups: readonly T[],
  { tasks }: TaskReading,
  words: ReadingWords,
): readonly T[] {
  const asked = new Set(
    tasks.flatMap(({ origin }) => (peopleIn(origin.quote, words) === undefined ? [origin.place] : [])),
  );
  return groups.filter(({ origin }) => !asked.has(origin.place));
}

/** So far down a letter says to whom it goes. */
const FIRST_BLOCKS = 30;

function isLetter(blocks: readonly Block[], words: ReadingWords): boolean {
  const { letter } = patternsOf(words);
  return blocks.slice(0, FIRST_BLOCKS).some((block) => block.kind !== "table" && letter.test(block.text));
}

/** Lines above the first that are all in capitals name who speaks. */
const LETTERHEAD = 6;

function issuersOf(blocks: readonly Block[], names: NameContext): ReadonlySet<string> {
  const lines = blocks
    .slice(0, LETTERHEAD)
    .flatMap((block) => (block.kind === "table" ? [] : block.text.split(/\t+/u)));
  return new Set(lines.filter(isCapitalHeading).map((line) => unitKey(line, names)));
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "table"
        ? block.grid.rows.map(({ cells }) => cells.map((cell) => cell.text).join(" ")).join("\n")
        : block.text,
    )
    .join("\n");
}

/** So much of a line, and of all lines, shows the language. */
const SAMPLE_LINE = 400;
const SAMPLE = 20_000;

/** One endless cell must not decide what language a whole document speaks. */
function sampleOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let letters = 0;
  for (const block of blocks) {
    if (letters > SAMPLE) break;
    const text = (block.kind === "table" ? textOf([block]) : block.text).slice(0, SAMPLE_LINE * 10);
    for (const line of text.split("\n")) {
      lines.push(line.slice(0, SAMPLE_LINE));
      letters += Math.min(line.length, SAMPLE_LINE);
    }
  }
  return lines.join("\n");
}

function withIds<T extends object>(prefix: string, items: readonly T[]): readonly (T & { readonly id: string })[] {
  return items.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }));
}

interface SplitGroups {
  /** Of all groups of the body, in their order. */
  readonly ids: readonly string[];
  /** Groups that the annex does not hold: those who attend online, or all where there is no annex. */
  readonly own: readonly QuotaGroup[];
  readonly repeated: readonly RepeatedGroup[];
}

/** With an annex the body's bullets for the hall only repeat it; without one they are the table. */
function splitRepeats(
  groups: readonly Omit<QuotaGroup, "id">[],
  annex: readonly QuotaGroup[],
  { names, inAnnex }: { readonly names: NameContext; readonly inAnnex: number | undefined },
): SplitGroups {
  const all = groups.map((group, index) => ({ ...group, id: `q${annex.length + index + 1}` }));
  const ids = all.map(({ id }) => id);
  if (annex.length === 0) return { ids, own: all, repeated: [] };
  const isOwn = ({ mode, event }: QuotaGroup): boolean =>
    mode === "online" || (inAnnex !== undefined && event !== inAnnex);
  return {
    ids,
    own: all.filter(isOwn),
    repeated: findRepeats(
      all.filter((group) => !isOwn(group)),
      annex,
      names,
    ),
  };
}

/** A total below bullets sums them only where all of them are groups of their own. */
function sumsOfBody({ sums }: GroupReading, { ids, own }: SplitGroups): Reading["sums"] {
  const known = new Set(own.map(({ id }) => id));
  return sums
    .map((sum) => ({ ...sum, groups: sum.groups.flatMap((index) => ids[index] ?? []) }))
    .filter(({ groups }) => groups.every((id) => known.has(id)));
}

/** The annex's rows belong to the occasion that cites it. */
function inScope<T extends Omit<QuotaGroup, "id">>(rows: readonly T[], event: number | undefined): readonly T[] {
  return event === undefined ? rows : rows.map((row) => ({ ...row, event }));
}

/** Of several occasions the one whose attendees the annex lists; undefined where no line says so. */
function scopeOfAnnex(scopes: readonly OutlineNode[], words: ReadingWords): number | undefined {
  const cites = (node: OutlineNode): boolean =>
    topicOf(node, words) === "attendees" && patternsOf(words).cites.test(node.text);
  const index = scopes.findIndex((scope) => descendants(scope).some(cites));
  return index < 0 ? undefined : index;
}

const LONGEST_BASIS = 400;

/** "(Kèm theo Kế hoạch số … của …)" below the title of an annex. */
function findBasis(nodes: readonly OutlineNode[], words: ReadingWords): { readonly basis?: string } {
  for (const { text } of nodes) {
    const basis = text.length > LONGEST_BASIS ? undefined : patternsOf(words).basis.exec(text)?.groups?.["basis"];
    if (basis !== undefined) return { basis };
  }
  return {};
}

/** A plan without a word about an occasion has none; several stay as they are, for the groups count them. */
function keptEvents(events: readonly PlanEvent[], groups: number): readonly PlanEvent[] {
  const [only, ...others] = events;
  if (!only || others.length > 0 || groups > 0) return events;
  const says = only.venues.length > 0 || only.statedTotal !== undefined || only.when !== undefined;
  return says ? events : [];
}

/**
 * Parts that are known to hold neither attendees nor tasks (purpose, programme, budget) count as understood; what stands
 * in the other parts and gave nothing is shown, and so is any line with a deadline that nobody used.
 */
function isUnread(
  node: OutlineNode,
  { used, title }: { readonly used: ReadonlySet<OutlineNode>; readonly title: ReadonlySet<OutlineNode> },
  { names, languages }: ReadContext,
): boolean {
  if (used.has(node) || (node.text === "" && !node.table)) return false;
  if (node.table) return true;
  if (!title.has(node) && sentenceMentions(node.text, names.words).length > 0) return true;
  if (isOver(node, used)) return false;
  if (isHeading(node, names.words) || languages.some((words) => isAnnexHeading(node, words))) return false;
  const topic = topicOf(node, names.words);
  return topic === undefined || topic === "attendees" || topic === "assignment";
}

/** Short words over something that was read. */
function isOver({ text, children }: OutlineNode, used: ReadonlySet<OutlineNode>): boolean {
  return text.length <= LONGEST_TITLE && !/[.;]$/u.test(text) && children.some((child) => used.has(child));
}

const LONGEST_TITLE = 100;

/** Says what stands below it, and nothing else. */
function isHeading(node: OutlineNode, words: ReadingWords): boolean {
  const isCapital = node.children.length > 0 && isCapitalHeading(node.text);
  return isCapital || isTableTitle(node) || ownTopic(node, words) !== undefined;
}

const patternsOf = oncePer(({ annex, basis, letter }: ReadingWords) => ({
  letter: new RegExp(`^(?:${letter})\\s*:`, "iu"),
  cites: new RegExp(`(?<!\\p{L})(?:${annex})(?!\\p{L})`, "iu"),
  basis: new RegExp(`^\\(?\\s*(?<basis>(?:${basis})\\s.{8,300}?)\\s*\\)?$`, "iu"),
}));

function unreadOrigin(node: OutlineNode): Origin {
  const rows = node.table?.grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(" ")) ?? [];
  return wholeOrigin(node.place, node.table ? rows.join("\n") : node.text);
}
