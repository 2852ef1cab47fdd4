/** A list of people, one row each, counted per unit without losing anyone. */
import type { Grid } from "../../model/grid";
import type { ReadingWords } from "../../locales/readingWords";
import { stated, type Fact } from "../../model/fact";
import type { Origin } from "../../model/origin";
import type { Person, RosterUnit } from "../../model/reading";
import { oncePer } from "../../text/once";
import { firstMatch, phrase } from "../../text/pattern";
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
function statedTotal(row: TableRow, words: ReadingWords): Fact<number> | undefined {
  if (row.row.cells.filter(({ text }) => text !== "").length > 2 || /^\d/u.test(row.text("no"))) return undefined;
  const match = firstMatch(peopleOf(words), row.origin.quote.slice(0, LONGEST_REMARK));
  const count = match?.groups?.["count"];
  return count === undefined ? undefined : stated(Number(count), row.origin);
}

const LONGEST_REMARK = 200;
const peopleOf = oncePer(({ counts }: ReadingWords) => phrase(counts.people));

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

/**
 * One entry a unit, largest spelling first. Each row is looked up once, by its spelling as it stands, and each distinct
 * spelling is cleaned once; who the people of a unit are is found when somebody asks.
 */
export function countUnits(people: readonly Person[], names: NameContext): readonly RosterUnit[] {
  const spellings = new Map<string, Spelling>();
  for (let index = 0; index < people.length; index++) {
    const text = people[index]?.unit.value ?? "";
    const spelling = spellings.get(text);
    if (spelling) spelling.count++;
    else spellings.set(text, { text, first: index, count: 1 });
  }
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings.values()) {
    const key = unitKey(spelling.text, names);
    const known = byKey.get(key);
    if (known) known.push(spelling);
    else byKey.set(key, [spelling]);
  }
  const units = [...byKey.values()];
  let lists: readonly (readonly number[])[] | undefined;
  const listOf = (unit: number): readonly number[] => (lists ??= dealPeople(people, units))[unit] ?? [];
  return units.map((unit, place) => rosterUnit(unit, () => listOf(place)));
}

interface Spelling {
  readonly text: string;
  /** Index of the first person who has it. */
  readonly first: number;
  count: number;
}

/** The people of each unit, in order; all units at once, for a second pass over the rows serves them all. */
function dealPeople(
  people: readonly Person[],
  units: readonly (readonly Spelling[])[],
): readonly (readonly number[])[] {
  const lists = units.map((): number[] => []);
  const listOf = new Map(units.flatMap((unit, place) => unit.map(({ text }) => [text, lists[place]] as const)));
  for (const [index, { unit }] of people.entries()) listOf.get(unit.value)?.push(index);
  return lists;
}

function rosterUnit(spellings: readonly Spelling[], people: () => readonly number[]): RosterUnit {
  const ordered = [...spellings].sort((a, b) => b.count - a.count || b.text.length - a.text.length);
  return {
    name: ordered[0]?.text ?? "",
    count: spellings.reduce((sum, { count }) => sum + count, 0),
    spellings: ordered.map(({ text }) => text),
    first: Math.min(...spellings.map(({ first }) => first)),
    get people() {
      return people();
    },
  };
}
