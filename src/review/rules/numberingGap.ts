import type { Finding } from "../../model/finding";
import type { QuotaGroup } from "../../model/quota";
import { groupBy } from "../groupBy";
import { finding, type Rule } from "../rule";

/** Row numbers of one table run 1, 2, 3; a gap may be a lost row, a repeat a copied one. A new 1 starts a new part. */
export const numberingGap: Rule = {
  id: "numbering-gap",
  check({ quota, tasks }) {
    const groups = quota.filter(({ section, no }) => section === "annex" || no !== undefined);
    return [
      ...tablesOf(groups).flatMap(checkTable),
      ...tablesOf(tasks.filter(({ no }) => no !== undefined)).flatMap(checkWork),
    ];
  },
};

type NumberedRow = Pick<QuotaGroup, "id" | "no" | "origin"> & { readonly event?: number; readonly section?: string };

interface Numbered {
  readonly row: NumberedRow;
  readonly number: number;
}

function tablesOf(rows: readonly NumberedRow[]): readonly (readonly NumberedRow[])[] {
  return [...groupBy(rows, tableOf).values()].map((table) => [...table].sort(byPlace));
}

function numberOf(row: NumberedRow): number | undefined {
  const number = /^\d{1,6}(?=\.?$)/u.exec(row.no?.value ?? "")?.[0];
  return number === undefined ? undefined : Number(number);
}

function checkTable(rows: readonly NumberedRow[]): readonly Finding[] {
  return gapsIn(
    rows.flatMap((row) => {
      const number = numberOf(row);
      return number === undefined ? [] : [{ row, number }];
    }),
  );
}

/** A tracker that someone sorted, and rows that number parts ("2", "2.1"), are no lost rows; nor are two milestones of one. */
function checkWork(rows: readonly NumberedRow[]): readonly Finding[] {
  const numbers = rows.map(numberOf);
  const isSorted = numbers.some((number, i) => number !== 1 && (number ?? 0) < (numbers[i - 1] ?? 0));
  if (isSorted || numbers.includes(undefined)) return [];
  return gapsIn(rows.map((row, i) => ({ row, number: numbers[i] ?? 0 }))).filter(
    ({ messageId }) => messageId === "numberingGap",
  );
}

function gapsIn(numbered: readonly Numbered[]): readonly Finding[] {
  return numbered.flatMap(({ row, number }, i): readonly Finding[] => {
    const previous = numbered[i - 1];
    if (!previous || number === previous.number + 1 || number === 1 || isOneCell(row, previous.row)) return [];
    const about = {
      ruleId: numberingGap.id,
      severity: "warning",
      subject: row.id,
      origin: row.no?.origin ?? row.origin,
      related: [previous.row.no?.origin ?? previous.row.origin],
    } as const;
    return number === previous.number
      ? [finding({ ...about, messageId: "numberingRepeat", data: { number } })]
      : [finding({ ...about, messageId: "numberingGap", data: { previous: previous.number, next: number } })];
  });
}

/** A number cell merged over several rows is no repeat. */
function isOneCell(a: NumberedRow, b: NumberedRow): boolean {
  const [first, second] = [a.no?.origin.place, b.no?.origin.place];
  if (first?.kind !== "cell" || second?.kind !== "cell" || first.sheet !== second.sheet) return false;
  return first.cell.row === second.cell.row && first.cell.column === second.cell.column;
}

function tableOf({ event = 0, section = "", origin: { place } }: NumberedRow): string {
  return `${event} ${section} ${place.kind === "cell" ? place.sheet : ""}`;
}

function byPlace(a: NumberedRow, b: NumberedRow): number {
  return lineOf(a) - lineOf(b);
}

function lineOf({ origin: { place } }: NumberedRow): number {
  return place.kind === "cell" ? place.cell.row : place.line;
}
