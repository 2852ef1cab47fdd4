/** Where hidden signs stood before the text was evened out. They are left out of what is read, and people are told where. */
import type { DocumentNote } from "../model/document";
import type { Place } from "../model/origin";
import type { RangeContent } from "../model/source";
import { hasHidden, hasMisleading } from "../text/hidden";

/** Grows while a source is read. */
export interface HiddenSigns {
  /** Cells or lines. */
  count: number;
  misleading: boolean;
  /** The first of them. */
  readonly places: Place[];
}

/** Enough to find them; a text full of them is not listed line by line. */
const MOST_PLACES = 5;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const BYTE_ORDER_MARK = /^\uFEFF/u;

export function noHiddenSigns(): HiddenSigns {
  return { count: 0, misleading: false, places: [] };
}

/** Looks through the words of one place, as they stood. */
export function findHidden(found: HiddenSigns, text: string, place: Place): void {
  if (!hasHidden(text)) return;
  found.count += 1;
  found.misleading ||= hasMisleading(text);
  if (found.places.length < MOST_PLACES) found.places.push(place);
}

/** By lines. The mark at the top of a text says how it is stored, and hides nothing. */
export function hiddenInText(text: string): readonly DocumentNote[] {
  const words = text.replace(BYTE_ORDER_MARK, "");
  if (!hasHidden(words)) return [];
  const found = noHiddenSigns();
  for (const [index, line] of words.split(LINE_END).entries())
    findHidden(found, line, { kind: "text", line: index + 1 });
  return hiddenNotes(found);
}

export function hiddenInRange({ sheet, topLeft, values }: RangeContent): readonly DocumentNote[] {
  const found = noHiddenSigns();
  for (const [down, row] of values.entries())
    for (const [right, value] of row.entries())
      if (typeof value === "string") {
        const cell = { row: topLeft.row + down, column: topLeft.column + right };
        findHidden(found, value, { kind: "cell", sheet, cell });
      }
  return hiddenNotes(found);
}

export function hiddenNotes({ count, misleading, places }: HiddenSigns): readonly DocumentNote[] {
  return count === 0 ? [] : [{ kind: "hidden-signs", count, places, misleading }];
}
