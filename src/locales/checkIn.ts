/** The words of the check-in list and the name plates in every language. */
import type { CheckInWords } from "./checkInWords";
import { checkIn as en } from "./en/checkIn";
import type { LocaleId } from "./locale";
import { checkIn as vi } from "./vi/checkIn";

export const checkInWords = { vi, en } satisfies Record<LocaleId, CheckInWords>;
