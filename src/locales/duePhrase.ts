import type { DueExpression } from "../model/due";

/** Parts of a phrase that took part in a match, in lower case. */
export type PhraseParts = Readonly<Record<string, string | undefined>>;

/** A part of phrases: more of the notation, or a pattern source with named groups and what it can open with ("#": figures). */
export type DueSlot =
  | string
  | {
      readonly pattern: string;
      readonly opens: readonly string[];
      /** Figures and nothing else, so that the next word is known to follow them. */
      readonly isNumber?: boolean;
    };

/** One way to word a deadline. The examples and rejects are its tests and its documentation. */
export interface DuePhrase {
  readonly id: string;
  /** In the notation of `reading/deadlines/notation.ts`. */
  readonly phrase: string;
  /**
   * `anywhere`: in any sentence. `duty`: in a sentence that is known to say what is to be done. `field`: where the text is
   * known to be about time (a label, a column), and in a duty where the words stand apart ("(tháng 8/2026)").
   */
  readonly where: "anywhere" | "duty" | "field";
  /** Says the deadline before it again in other words, and more plainly ("…, tức ngày 16/10/2026"): it counts. */
  readonly restates?: boolean;
  /** The expression, or undefined where the numbers cannot be a deadline (month 13). */
  readonly read: (parts: PhraseParts) => DueExpression | undefined;
  /** Words and what they mean. */
  readonly examples: readonly (readonly [string, DueExpression])[];
  /** Words near to it that are something else. */
  readonly rejects: readonly string[];
}

/** Words with a date or a period in them that is no deadline; they hide it. A deadline of just the same words counts. */
export interface NotDuePhrase {
  readonly id: string;
  readonly phrase: string;
  /** Texts in which no deadline stands. */
  readonly examples: readonly string[];
  /** Texts near to them, with the deadline that they do hold. */
  readonly rejects: readonly (readonly [text: string, deadline: string])[];
}

/** All that a language says about deadlines. */
export interface DueWords {
  readonly slots: Readonly<Record<string, DueSlot>>;
  readonly phrases: readonly DuePhrase[];
  /** Words of a match as figures ("tháng bảy", "quý III"). */
  readonly inFigures: (parts: PhraseParts) => PhraseParts;
  readonly notDue: readonly NotDuePhrase[];
  /** Pattern source of words that speak of a time, whether a phrase understands them or not. */
  readonly timeWords: string;
  /** The day of a date line ("An Bình, ngày 02 tháng 7 năm 2026"), behind the place: phrase with the slot `date`. */
  readonly dateLine: string;
  /** What stands before the day of a letter that labels it ("DATE:"), and before its other lines ("TO:"): pattern sources. */
  readonly letterLabels: { readonly date: string; readonly others: string };
  /** A date line whose day is left open ("…, ngày … tháng 8 năm 2026"): phrase with the slots `month` and `year`. */
  readonly openDateLine: string;
  /** The same words for each order of figures, where the language knows both; which one is decided once for a document. */
  readonly byDateOrder?: Readonly<Record<DateOrder, DueWords>>;
  /** A sentence that gives the day of the document's own event: phrase with the slot `date`. */
  readonly eventDay: string;
}

/** How a document orders the figures of a date: 15/8/2026 or 8/15/2026. */
export type DateOrder = "day-first" | "month-first";
