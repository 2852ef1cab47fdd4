/** The words of the language in use, for every component below. A language is loaded when it is first spoken. */
import { createContext, useContext } from "react";
import type { LocaleId } from "../locales/locale";
import type { PaneMessages } from "../locales/pane";
import { late } from "./late";

export interface Words {
  readonly locale: LocaleId;
  readonly m: PaneMessages;
}

const LOADERS: Readonly<Record<LocaleId, () => Promise<PaneMessages>>> = {
  vi: late(async () => (await import(/* webpackChunkName: "words-vi" */ "../locales/vi/pane")).pane),
  en: late(async () => (await import(/* webpackChunkName: "words-en" */ "../locales/en/pane")).pane),
};

const spoken = new Map<LocaleId, PaneMessages>();

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** Loads a language. Before it is spoken: by the entries, and when a person chooses another. */
export async function prepareWords(locale: LocaleId): Promise<void> {
  spoken.set(locale, await LOADERS[locale]());
}

export function findMessages(locale: LocaleId): PaneMessages {
  const messages = spoken.get(locale);
  if (!messages) throw new Error(`The language "${locale}" was not loaded.`);
  return messages;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("No language above this component.");
  return words;
}
