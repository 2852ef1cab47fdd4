/** What the label of a column says about the column. */
import type { ColumnRole, ReadingWords } from "../../locales/readingWords";
import { compareKey } from "../../text/fold";
import { trimEndOf } from "../../text/trim";

const LONGEST_LABEL = 80;

/** The role of one label, or undefined where its words are not known. */
export function roleOf(label: string, { columns }: ReadingWords): ColumnRole | undefined {
  if (!label || label.length > LONGEST_LABEL || !/[\p{L}#]/u.test(label)) return undefined;
  const key = trimEndOf(withoutColumnNumber(compareKey(label)), " *:.");
  const groups = labelPattern(columns).exec(key)?.groups;
  if (!groups) return undefined;
  const place = SPECIFICITY.findIndex((_, index) => groups[`r${index}`] !== undefined);
  return SPECIFICITY[place];
}

/** "Số người (3) = (1) x (2)": the number of the column, and how it is worked out, say nothing of what it holds. */
function withoutColumnNumber(key: string): string {
  const at = key.search(COLUMN_NUMBER);
  return at > 0 && /^[\d\s()=+x×*:/.-]+$/u.test(key.slice(at)) ? key.slice(0, at) : key;
}

const COLUMN_NUMBER = /\s\(\d{1,2}\)/u;

/** The role of labels one above the other: "Số lượng" over "Tổng", "Thời gian" over "Kết thúc". */
export function roleOfPath(path: readonly string[], words: ReadingWords): ColumnRole | undefined {
  const [top = "", ...below] = path;
  const parent = roleOf(top, words);
  if (below.length === 0) return parent;
  const child = roleOfPath(below, words);
  if (child && OWN_WORDS.has(child)) return child;
  if (parent === "count") return child && COUNTS.has(child) ? "count" : undefined;
  if (parent === "lead" && isDoer(child)) return "lead";
  return roleOf(path.join(" "), words) ?? child ?? ofParts(parent);
}

function isDoer(role: ColumnRole | undefined): boolean {
  return role === undefined || role === "person" || role === "unit";
}

/** A column below another label is what that label says, but not below labels of wholes: it holds a part of them. */
function ofParts(parent: ColumnRole | undefined): ColumnRole | undefined {
  return parent === "due" || parent === "total" ? undefined : parent;
}

/** What these say of a column no wider label changes. */
const OWN_WORDS: ReadonlySet<ColumnRole> = new Set(["in-person", "online", "start", "due", "unit"]);
const COUNTS: ReadonlySet<ColumnRole> = new Set(["total", "count", "no"]);

const patterns = new WeakMap<ReadingWords["columns"], RegExp>();

/** All roles in one pattern, so that a label is looked at once. */
function labelPattern(columns: ReadingWords["columns"]): RegExp {
  const known = patterns.get(columns);
  if (known) return known;
  const compiled = new RegExp(SPECIFICITY.map((role, index) => `(?<r${index}>^(?:${columns[role]})$)`).join("|"), "iu");
  patterns.set(columns, compiled);
  return compiled;
}

/** Where a label fits several roles the earlier one here wins: "cơ quan chủ trì" is a lead before it is a unit. */
const SPECIFICITY: readonly ColumnRole[] = [
  "id",
  "no",
  "due-date",
  "named-date",
  "extended-date",
  "completed",
  "price",
  "goods",
  "presenter",
  "lead",
  "support",
  "check",
  "change",
  "overseer",
  "deliver-to",
  "invited",
  "person",
  "position",
  "phone",
  "in-person",
  "online",
  "count",
  "total",
  "absence",
  "start",
  "due",
  "status",
  "note",
  "task",
  "product",
  "deliverable",
  "content",
  "mode",
  "weekday",
  "day",
  "session",
  "venue",
  "unit",
];
