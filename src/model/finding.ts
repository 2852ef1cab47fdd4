import type { Origin } from "./origin";
import type { PlainDate } from "./plainDate";
import type { QuotaGroup } from "./quota";
import type { Task } from "./task";

/** `error`: wrong. `warning`: a person must look. `note`: good to know, never an accusation. */
export type Severity = "error" | "warning" | "note";

export type FindingValue = string | number | readonly string[];

/** A change of one value of the reading that a fix proposes; `set-unit` sets the words in which the bodies are named. */
export type ValueEdit =
  | { readonly kind: "set-count"; readonly group: string; readonly count: number }
  | { readonly kind: "set-unit"; readonly group: string; readonly unit: string };

/** A person makes rows of a passage that was not understood. */
export type RowEdit =
  | { readonly kind: "add-tasks"; readonly passage: Origin; readonly tasks: readonly Task[] }
  | { readonly kind: "add-group"; readonly passage: Origin; readonly row: QuotaGroup };

/** The office takes a day for a task without one; `text` says in the tracker whose day it is. */
export interface DueEdit {
  readonly kind: "set-due";
  readonly task: string;
  readonly day: PlainDate;
  readonly text: string;
}

/** A person's change of what was read. */
export type Edit = ValueEdit | RowEdit | DueEdit;

export interface Fix {
  /** Key of the button's words in the locale. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, FindingValue>>;
  readonly edits: readonly ValueEdit[];
}

/** One result of one rule (SARIF result, LSP Diagnostic). Words are made last, from `messageId` and `data`. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, FindingValue>>;
  /** The group or task it is about, where it is about one. */
  readonly subject?: string;
  readonly origin: Origin;
  readonly related: readonly Origin[];
  readonly fix?: Fix;
}

/** A finding of a review, with the key that the same fault has in every reading, wherever its row moved. */
export interface ReviewedFinding extends Finding {
  readonly key: string;
}

/** A finding that a person lets be, and why. Both stay in the workbook. */
export interface IgnoredFinding {
  readonly key: string;
  readonly reason: string;
  /** The words under which it was told; they outlive the fault itself. */
  readonly title: string;
  readonly detail: string;
}
