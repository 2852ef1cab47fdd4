/** The languages that we speak. Every registry of words is `satisfies Record<LocaleId, …>`. */
export const LOCALE_IDS = ["vi", "en"] as const;
export type LocaleId = (typeof LOCALE_IDS)[number];
