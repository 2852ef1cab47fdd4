/** One row of a quota table as a group, and one row of sums. */
import { inferred, stated, type Fact } from "../../model/fact";
import type { GridCell } from "../../model/grid";
import { wholeOrigin, type Origin } from "../../model/origin";
import type { Mode, QuotaGroup, QuotaPart, StatedSum } from "../../model/quota";
import { describeGroup, modeOf } from "../attendees/describeGroup";
import { withinQuote } from "../namedUnits";
import type { NameContext } from "../unitKey";
import { readCount } from "./count";
import type { QuotaColumns } from "./quotaColumns";
import { cellFact, cellOrigin, type TableRow } from "./rows";

type Group = Omit<QuotaGroup, "id">;
export type PrintedSum = Omit<StatedSum, "groups">;

interface GroupContext {
  readonly names: NameContext;
  readonly columns: QuotaColumns;
  readonly mode: Mode | undefined;
}

/** The group of a row; undefined where the row has neither words nor a number. */
export function groupOf(row: TableRow, { names, columns, mode }: GroupContext): Group | undefined {
  const unitCell = row.cell("unit");
  const invited = row.cell("invited");
  const counts = numberOf(row, columns, names);
  if (!unitCell || (unitCell.text === "" && !saysNumber(counts))) return undefined;
  const unit = cellFact(unitCell, row.origin);
  const words = invited && invited.text !== "" ? cellFact(invited, row.origin) : undefined;
  const attends = rowMode(row) ?? onlyMode(counts.parts ?? []) ?? mode;
  return {
    ...filledFact("no", row.cell("no"), row.origin),
    unit,
    ...filledFact("invited", invited, row.origin),
    ...(attends ? { mode: attends } : {}),
    ...describeGroup(unit, names, words),
    ...counts,
    section: "annex",
    event: 0,
    origin: row.origin,
    ...(row.row.hidden ? { hidden: true } : {}),
  };
}

function filledFact<Name extends string>(
  name: Name,
  cell: GridCell | undefined,
  row: Origin,
): { readonly [key in Name]?: Fact<string> } {
  return cell && cell.text !== "" ? ({ [name]: cellFact(cell, row) } as { [key in Name]: Fact<string> }) : {};
}

type Numbers = Counts & Pick<Group, "parts" | "perUnit">;

/** The number of a row: one, the categories that make it up, or the rule that its cell writes in its place. */
function numberOf(row: TableRow, columns: QuotaColumns, names: NameContext): Numbers {
  const parts = partsOf(row, columns);
  const counts = countOf(row, columns, parts);
  const said = ruleOf(counts.countAsWritten, names) ?? sharesIn(counts) ?? counts;
  return parts.length > 0 ? { ...said, parts } : said;
}

/** "02 người/đơn vị" in the cell of the number is a rule, not a number. */
function ruleOf(written: Fact<string> | undefined, names: NameContext): Pick<Group, "perUnit" | "about"> | undefined {
  const perUnit = written && describeGroup(written, names).perUnit;
  return perUnit && { perUnit, about: false };
}

function rowMode(row: TableRow): Mode | undefined {
  const text = row.text("mode");
  return text === "" ? undefined : modeOf(text, row.words);
}

/** "01 lãnh đạo, 02 chuyên viên" is three people; nobody wrote the three. */
function sharesIn({ countAsWritten: written }: Counts): (Counts & Pick<Group, "parts">) | undefined {
  const texts = written?.value.slice(0, LONGEST_SHARES).split(/[,;+\n]/u) ?? [];
  if (!written || texts.length < 2) return undefined;
  const parts = texts.flatMap((text): readonly QuotaPart[] => {
    const { count, label } = /^\s*(?<count>\d{1,3})\s+(?<label>\p{L}.*)$/u.exec(text)?.groups ?? {};
    return label === undefined ? [] : [{ label: label.trim(), count: { ...written, value: Number(count) } }];
  });
  const isWhole = parts.length === texts.length && parts.every(({ label }) => !/\d/u.test(label));
  return isWhole ? { about: false, parts, count: inferred(totalOf(parts), written.origin) } : undefined;
}

const LONGEST_SHARES = 200;

/** Everybody of a row sits in the hall, or everybody is online. */
function onlyMode(parts: readonly QuotaPart[]): Mode | undefined {
  const filled = parts.filter(({ count }) => count.value > 0);
  const [first] = filled;
  return first?.mode && filled.every(({ mode }) => mode === first.mode) ? first.mode : undefined;
}

function partsOf(row: TableRow, { parts }: QuotaColumns): readonly QuotaPart[] {
  return parts.flatMap(({ column, label, mode }): readonly QuotaPart[] => {
    const cell = row.row.cells[column];
    const count = readCount(cell, row.words);
    if (!cell || count.kind !== "count") return [];
    const isText = count.isText ? { isText: true } : {};
    return [{ label, count: stated(count.count, cellOrigin(cell, row.origin)), ...(mode ? { mode } : {}), ...isText }];
  });
}

function saysNumber({ count, countAsWritten, perUnit }: Numbers): boolean {
  return count !== undefined || countAsWritten !== undefined || perUnit !== undefined;
}

type Counts = Pick<QuotaGroup, "about"> & Partial<Pick<QuotaGroup, "count" | "countAsWritten" | "countIsText">>;

function countOf(row: TableRow, { count: column }: QuotaColumns, parts: readonly QuotaPart[]): Counts {
  const cell = column === undefined ? undefined : row.row.cells[column];
  const count = readCount(cell, row.words);
  if (!cell || count.kind === "empty") return sumOfParts(parts, row);
  const origin = cellOrigin(cell, row.origin);
  if (count.kind === "not-a-count") {
    return { about: false, countAsWritten: stated(count.text, withinQuote(origin, count.text, 0, count.text.length)) };
  }
  return {
    about: count.about,
    count: stated(count.count, origin),
    ...(count.isText ? { countIsText: true } : {}),
  };
}

function sumOfParts(parts: readonly QuotaPart[], { origin }: Pick<TableRow, "origin">): Counts {
  return parts.length === 0 ? { about: false } : { about: false, count: inferred(totalOf(parts), origin) };
}

function totalOf(parts: readonly QuotaPart[]): number {
  return parts.reduce((sum, { count }) => sum + count.value, 0);
}

/** The number that a row of sums prints, its column totals beside it. */
export function sumOf(row: TableRow, columns: QuotaColumns): PrintedSum | undefined {
  const columnTotals = partsOf(row, columns);
  const about = columnTotals.length > 0 ? { columnTotals } : {};
  const cell = cellOfSum(row, columns);
  const count = readCount(cell, row.words);
  if (cell && count.kind === "count") {
    const sum = stated(count.count, cellOrigin(cell, row.origin));
    return { sum, ...about, ...(cell.place.kind === "cell" ? { isFormula: cell.formula !== undefined } : {}) };
  }
  return columnTotals.length === 0 ? undefined : { sum: inferred(totalOf(columnTotals), row.origin), ...about };
}

function cellOfSum({ row }: TableRow, { count }: QuotaColumns): GridCell | undefined {
  return count === undefined ? undefined : row.cells[count];
}

/** A row whose unit is merged with the row above: another category of the same unit. */
export function withContinuation(group: Group, row: TableRow, more: Group): Group {
  if (!more.count || !group.count) return more.count ? { ...group, count: more.count } : group;
  const parts = group.parts ?? [{ label: categoryOf(group.origin.quote, group), count: group.count }];
  const all = [...parts, ...(more.parts ?? [{ label: categoryOf(row.origin.quote, more), count: more.count }])];
  return { ...group, parts: all, count: inferred(totalOf(all), group.origin) };
}

/** The words of a row besides its unit and its number. */
function categoryOf(quote: string, { unit, no }: Group): string {
  const texts = quote.split(" | ").filter((text) => text !== unit.value && text !== no?.value);
  return texts.find((text) => /\p{L}/u.test(text)) ?? "";
}

/** A row below a group that says who its people are. */
export function withBreakdown(group: Group, more: Group): Group {
  if (!more.count) return group;
  const parts = [...(group.parts ?? []), { label: more.unit.value, count: more.count }];
  return group.count?.certainty === "stated"
    ? { ...group, parts }
    : { ...group, parts, count: inferred(totalOf(parts), group.origin) };
}

/** A number merged down over several rows is the number of all their units together. */
export function withUnit(group: Group, more: Group, names: NameContext): Group {
  const value = `${group.unit.value}; ${more.unit.value}`;
  const unit: Fact<string> = { ...group.unit, value, origin: wholeOrigin(group.unit.origin.place, value) };
  const { namedUnits, openList } = describeGroup(unit, names);
  return { ...group, unit, namedUnits, openList };
}
