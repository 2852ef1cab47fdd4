/** Deadline phrases as patterns. Every repetition in them is bounded, so a match costs the same in any text. */
import type { DueSlot, PhraseParts } from "../../locales/duePhrase";
import { escapePattern } from "../../text/pattern";
import { parseNotation, type Node } from "./notation";

export interface CompiledPattern {
  /** Sticky: asks about one place. */
  readonly pattern: RegExp;
  /** What a match can begin with: one or two words each, "#" for figures. */
  readonly openings: readonly string[];
}

type Slots = Readonly<Record<string, DueSlot>>;

const SPACES = "\\s{0,8}";
const WORD_END = "(?!\\p{L})";
const SLOT_END = "(?![\\p{L}\\p{N}])";

export function compileNotation(source: string, slots: Slots): CompiledPattern {
  const node = parseNotation(source);
  const writer = { slots, groups: 0 };
  return { pattern: new RegExp(patternOf(node, writer, ""), "iuy"), openings: [...openingsOf(node, slots)] };
}

/** The same pattern for a search through a whole text; for date lines and the like. */
export function searchNotation(source: string, slots: Slots): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${compileNotation(source, slots).pattern.source}`, "giu");
}

/** A pattern source with its own named groups, `{slot}` written out; for sentences that hold a date and other parts. */
export function withSlots(source: string, slots: Slots): string {
  const writer = { slots, groups: 0 };
  const named = source.replace(/\(\?<([a-z]+)>/gi, "(?<$1_0>");
  return named.replace(/\{([a-z]+)\}/gi, (_, name: string) => slotPattern(name, writer, ""));
}

interface Writer {
  readonly slots: Slots;
  /** Groups written so far: a name may stand once in a pattern only, so each gets a number. */
  groups: number;
}

function patternOf(node: Node, writer: Writer, prefix: string): string {
  switch (node.kind) {
    case "word":
      return `${SPACES}${escapePattern(node.text)}${/\p{L}$/u.test(node.text) ? WORD_END : ""}`;
    case "cue-end":
      return "";
    case "optional":
      return `(?:${patternOf(node.node, writer, prefix)})?`;
    case "choice":
      return `(?:${node.nodes.map((one) => patternOf(one, writer, prefix)).join("|")})`;
    case "sequence":
      return sequenceOf(node.nodes, writer, prefix);
    case "slot":
      return slotPattern(node.name, writer, node.prefix || prefix);
  }
}

/** Words before `^` go into a group of their own, whose length tells where the deadline begins. */
function sequenceOf(nodes: readonly Node[], writer: Writer, prefix: string): string {
  const cue = nodes.findIndex(({ kind }) => kind === "cue-end");
  const sources = nodes.map((one) => patternOf(one, writer, prefix));
  if (cue < 0) return sources.join("");
  return `(?<cue_0>${sources.slice(0, cue).join("")}${SPACES})${sources.slice(cue + 1).join("")}`;
}

function slotPattern(name: string, writer: Writer, prefix: string): string {
  const slot = writer.slots[name];
  if (slot === undefined) throw new Error(`There is no slot "${name}"`);
  if (typeof slot === "string") return `(?:${patternOf(parseNotation(slot), writer, prefix)})`;
  const source = withGaps(slot.pattern).replace(/\(\?<([a-z]+)>/gi, (_, group: string) => {
    writer.groups += 1;
    return `(?<${prefixed(prefix, group)}_${writer.groups}>`;
  });
  return `${SPACES}(?:${source})${SLOT_END}`;
}

/** A space in a slot's pattern stands for any few, " ?" for any few or none. */
function withGaps(pattern: string): string {
  return pattern.replaceAll(" ?", SPACES).replaceAll(" ", "\\s{1,8}");
}

function prefixed(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The named parts of a match under their plain names; of a part that stands twice the later counts. */
export function partsOf(match: RegExpExecArray): PhraseParts {
  const parts: Record<string, string | undefined> = {};
  // A group of an alternative that did not match is undefined, whatever the library's types say.
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  for (const [name, value] of Object.entries(groups)) {
    if (value !== undefined) parts[name.slice(0, name.indexOf("_"))] = value.toLowerCase().replace(/\s+/gu, " ");
  }
  return parts;
}

/** Length of the words that only show that a deadline follows. */
export function cueLength(match: RegExpExecArray): number {
  return match.groups?.["cue_0"]?.length ?? 0;
}

const MOST_WORDS = 2;

/** Openings of at most two words; one that ends in "…" can go on with anything. */
function openingsOf(node: Node, slots: Slots): ReadonlySet<string> {
  const cut = [...wordsFrom(node, slots)].map((words) => words.slice(0, MOST_WORDS).filter((word) => word !== "…"));
  return new Set(cut.map((words) => words.join(" ")));
}

/** All ways a node's words can begin, as lists of up to two words. */
function wordsFrom(node: Node, slots: Slots): readonly (readonly string[])[] {
  switch (node.kind) {
    case "word":
      return [[node.text]];
    case "cue-end":
      return [[]];
    case "optional":
      return [[], ...wordsFrom(node.node, slots)];
    case "choice":
      return node.nodes.flatMap((one) => wordsFrom(one, slots));
    case "sequence":
      return node.nodes.reduce<readonly (readonly string[])[]>((heads, one) => extended(heads, one, slots), [[]]);
    case "slot":
      return slotWords(node.name, slots);
  }
}

function extended(heads: readonly (readonly string[])[], node: Node, slots: Slots): readonly (readonly string[])[] {
  const isOpen = (head: readonly string[]): boolean => head.length < MOST_WORDS && !head.includes("…");
  if (!heads.some(isOpen)) return heads;
  const tails = wordsFrom(node, slots);
  const all = heads.flatMap((head) => (isOpen(head) ? tails.map((tail) => [...head, ...tail]) : [head]));
  const keys = new Map(all.map((words) => [words.slice(0, MOST_WORDS).join(" "), words.slice(0, MOST_WORDS)]));
  return [...keys.values()];
}

function slotWords(name: string, slots: Slots): readonly (readonly string[])[] {
  const slot = slots[name];
  if (slot === undefined) return [];
  if (typeof slot === "string") return wordsFrom(parseNotation(slot), slots);
  return slot.opens.map((word) => (slot.isNumber === true ? ["#"] : [word, "…"]));
}
