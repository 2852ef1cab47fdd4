/** A list of people, one row each, counted per unit without losing anyone. */
import type { Grid } from "../../model/grid";
import type { ReadingWords } from "../../locales/readingWords";
import { stated, type Fact } from "../../model/fact";
import type { Origin } from "../../model/origin";
import type { Person, RosterUnit } from "../../model/reading";
import { phrase } from "../../text/pattern";
import { beginsUnit } from "../unitGrammar";
import { unitKey, type NameContext } from "../unitKey";
import type { Header } from "./fields";
import { withoutFooter } from "./footer";
import { cellFact, dataRows, firstWords, rowFact, type TableRow } from "./rows";
import { isTotalRow } from "./totals";

/** The people of one list, and the number of them that it prints. */
export interface RosterReading {
  readonly people: readonly Person[];
  readonly total?: Fact<number>;
  /** Rows that name nobody: remarks, signatures. */
  readonly unread: readonly Origin[];
}

export function readRoster(grid: Grid, header: Header, names: NameContext): RosterReading {
  const people: Person[] = [];
  const unread: Origin[] = [];
  let total: Fact<number> | undefined;
  let heading: Fact<string> | undefined;
  const { own, footer } = withoutFooter(dataRows(grid, header), grid, header);
  const remarks = footer.filter((row) => unitOfRow(row) === undefined && !statedTotal(row, names.words));
  for (const { origin } of remarks) unread.push(origin);
  for (const row of [...own, ...footer.filter((one) => !remarks.includes(one))]) {
    const name = row.text("person");
    const unit = unitOfRow(row) ?? heading;
    const printed = statedTotal(row, names.words);
    if (printed) total = printed;
    else if (isTotalRow(row)) continue;
    else if (isHeading(row, header, names.words)) heading = headingOf(row, names.words);
    else if (name === "" && unitOfRow(row) === undefined) unread.push(row.origin);
    else people.push({ name: nameOf(row), unit: unit ?? stated("", row.origin), origin: row.origin });
  }
  return { people, unread, ...(total ? { total } : {}) };
}

function nameOf(row: TableRow): Fact<string> {
  const cell = row.cell("person");
  return cell ? cellFact(cell, row.origin) : stated("", row.origin);
}

function unitOfRow(row: TableRow): Fact<string> | undefined {
  const cell = row.cell("unit");
  return cell && cell.text !== "" ? cellFact(cell, row.origin) : undefined;
}

/** "Danh sách có 31 người", alone in a row without a number. */
function statedTotal(row: TableRow, { counts }: ReadingWords): Fact<number> | undefined {
  if (row.row.cells.filter(({ text }) => text !== "").length > 2 || /^\d/u.test(row.text("no"))) return undefined;
  const match = phrase(counts.people).exec(row.origin.quote.slice(0, LONGEST_REMARK));
  const count = match?.groups?.["count"];
  return count === undefined ? undefined : stated(Number(count), row.origin);
}

const LONGEST_REMARK = 200;

/** The name of a body over the people whom it sends, in a list without a column for it or with that column empty. */
function isHeading(row: TableRow, { columns }: Header, words: ReadingWords): boolean {
  const filled = row.row.cells.filter(({ text }) => text !== "");
  if (filled.length > 2 || /^\d/u.test(row.text("no"))) return false;
  return !(columns.has("unit") && row.text("unit") !== "") && headingUnit(row, words) !== undefined;
}

function headingUnit(row: TableRow, words: ReadingWords): string | undefined {
  const name = firstWords(row).replace(/^(?:[IVX]{1,6}|[A-H]|\d{1,3})[.)/:]\s*/u, "");
  return beginsUnit(name, 0, words) ? name : undefined;
}

function headingOf(row: TableRow, words: ReadingWords): Fact<string> | undefined {
  const name = headingUnit(row, words);
  return name === undefined ? undefined : rowFact(row, name);
}

/** One entry a unit, largest spelling first; each distinct spelling is cleaned once. */
export function countUnits(people: readonly Person[], names: NameContext): readonly RosterUnit[] {
  const keys = new Map<string, string>();
  const byKey = new Map<string, number[]>();
  for (const [index, { unit }] of people.entries()) {
    const raw = unit.value;
    const key = keys.get(raw) ?? unitKey(raw, names);
    keys.set(raw, key);
    const members = byKey.get(key);
    if (members) members.push(index);
    else byKey.set(key, [index]);
  }
  return [...byKey.values()].map((members) => unitOf(members, people));
}

function unitOf(members: readonly number[], people: readonly Person[]): RosterUnit {
  const spellings = new Map<string, number>();
  for (const index of members) {
    const raw = people[index]?.unit.value ?? "";
    spellings.set(raw, (spellings.get(raw) ?? 0) + 1);
  }
  const ordered = [...spellings].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length).map(([spelling]) => spelling);
  return { name: ordered[0] ?? "", count: members.length, spellings: ordered, people: members };
}
