/** A newer list beside the rows of the older one: who is in both, what changed, and what people typed in between. */
import { cellKey } from "../model/secondRun";
import { SAID_FIELDS, type OurRow, type PersonField, type SaidField } from "../model/mergedLists";
import type { ChangedPerson, PersonRow } from "../model/lateMerge";
import type { RowCells } from "../model/reconciliation";
import type { Registrant } from "../model/registration";
import { matchPeople } from "./matchPeople";
import { compareCells } from "./reconcile";

/** A row of the older list and who stands in it. */
export interface VersionRow {
  readonly row: OurRow<PersonField>;
  readonly person: Registrant;
}

/** A person of the newer list, and the cells of a row with it. */
export interface VersionPerson {
  readonly person: Registrant;
  readonly cells: RowCells<PersonField>;
}

export interface VersionDifference {
  readonly added: readonly string[];
  readonly gone: readonly PersonRow[];
  readonly changed: readonly ChangedPerson[];
  /** For each person of the newer list: the row that is its own, and what that row says in the end. */
  readonly rows: readonly SettledRow[];
}

export interface SettledRow {
  readonly id: string | undefined;
  /** What differs from the newer list: people typed it. */
  readonly kept: RowCells<SaidField>;
}

export function compareVersions(
  standing: readonly VersionRow[],
  fresh: readonly VersionPerson[],
  taken: ReadonlySet<string>,
): VersionDifference {
  const partners = matchPeople(
    standing.map(({ row, person }) => ({ person, written: row.marks?.person })),
    fresh.map(({ person }) => person),
  );
  const compared = fresh.map(({ cells }, index) => {
    const partner = standing[partners[index] ?? -1];
    return (
      partner && { row: partner.row, cells, ...compareCells(partner.row, cells, { told: SAID_FIELDS, quiet: [] }) }
    );
  });
  const found = new Set(partners);
  return {
    added: fresh.filter((_, index) => partners[index] === undefined).map(({ person }) => person.name.value),
    gone: standing.filter((_, index) => !found.has(index)).map(({ row }) => personRow(row)),
    changed: compared.flatMap((one) =>
      one && one.changes.length + one.conflicts.length > 0
        ? [{ ...personRow(one.row), changes: one.changes as never, conflicts: one.conflicts as never }]
        : [],
    ),
    rows: compared.map((one) => ({ id: one?.row.id, kept: one ? keptOf(one, taken) : {} })),
  };
}

function personRow({ id, cells }: OurRow<PersonField>): PersonRow {
  return { id, name: String(cells.person ?? "") };
}

type Compared = Pick<ReturnType<typeof compareCells<PersonField>>, "changes" | "conflicts"> & {
  readonly row: OurRow<PersonField>;
  readonly cells: RowCells<PersonField>;
};

/** The cells that stay as they stand though the newer list says otherwise. */
function keptOf({ row, cells, changes, conflicts }: Compared, taken: ReadonlySet<string>): RowCells<SaidField> {
  const won = conflicts.filter(({ column }) => taken.has(cellKey(row.id, column)));
  const follows = new Set<string>([...changes, ...won].map(({ column }) => column));
  const kept = SAID_FIELDS.filter((field) => {
    const differs = String(row.cells[field] ?? "").trim() !== String(cells[field] ?? "").trim();
    return field in row.cells && differs && !follows.has(field);
  });
  return Object.fromEntries(kept.map((field) => [field, row.cells[field] ?? null]));
}
