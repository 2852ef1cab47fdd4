import type { Grid } from "./grid";
import type { Place } from "./origin";

/** The neutral form of every input, after Pandoc's block model. Texts are normalised. */
export interface Document {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
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
