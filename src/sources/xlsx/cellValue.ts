/** The value of a cell from its bytes (ECMA-376 Part 1, 18.3.1.4 and 18.18.11). */
import { parsePlainDate, toSerial } from "../../model/plainDate";
import { textOf } from "./elements";
import type { StoredCell } from "./rangeCell";
import { readElementText, type RichText } from "./richText";
import { next, type Tags } from "./tags";
import { withEscapes, XmlFault } from "./xmlText";

type Content = StoredCell["content"];

const ZERO = 0x30;
/** So many digits a whole number may have that is read without looking twice. */
const SAFE_DIGITS = 15;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,4})?$/i;
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;
const DAY_SECONDS = 86_400;

/** The content of `<v>`, which just opened, in a cell of this type. */
export function readValue(tags: Tags, type: string | undefined, strings: readonly RichText[]): Content {
  switch (type) {
    case undefined:
    case "n":
      return readNumber(tags);
    case "s":
      return readShared(tags, strings);
    case "b":
      return readFlag(readElementText(tags));
    case "d":
      return toDate(readElementText(tags));
    case "str":
    case "inlineStr":
      return withEscapes(readElementText(tags));
    case "e":
      return readElementText(tags) || null;
    default:
      throw new XmlFault("a type of cell that nobody knows");
  }
}

function readNumber(tags: Tags): number | string | null {
  next(tags);
  const whole = tags.kind === "close" && tags.textBefore === "" ? wholeNumber(tags) : undefined;
  if (whole !== undefined) return whole;
  const text = readRest(tags).trim();
  // Words where a number should stand are shown, not dropped.
  if (text === "") return null;
  const number = NUMBER.test(text) ? Number(text) : Infinity;
  return Number.isFinite(number) ? number : text;
}

/** The text up to the end of an element whose first tag was already read. */
function readRest(tags: Tags): string {
  if (tags.kind === "open") throw new XmlFault("an element in a value");
  return textOf(tags);
}

/** Digits alone, the most frequent value by far, without making a text of them. */
function wholeNumber({ bytes, textStart, textEnd }: Tags): number | undefined {
  if (textStart === textEnd || textEnd - textStart > SAFE_DIGITS) return undefined;
  let value = 0;
  for (let at = textStart; at < textEnd; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** A cell that points at no string has lost its words: better no file than a table with a hole. */
function readShared(tags: Tags, strings: readonly RichText[]): Content {
  const index = readNumber(tags);
  if (index === null) return null;
  const shared = typeof index === "number" ? strings[index] : undefined;
  if (shared === undefined) throw new XmlFault("a string that is not there");
  return shared;
}

function readFlag(text: string): Content {
  const flag = text.trim().toLowerCase();
  if (flag === "1" || flag === "true") return true;
  return flag === "0" || flag === "false" ? false : text || null;
}

/** Strict files write dates as ISO 8601. */
function toDate(text: string): Content {
  const [, day = "", hours = "0", minutes = "0", seconds = "0"] = ISO_DATE.exec(text.trim()) ?? [];
  const date = parsePlainDate(day);
  if (!date) return text || null;
  return toSerial(date) + (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / DAY_SECONDS;
}
