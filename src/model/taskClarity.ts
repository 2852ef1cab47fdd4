/** "5 rõ": person, work, time, result and responsibility of a task must be clear. What is not is said, never guessed. */
import type { Fact } from "./fact";
import type { PlainDate } from "./plainDate";
import type { Task } from "./task";

export const CLARITIES = ["person", "work", "time", "result", "responsibility"] as const;
export type Clarity = (typeof CLARITIES)[number];

/** What the document has to offer for a thing that is not clear. */
export type ClarityOffer =
  /** Bodies that take part without leading. */
  | { readonly kind: "support"; readonly names: readonly string[] }
  /** Several lead: one of them has to answer for it. */
  | { readonly kind: "leads"; readonly names: readonly string[] }
  /** Words about a time that nothing understood, or that wait for something. */
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "day"; readonly day: PlainDate };

export interface Unclear {
  readonly what: Clarity;
  readonly offer?: ClarityOffer;
}

/** Work that goes on, comes again or waits for a thing that is named has its time: it is told apart elsewhere. */
export function isTimed({ due, extended }: Task): boolean {
  if (due?.date !== undefined || extended !== undefined) return true;
  return due !== undefined && (isOpenEnded(due.expression.type) || isWaiting(due));
}

/** `proposed`: the day offered to a task without one. */
export function unclearIn(task: Task, proposed?: PlainDate): readonly Unclear[] {
  const { lead, support, summary, due, product, deliverTo } = task;
  const unclear: Unclear[] = [];
  if (lead.length === 0)
    unclear.push({ what: "person", ...offer(support.length > 0 && fromNames("support", support)) });
  if (summary.value.trim() === "") unclear.push({ what: "work" });
  if (!isTimed(task)) {
    const words = due ? ({ kind: "words", text: due.text.value } as const) : undefined;
    unclear.push({ what: "time", ...offer(words ?? (proposed !== undefined && { kind: "day", day: proposed })) });
  }
  if (!product && deliverTo.length === 0) unclear.push({ what: "result" });
  if (lead.length > 1) unclear.push({ what: "responsibility", ...offer(fromNames("leads", lead)) });
  return unclear;
}

type Due = NonNullable<Task["due"]>;

function isOpenEnded(type: Due["expression"]["type"]): boolean {
  return type === "ongoing" || type === "recurring";
}

/** What a deadline without a day waits for. */
export function waitsFor({ expression: { type, anchor }, date }: Due): "event" | "item" | undefined {
  if (date !== undefined) return undefined;
  if (anchor === "other-item") return "item";
  return type === "event" || anchor === "event-date" || anchor === "named-event" ? "event" : undefined;
}

function isWaiting(due: Due): boolean {
  return waitsFor(due) !== undefined;
}

function fromNames(kind: "support" | "leads", facts: readonly Fact<string>[]): ClarityOffer {
  return { kind, names: facts.map(({ value }) => value) };
}

function offer(found: ClarityOffer | false): Pick<Unclear, "offer"> {
  return found === false ? {} : { offer: found };
}
