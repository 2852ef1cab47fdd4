/** The sheet words of every language. */
import { sheets as en } from "./en/sheets";
import { statusSheet as statusEn } from "./en/statusSheet";
import type { LocaleId } from "./locale";
import type { SheetWords } from "./sheetWords";
import type { StatusSheetWords } from "./statusSheetWords";
import { sheets as vi } from "./vi/sheets";
import { statusSheet as statusVi } from "./vi/statusSheet";

export const sheetWords = { vi, en } satisfies Record<LocaleId, SheetWords>;
export const statusWords = { vi: statusVi, en: statusEn } satisfies Record<LocaleId, StatusSheetWords>;
