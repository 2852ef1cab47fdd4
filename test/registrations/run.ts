/** Merging in a test: texts in, result out. */
import { mergeReturns, mergeSteps, type MergeOptions, type ReturnedInput } from "../../src/mergeReturns";
import { success } from "../../src/model/outcome";
import type { Reading } from "../../src/model/reading";
import type { MergeChoices, RegistrationMerge, ReturnedFile, Steps } from "../../src/model/registration";
import { readDocument } from "../../src/reading/readDocument";
import { readSource } from "../../src/sources/readSource";
import type { MadeFile } from "./returnedFiles";

export function finish<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** A quota from rows of "unit<tab>seats", or from a whole text. */
export async function quotaOf(...rows: readonly string[]): Promise<Reading> {
  const table = ["STT\tĐơn vị\tSố lượng", ...rows.map((row, index) => `${index + 1}\t${row}`)].join("\n");
  return readQuota(table);
}

export async function readQuota(text: string): Promise<Reading> {
  const document = await readSource({ kind: "text", name: "phan bo.txt", text });
  if (!document.ok) throw new Error(document.problem.code);
  return readDocument(document.value);
}

export function fileInput({ name, bytes, modified }: MadeFile): ReturnedInput {
  return { name, modified, open: () => Promise.resolve(success({ kind: "file", name, bytes })) };
}

export function textInput(name: string, text: string, modified?: number): ReturnedInput {
  const open = () => Promise.resolve(success({ kind: "text", name, text } as const));
  return modified === undefined ? { name, open } : { name, open, modified };
}

export async function merged(inputs: readonly ReturnedInput[], quota: Reading, options: MergeOptions = {}) {
  const steps = mergeReturns(inputs, quota, options);
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done !== true) continue;
    if (step.value.kind === "cancelled") throw new Error("Cancelled");
    return step.value;
  }
}

export function again(files: readonly ReturnedFile[], quota: Reading, choices: MergeChoices): RegistrationMerge {
  return finish(mergeSteps(files, quota, choices));
}

/** Units with their numbers and states, short. */
export function states({ units }: RegistrationMerge): readonly string[] {
  return units.map(({ unit, received, state }) => `${unit.name} ${received}/${unit.quota ?? "?"} ${state}`);
}
