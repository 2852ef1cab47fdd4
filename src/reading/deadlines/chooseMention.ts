import type { DueMention } from "./findMentions";

/**
 * The mention that counts where a text about time holds several: a latest day before a planned one, and what names a day,
 * a period or a rule before what only waits for an event ("sau khi có hướng dẫn, trước ngày 15/8").
 */
export function chooseMention(mentions: readonly DueMention[]): DueMention | undefined {
  const [first] = mentions;
  if (first?.expression.type !== "event") return first;
  return mentions.find(({ expression }) => expression.type !== "event") ?? first;
}
