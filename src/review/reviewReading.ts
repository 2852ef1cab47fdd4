import type { Reading } from "../model/reading";
import type { Review, ReviewContext } from "../model/review";

/** Applies every rule to a reading. */
export function reviewReading(reading: Reading, context: ReviewContext): Review {
  return { reading, findings: [], context };
}
