import type { LateMerge } from "../model/lateMerge";
import { lateLists as en } from "./en/lateLists";
import type { LocaleId } from "./locale";
import { lateLists as vi } from "./vi/lateLists";

/** What the command line says of lists that came late. */
export interface LateWords {
  readonly nothingMerged: string;
  readonly report: (late: Pick<LateMerge, "known" | "versions" | "before" | "merge">) => readonly string[];
}

export const lateWords: Readonly<Record<LocaleId, LateWords>> = { vi, en };
