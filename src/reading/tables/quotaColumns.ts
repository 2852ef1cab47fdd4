/** Which columns of a quota table hold numbers of people: the row total and its categories. */
import type { Grid } from "../../model/grid";
import type { Mode } from "../../model/quota";
import { occursIn, phrase } from "../../text/pattern";
import { peopleNumbers } from "../attendees/peopleCount";
import { columnProfile } from "./columnProfile";
import { readCount } from "./count";
import { columnOf, hasRole, type Field, type Header } from "./fields";

export interface PartColumn {
  readonly column: number;
  readonly label: string;
  readonly mode?: Mode;
}

export interface QuotaColumns {
  /** The column of the row total; absent where the row total is only the sum of its parts. */
  readonly count?: number;
  readonly parts: readonly PartColumn[];
}

const MOST = 0.6;
/** Totals of rows are compared on the first rows of a long table. */
const SAMPLED_ROWS = 200;

/** The columns of numbers, or undefined where none counts people. `about`: the words above the table. */
export function quotaColumns(grid: Grid, header: Header, about: string): QuotaColumns | undefined {
  if (!hasRole(header, "unit") || hasRole(header, "price", "goods", "absence")) return undefined;
  const candidates = header.fields.filter((field) => mayCount(grid, header, field));
  const named = candidates.filter((field) => namesPeople(header, field));
  const isAboutPeople = speaksOfPeople(header, about);
  const count = columnOfWhole(header);
  if (count === undefined) {
    const isTitled = isAboutPeople && about !== "";
    const worked = isTitled ? workedOut(grid, header, candidates) : undefined;
    return worked ?? numbersAlone(candidates, named, isAboutPeople);
  }
  const isSure = !header.isInferred && (hasRole(header, "count") || named.length > 0);
  if (!isSure && !isAboutPeople) return undefined;
  return divisionOf(grid, header, candidates) ?? { count, parts: partsOf(grid, header, { count, candidates, named }) };
}

function columnOfWhole(header: Header): number | undefined {
  return columnOf(header, "count") ?? columnOf(header, "total");
}

/** Several numbers that no word explains may be anything: only one alone is taken for the number of people. */
function numbersAlone(
  candidates: readonly Field[],
  named: readonly Field[],
  isAboutPeople: boolean,
): QuotaColumns | undefined {
  const isOnlyNumber = named.length === 0 && candidates.length === 1 && isAboutPeople;
  return columnsOf(isOnlyNumber ? candidates : named);
}

/** "Delegates | Observers | Total": what looks like the number is one category of the total beside it. */
function divisionOf(grid: Grid, header: Header, candidates: readonly Field[]): QuotaColumns | undefined {
  const total = columnOf(header, "total");
  const counted = header.fields.filter(({ role }) => role === "count");
  if (total === undefined || counted.length === 0) return undefined;
  const fields = [...counted, ...candidates].sort((a, b) => a.column - b.column);
  if (fields.length < 2 || !addUp(grid, header, total, fields)) return undefined;
  return { count: total, parts: toParts(fields) };
}

const FEWEST_OF_SUM = 3;

/** A column of numbers that are the sums of the others is the total, whatever it is called. */
function sumOfOthers(grid: Grid, header: Header, fields: readonly Field[]): QuotaColumns | undefined {
  if (fields.length < FEWEST_OF_SUM) return undefined;
  for (const whole of fields) {
    const others = fields.filter((field) => field !== whole);
    if (addUp(grid, header, whole.column, others)) return { count: whole.column, parts: toParts(others) };
  }
  return undefined;
}

function workedOut(grid: Grid, header: Header, fields: readonly Field[]): QuotaColumns | undefined {
  return sumOfOthers(grid, header, fields) ?? productOfOthers(grid, header, fields);
}

const FEWEST_OF_PRODUCT = 2;

/** "Bodies × people each = people": what two columns before it multiply to is the number; they are no parts of it. */
function productOfOthers(grid: Grid, header: Header, fields: readonly Field[]): QuotaColumns | undefined {
  const whole = fields.find(({ column }, at) => {
    const before = fields.slice(Math.max(0, at - FEWEST_OF_PRODUCT), at).map((field) => field.column);
    return before.length === FEWEST_OF_PRODUCT && multiplyUp(grid, header, column, before);
  });
  return whole && { count: whole.column, parts: [] };
}

/** Where a factor is one the product proves nothing; most of the others must be right. */
function multiplyUp(grid: Grid, { words, dataStart }: Header, product: number, factors: readonly number[]): boolean {
  let right = 0;
  let compared = 0;
  for (const { cells } of grid.rows.slice(dataStart, dataStart + SAMPLED_ROWS)) {
    const [whole, ...numbers] = [product, ...factors].map((column) => {
      const read = readCount(cells[column], words);
      return read.kind === "count" ? read.count : 0;
    });
    if (!whole || numbers.some((number) => number <= 1)) continue;
    compared++;
    if (numbers.reduce((value, number) => value * number, 1) === whole) right++;
  }
  return compared >= FEWEST_OF_PRODUCT && right * 2 > compared;
}

/** Without a column of totals one column of numbers is the number, and several are its categories. */
function columnsOf(fields: readonly Field[]): QuotaColumns | undefined {
  const [only, ...others] = fields;
  if (!only) return undefined;
  return others.length === 0 ? { count: only.column, parts: [] } : { parts: toParts(fields) };
}

function mayCount(grid: Grid, { dataStart, columns, words }: Header, { role, column, path }: Field): boolean {
  if (role === "in-person" || role === "online") return true;
  // "Khách mời" under "Số lượng" is a category; the groups stand in a column of their own.
  const isCategory = role === "unit" && column !== columns.get("unit") && isUnderCount(path, words);
  if ((role !== undefined && !isCategory) || saysOfWhich(path, words)) return false;
  const profile = columnProfile(grid, dataStart, column);
  const isNumbering = profile.isSequence && column < (columns.get("unit") ?? 0);
  return profile.filled > 0 && profile.counts >= MOST && !isNumbering;
}

/** "Trong đó nữ", "Of which women": some of those whom another column counts. */
function saysOfWhich(path: readonly string[], { tables }: Header["words"]): boolean {
  return new RegExp(`^(?:${tables.part})[\\s:]+\\p{L}`, "iu").test(path.at(-1) ?? "");
}

/** "Lãnh đạo", "Nữ", or anything under "Số lượng". */
function namesPeople({ words }: Header, { role, label, path }: Field): boolean {
  if (role === "in-person" || role === "online") return true;
  return isUnderCount(path, words) || phrase(words.tables.categories).test(label);
}

function isUnderCount(path: readonly string[], words: Header["words"]): boolean {
  const [top = ""] = path;
  return path.length > 1 && new RegExp(`^(?:${words.columns.count})$`, "iu").test(top.toLowerCase());
}

interface Candidates {
  readonly count: number;
  readonly candidates: readonly Field[];
  readonly named: readonly Field[];
}

/** Columns are parts where they add up to the total, or where words say so and they are no mere "of which". */
function partsOf(grid: Grid, header: Header, { count, candidates, named }: Candidates): readonly PartColumn[] {
  for (const fields of [candidates, named]) {
    if (fields.length > 1 && addUp(grid, header, count, fields)) return toParts(fields);
  }
  const isDivision = named.every(({ path, role }) => {
    return role === "in-person" || role === "online" || isUnderCount(path, header.words);
  });
  return named.length > 1 && isDivision ? toParts(named) : [];
}

function addUp(grid: Grid, { words, dataStart }: Header, count: number, fields: readonly Field[]): boolean {
  let right = 0;
  let compared = 0;
  for (const { cells } of grid.rows.slice(dataStart, dataStart + SAMPLED_ROWS)) {
    const total = readCount(cells[count], words);
    const parts = fields.map(({ column }) => readCount(cells[column], words));
    if (total.kind !== "count" || parts.every(({ kind }) => kind !== "count")) continue;
    compared++;
    if (parts.reduce((sum, part) => sum + (part.kind === "count" ? part.count : 0), 0) === total.count) right++;
  }
  return compared > 0 && right * 2 >= compared;
}

/** Categories that stand under several wider labels ("Trực tiếp" and "Trực tuyến") are told apart by them. */
function toParts(fields: readonly Field[]): readonly PartColumn[] {
  const parts = fields.map(toPart);
  const isRepeated = new Set(parts.map(({ label }) => label)).size < parts.length;
  return isRepeated ? parts.map((part, at) => ({ ...part, label: ownPath(fields[at]).join(" – ") })) : parts;
}

const LEVELS = 2;

function ownPath(field: Field | undefined): readonly string[] {
  return field?.path.slice(-LEVELS) ?? [];
}

function toPart({ column, path, role }: Field): PartColumn {
  const label = path.at(-1) ?? "";
  return { column, label, ...(role === "in-person" || role === "online" ? { mode: role } : {}) };
}

/** Without words above it a table speaks for itself. */
function speaksOfPeople({ words, fields }: Header, about: string): boolean {
  const attendees = phrase(words.tables.attendees);
  if (about === "" || about.split("\n").some((line) => peopleNumbers(line, words).length > 0)) return true;
  return [about, ...fields.map(({ label }) => label)].some((text) => occursIn(attendees, text));
}
