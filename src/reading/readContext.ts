import type { ReadingWords } from "../locales/readingWords";
import type { Fact } from "../model/fact";
import type { Origin } from "../model/origin";
import { wholeOrigin } from "../model/origin";
import type { PlainDate } from "../model/plainDate";
import type { Anchors } from "./deadlines/resolveDue";
import type { OutlineNode } from "./outline";
import type { UnitMention } from "./unitGrammar";
import type { NameContext } from "./unitKey";

export interface Occasion {
  /** The item under which time, place and people of the occasion stand. */
  readonly scope: OutlineNode;
  readonly date: PlainDate;
}

/** What every reader of one document shares. */
export interface ReadContext {
  readonly names: NameContext;
  /** The document's language first, then the others: a table or a title may speak another. */
  readonly languages: readonly ReadingWords[];
  readonly anchors: Anchors;
  /** Where the paper has several occasions, each with its day. */
  readonly occasions: readonly Occasion[];
  /** A plan, decision, notice or letter: it may assign work outside of the parts that say so. */
  readonly assigns: boolean;
  /** Keys of the names in the letterhead: what these do themselves is no assignment. */
  readonly issuers: ReadonlySet<string>;
}

/** The origin of a node's whole text. */
export function nodeOrigin(node: OutlineNode): Origin {
  return wholeOrigin(node.place, node.text);
}

/** A body named in a node's text, as a fact. `text` is the node's text, which the spans count in. */
export function unitFact({ text: value, span }: UnitMention, origin: Origin): Fact<string> {
  return { value, certainty: "stated", origin: { ...origin, spans: [span] } };
}
