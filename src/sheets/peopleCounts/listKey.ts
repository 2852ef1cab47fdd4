/** The hidden key by which rows of a list count for a unit. */
import { literal, thisRow } from "../formulaText";
import { COUNTS_TABLE } from "../registrationTables";
import type { RegistrationWords } from "../../locales/registrationWords";
import type { RegistrationColumn } from "../registrationTable";

/** Stands in the place of the key of a row whose unit nobody knows. */
const UNPLACED_KEY = "?";
/** A formula in each row follows whatever people type; on longer lists only rows without a key do. */
const MOST_LIVE_ROWS = 1_000;

export function isLiveList(rowCount: number): boolean {
  return rowCount <= MOST_LIVE_ROWS;
}

/** The hidden columns of a list; its last columns. */
export function keyColumns(words: RegistrationWords, { table, isLive }: CountedList): readonly RegistrationColumn[] {
  const { key, unplaced, unitBefore, keyBefore } = words.list.headers;
  if (!isLive) return [{ header: key }];
  return [
    { header: key, formula: keyFormula(words) },
    { header: unplaced, formula: unplacedFormula(words, table) },
    { header: unitBefore, style: { numberFormat: "@" } },
    { header: keyBefore },
  ];
}

/** Their cells. `key`: undefined where no unit was found. */
export function keyCells(unitName: string, key: string | undefined, isLive: boolean): readonly (string | null)[] {
  return isLive ? [null, null, unitName, key ?? null] : [key ?? null];
}

/**
 * Rows stand as they were placed when they were written; a unit typed since then is cleaned of double, edge and
 * non-breaking spaces and line breaks, and looked up among the units counted. Letter case makes no difference to MATCH.
 */
function keyFormula({ list: { headers }, counts }: RegistrationWords): string {
  const unit = thisRow(headers.unit);
  const before = thisRow(headers.keyBefore);
  const spaces = `SUBSTITUTE(SUBSTITUTE(${unit},"\u00a0"," "),CHAR(10)," ")`;
  const plain = ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, `TRIM(${spaces})`);
  const found = `INDEX(${COUNTS_TABLE}[${counts.headers.key}],MATCH(${plain},${COUNTS_TABLE}[${counts.headers.unit}],0))`;
  const written = `IF(${before}="",${literal(UNPLACED_KEY)},${before})`;
  return `IF(${unit}=${thisRow(headers.unitBefore)},${written},IFERROR(${found}&"",${literal(UNPLACED_KEY)}))`;
}

/** The place of a row in the list, where it counts for no unit. */
function unplacedFormula({ list: { headers } }: RegistrationWords, table: string): string {
  const header = `${table}[[#Headers],[${headers.key}]]`;
  return `IF(${thisRow(headers.key)}=${literal(UNPLACED_KEY)},ROW()-ROW(${header}),"")`;
}

/** A list as formulas see it. */
export interface CountedList {
  readonly table: string;
  readonly isLive: boolean;
}

/** Pairs of a column and a criterion, as COUNTIFS takes them. */
export type Criteria = readonly (readonly [header: string, criterion: string])[];

export function countIfs({ table }: CountedList, criteria: Criteria): string {
  return `COUNTIFS(${criteria.map(([header, criterion]) => `${table}[${header}],${criterion}`).join(",")})`;
}

/** How many rows count for a unit, given references to its key and its name. */
export function countOfUnit(
  list: CountedList,
  { list: { headers } }: RegistrationWords,
  unit: { readonly key: string; readonly name: string },
  criteria: Criteria = [],
): string {
  const placed = countIfs(list, [[headers.key, unit.key], ...criteria]);
  if (list.isLive) return placed;
  return `${placed}+IFERROR(${countIfs(list, [[headers.key, '""'], [headers.unit, unit.name], ...criteria])},0)`;
}

/** A criterion that means just this text. */
export function textCriterion(text: string): string {
  const plain = text.replace(/[~*?]/gu, "~$&");
  return literal(/^[=<>]/u.test(plain) ? `=${plain}` : plain);
}
