/** Values as the texts people see: ECMA-376 format codes (Part 1, 18.8.31) in a Vietnamese setting (1.234,5; 15/07/2024). */
import type { CellValue } from "../../model/grid";
import { dateParts, fromSerial, weekday } from "../../model/plainDate";

const DECIMAL = ",";
const GROUP = ".";

/** Format codes whose look follows the system's date setting; here day/month/year. */
const SYSTEM_DATES = new Set(["mm-dd-yy", "m/d/yyyy", "[$-f800]dddd, mmmm dd, yyyy"]);

/** The text of a value under a format code. */
export function formatValue(value: CellValue, code = "General"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return formatText(value, code);
  if (isGeneral(code) || code === "@") return formatGeneral(value);
  const { section, magnitude } = chooseSection(sectionsOf(code), value);
  if (isGeneral(section)) return formatGeneral(magnitude);
  if (isDateCode(section)) return formatDate(value, section) ?? "########";
  return formatNumber(magnitude, section);
}

/** Whether the code shows serial numbers as dates or times. */
export function isDateCode(code: string): boolean {
  return /[dmyhs]/i.test(bareCode(code));
}

function isGeneral(code: string): boolean {
  return /^general$/i.test(code.trim());
}

/** The code without literals, colours and conditions. */
function bareCode(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "").replace(/general/giu, "");
}

function sectionsOf(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;)(?=;|$)|^(?=;)/gu) ?? [code];
}

function formatText(value: string, code: string): string {
  const section = sectionsOf(code)[3];
  return section === undefined ? value : literalText(section, value);
}

/** Positive; negative; zero. The negative section shows the number without its sign. */
function chooseSection(sections: readonly string[], value: number): { section: string; magnitude: number } {
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, magnitude: -value };
  if (value === 0 && zero !== undefined) return { section: zero, magnitude: value };
  return { section: positive, magnitude: value };
}

/** Eleven characters at most, as a cell under "General" shows. */
export function formatGeneral(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const digits = String(Math.abs(power)).padStart(2, "0");
    return `${String(Number(mantissa)).replace(".", DECIMAL)}E${power < 0 ? "-" : "+"}${digits}`;
  }
  const integerDigits = Math.trunc(Math.abs(value)).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - integerDigits)))).replace(".", DECIMAL);
}

type Literal = { readonly literal: string };
type NumberPart = Literal | { readonly digits: string };

function isLiteral(part: NumberPart): part is Literal {
  return "literal" in part;
}

/** Literals stay where they stand; all digit places together are one number. */
function formatNumber(value: number, section: string): string {
  const parts = numberParts(section);
  const pattern = parts.map((part) => (isLiteral(part) ? "" : part.digits)).join("");
  const percents = parts.filter((part) => isLiteral(part) && part.literal === "%").length;
  const number = digitsText(Math.abs(value) * 100 ** percents, pattern);
  const sign = value < 0 && /[1-9]/.test(number) ? "-" : "";
  let shown = false;
  const text = parts.map((part) => {
    if (isLiteral(part)) return part.literal;
    if (shown) return "";
    shown = true;
    return number;
  });
  return sign + text.join("");
}

function numberParts(section: string): NumberPart[] {
  const tokens = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?.,]+|E[+-]|./giu) ?? [];
  return tokens.flatMap((token): NumberPart[] => {
    if (/^[0#?.,]+$/.test(token)) return [{ digits: token }];
    const literal = literalOf(token);
    return literal === "" ? [] : [{ literal }];
  });
}

function literalOf(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  if (token.startsWith("*")) return "";
  if (token.startsWith("[")) return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? "";
  return token;
}

function digitsText(value: number, pattern: string): string {
  if (pattern === "") return "";
  const [integerPattern = "", fractionPattern = ""] = pattern.split(".");
  const scale = /,+$/.exec(integerPattern)?.[0].length ?? 0;
  const grouped = /[0#?],+[0#?]/.test(integerPattern);
  const most = fractionPattern.replaceAll(",", "").length;
  const least = fractionPattern.replace(/[^0]/g, "").length;
  const [integer = "0", fraction = ""] = roundHalfUp(value / 1000 ** scale, most).split(".");
  const leastInteger = integerPattern.replace(/[^0]/g, "").length;
  const padded = (integer === "0" && leastInteger === 0 ? "" : integer).padStart(leastInteger, "0");
  const shownInteger = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, GROUP) : padded;
  const shownFraction = trimZeros(fraction, least);
  return shownFraction === "" ? shownInteger : `${shownInteger}${DECIMAL}${shownFraction}`;
}

/** Rounds the decimal number people see: 1,005 with two places is 1,01 as in Excel, though its double is a little less. */
function roundHalfUp(value: number, places: number): string {
  const shown = Number(value.toPrecision(15));
  const exponent = Number(`${shown}e${places}`);
  const rounded = Number.isFinite(exponent) ? Math.round(exponent) / 10 ** places : shown;
  return rounded.toFixed(places);
}

function trimZeros(fraction: string, least: number): string {
  let end = fraction.length;
  while (end > least && fraction[end - 1] === "0") end -= 1;
  return fraction.slice(0, end);
}

function literalText(section: string, value: string): string {
  const tokens = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|./giu) ?? [];
  return tokens.map((token) => (token === "@" ? value : literalOf(token))).join("");
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Since midnight. */
  readonly seconds: number;
  /** Since day 0, for [h]. */
  readonly totalSeconds: number;
}

function formatDate(serial: number, section: string): string | undefined {
  const moment = momentOf(serial);
  if (!moment) return undefined;
  const code = SYSTEM_DATES.has(section.toLowerCase()) ? "dd/mm/yyyy" : section;
  const tokens =
    code.match(/"[^"]*"|\\.|_.|\*.|\[h+\]|\[m+\]|\[s+\]|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|./giu) ?? [];
  const halfDay = tokens.some((token) => /^(?:AM\/PM|A\/P)$/i.test(token));
  return tokens
    .map((token, index) => dateToken(token, moment, { halfDay, isMinute: isMinute(tokens, index) }))
    .join("");
}

function momentOf(serial: number): Moment | undefined {
  const totalSeconds = Math.round(serial * 86_400);
  const seconds = totalSeconds % 86_400;
  const date = fromSerial(Math.floor(totalSeconds / 86_400));
  if (date) return { ...dateParts(date), weekday: weekday(date), seconds, totalSeconds };
  if (serial < 0 || serial >= 61) return undefined;
  return { year: 1900, month: 1, day: Math.floor(serial), weekday: 7, seconds, totalSeconds };
}

/** "m" beside hours or seconds is minutes (ECMA-376 Part 1, 18.8.31). */
function isMinute(tokens: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(tokens[index] ?? "")) return false;
  const isUnit = (token: string): boolean => /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, index).reverse().find(isUnit);
  const after = tokens.slice(index + 1).find(isUnit);
  return /^\[?h/i.test(before ?? "") || /^\[?s/i.test(after ?? "");
}

function dateToken(token: string, moment: Moment, context: { halfDay: boolean; isMinute: boolean }): string {
  const lower = token.toLowerCase();
  const { seconds, totalSeconds } = moment;
  if (context.isMinute) return padded(Math.floor(seconds / 60) % 60, lower.length);
  switch (lower.charAt(0)) {
    case "y":
      return lower.length <= 2 ? padded(moment.year % 100, 2) : String(moment.year);
    case "m":
      return lower.length >= 3 ? monthName(moment.month, lower.length) : padded(moment.month, lower.length);
    case "d":
      return lower.length >= 3 ? dayName(moment.weekday, lower.length) : padded(moment.day, lower.length);
    case "h": {
      const hours = Math.floor(seconds / 3600);
      return padded(context.halfDay ? hours % 12 || 12 : hours, lower.length);
    }
    case "s":
      return padded(seconds % 60, /^s+/.exec(lower)?.[0].length ?? 1);
    case "a":
      return seconds < 43_200 ? "SA" : "CH";
    case "[":
      return elapsed(lower, totalSeconds);
    default:
      return literalOf(token);
  }
}

function elapsed(token: string, totalSeconds: number): string {
  const unit = token[1];
  if (!/^\[[hms]+\]$/.test(token)) return literalOf(token);
  const divisor = unit === "h" ? 3600 : unit === "m" ? 60 : 1;
  return padded(Math.floor(totalSeconds / divisor), token.length - 2);
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), "0");
}

/** As Windows names them in Vietnamese: "Thg 7", "Tháng Bảy". */
const MONTHS = ["Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai"];
const DAYS = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"];

function monthName(month: number, length: number): string {
  return length === 3 ? `Thg ${month}` : `Tháng ${MONTHS[month - 1] ?? month}`;
}

function dayName(day: number, length: number): string {
  if (day === 7) return length === 3 ? "CN" : "Chủ Nhật";
  return length === 3 ? `T${day + 1}` : `Thứ ${DAYS[day - 1] ?? day}`;
}
