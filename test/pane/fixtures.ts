/** Small facts for the pane's tests, all invented. */
import type { ReviewedFinding } from "../../src/model/finding";
import type { WriteReceipt } from "../../src/model/host";
import { wholeOrigin, type Origin } from "../../src/model/origin";
import { stated } from "../../src/model/fact";
import { parsePlainDate, type PlainDate } from "../../src/model/plainDate";
import type { QuotaGroup } from "../../src/model/quota";
import type { Reading } from "../../src/model/reading";
import type { Review, ReviewContext } from "../../src/model/review";
import type { Task } from "../../src/model/task";

export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`No day: ${text}`);
  return date;
}

export function at(line: number, quote = "câu gốc"): Origin {
  return wholeOrigin({ kind: "text", line }, quote);
}

export const context: ReviewContext = {
  asOf: day("2026-07-15"),
  convention: "strict",
  daysOff: new Set(),
  workedDays: new Set(),
};

export function group(id: string, count?: number, event = 0): QuotaGroup {
  const origin = at(Number(id.slice(1)));
  return {
    id,
    unit: stated(`Nhóm ${id}`, origin),
    ...(count === undefined ? {} : { count: stated(count, origin) }),
    about: false,
    namedUnits: [],
    openList: false,
    section: "annex",
    event,
    origin,
  };
}

export function task(id: string, parts: Partial<Task> = {}): Task {
  const origin = at(Number(id.slice(1)));
  return {
    id,
    summary: stated(`Việc ${id}`, origin),
    lead: [],
    support: [],
    deliverTo: [],
    where: "",
    status: "needs-action",
    origin,
    ...parts,
  };
}

export function dueOn(date: string, mod: "on" | "before" = "on"): NonNullable<Task["due"]> {
  return { text: stated(date, at(1)), expression: { type: "date", mod }, date: day(date) };
}

export function finding(messageId: string, severity: ReviewedFinding["severity"], line: number): ReviewedFinding {
  return {
    key: `${messageId}:${line}`,
    ruleId: messageId,
    severity,
    messageId,
    data: {},
    origin: at(line),
    related: [],
  };
}

export function reading(parts: Partial<Reading> = {}): Reading {
  return {
    title: "Kế hoạch",
    source: { name: "Nguồn", kind: "text" },
    events: [],
    quota: [],
    repeated: [],
    sums: [],
    tasks: [],
    unread: [],
    ...parts,
  };
}

export function review(parts: Partial<Reading> = {}, findings: readonly ReviewedFinding[] = []): Review {
  return { reading: reading(parts), findings, context };
}

export const receipt: WriteReceipt = {
  sheets: [
    { role: "quota", name: "Đại biểu", tables: [] },
    { role: "tracker", name: "Nhiệm vụ", tables: [] },
  ],
};
