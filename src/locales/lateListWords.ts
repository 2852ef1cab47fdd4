import type { LateMerge } from "../model/lateMerge";

/** What the command line says of lists that came late. */
export interface LateWords {
  readonly nothingMerged: string;
  readonly report: (late: Pick<LateMerge, "known" | "versions" | "before" | "merge">) => readonly string[];
}
