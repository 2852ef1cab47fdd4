/** The words of the language in use, for every component below. */
import { createContext, useContext } from "react";
import type { LocaleId } from "../locales/locale";
import { findPaneMessages, type PaneMessages } from "../locales/pane";

export interface Words {
  readonly locale: LocaleId;
  readonly m: PaneMessages;
}

const WordsContext = createContext<Words>(toWords("vi"));

export const WordsProvider = WordsContext.Provider;

export function toWords(locale: LocaleId): Words {
  return { locale, m: findPaneMessages(locale) };
}

export function useWords(): Words {
  return useContext(WordsContext);
}
