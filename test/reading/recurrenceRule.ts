/** RFC 5545, 3.3.10: the grammar of RRULE and its limits, as far as rules without a time of day need it. */
const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const LIMITS: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => FREQUENCIES.includes(value),
  INTERVAL: (value) => /^[1-9]\d*$/u.test(value),
  BYMONTH: (value) => value.split(",").every((month) => isWithin(month, 1, 12)),
  BYMONTHDAY: (value) => value.split(",").every((day) => isWithin(day.replace(/^-/u, ""), 1, 31)),
  BYDAY: (value) => value.split(",").every((day) => /^(?:MO|TU|WE|TH|FR|SA|SU)$/u.test(day)),
};

export function isRecurrenceRule(rule: string): boolean {
  const parts = rule.split(";").map((part) => part.split("="));
  const names = parts.map(([name = ""]) => name);
  // A part must not stand twice, FREQ is owed, and BYMONTHDAY says nothing in a weekly rule.
  if (new Set(names).size !== names.length || !names.includes("FREQ")) return false;
  if (names.includes("BYMONTHDAY") && rule.includes("FREQ=WEEKLY")) return false;
  return parts.every(([name = "", value = "", ...rest]) => rest.length === 0 && (LIMITS[name]?.(value) ?? false));
}

function isWithin(text: string, first: number, last: number): boolean {
  return /^\d{1,2}$/u.test(text) && Number(text) >= first && Number(text) <= last;
}
