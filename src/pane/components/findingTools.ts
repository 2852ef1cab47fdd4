import type { ValueEdit } from "../../model/finding";
import type { Place } from "../../model/origin";

/** What a finding on a screen can do there; a tool that is absent is not offered. */
export interface FindingTools {
  readonly onOpen: (key: string) => void;
  readonly onClose: () => void;
  readonly onTask: (task: string) => void;
  /** The task that a finding is about, where there is a page for it. */
  readonly findTask: (subject: string | undefined) => string | undefined;
  readonly findTaskSummary: (subject: string | undefined) => string | undefined;
  readonly onFix?: ((edits: readonly ValueEdit[]) => void) | undefined;
  readonly onIgnore?: ((key: string, reason: string) => void) | undefined;
  /** Absent where cells belong to a file that is not open. */
  readonly onGoTo?: ((place: Place) => void) | undefined;
}
