import type { Document } from "../model/document";
import { failure, type Outcome } from "../model/outcome";
import type { Source } from "../model/source";

/** Turns any input into a neutral document. */
export async function readSource(source: Source): Promise<Outcome<Document>> {
  return failure("empty-source", { place: source.name });
}
