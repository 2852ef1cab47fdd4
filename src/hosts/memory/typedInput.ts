/** What a person's typing means, as Excel reads it in a Vietnamese setting. */
import type { CellValue } from "../../model/grid";
import { dateParts, plainDate, toSerial, type PlainDate } from "../../model/plainDate";
import { isOutsideCall } from "./formulaText";
import type { StoredCell } from "./state";

export type TypedInput =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string };

const DATE_FORMAT = "dd/mm/yyyy";

/** Reads what was typed into a cell; `numberFormat` is what the cell takes where it has no format of its own. */
export function readTypedInput(input: string, today: PlainDate): TypedInput {
  if (input === "") return { kind: "value", value: null };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  if (/^=./su.test(input) && !isOutsideCall(input)) return { kind: "formula", formula: input };
  const text = input.trim();
  return (
    readNumber(text) ?? readDate(text, today) ?? readTime(text) ?? readBoolean(text) ?? { kind: "value", value: input }
  );
}

function readNumber(text: string): TypedInput | undefined {
  const match = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?( ?%)?$/.exec(text) ?? /^([+-]?)()(,\d+)( ?%)?$/.exec(text);
  if (!match) return undefined;
  const [, sign = "", integer = "", fraction = "", percent = ""] = match;
  const size = Number(`${integer.replaceAll(".", "") || "0"}${fraction.replace(",", ".")}`);
  const value = sign === "-" ? 0 - size : size;
  const places = fraction === "" ? "" : ".00";
  if (percent !== "") {
    return { kind: "value", value: Number((value / 100).toPrecision(15)), numberFormat: `0${places}%` };
  }
  return integer.includes(".") ? { kind: "value", value, numberFormat: `#,##0${places}` } : { kind: "value", value };
}

function readDate(text: string, today: PlainDate): TypedInput | undefined {
  const match = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, day, , month, year] = match;
  const date = plainDate({ day: Number(day), month: Number(month), year: fullYear(year, today) });
  return date === undefined ? undefined : { kind: "value", value: toSerial(date), numberFormat: DATE_FORMAT };
}

/** Two digits up to 29 are of this century, as in Windows. */
function fullYear(year: string | undefined, today: PlainDate): number {
  if (year === undefined) return dateParts(today).year;
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function readTime(text: string): TypedInput | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { kind: "value", value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function readBoolean(text: string): TypedInput | undefined {
  if (!/^(?:true|false)$/i.test(text)) return undefined;
  return { kind: "value", value: text.toLowerCase() === "true" };
}

/** The cell after the text was typed into it. In a cell formatted "@" everything is text. */
export function enteredCell(cell: StoredCell, input: string, today: PlainDate): StoredCell {
  const { style } = cell;
  if (style.numberFormat === "@") return { value: input === "" ? null : input.replace(/^'/, ""), style };
  const typed = readTypedInput(input, today);
  if (typed.kind === "formula") return { value: null, formula: typed.formula, style };
  const { value, numberFormat } = typed;
  const takesFormat = numberFormat !== undefined && (style.numberFormat ?? "General") === "General";
  return { value, style: takesFormat ? { ...style, numberFormat } : style };
}
