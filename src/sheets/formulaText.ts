/** Formulas as text: English function names, comma as separator. */
import type { Template } from "../locales/sheetWords";

/** A string literal of a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Reference to a column of the formula's own table row. */
export function thisRow(header: string): string {
  return `[@[${header}]]`;
}

/** Nested IFs: the first pair whose condition holds gives the value. */
export function firstOf(cases: readonly (readonly [condition: string, value: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/gu;

/** A template as a text expression: `"✗ Quá hạn "&(expression)&" ngày"`. */
export function templateText(template: Template, values: Readonly<Record<string, string>>): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of template.matchAll(PLACE)) {
    const value = values[match[1] ?? ""];
    if (value === undefined) throw new Error(`No value for {${match[1]}} in "${template}"`);
    parts.push(literal(template.slice(from, match.index)), `(${value})`);
    if (match[2] !== undefined)
      parts.push(`IF((${value})=1,${literal(` ${match[2]}`)},${literal(` ${match[3] ?? ""}`)})`);
    from = match.index + match[0].length;
  }
  parts.push(literal(template.slice(from)));
  return parts.filter((part) => part !== '""').join("&");
}
