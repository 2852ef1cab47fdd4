import { lateLists as en } from "./en/lateLists";
import type { LateWords } from "./lateListWords";
import type { LocaleId } from "./locale";
import { lateLists as vi } from "./vi/lateLists";

export const lateWords: Readonly<Record<LocaleId, LateWords>> = { vi, en };
