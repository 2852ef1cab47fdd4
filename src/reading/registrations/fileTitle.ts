/** What the name of a file says: for whom it speaks, which version it is. */
import { listWords } from "../../locales/lists";
import type { FileTitle } from "../../model/registration";
import { normaliseLine } from "../../text/normalise";
import { phrase } from "../../text/pattern";
import { unitKey, type NameContext } from "../unitKey";

const EXTENSION = /\.[a-z0-9]{1,5}$/iu;
/** Mail programs and Excel number copies: "x (1).xlsx", "x - Copy (2).xlsx". */
const COPY = /\((\d{1,2})\)\s*$/u;
/** "SoNoiVu": words that only their capitals hold apart. */
const CAMEL = /(?<=[\p{Ll}\d])(?=\p{Lu})/gu;
const BREAKS = /[_+~[\]{}()#@!,;]|\.(?!\d)|(?<=\p{L})-(?=\p{L})| -|- /gu;
const NUMBERS = /(?<![\p{L}\d])\d[\d./-]*(?![\p{L}\d])/gu;
const LONGEST_NAME = 260;
const LANGUAGES = [listWords.vi, listWords.en];
const VERSION = phrase(LANGUAGES.map(({ version }, i) => version.replace("<number>", `<n${i}>`)).join("|"));
const NOISE = phrase(LANGUAGES.map(({ fileNoise }) => fileNoise).join("|"));
const SUPPLEMENT = phrase(LANGUAGES.map(({ supplement }) => supplement).join("|"));

/** `path` may hold folders: the last part counts. */
export function readFileTitle(path: string, names: NameContext): FileTitle {
  const name = normaliseLine(path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)).slice(
    0,
    LONGEST_NAME,
  );
  const stem = name.replace(EXTENSION, "");
  const copy = COPY.exec(stem)?.[1];
  const spaced = stem.replace(COPY, " ").replace(CAMEL, " ").replace(BREAKS, " ").replace(/\s+/gu, " ").trim();
  const words = unitKey(spaced, names);
  return {
    words,
    core: words.replace(VERSION, " ").replace(NOISE, " ").replace(NUMBERS, " ").replace(/\s+/gu, " ").trim(),
    isPlain: !/[^\0-\x7F]/u.test(stem),
    version: versionOf(spaced) ?? (copy === undefined ? 1 : Number(copy) + 1),
    isSupplement: spaced.search(SUPPLEMENT) >= 0,
  };
}

function versionOf(text: string): number | undefined {
  const groups = [...text.matchAll(VERSION)].at(-1)?.groups ?? {};
  const [number] = Object.values(groups).filter(Boolean);
  return number === undefined ? undefined : Number(number);
}
