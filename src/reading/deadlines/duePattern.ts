/** Deadline phrases as patterns. Every repetition in them is bounded, so a match costs the same in any text. */
import type { DueSlot, PhraseParts } from "../../locales/duePhrase";
import { escapePattern } from "../../text/pattern";
import { parseNotation, type Node } from "./notation";

export interface CompiledPattern {
  /** Asks about one place of a text in lower case. */
  readonly pattern: RegExp;
  /** What a match can begin with: one or two words each, "#" for figures. */
  readonly openings: readonly string[];
}

type Slots = Readonly<Record<string, DueSlot>>;

const SPACES = "\\s{0,8}";
/** The letters in which plans are written. All letters of Unicode make each pattern ten times as long to compile. */
const LETTERS = "a-z\\u00c0-\\u024f\\u1e00-\\u1eff";
const WORD_START = `(?<![${LETTERS}\\d])`;
const WORD_END = `(?![${LETTERS}])`;
const SLOT_END = `(?![${LETTERS}\\d])`;

export function compileNotation(source: string, slots: Slots): CompiledPattern {
  const node = parseNotation(source);
  const writer = { slots, groups: 0 };
  return { pattern: new RegExp(patternOf(node, writer, ""), "uy"), openings: [...openingsOf(node, slots)] };
}

/** The same pattern for a search through a whole text in any case; for days of events. */
export function searchNotation(source: string, slots: Slots): RegExp {
  const { source: pattern } = compileNotation(source, slots).pattern;
  // Spaces before the first word only cost time here.
  const bare = pattern.startsWith(SPACES) ? pattern.slice(SPACES.length) : pattern;
  return new RegExp(`${WORD_START}${bare}`, "giu");
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

/** Words before `^` must stand before the place, and are no part of the match. */
function sequenceOf(nodes: readonly Node[], writer: Writer, prefix: string): string {
  const cue = nodes.findIndex(({ kind }) => kind === "cue-end");
  const sources = nodes.map((one) => patternOf(one, writer, prefix));
  const lookBehind = cue < 0 ? "" : `(?<=${WORD_START}${sources.slice(0, cue).join("")}${SPACES})`;
  return lookBehind + sources.slice(cue + 1).join("");
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

const MOST_WORDS = 2;

/** What can open it; behind "…" anything can follow. */
function openingsOf(node: Node, slots: Slots): ReadonlySet<string> {
  const cut = [...wordsFrom(node, slots)].map((words) => words.slice(0, MOST_WORDS).filter((word) => word !== "…"));
  return new Set(cut.map((words) => words.join(" ")));
}

/** First words of a phrase, one list for each way to begin. */
type Heads = readonly (readonly string[])[];

/** All ways a node's words can begin, as lists of up to two words. */
function wordsFrom(node: Node, slots: Slots): Heads {
  switch (node.kind) {
    case "word":
      return [[/^\d+$/u.test(node.text) ? "#" : node.text]];
    case "cue-end":
      return [[]];
    case "optional":
      return distinct([[], ...wordsFrom(node.node, slots)]);
    case "choice":
      return distinct(node.nodes.flatMap((one) => wordsFrom(one, slots)));
    case "sequence":
      return afterCue(node.nodes).reduce<Heads>((heads, one) => extended(heads, one, slots), [[]]);
    case "slot":
      return slotWords(node.name, slots);
  }
}

function afterCue(nodes: readonly Node[]): readonly Node[] {
  return nodes.slice(nodes.findIndex(({ kind }) => kind === "cue-end") + 1);
}

function extended(heads: Heads, node: Node, slots: Slots): Heads {
  const isOpen = (head: readonly string[]): boolean => head.length < MOST_WORDS && !head.includes("…");
  if (!heads.some(isOpen)) return heads;
  const tails = wordsFrom(node, slots);
  return distinct(heads.flatMap((head) => (isOpen(head) ? tails.map((tail) => [...head, ...tail]) : [head])));
}

const knownSlotWords = new WeakMap<Slots, Map<string, Heads>>();

function slotWords(name: string, slots: Slots): Heads {
  const known = knownSlotWords.get(slots) ?? new Map<string, Heads>();
  knownSlotWords.set(slots, known);
  const words = known.get(name) ?? readSlotWords(slots[name], slots);
  known.set(name, words);
  return words;
}

function readSlotWords(slot: DueSlot | undefined, slots: Slots): Heads {
  if (slot === undefined) return [];
  if (typeof slot === "string") return distinct(wordsFrom(parseNotation(slot), slots));
  return slot.opens.map((words) => (slot.isNumber === true ? ["#"] : [...words.split(" "), "…"]));
}

function distinct(heads: Heads): Heads {
  const cut = heads.map((words) => words.slice(0, MOST_WORDS));
  return [...new Map(cut.map((words) => [words.join(" "), words])).values()];
}
