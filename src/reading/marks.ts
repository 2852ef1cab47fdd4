/** The marks that begin lines ("I.", "1.", "a)", "-"), and lines that are headings without one. */
import type { Block, ListItem, Table } from "../model/document";
import { trimEndOf } from "../text/trim";

export type MarkKind =
  | "heading"
  | "part"
  | "roman"
  | "article"
  | "number"
  | "decimal"
  | "letter"
  | "ordinal"
  | "enclosed"
  | "star"
  | "dash"
  | "plus";

export interface Mark {
  readonly kind: MarkKind;
  /** As written, without its punctuation: "VI", "1", "đ"; "" for bullets. */
  readonly label: string;
}

/** Outermost first: a mark never stands below one that ranks behind it. */
const RANKS: readonly MarkKind[] = [
  "heading",
  "part",
  "roman",
  "article",
  "number",
  "decimal",
  "letter",
  "ordinal",
  "enclosed",
  "star",
  "dash",
  "plus",
];

const MARKS: readonly { readonly kind: MarkKind; readonly pattern: RegExp }[] = [
  { kind: "part", pattern: /^(?:Phần|PHẦN)\s(?:thứ|THỨ)\s(\p{L}{2,5})\s?[.:]?$/u },
  {
    kind: "part",
    pattern: /^(?:Phần|PHẦN|Part|PART) (?:thứ )?(?!(?:thứ|THỨ)\s)([IVX]{1,5}|\p{L}{2,5}|\d)[.:–-]? (?=\S)/u,
  },
  {
    kind: "part",
    pattern: /^(?:Mục|MỤC|Chương|CHƯƠNG|Section|SECTION|Chapter)\s+([IVX]{1,5}|\d{1,2})\s*[.:–-]\s+(?=\S)/u,
  },
  { kind: "part", pattern: /^([A-H])\s*[.)]\s+(?=\p{Lu})/u },
  { kind: "roman", pattern: /^([IVX]{1,5})\s*[.)/:-]\s+(?=\S)/u },
  { kind: "article", pattern: /^(?:Điều|Article)\s+(\d{1,3})\s*[.:]\s+(?=\S)/u },
  { kind: "decimal", pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)/-]?\s+(?=[\p{L}“"(])/u },
  { kind: "decimal", pattern: /^([A-Z]{1,2}\d{1,2}(?:\.\d{1,2}){0,2})\s*[.):]\s+(?=[\p{L}“"(])/u },
  {
    kind: "number",
    pattern: /^(?:Bước|Việc|Nhiệm vụ|Công việc|Nội dung|Step|Task|Action|Item)\s+(\d{1,2})\s*[.:)–-]\s*(?=\p{L})/u,
  },
  { kind: "number", pattern: /^(\d{1,2})(?:\s*[.)/]|-)\s+(?=\S)/u },
  { kind: "letter", pattern: /^([a-zđ])(?:\s*[.)]|-)\s+(?=\S)/u },
  { kind: "ordinal", pattern: /^(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là[,:]?\s+(?=\S)/u },
  {
    kind: "ordinal",
    pattern:
      /^(Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?)\s*[,:]\s+(?=\p{L})(?!ngày)/u,
  },
  { kind: "enclosed", pattern: /^\(([ivx]{1,4}|[a-zđ]|\d{1,2})\)\s+(?=\S)/u },
  { kind: "star", pattern: /^\*()\s+(?=\S)/u },
  { kind: "dash", pattern: /^[-–—•‐●▪○◦]()\s*(?=[\p{L}\p{N}“"(])/u },
  { kind: "plus", pattern: /^\+()\s*(?=\S)/u },
];

const LONGEST_HEADING = 160;
const FOUR_LETTERS = /(?:\p{L}\P{L}*){4}/u;

/** A short line all in capitals is a heading even without a mark ("DANH SÁCH ĐẠI BIỂU"). */
export function isCapitalHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && text === text.toUpperCase() && FOUR_LETTERS.test(text);
}

/** Whether a line begins with a mark of its own or is a heading, so that it cannot be the rest of another line. */
export function beginsItem(text: string): boolean {
  return MARKS.some(({ pattern }) => pattern.test(text)) || isCapitalHeading(text);
}

/** A block's mark, and its text without it. */
export function markOf(block: Exclude<Block, Table>): { mark?: Mark; text: string } {
  const { text } = block;
  if (block.kind === "list-item") return { mark: markOfItem(block), text };
  for (const { kind, pattern } of MARKS) {
    const match = pattern.exec(text);
    if (match) return { mark: { kind, label: match[1] ?? "" }, text: text.slice(match[0].length) };
  }
  if (block.kind === "heading" || isCapitalHeading(text)) return { mark: { kind: "heading", label: "" }, text };
  return { text };
}

/** An automatic number ranks as the same number typed; one of no known form ranks by its depth. */
function markOfItem({ marker, depth }: ListItem): Mark {
  // The words behind a typed mark tell it from the beginning of a sentence; here it is known to be one.
  const match = MARKS.map(({ kind, pattern }) => ({ kind, found: pattern.exec(`${marker} A`) })).find(
    ({ found }) => found,
  );
  if (match) return { kind: match.kind, label: match.found?.[1] ?? "" };
  const isNumber = /^[\p{L}\p{N}]/u.test(marker);
  return { kind: isNumber ? "number" : depth > 0 ? "plus" : "dash", label: isNumber ? trimEndOf(marker, ".) :") : "" };
}

export function isBullet({ kind }: Mark): boolean {
  return kind === "star" || kind === "dash" || kind === "plus";
}

/** Whether a node with one mark may hold nodes with the other. */
export function ranksAbove(outer: MarkKind, inner: MarkKind): boolean {
  return RANKS.indexOf(outer) < RANKS.indexOf(inner);
}
