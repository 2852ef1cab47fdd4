import type { FileResult } from "./registration";

/** The file was read, but its people count for no unit until somebody says whose list it is. */
export function isOfUnknownUnit({ outcome, notes }: Pick<FileResult, "outcome" | "notes">): boolean {
  return outcome === "read" && notes.some(({ code }) => code === "unknown-unit" || code === "no-unit");
}
