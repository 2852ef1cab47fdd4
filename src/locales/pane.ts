/** The pane's words. Vietnamese gives the shape; a language that lacks a word does not compile. */
import { pane as en } from "./en/pane";
import type { LocaleId } from "./locale";
import { pane as vi } from "./vi/pane";

export type PaneMessages = typeof vi;

const MESSAGES = { vi, en } satisfies Record<LocaleId, PaneMessages>;

export function findPaneMessages(locale: LocaleId): PaneMessages {
  return MESSAGES[locale];
}
