/** The workbench's words in every language. */
import { workbench as en } from "./en/workbench";
import type { LocaleId } from "./locale";
import { workbench as vi } from "./vi/workbench";
import type { WorkbenchWords } from "./workbenchWords";

export const workbenchWords = { vi, en } satisfies Record<LocaleId, WorkbenchWords>;
