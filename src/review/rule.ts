import type { Finding, Fix } from "../model/finding";
import type { FindingOf, FixId, FixOf, MessageId, RowLabel } from "../model/message";
import type { QuotaGroup } from "../model/quota";
import type { Reading } from "../model/reading";
import type { ReviewContext } from "../model/review";

/** One thing to look at. A rule knows the facts only: no other rule, no words, no workbook. */
export interface Rule {
  /** Stable: kept in workbooks and reports. */
  readonly id: string;
  check(reading: Reading, context: ReviewContext): readonly Finding[];
}

/** A finding whose values are exactly those that its words need. */
export function finding<K extends MessageId>(parts: FindingOf<K>): Finding {
  return { ...parts, data: { ...parts.data } };
}

/** A fix whose values are exactly those that its button needs. */
export function fix<K extends FixId>(parts: FixOf<K>): Fix {
  return { ...parts, data: { ...parts.data } };
}

/** How words call the row of a group. */
export function rowLabel(group: QuotaGroup): RowLabel {
  return { row: group.no?.value ?? "", group: group.unit.value };
}
