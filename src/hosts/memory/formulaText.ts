/** Formulas as text: tokens, and moving relative references as filling down or across does. */
import { cellToA1, columnLetters, type CellAddress } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "./state";

export type FormulaTokenKind = "string" | "sheet" | "reference" | "word" | "bracket" | "number" | "other";

/** `sheet` ends in "!"; `bracket` is a whole `[…]` with what it nests. */
export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["sheet", /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ["reference", /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/iuy],
  ["reference", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iuy],
  ["reference", /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/uy],
  ["word", /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy],
  ["number", /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+/iy],
];

/** Cuts a formula into tokens; joined again they give the formula, whatever it holds. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? bracketAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: formula.slice(at, at + 1) };
}

/** Brackets nest once, and `'` escapes the character after it ([MS-XLSX] and ECMA-376 Part 1, 18.17.2.6). */
function bracketAt(formula: string, start: number): FormulaToken {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return { kind: "bracket", text: formula.slice(start, at + 1) };
    }
  }
  return { kind: "bracket", text: formula.slice(start) };
}

/** The formula as it reads some rows further down and columns further right: only relative parts move. */
export function shiftFormula(formula: string, by: CellAddress): string {
  if (by.row === 0 && by.column === 0) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "reference" ? shiftReference(text, by) : text))
    .join("");
}

function shiftReference(text: string, by: CellAddress): string {
  const parts = text.split(":").map((part) => shiftPart(part, by));
  return parts.includes(undefined) ? "#REF!" : parts.join(":");
}

function shiftPart(part: string, by: CellAddress): string | undefined {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part);
  if (!match) return part;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  // In "$3:$5" the first "$" is the row's.
  if (letters === "") return shiftRow(first, digits, by.row);
  const column = columnIndex(letters) + (first === "" ? by.column : 0);
  if (column < 0 || column >= MAX_COLUMNS) return undefined;
  const row = digits === "" ? "" : shiftRow(second, digits, by.row);
  return row === undefined ? undefined : `${first}${columnLetters(column)}${row}`;
}

function shiftRow(dollar: string, digits: string, by: number): string | undefined {
  const row = Number(digits) + (dollar === "" ? by : 0);
  return row >= 1 && row <= MAX_ROWS ? `${dollar}${row}` : undefined;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as formulas write it: quoted, quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Trang tính1'!$B$4` */
export function absoluteReference(sheet: string, cell: CellAddress): string {
  const a1 = /^([A-Z]+)(\d+)$/.exec(cellToA1(cell));
  return `${quoteSheetName(sheet)}!$${a1?.[1] ?? ""}$${a1?.[2] ?? ""}`;
}

/** A call to a program outside (`cmd|'/C calc'!A0`), which no formula of a plan needs: it is kept as text. */
export function isOutsideCall(formula: string): boolean {
  return formulaTokens(formula).some(({ kind, text }) => kind === "other" && text === "|");
}

/** The formula with tables and sheets under other names. */
export function renameReferences(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind === "word" && tokens[index + 1]?.kind === "bracket") return names.get(text) ?? text;
      const sheet = kind === "sheet" ? names.get(unquoteSheetName(text.slice(0, -1))) : undefined;
      return sheet === undefined ? text : `${quoteSheetName(sheet)}!`;
    })
    .join("");
}

function unquoteSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
