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
 * One entry a unit, largest spelling first. Each row is looked up once, by its spelling as it stands; each distinct
 * spelling is cleaned once; then the rows are dealt out to the units.
 */
export function countUnits(people: readonly Person[], names: NameContext): readonly RosterUnit[] {
  const spellings: Spelling[] = [];
  const bySpelling = new Map<string, Spelling>();
  const spellingOf = new Uint32Array(people.length);
  for (let index = 0; index < people.length; index++) {
    const text = people[index]?.unit.value ?? "";
    let spelling = bySpelling.get(text);
    if (!spelling) {
      spelling = { text, place: spellings.length, count: 0 };
      spellings.push(spelling);
      bySpelling.set(text, spelling);
    }
    spelling.count++;
    spellingOf[index] = spelling.place;
  }
  const units = joinSpellings(spellings, names);
  const unitAt = spellings.map(({ unit }) => unit);
  for (let index = 0; index < spellingOf.length; index++) {
    const unit = unitAt[spellingOf[index] ?? 0];
    if (unit) unit.people[unit.dealt++] = index;
  }
  return units.map(unitOf);
}

interface Spelling {
  readonly text: string;
  readonly place: number;
  count: number;
  unit?: GrowingUnit;
}

interface GrowingUnit {
  readonly spellings: Spelling[];
  /** As long as it will be from the start, so that it never moves. */
  people: number[];
  dealt: number;
}

function joinSpellings(spellings: readonly Spelling[], names: NameContext): readonly GrowingUnit[] {
  const units = new Map<string, GrowingUnit>();
  for (const spelling of spellings) {
    const key = unitKey(spelling.text, names);
    const unit = units.get(key) ?? { spellings: [], people: [], dealt: 0 };
    unit.spellings.push(spelling);
    spelling.unit = unit;
    units.set(key, unit);
  }
  for (const unit of units.values()) {
    unit.people = new Array<number>(unit.spellings.reduce((sum, { count }) => sum + count, 0));
  }
  return [...units.values()];
}

function unitOf({ spellings, people }: GrowingUnit): RosterUnit {
  const ordered = spellings.sort((a, b) => b.count - a.count || b.text.length - a.text.length).map(({ text }) => text);
  return { name: ordered[0] ?? "", count: people.length, spellings: ordered, people };
}
