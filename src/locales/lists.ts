/** The words of returned lists in every language. */
import { lists as en } from "./en/reading/lists";
import type { ListWords } from "./listWords";
import type { LocaleId } from "./locale";
import { lists as vi } from "./vi/reading/lists";

export const listWords = { vi, en } satisfies Record<LocaleId, ListWords>;
