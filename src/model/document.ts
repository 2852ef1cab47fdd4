import type { Grid } from "./grid";
import type { Place } from "./origin";

/** The neutral form of every input, after Pandoc's block model. Texts are normalised. */
export interface Document {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
  /** What was done to the source's text on the way in, for people to know. */
  readonly notes: readonly DocumentNote[];
}

/**
 * `changes-accepted`: tracked insertions kept and deletions left out; `struck-out`: text crossed out, which means deleted,
 * left out; `converted`: letters of an encoding from before Unicode turned into Unicode; `hidden-signs`: signs that nobody
 * sees and that turn or split words, left out; `macros`: programs in the file, which were neither run nor read;
 * `merges-unknown`: the host is too old to tell which cells are merged.
 */
export interface DocumentNote {
  readonly kind: "changes-accepted" | "struck-out" | "converted" | "hidden-signs" | "macros" | "merges-unknown";
  /** Places in the source that it concerns. */
  readonly count: number;
  /** The first of them, where they can be named. */
  readonly places?: readonly Place[];
  /** Of hidden signs: whether people see other words there than those that are stored. */
  readonly misleading?: boolean;
}

export type DocumentKind = "text" | "docx" | "xlsx" | "csv" | "sheet";

export type Block = Heading | Paragraph | ListItem | Table;

interface TextBlock {
  readonly text: string;
  readonly place: Place;
}

/** A heading that the source itself marks as such; marks written in the text ("VI.") stay in `text`. */
export interface Heading extends TextBlock {
  readonly kind: "heading";
  /** 1–9 */
  readonly level: number;
}

export interface Paragraph extends TextBlock {
  readonly kind: "paragraph";
}

/** An item of a list that the source itself marks as such, its automatic number or bullet in `marker`. */
export interface ListItem extends TextBlock {
  readonly kind: "list-item";
  readonly marker: string;
  /** 0 is the outermost list. */
  readonly depth: number;
}

export interface Table {
  readonly kind: "table";
  readonly grid: Grid;
  readonly place: Place;
}
