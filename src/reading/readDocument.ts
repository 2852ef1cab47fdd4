/** Reads the facts of a document, without judgement. */
import type { LocaleId } from "../locales/locale";
import type { ReadingWords } from "../locales/readingWords";
import type { Document } from "../model/document";
import type { PlanEvent, QuotaGroup } from "../model/quota";
import type { Reading } from "../model/reading";
import { oncePer } from "../text/once";
import { readAnchors } from "./anchors";
import { languagesOf, textOf } from "./documentLanguage";
import { documentUnits } from "./documentUnits";
import { readEvents } from "./event";
import { eventScopes } from "./eventScopes";
import { withoutCalls } from "./attendees/calls";
import { NO_GROUPS, readGroups, type GroupReading } from "./attendees/groups";
import { withoutNoise } from "./noise";
import { withOtherItems } from "./otherItems";
import { descendants, outline, type OutlineNode } from "./outline";
import { aboutPaper, isLetter } from "./paper";
import type { ReadContext } from "./readContext";
import { splitRepeats, sumsOfBody } from "./attendees/bodyAndAnnex";
import { rosterGroups } from "./attendees/rosterGroups";
import { topicOf } from "./sections";
import { issuedOf, readStatements, withPreparation } from "./statements/readStatements";
import type { TableFacts } from "./tableFacts";
import { readTables } from "./tables/readTables";
import { withTitlesApart } from "./tables/titleRows";
import { readProse, withoutRequests } from "./prose";
import { readTitle, type Title } from "./title";
import { unreadBlocks } from "./unreadBlocks";
import { mendWrappedLines } from "./wrappedLines";
import { nameContext } from "./unitKey";

/** `locale`: the language of the document; by its letters where not given. */
export function readDocument(document: Document, locale?: LocaleId): Reading {
  const text = textOf(document.blocks);
  const languages = languagesOf(document, text, locale);
  const [words] = languages;
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
    ...aboutPaper(document, nodes, { names, anchors, kind: title.kind }),
  };

  const tables = tablesOf(title, nodes, context);
  const parts = eventScopes(nodes, words);
  const inAnnex = scopeOfAnnex(parts, words);
  const scopes = tables.groups.length === 0 || inAnnex !== undefined ? parts : [];
  const events = readEvents(nodes, scopes, { words, languages, anchors: context.anchors, titles: title.lines });
  const prose = readProse(root, context, { title, form });
  const body = withoutRequests(attendeesOf(title, nodes, context, scopes), prose, words);

  const rows = [...tables.groups, ...rosterGroups(tables.roster, tables.groups.length, names)];
  const annex = withIds("q", inScope(rows, inAnnex));
  const split = splitRepeats(body.groups, annex, { names, inAnnex });
  const used = new Set([...tables.used, ...events.used, ...body.used, ...prose.used, ...title.used]);
  const quota = [...annex, ...split.own];
  const own = [...tables.tasks, ...withoutCalls(prose.tasks, body.groups)];
  const tasks = withPreparation(withOtherItems(withIds("t", own), anchors), words);
  const groups = [...quota, ...split.repeated.map(({ group }) => group)];
  return {
    title: title.text || document.name,
    source: { name: document.name, kind: document.kind },
    ...findBasis(nodes, words),
    events: withPrintedTotal(
      keptEvents(events.events, annex.length + body.groups.length),
      tables.sums,
      split.own.length + annex.length,
    ),
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
    statements: statementsOf(title, nodes, context, { eventName: events.events[0]?.name ?? "", tasks: prose.used }),
    unread: [...tables.unread, ...unreadBlocks(nodes, { used, title: title.used }, context)],
  };
}

/** A report tells who came: nobody is called. */
function tablesOf({ kind }: Title, nodes: readonly OutlineNode[], context: ReadContext): TableFacts {
  const tables = readTables(nodes, context);
  return kind === "report" ? { ...tables, groups: [], sums: [] } : tables;
}

function attendeesOf(
  { kind, lines }: Title,
  nodes: readonly OutlineNode[],
  context: ReadContext,
  scopes: readonly OutlineNode[],
): GroupReading {
  const tellsWhoCame = kind === "report" || kind === "minutes";
  return tellsWhoCame ? NO_GROUPS : readGroups(nodes, context, { scopes, subject: lines.join("\n") });
}

function statementsOf(
  { kind }: Title,
  ...[nodes, context, options]: Parameters<typeof readStatements>
): ReturnType<typeof readStatements> {
  return kind === "report" ? [] : readStatements(nodes, context, options);
}

function withIds<T extends object>(prefix: string, items: readonly T[]): readonly (T & { readonly id: string })[] {
  return items.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }));
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

/** Of one occasion the sum below all its groups is the total that the paper states, where the text states none. */
function withPrintedTotal(
  events: readonly PlanEvent[],
  sums: TableFacts["sums"],
  groups: number,
): readonly PlanEvent[] {
  const [only, ...others] = events;
  const printed = sums.findLast((sum) => sum.groups.length === groups);
  if (!only || others.length > 0 || only.statedTotal || !printed) return events;
  return [{ ...only, statedTotal: { count: printed.sum, about: false } }];
}

const patternsOf = oncePer(({ annex, basis }: ReadingWords) => ({
  cites: new RegExp(`(?<!\\p{L})(?:${annex})(?!\\p{L})`, "iu"),
  basis: new RegExp(`^\\(?\\s*(?<basis>(?:${basis})\\s.{8,300}?)\\s*\\)?$`, "iu"),
}));
