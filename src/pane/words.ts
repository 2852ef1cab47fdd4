/** The words of the language in use, for every component below. A language is loaded when it is first spoken. */
import { createContext, useContext } from "react";
import type { LocaleId } from "../locales/locale";
import type { PaneMessages } from "../locales/pane";
import { lateValue } from "./late";

export interface Words {
  readonly locale: LocaleId;
  readonly m: PaneMessages;
}

const MESSAGES = {
  vi: lateValue(async (): Promise<PaneMessages> => (await import("../locales/vi/pane")).pane),
  en: lateValue(async (): Promise<PaneMessages> => (await import("../locales/en/pane")).pane),
} satisfies Record<LocaleId, unknown>;

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** Loads the language ahead, so that the first screen need not wait. */
export async function prepareWords(locale: LocaleId): Promise<void> {
  await MESSAGES[locale].load();
}

/** The words of a language, waited for where it was not loaded ahead. */
export function useMessages(locale: LocaleId): PaneMessages {
  return MESSAGES[locale].useValue();
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("No language above this component.");
  return words;
}
