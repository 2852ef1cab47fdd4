/** The text, or its first words and "…" where it is longer than the limit. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(" ", limit - 1);
  return `${text.slice(0, cut > 0 ? cut : limit - 1).replace(/[\s,;:.]+$/u, "")}…`;
}

/** An ISO day as people write it: "2026-07-05" → "05/07/2026". */
export function dayMonthYear(isoDay: string): string {
  return isoDay.split("-").reverse().join("/");
}
