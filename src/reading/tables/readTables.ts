/** Every table of a document by what it holds; a table that nobody understands stays unread. */
import type { OutlineNode } from "../outline";
import type { ReadContext } from "../readContext";
import type { Roster } from "../../model/reading";
import type { TableFacts } from "../tableFacts";
import type { ReadingWords } from "../../locales/readingWords";
import type { Mode } from "../../model/quota";
import { modeOf } from "../describeGroup";
import { findHeader } from "./header";
import { isQuotaTable, readQuotaTable } from "./quotaTable";
import { isRosterTable, readRoster } from "./rosterTable";
import { isTaskTable, readTaskTable } from "./taskTable";

export function readTables(nodes: readonly OutlineNode[], context: ReadContext): TableFacts {
  const groups: TableFacts["groups"][number][] = [];
  const sums: TableFacts["sums"][number][] = [];
  const tasks: TableFacts["tasks"][number][] = [];
  const used = new Set<OutlineNode>();
  const unread: TableFacts["unread"][number][] = [];
  let roster: Roster | undefined;
  for (const node of nodes) {
    const grid = node.table?.grid;
    const header = grid && findHeader(grid, context.languages);
    if (!grid || !header) continue;
    if (isTaskTable(header)) tasks.push(...readTaskTable(grid, header, context));
    else if (isQuotaTable(header)) {
      const table = readQuotaTable(grid, header, { names: context.names, mode: titleMode(node, header.words) });
      sums.push(...table.sums.map((sum) => ({ ...sum, groups: sum.groups.map((index) => index + groups.length) })));
      groups.push(...table.groups);
      unread.push(...table.unread);
    } else if (isRosterTable(header) && !roster) roster = readRoster(grid, header, context.names);
    else continue;
    used.add(node);
  }
  return { groups, sums, tasks, used, unread, ...(roster ? { roster } : {}) };
}

/** "Dự trực tuyến" right above a table is said of all its rows. */
function titleMode(node: OutlineNode, words: ReadingWords): Mode | undefined {
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before && !before.table ? modeOf(before.text, words) : undefined;
}
