import type { ListWords } from "../../locales/listWords";
import { listWords } from "../../locales/lists";
import { readingWords } from "../../locales/reading";
import type { Level } from "../../model/quota";
import type { ListRole } from "../../model/registration";
import type { Reading } from "../../model/reading";
import { compareKey, foldDiacritics } from "../../text/fold";
import { phrase } from "../../text/pattern";
import { nameContext, type NameContext } from "../unitKey";

/** What the reading of all returned lists shares: names are compared as the quota compares them. */
export interface ListContext {
  readonly names: NameContext;
  /** Roles that people chose for columns, by the key of the label. */
  readonly chosen: ReadonlyMap<string, ListRole>;
}

/** The context of lists that answer this quota. */
export function listContext(quota: Reading, chosen: ReadonlyMap<string, ListRole> = new Map()): ListContext {
  return { names: nameContext(textOf(quota), readingWords.vi), chosen };
}

/** The words in which a document may say what its province is called. */
function textOf({ title, basis, events, quota, tasks, unread }: Reading): string {
  const groups = quota.flatMap(({ origin, unit }) => [origin.quote, unit.value]);
  const others = [...tasks.map(({ origin }) => origin.quote), ...unread.map(({ quote }) => quote)];
  return [title, basis ?? "", ...events.map(({ name }) => name), ...groups, ...others].join("\n");
}

/** The patterns of one language, compiled once. */
export interface ListGrammar {
  readonly words: ListWords;
  readonly columns: readonly {
    readonly role: Exclude<ListRole, "other">;
    readonly pattern: RegExp;
    readonly plain: RegExp;
  }[];
  /** A label that tells a person's rank: the position where no other column does. */
  readonly rankLabel: RegExp;
  readonly unitLine: RegExp;
  /** The part of a list's title that may say whose list it is. */
  readonly title: RegExp;
  readonly closing: RegExp;
  readonly leader: RegExp;
  readonly staff: RegExp;
  readonly honorific: RegExp;
  readonly leaderSeats: RegExp;
  readonly total: RegExp;
  readonly levels: readonly { readonly level: Level; readonly pattern: RegExp }[];
}

/** Where a label fits two roles the earlier wins: "họ" alone is half a name, "họ và tên" a whole one. */
const ROLES: ListGrammar["columns"][number]["role"][] = [
  "no",
  "phone",
  "position",
  "family",
  "given",
  "person",
  "mode",
  "venue",
  "kind",
  "note",
  "unit",
];

/** Both languages: a list may come from anywhere. */
export const LIST_GRAMMARS: readonly ListGrammar[] = [
  grammarOf(listWords.vi, readingWords.vi.totalRow),
  grammarOf(listWords.en, readingWords.en.totalRow),
];

function grammarOf(words: ListWords, totalRow: string): ListGrammar {
  return {
    words,
    columns: ROLES.map((role) => ({
      role,
      pattern: new RegExp(`^(?:${words.columns[role]})$`, "iu"),
      plain: new RegExp(`^(?:${foldDiacritics(words.columns[role])})$`, "iu"),
    })),
    rankLabel: new RegExp(`^(?:${words.rankLabel}|${foldDiacritics(words.rankLabel)})$`, "iu"),
    unitLine: new RegExp(`^[-*•\\s]*(?:${words.unitLine})$`, "iu"),
    title: new RegExp(
      `^(?:${words.listTitle})(?!\\p{L})(?<part>.*?)(?:(?<!\\p{L})(?:${words.titleCut})(?!\\p{L})|$)`,
      "iu",
    ),
    closing: new RegExp(`^(?:${words.closing})$`, "iu"),
    leader: phrase(words.leader, "iu"),
    staff: phrase(words.staff, "iu"),
    leaderSeats: phrase(words.leaderSeats),
    levels: words.levels.map(({ level, pattern }) => ({ level, pattern: phrase(pattern, "u") })),
    honorific: new RegExp(`^(?:${words.honorific})\\s+(?=\\p{Lu})`, "iu"),
    total: new RegExp(`^(?:${totalRow})[\\s:.,]*(?:\\([^()]*\\))?[\\s:.\\d]*(?:\\p{L}+\\s*){0,2}$`, "iu"),
  };
}

/** The role of a label in this language; a label typed without diacritics is compared without them. */
export function roleOfLabel(label: string, { columns }: ListGrammar): ListRole | undefined {
  const key = labelKey(label);
  if (key === "" || key.length > LONGEST_LABEL) return undefined;
  const isPlain = !/[^\0-\x7F]/u.test(key);
  return columns.find(({ pattern, plain }) => pattern.test(key) || (isPlain && plain.test(key)))?.role;
}

/** How a label is remembered. */
export function labelKey(label: string): string {
  return compareKey(label).replace(/^[\s*.:;-]+|(?<=[^\s*.:;])[\s*.:;]{1,20}$/gu, "");
}

const LONGEST_LABEL = 80;
