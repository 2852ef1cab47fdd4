import { readEnvironment, type OfficeEnvironment } from "./environment";
import { supports } from "./gateway";

/** The oldest Excel API that we can work with: row and column properties, page layout, several ranges at once. */
const MINIMUM_API = "1.9";
const POLL_MS = 50;

/** Whether Excel is there, and what it is like. */
export type OfficeStart =
  | { readonly kind: "ready"; readonly environment: OfficeEnvironment }
  | { readonly kind: "no-answer" }
  | { readonly kind: "no-excel" }
  | { readonly kind: "too-old" };

/** Waits for office.js, which comes from another server and may be blocked or never answer. */
export async function startOffice(timeoutMs: number): Promise<OfficeStart> {
  const host = await Promise.race([findHost(timeoutMs), noAnswer(timeoutMs)]);
  if (host === "no-answer") return { kind: "no-answer" };
  if (host !== Office.HostType.Excel) return { kind: "no-excel" };
  return supports(MINIMUM_API) ? { kind: "ready", environment: readEnvironment() } : { kind: "too-old" };
}

async function findHost(timeoutMs: number): Promise<unknown> {
  for (let waited = 0; typeof Office === "undefined" && waited < timeoutMs; waited += POLL_MS) await pause(POLL_MS);
  if (typeof Office === "undefined") return "no-answer";
  return (await Office.onReady()).host;
}

async function noAnswer(timeoutMs: number): Promise<"no-answer"> {
  await pause(timeoutMs);
  return "no-answer";
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
