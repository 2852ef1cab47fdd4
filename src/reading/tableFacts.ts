import type { Origin } from "../model/origin";
import type { QuotaGroup, StatedSum } from "../model/quota";
import type { Roster } from "../model/reading";
import type { Task } from "../model/task";
import type { OutlineNode } from "./outline";

/** What the tables of a document together gave. */
export interface TableFacts {
  readonly groups: readonly Omit<QuotaGroup, "id">[];
  /** `groups` are indexes into the groups above. */
  readonly sums: readonly (Omit<StatedSum, "groups"> & { readonly groups: readonly number[] })[];
  readonly tasks: readonly Omit<Task, "id">[];
  readonly roster?: Roster;
  /** Rows of understood tables that are neither groups nor sums. */
  readonly unread: readonly Origin[];
  readonly used: ReadonlySet<OutlineNode>;
}
