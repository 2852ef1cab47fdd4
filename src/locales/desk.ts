import type { DeskWords } from "./deskWords";
import { desk as en } from "./en/desk";
import type { LocaleId } from "./locale";
import { desk as vi } from "./vi/desk";

export const deskWords = { vi, en } satisfies Record<LocaleId, DeskWords>;
