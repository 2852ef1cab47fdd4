/** Findings and places put into words. */
import { cellToA1 } from "../model/address";
import type { Finding, Fix } from "../model/finding";
import type { FixId, MessageId } from "../model/message";
import type { Origin, Place } from "../model/origin";
import { findings as en } from "./en/findings";
import type { FindingWords, MessageWords } from "./findingWords";
import type { LocaleId } from "./locale";
import { findings as vi } from "./vi/findings";

const WORDS = { vi, en } satisfies Record<LocaleId, FindingWords>;

/** A finding as people read it. */
export interface FindingText extends MessageWords {
  /** The words of the button, where the finding has a fix. */
  readonly fixLabel?: string;
}

/** The words of a finding. A message that no language knows is our own mistake. */
export function describeFinding({ messageId, data, fix }: Finding, locale: LocaleId): FindingText {
  const { messages } = WORDS[locale];
  if (!isMessage(messageId)) throw new Error(`No words for the message "${messageId}"`);
  // Rules build findings with `FindingOf<K>`, so the values are those of this message.
  const describe = messages[messageId] as (values: Finding["data"]) => MessageWords;
  const text = describe(data);
  return fix ? { ...text, fixLabel: describeFix(fix, locale) } : text;
}

function describeFix({ messageId, data }: Fix, locale: LocaleId): string {
  if (!isFix(messageId)) throw new Error(`No words for the fix "${messageId}"`);
  // As above, with `FixOf<K>`.
  const describe = WORDS[locale].fixes[messageId] as (values: Fix["data"]) => string;
  return describe(data);
}

function isMessage(id: string): id is MessageId {
  return Object.hasOwn(vi.messages, id);
}

function isFix(id: string): id is FixId {
  return Object.hasOwn(vi.fixes, id);
}

/** Where an origin stands, in words: "dòng 126", "ô B7, trang “Trang1”". */
export function placeWords({ place }: Pick<Origin, "place">, locale: LocaleId): string {
  const words = WORDS[locale];
  return place.kind === "text" ? words.line(place.line) : words.cell(cellToA1(place.cell), place.sheet);
}

/** Where several things stand, each place once: "dòng 3, dòng 8", "ô B7, C9, trang “Trang1”". */
export function placesWords(places: readonly Place[], locale: LocaleId): string {
  const lines = places.filter(({ kind }) => kind === "text").map((place) => placeWords({ place }, locale));
  const bySheet = new Map<string, string[]>();
  for (const place of places) {
    if (place.kind === "text") continue;
    bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), cellToA1(place.cell)]);
  }
  const cells = [...bySheet].map(([sheet, names]) => WORDS[locale].cell(names.join(", "), sheet));
  return [...new Set(lines), ...cells].join(", ");
}
