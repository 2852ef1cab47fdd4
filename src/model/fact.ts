import type { Origin } from "./origin";

/** `stated`: the document says so. `inferred`: we concluded it; the user is asked to look. */
export type Certainty = "stated" | "inferred";

/** A read value that can show where it was read. */
export interface Fact<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly certainty: Certainty;
}

export function stated<T>(value: T, origin: Origin): Fact<T> {
  return { value, origin, certainty: "stated" };
}

export function inferred<T>(value: T, origin: Origin): Fact<T> {
  return { value, origin, certainty: "inferred" };
}
