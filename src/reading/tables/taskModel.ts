/** What the readers of one assignment table share. */
import type { Due } from "../../model/due";
import type { Fact } from "../../model/fact";
import type { Grid } from "../../model/grid";
import type { Task } from "../../model/task";
import type { NameContext } from "../unitKey";
import type { DueContext } from "./dueCell";
import type { Header } from "./fields";

export type NewTask = Omit<Task, "id">;

/** What all rows of one table share. */
export interface TaskTable {
  readonly grid: Grid;
  readonly header: Header;
  readonly names: NameContext;
  readonly dues: DueContext;
  /** The column of those who do the work. */
  readonly ownerRole: "lead" | "unit" | "person";
  readonly taskRole: "task" | "content";
}

/** A row over a part of the table, and what it says of all rows below. */
export interface TaskGroup {
  readonly rank: number;
  /** "II" */
  readonly label: string;
  readonly lead: readonly Fact<string>[];
  readonly support: readonly Fact<string>[];
  readonly due?: Due;
}
