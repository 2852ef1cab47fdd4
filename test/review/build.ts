/** Small builders of facts: rules see a reading, never a document. */
import type { DueExpression } from "../../src/model/due";
import { inferred, stated, type Fact } from "../../src/model/fact";
import type { Finding } from "../../src/model/finding";
import { wholeOrigin, type Origin } from "../../src/model/origin";
import { parsePlainDate, type PlainDate } from "../../src/model/plainDate";
import type { NamedUnit, PlanEvent, QuotaGroup, StatedSum } from "../../src/model/quota";
import type { Reading } from "../../src/model/reading";
import type { ReviewContext } from "../../src/model/review";
import type { Task } from "../../src/model/task";
import type { Rule } from "../../src/review/rule";
import { compareKey } from "../../src/text/fold";

export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

export const context: ReviewContext = {
  asOf: day("2026-07-15"),
  convention: "strict",
  daysOff: new Set(),
  workedDays: new Set(),
};

export function at(line: number, quote: string): Origin {
  return wholeOrigin({ kind: "text", line }, quote);
}

export function atCell(row: number, column: number, quote: string): Origin {
  return wholeOrigin({ kind: "cell", sheet: "Trang1", cell: { row, column } }, quote);
}

/** Names found in the words in their order, each with its own span. */
export function names(words: string, line: number, ...found: readonly string[]): readonly NamedUnit[] {
  let from = 0;
  return found.map((value) => {
    const start = words.indexOf(value, from);
    if (start < 0) throw new Error(`"${value}" is not in "${words}"`);
    from = start + value.length;
    const origin: Origin = { place: { kind: "text", line }, quote: words, spans: [{ start, end: from }] };
    return { ...stated(value, origin), key: compareKey(value) };
  });
}

type GroupParts = Partial<Omit<QuotaGroup, "unit" | "count" | "no" | "namedUnits" | "perUnit">> & {
  readonly unit: string;
  readonly no?: string;
  readonly count?: number;
  readonly names?: readonly string[];
  readonly each?: number;
  readonly per?: string;
  readonly open?: boolean;
  readonly line?: number;
  readonly written?: string;
};

/** A row of an annex in the hall, at the line of its number. */
export function group(parts: GroupParts): QuotaGroup {
  const { unit, no, count, names: found = [], each, per = "cơ quan", open = false, written, ...rest } = parts;
  const line = parts.line ?? Number(no ?? 1);
  const origin = at(line, `${no ?? ""} ${unit} ${count ?? ""}`);
  return {
    id: `q${line}`,
    about: false,
    openList: false,
    section: "annex",
    mode: "in-person",
    event: 0,
    origin,
    ...rest,
    unit: stated(unit, at(line, unit)),
    namedUnits: names(unit, line, ...found),
    ...(no === undefined ? {} : { no: stated(no, origin) }),
    ...(count === undefined ? {} : { count: stated(count, origin) }),
    ...(each === undefined ? {} : { perUnit: stated({ count: each, per, open }, origin) }),
    ...(written === undefined ? {} : { countAsWritten: stated(written, origin) }),
  };
}

/** A row with a number and nothing to say about it. */
export function row(no: number, count?: number): QuotaGroup {
  return group({ no: String(no), unit: `Nhóm ${no}`, ...(count === undefined ? {} : { count }) });
}

export function sum(value: number, groups: readonly QuotaGroup[], isFormula?: boolean): StatedSum {
  const fact = stated(value, at(90, `Tổng cộng ${value}`));
  const base = { sum: fact, groups: groups.map(({ id }) => id) };
  return isFormula === undefined ? base : { ...base, isFormula };
}

type EventParts = {
  readonly total?: number;
  readonly about?: boolean;
  readonly seats?: number;
  readonly name?: string;
};

export function event({
  total,
  about = false,
  seats,
  name = "Hội nghị chuyển đổi số năm 2026",
}: EventParts = {}): PlanEvent {
  const hall = { name: stated("Hội trường tỉnh", at(5, "Hội trường tỉnh")), mode: "in-person" } as const;
  return {
    name,
    venues: seats === undefined ? [] : [{ ...hall, capacity: stated(seats, at(5, `Hội trường tỉnh: ${seats} chỗ`)) }],
    ...(total === undefined ? {} : { statedTotal: { count: stated(total, at(6, `${total} người`)), about } }),
  };
}

type TaskParts = Partial<Omit<Task, "summary" | "due" | "lead" | "support">> & {
  readonly summary: string;
  readonly line?: number;
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly inferred?: boolean;
  readonly due?: DueParts;
};

type DueParts = Partial<DueExpression> & {
  readonly text: string;
  readonly date?: string;
  readonly impossible?: boolean;
};

export function task(parts: TaskParts): Task {
  const { summary, line = 1, lead = ["Sở Nội vụ"], support = [], inferred: isInferred = false, due, ...rest } = parts;
  const origin = at(line, summary);
  const facts = (values: readonly string[]): readonly Fact<string>[] => values.map((value) => stated(value, origin));
  return {
    id: `t${line}`,
    deliverTo: [],
    where: "III.1",
    status: "needs-action",
    origin,
    ...rest,
    summary: isInferred ? inferred(summary, origin) : stated(summary, origin),
    lead: facts(lead),
    support: facts(support),
    ...(due ? { due: dueOf(due, line) } : {}),
  };
}

function dueOf({ text, date, impossible, ...expression }: DueParts, line: number) {
  return {
    text: stated(text, at(line, text)),
    expression: { type: "date", mod: "on-or-before", ...expression } as const,
    ...(date === undefined ? {} : { date: day(date) }),
    ...(impossible === undefined ? {} : { impossible }),
  };
}

export function reading(parts: Partial<Reading>): Reading {
  return {
    title: "Kế hoạch tổ chức hội nghị",
    source: { name: "kế hoạch.txt", kind: "text" },
    events: [event()],
    quota: [],
    repeated: [],
    sums: [],
    tasks: [],
    unread: [],
    ...parts,
  };
}

/** What a rule says, short: severity and message. */
export function findings(rule: Rule, facts: Partial<Reading>, about: ReviewContext = context): readonly Finding[] {
  return rule.check(reading(facts), about);
}

export function verdicts(rule: Rule, facts: Partial<Reading>, about: ReviewContext = context): readonly string[] {
  return findings(rule, facts, about).map(({ severity, messageId }) => `${severity} ${messageId}`);
}
