import type { ReadingWords } from "../locales/readingWords";
import type { Fact } from "../model/fact";
import type { Origin } from "../model/origin";
import type { NamedUnit } from "../model/quota";
import { oncePer, oncePerText } from "../text/once";
import { findAll, phrase } from "../text/pattern";
import { findUnits, type UnitMention } from "./unitGrammar";
import { unitKey, type NameContext } from "./unitKey";

const patternsOf = oncePer(({ units }: ReadingWords) => ({
  places: phrase(units.places),
  // "các xã A", "các xã, phường: xã A": places by name.
  named: new RegExp(
    `^(?:\\s+\\p{Ll}+)?\\s+\\p{Lu}|^(?:,?\\s+\\p{Ll}+){0,8}\\s*:\\s*(?:(?:\\p{Lu}+\\s+)?(?:${units.placeKinds})\\s+\\p{Lu}|\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}\\s*[,;])`,
    "u",
  ),
  // Letter case tells "…, Sở A chủ trì" behind a name from the label "Chủ trì: …" before one.
  cited: new RegExp(`(?:${units.trailing})[^,;]*$`, "u"),
  belonging: new RegExp(`(?:${units.belonging})\\s+$`, "iu"),
  alone: new RegExp(`^(?<name>${units.nameAlone})\\s*(?:\\([^()]{1,80}\\))?$`, "u"),
  // "Doanh nghiệp tiêu biểu", "Trạm y tế còn lại": in small letters these heads only say what kind of bodies they are.
  kindOnly: new RegExp(`^(?:${units.kindOnly})$`, "u"),
}));

/** Bodies one by one named in a group's words; none where the words speak of kinds of bodies in many places. */
export function readNamedUnits(unit: Fact<string>, names: NameContext): readonly NamedUnit[] {
  const base = startInQuote(unit.origin, unit.value);
  return namesIn(unit.value, names).map(({ text, span }) => ({
    value: text,
    key: unitKey(text, names),
    certainty: "stated",
    origin: { ...unit.origin, spans: [{ start: base + span.start, end: base + span.end }] },
  }));
}

const namesIn = oncePerText((text: string, names: NameContext): readonly UnitMention[] => {
  const { places, named } = patternsOf(names.words);
  const isOfMany = findAll(places, text).some(({ span }) => !named.test(text.slice(span.end)));
  if (isOfMany) return [];
  const found = findUnits(text, names.words).filter((mention) => isName(mention, text, names));
  return found.length > 0 ? found : nameAlone(text, names.words);
});

/** "Xã Lũng Mai", "Green Hills Cooperative": words that are nothing but a name, though no head word begins it. */
function nameAlone(text: string, words: ReadingWords): readonly UnitMention[] {
  const { alone, kindOnly } = patternsOf(words);
  const match = kindOnly.test(text.replace(ASIDE, "")) ? null : alone.exec(text);
  const name = match?.groups?.["name"]?.trimEnd() ?? "";
  return name === "" ? [] : [{ text: name, span: { start: 0, end: name.length }, kind: "named" }];
}

/** The origin of a part of a fact's text, marked in the same quote. */
export function withinQuote(origin: Origin, text: string, start: number, end: number): Origin {
  const base = startInQuote(origin, text);
  return { ...origin, spans: [{ start: base + start, end: base + end }] };
}

function startInQuote({ quote, spans }: Origin, text: string): number {
  const first = spans[0]?.start ?? 0;
  return quote.startsWith(text, first) ? first : Math.max(0, quote.indexOf(text));
}

/** A head word alone ("Văn phòng", "HĐND") is a kind of body; so is what others belong to; a cited paper names nobody. */
function isName({ kind, text: name, span }: UnitMention, text: string, { words }: NameContext): boolean {
  if (kind !== "named" || isKind(name, text.slice(span.end), words)) return false;
  const before = text.slice(Math.max(0, span.start - CITATION_REACH), span.start);
  const { cited, belonging } = patternsOf(words);
  return !cited.test(before) && !belonging.test(before);
}

function isKind(name: string, after: string, words: ReadingWords): boolean {
  const { units } = words;
  if (patternsOf(words).kindOnly.test(name)) return true;
  if (!units.heads.includes(name)) return false;
  const isAbbreviation = Object.hasOwn(units.abbreviations, name.toLowerCase());
  const isBrand = name === name.toLocaleUpperCase("vi") && !isAbbreviation;
  return !isBrand && (isAbbreviation || !name.includes(" ") || /^\s*\(/u.test(after));
}

const ASIDE = /\s?\([^()]*\)$/u;

/** "theo Quyết định số 12/QĐ-UBND ngày 22/4/2024 của Chủ tịch …": so far a citation reaches. */
const CITATION_REACH = 120;
