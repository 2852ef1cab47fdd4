/** Labelled words of a work item: "Cơ quan chủ trì: …; phối hợp: …; thời gian hoàn thành: …". */
import type { ReadingWords } from "../locales/readingWords";
import type { Span } from "../model/origin";
import { oncePer, oncePerText } from "../text/once";
import { findAll } from "../text/pattern";
import { trimEndOf } from "../text/trim";
import { readUnitList, type UnitMention } from "./unitGrammar";

export type LabelRole = "owner" | "support" | "due" | "other";

export interface LabelledPart {
  readonly role: LabelRole;
  /** Where the label itself begins, and where its value stands. */
  readonly at: number;
  readonly value: Span;
}

const patternsOf = oncePer(({ roles }: ReadingWords) => {
  const all = [roles.supportLabel, roles.ownerLabel, roles.dueLabel, roles.otherLabel].map((one) => `(?:${one})`);
  const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "iu");
  return {
    label: new RegExp(`(?:^|(?<=[;.(,|[–-]\\s?))(?<label>${all.join("|")})\\s*:\\s*`, "giu"),
    roles: [
      { role: "support", pattern: whole(roles.supportLabel) },
      { role: "owner", pattern: whole(roles.ownerLabel) },
      { role: "due", pattern: whole(roles.dueLabel) },
    ] as const,
    saysRole: new RegExp(`^[\\s,]*(?:${roles.lead}|${roles.support})`, "iu"),
  };
});

/** The labelled parts of a text in order; a value ends where the next label begins. */
export const labelledParts = oncePerText((text: string, words: ReadingWords): readonly LabelledPart[] => {
  if (!text.includes(":")) return [];
  const found = findAll(patternsOf(words).label, text);
  return found.map(({ match, span }, index) => {
    const label = match.groups?.["label"]?.trim() ?? "";
    const raw = text.slice(span.end, found[index + 1]?.span.start ?? text.length);
    const value = trimEndOf(raw, " ;.,(|[–-");
    const role = patternsOf(words).roles.find(({ pattern }) => pattern.test(label))?.role ?? "other";
    return { role, at: span.start, value: { start: span.end, end: span.end + value.length } };
  });
});

/** Owners of a label's value: before the words of leading, or the parts between semicolons where the grammar knows no name. */
export function ownersIn(text: string, words: ReadingWords): readonly UnitMention[] {
  const { saysRole } = patternsOf(words);
  const owners: UnitMention[] = [];
  let end = 0;
  for (const part of text.matchAll(/[^;]+/gu)) {
    const start = part.index + (part[0].length - part[0].trimStart().length);
    const value = trimEndOf(part[0].trim(), ".)");
    if (start < end || value === "") continue;
    const list = readUnitList(text, start, words, "with-ranks");
    const roleFollows = list.units.length > 0 && saysRole.test(text.slice(list.end));
    if (roleFollows || (list.units.length > 0 && list.end >= start + value.length)) owners.push(...list.units);
    else owners.push({ text: value, span: { start, end: start + value.length }, kind: "named" });
    if (roleFollows) break;
    end = Math.max(list.end, start + value.length);
  }
  return owners;
}
