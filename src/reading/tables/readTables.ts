/** Every table of a document by what it holds; a table that nobody understands stays unread. */
import type { ReadingWords } from "../../locales/readingWords";
import type { Grid } from "../../model/grid";
import type { Mode } from "../../model/quota";
import type { Roster } from "../../model/reading";
import { modeOf } from "../attendees/describeGroup";
import { ancestors, type OutlineNode } from "../outline";
import type { ReadContext } from "../readContext";
import type { TableFacts } from "../tableFacts";
import type { Header } from "./fields";
import { findHeader } from "./header";
import { quotaColumns } from "./quotaColumns";
import { readQuotaTable, type QuotaTableReading } from "./quotaTable";
import { countUnits, readRoster, type RosterReading } from "./rosterTable";
import { kindOfTable } from "./tableKind";
import { readTaskTable } from "./taskTable";

interface GrowingFacts {
  readonly groups: TableFacts["groups"][number][];
  readonly sums: TableFacts["sums"][number][];
  readonly tasks: TableFacts["tasks"][number][];
  readonly unread: TableFacts["unread"][number][];
  readonly rosters: RosterReading[];
}

export function readTables(nodes: readonly OutlineNode[], context: ReadContext): TableFacts {
  const facts: GrowingFacts = { groups: [], sums: [], tasks: [], unread: [], rosters: [] };
  const used = new Set<OutlineNode>();
  for (const node of nodes) {
    const grid = node.table?.grid;
    const header = grid && findHeader(grid, context.languages);
    if (grid && header && readTable(facts, { node, grid, header }, context)) used.add(node);
  }
  const { rosters, ...others } = facts;
  const roster = rosterOf(rosters, context);
  if (roster && others.groups.length === 0) others.sums.push(...rosterSums(rosters, roster));
  for (const { unread } of rosters) for (const origin of unread) others.unread.push(origin);
  return { ...others, used, ...(roster ? { roster } : {}) };
}

/** All lists of a document are one: each may be the list of one body. */
function rosterOf(rosters: readonly RosterReading[], { names }: ReadContext): Roster | undefined {
  const people = rosters.flatMap((roster) => roster.people);
  return people.length === 0 ? undefined : { people, units: countUnits(people, names) };
}

/** The number of people that a single list prints claims all of its units. */
function rosterSums(rosters: readonly RosterReading[], { units }: Roster): readonly TableFacts["sums"][number][] {
  const [only, ...others] = rosters;
  if (!only?.total || others.length > 0) return [];
  return [{ sum: only.total, groups: units.map((_, index) => index) }];
}

interface KnownTable {
  readonly node: OutlineNode;
  readonly grid: Grid;
  readonly header: Header;
}

/** Adds what the table holds; false where it holds nothing that we read. */
function readTable(facts: GrowingFacts, { node, grid, header }: KnownTable, context: ReadContext): boolean {
  const about = wordsAbove(node);
  switch (kindOfTable(grid, header, about)) {
    case "tasks": {
      const { tasks, unread } = readTaskTable(grid, header, context, about);
      for (const task of tasks) facts.tasks.push(task);
      facts.unread.push(...unread);
      return true;
    }
    case "roster":
      facts.rosters.push(readRoster(grid, header, context.names));
      return true;
    case "quota": {
      const columns = quotaColumns(grid, header, about);
      if (!columns) return false;
      const mode = titleMode(node, header.words);
      addQuota(
        facts,
        readQuotaTable(grid, header, { names: context.names, columns, mode, languages: context.languages }),
      );
      return true;
    }
    case undefined:
      return false;
  }
}

function addQuota(facts: GrowingFacts, { groups, sums, unread }: QuotaTableReading): void {
  const first = facts.groups.length;
  for (const sum of sums) facts.sums.push({ ...sum, groups: sum.groups.map((index) => index + first) });
  for (const group of groups) facts.groups.push(group);
  for (const origin of unread) facts.unread.push(origin);
}

/** How many lines above a table speak of it. */
const TITLE_LINES = 4;

/** The lines right above a table and the headings over it; a colon or a full stop apart they are one title. */
function wordsAbove(node: OutlineNode): string {
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  const before = siblings.slice(Math.max(0, at - TITLE_LINES), at).filter(({ table }) => !table);
  return [...[...ancestors(node)].reverse(), ...before].map(({ text }) => text).join("\n");
}

/** "Dự trực tuyến" right above a table is said of all its rows. */
function titleMode(node: OutlineNode, words: ReadingWords): Mode | undefined {
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  // A title in capitals is a heading, and the table stands under it.
  const title = before ?? node.parent;
  return title && !title.table ? modeOf(title.text, words) : undefined;
}
