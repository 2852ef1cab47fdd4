/** How long a counted period is, and what it is counted from. */
import type { DueExpression, OffsetUnit } from "../../../../model/due";
import type { PhraseParts } from "../../../duePhrase";
import { counted } from "../../../dueMeaning";
import { countOf, unitOf } from "./slots";

export const LENGTH = "( {count} [{inWords}] | {countWord} ) {unit}";
export const FROM = "[( kể | tính )] từ";

interface Length {
  readonly count: number;
  readonly unit: OffsetUnit;
}

/** Hours end within whole days: the day that they end on is what a sheet can show. */
export function lengthOf({ count, unit }: PhraseParts): Length | undefined {
  const number = countOf(count);
  if (!(number >= 1)) return undefined;
  if (unit === "giờ" || unit === "tiếng") return { count: Math.ceil(number / 24), unit: "day" };
  const known = unitOf(unit);
  return known && { count: number, unit: known };
}

/** The paper's own day ("ngày ký", "ngày ban hành Kế hoạch này"), the day of the occasion, or something else. */
export function anchorOf(event: string | undefined): NonNullable<DueExpression["anchor"]> {
  if (/^(?:ký|ban hành)/u.test(event ?? "") || /ban hành\s.{0,40}này/u.test(event ?? "")) return "issue-date";
  return /^(?:kết thúc |bế mạc |tổ chức )?(?:hội nghị|hội thảo|đại hội|cuộc họp|bầu cử|lễ|tổ chức|khai mạc)/u.test(
    event ?? "",
  )
    ? "event-date"
    : "named-event";
}

export function periodFrom(
  parts: PhraseParts,
  anchor: NonNullable<DueExpression["anchor"]>,
  sign: 1 | -1 = 1,
): DueExpression | undefined {
  const length = lengthOf(parts);
  return length && counted({ ...length, count: sign * length.count, anchor });
}
