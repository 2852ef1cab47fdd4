/** What the world may refuse us. Each code has its words in every language (`locales/<id>/problems.ts`). */
export type ProblemCode =
  | "empty-source"
  | "nothing-found"
  | "unsupported-file"
  | "damaged-file"
  | "encrypted-file"
  | "file-too-large"
  | "text-in-tcvn3"
  | "text-in-vni"
  | "host-busy"
  | "host-timeout"
  | "host-too-old"
  | "rows-need-newer"
  | "no-range-selected"
  | "sheet-protected"
  | "workbook-read-only"
  | "sheet-missing"
  | "table-missing"
  | "table-changed"
  | "no-room-below"
  | "request-too-large"
  | "text-too-long"
  | "host-refused"
  | "write-unsure"
  | "part-missing";

/** Why something could not be done. `place` names the file, sheet or cell in the user's terms. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place?: string;
  /** Technical cause for the copied report; never shown as the sentence itself. */
  readonly detail?: string;
}

/** A value, or the reason why the world refused it. Our own mistakes throw instead. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(code: ProblemCode, about: Omit<Problem, "code"> = {}): Outcome<never> {
  return { ok: false, problem: { code, ...about } };
}
