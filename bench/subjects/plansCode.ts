/** Plans of an invented province, as long as asked for, and the product's reading of them. */
import { readingWords } from "../../src/locales/reading";
import { findMentions } from "../../src/reading/deadlines/findMentions";
import { readDocument } from "../../src/reading/readDocument";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { readSource } from "../../src/sources/readSource";

/** Each copy has days and numbers of its own, so that nothing is read twice. */
export function planText(length: number, seed = 0): string {
  const copies: string[] = [];
  for (let size = 0, copy = seed; size < length; copy++) {
    const text = SAMPLE_PLAN.replace(/\b([1-9])\b/gu, (_, digit: string) => String(((Number(digit) + copy) % 9) + 1));
    copies.push(text.replaceAll("chuyển đổi số", `chuyển đổi số ${copy}`));
    size += text.length;
  }
  return copies.join("\n\n");
}

export function countDates(text: string): number {
  return findMentions(text, readingWords.vi, "sentence").length;
}

/** The whole reading: outline, events, groups, tasks, deadlines. */
export async function countTasks(text: string): Promise<number> {
  const document = await readSource({ kind: "text", name: "plan", text });
  if (!document.ok) throw new Error(document.problem.code);
  return readDocument(document.value).tasks.length;
}
