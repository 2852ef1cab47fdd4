import { lastDay } from "../../model/due";
import type { PlainDate } from "../../model/plainDate";
import type { Reading } from "../../model/reading";
import { phrase } from "../../text/pattern";
import { LIST_GRAMMARS } from "./listContext";

const SEND_LIST = LIST_GRAMMARS.map(({ words }) => phrase(words.sendList));

/** The last day on which lists may come, where a task of the plan says so; the earliest of several. */
export function findListDeadline({ tasks }: Reading): PlainDate | undefined {
  const days = tasks
    .filter(({ summary }) => SEND_LIST.some((pattern) => summary.value.search(pattern) >= 0))
    .flatMap(({ due }) => (due ? (lastDay(due, "strict") ?? []) : []));
  return days.sort()[0];
}
