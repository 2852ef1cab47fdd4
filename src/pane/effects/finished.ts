import type { Steps } from "../../model/registration";

const LONGEST_SLICE_MS = 12;

/** Lets the page draw whenever a slice of time is used up. */
export async function finished<T>(steps: Steps<T>): Promise<T> {
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - start < LONGEST_SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}
