/** The sheet words of every language. */
import { sheets as en } from "./en/sheets";
import type { LocaleId } from "./locale";
import type { SheetWords } from "./sheetWords";
import { sheets as vi } from "./vi/sheets";

export const sheetWords = { vi, en } satisfies Record<LocaleId, SheetWords>;
