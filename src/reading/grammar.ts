/** What names of bodies are made of, compiled once for a language. */
import type { UnitWords } from "../locales/readingWords";
import { foldDiacritics } from "../text/fold";
import { oncePer } from "../text/once";
import { anyOf, phraseAt } from "../text/pattern";

export interface Grammar {
  readonly head: RegExp;
  /** Ordinary words that begin like a head ("Tổ chức"). */
  readonly falseHead: RegExp;
  /** "the" */
  readonly article: RegExp;
  /** Whole names that end in their head word. */
  readonly headLast: RegExp | undefined;
  readonly collective: RegExp;
  /** Behind a collective, what says which bodies: "có liên quan", "thuộc tỉnh". */
  readonly collectiveRest: RegExp;
  /** Begins a description of which bodies are meant that ends a line. */
  readonly describing: RegExp;
  /** Behind a head: "UBND các huyện", "UBND cấp xã". */
  readonly manyPlaces: RegExp;
  /** Places or levels that each have such a body: "các xã", "cấp huyện". */
  readonly places: RegExp;
  /** Words of rank before a body: "Chủ tịch", "Thủ trưởng". */
  readonly rank: RegExp;
  /** "Hiệu trưởng", "đồng chí": functions and persons that own work without a body behind them. */
  readonly function: RegExp;
  readonly functionLast: RegExp | undefined;
  readonly person: RegExp;
  /** "đồng chí" before a rank or a function. */
  readonly personTitle: RegExp;
  /** Behind a rank: "(Giám đốc) sở", "(Trưởng) thôn". */
  readonly kind: RegExp;
  readonly compound: RegExp | undefined;
  /** A kind of place and its name: "thị xã B". */
  readonly place: RegExp;
  /** Between places and other bodies: "và các". */
  readonly andMany: RegExp;
  /** A kind of place before its name. */
  readonly placeKind: RegExp;
  /** "các phường, xã" before the name of one. */
  readonly manyNamed: RegExp;
  /** "các sở:" before the names of several. */
  readonly manyHeads: RegExp;
  readonly lastHeadKind: RegExp;
  /** In these words the last kind, and the kinds before it. */
  readonly lastPlaceKind: RegExp;
  /** The head of a name that ends in a place. */
  readonly headWithPlace: RegExp;
  readonly stop: RegExp;
  /** The same, whatever the case: begins the work behind an owner. */
  readonly verb: RegExp;
  /** Of these, what only links words. */
  readonly link: RegExp;
  /** A word of work that names a part of an office behind a dash. */
  readonly officeMatter: RegExp;
  readonly trailing: RegExp;
  /** Goes on in a name, in a language that writes names with capitals. */
  readonly nameWord: RegExp | undefined;
  /** A kind of place in one or two letters with its full stop: "P. (Tân Lập)". */
  readonly shortPlace: RegExp | undefined;
  readonly matterName: MatterGrammar | undefined;
  readonly and: RegExp;
  /** Heads of two to four words by their number of words, letters folded: for scan errors. */
  readonly foldedHeads: ReadonlyMap<number, readonly string[]>;
}

/** How names go on that say in small letters what the body is there for ("Ban Chỉ đạo chuyển đổi số tỉnh"). */
interface MatterGrammar {
  readonly head: RegExp;
  /** The level or place that such a name ends with. */
  readonly closer: RegExp;
  /** What no such name has inside. */
  readonly never: RegExp;
}

export const grammarOf = oncePer((words: UnitWords): Grammar => ({
  manyPlaces: phraseAt(`${words.collective}|${words.bodyLevels}`, "iu"),
  places: phraseAt(`${words.places}|${words.bodyLevels}`, "iu"),
  headLast: words.headLast === undefined ? undefined : phraseAt(words.headLast),
  rank: phraseAt(anyOf(words.ranks)),
  function: phraseAt(anyOf(words.functions)),
  functionLast: words.functionLast === undefined ? undefined : phraseAt(words.functionLast),
  person: new RegExp(
    `(?:${words.personTitles})+(?:\\p{Lu}[\\p{L}.]*\\s+){1,5}?\\p{Lu}\\p{L}*(?!\\s+\\p{Lu})(?!\\p{L})`,
    "uy",
  ),
  personTitle: new RegExp(`(?:${words.personTitles})(?=\\p{Lu})`, "uy"),
  kind: phraseAt(words.kinds),
  head: phraseAt(anyOf([...words.heads, ...words.heads.map((head) => head.toLocaleUpperCase("vi"))])),
  falseHead: new RegExp(`(?:${words.falseHeads})(?!\\p{L})`, "iuy"),
  article: new RegExp(words.article ?? "(?!)", "uy"),
  collective: phraseAt(words.collective, "iu"),
  collectiveRest: phraseAt(`(?:${words.collectiveRest})+`),
  describing: phraseAt(words.describing ?? "(?!)"),
  compound: words.compounds.length > 0 ? phraseAt(words.compounds.join("|")) : undefined,
  place: new RegExp(`(?:${words.placeKinds})\\s+\\p{Lu}`, "uy"),
  andMany: new RegExp(`\\s+${words.and}\\s+(?:${words.manyOf})\\s`, "u"),
  placeKind: new RegExp(`(?:${words.placeKinds})\\s+(?=\\p{Lu})`, "uy"),
  manyNamed: new RegExp(
    `(?:${words.manyOf})\\s+(?:${words.placeKinds})(?:(?:\\s*,\\s*|\\s+${words.and}\\s+)(?:${words.placeKinds}))*(?:\\s+(?=\\p{Lu})|\\s*:\\s*(?=(?:(?:${words.placeKinds})\\s+)?\\p{Lu}))`,
    "uy",
  ),
  manyHeads: new RegExp(
    `(?:${words.manyOf})\\s+(?:${words.sharedHeads ?? "(?!)"})\\s*:\\s*(?=\\p{Lu}[\\p{L} -]{1,60}[,;])`,
    "uy",
  ),
  lastHeadKind: new RegExp(`^(?:${words.manyOf})\\s+(?<kind>${words.sharedHeads ?? "(?!)"})`, "u"),
  lastPlaceKind: new RegExp(
    `^(?:${words.manyOf})\\s+(?:(?<others>.*?)(?:\\s*,\\s*|\\s+${words.and}\\s+))?(?<kind>${words.placeKinds})(?:\\s+|\\s*(?<list>:)\\s*)$`,
    "u",
  ),
  headWithPlace: new RegExp(`^(?<head>.+?)\\s+(?:${words.placeKinds})\\s+\\p{Lu}`, "u"),
  stop: phraseAt(stopsOf(words)),
  verb: phraseAt(stopsOf(words), "iu"),
  link: phraseAt(words.links, "iu"),
  officeMatter: phraseAt(words.officeMatters),
  trailing: phraseAt(words.trailing),
  nameWord: words.nameWord === undefined ? undefined : new RegExp(words.nameWord, "uy"),
  shortPlace:
    words.shortPlaces === undefined ? undefined : new RegExp(`(?:${words.shortPlaces})\\.\\s?(?=\\p{Lu})`, "uy"),
  matterName: words.matterNames && {
    head: phraseAt(words.matterNames.heads),
    closer: phraseAt(words.matterNames.closers),
    never: phraseAt(words.matterNames.never),
  },
  and: phraseAt(`${words.and}|&`),
  foldedHeads: byWordCount(words.heads.filter(isLongHead).map(foldDiacritics)),
}));

function stopsOf({ stops, falseStops }: UnitWords): string {
  return `(?!(?:${falseStops})(?!\\p{L}))(?:${anyOf(stops)})`;
}

function byWordCount(heads: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const counts = [2, 3, 4];
  return new Map(counts.map((count) => [count, heads.filter((head) => head.split(" ").length === count)]));
}

/** Short words are one letter away from too many others. */
function isLongHead(head: string): boolean {
  return head.includes(" ") && head.length >= 8;
}
