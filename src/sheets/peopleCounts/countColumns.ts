/** The columns of counts: the total, each way of attending with its kinds, and what is left. */
import type { RegistrationWords } from "../../locales/registrationWords";
import { textCriterion, type Criteria } from "./listKey";
import type { CountAxes } from "./countAxes";

/** A column counts the rows that meet its criteria, or is what others leave of one, by their place among the columns. */
export type CountColumn = { readonly header: string } & (
  { readonly criteria: Criteria } | { readonly of: number; readonly parts: readonly number[] }
);

export function countColumns({ hasModes, kinds }: CountAxes, words: RegistrationWords): readonly CountColumn[] {
  const { headers } = words.counts;
  const columns: CountColumn[] = [{ header: headers.total, criteria: [] }];
  if (hasModes) {
    const modes = [words.form.modes.inPerson, words.form.modes.online].map((mode) => {
      const place = columns.length;
      columns.push({ header: mode, criteria: [[words.list.headers.mode, textCriterion(mode)]] });
      addKinds(columns, place, { kinds, words });
      return place;
    });
    columns.push({ header: headers.rest, of: 0, parts: modes });
  } else addKinds(columns, 0, { kinds, words });
  return withOwnHeaders(columns, [headers.no, headers.unit, headers.key]);
}

/** The kinds within a column, and what they leave of it. */
function addKinds(
  columns: CountColumn[],
  of: number,
  { kinds, words: { counts, list } }: { readonly kinds: readonly string[]; readonly words: RegistrationWords },
): void {
  const whole = columns[of];
  if (!whole || !("criteria" in whole) || kinds.length === 0) return;
  const isAll = whole.criteria.length === 0;
  const first = columns.length;
  for (const kind of kinds) {
    const header = isAll ? kind : counts.kindOf(whole.header, kind);
    columns.push({ header, criteria: [...whole.criteria, [list.headers.kind, textCriterion(kind)]] });
  }
  const header = isAll ? counts.headers.rest : counts.restOf(whole.header);
  columns.push({ header, of, parts: kinds.map((_, at) => first + at) });
}

/** Tables have no two columns of one name; kinds are called as lists call them. */
function withOwnHeaders(columns: readonly CountColumn[], taken: readonly string[]): readonly CountColumn[] {
  const used = new Set(taken.map((header) => header.toLowerCase()));
  return columns.map((column) => {
    let header = column.header;
    for (let number = 2; used.has(header.toLowerCase()); number++) header = `${column.header} (${number})`;
    used.add(header.toLowerCase());
    return { ...column, header };
  });
}
