/** The words of findings in one language. Only words. */
import type { FixData, FixId, MessageData, MessageId } from "../model/message";

export interface MessageWords {
  /** Subject first, no full stop. */
  readonly title: string;
  /** One or two sentences. */
  readonly detail: string;
}

export interface FindingWords {
  readonly messages: { readonly [K in MessageId]: (data: MessageData[K]) => MessageWords };
  readonly fixes: { readonly [K in FixId]: (data: FixData[K]) => string };
  readonly line: (line: number) => string;
  readonly cell: (a1: string, sheet: string) => string;
}
