import type { PlanEvent } from "../model/quota";
import type { QuotaSheetWords } from "../locales/sheetWords";
import { firstOf, literal, templateText, thisRow } from "./formulaText";
import { CHECK_KIND } from "./quotaRow";

/** Names in the cell of invited units, which stand there with ";" between them. */
export function nameCountFormula({ headers }: QuotaSheetWords): string {
  const invited = thisRow(headers.invited);
  return `=IF(${invited}="",0,LEN(${invited})-LEN(SUBSTITUTE(${invited},";",""))+1)`;
}

/** How often the unit that was found twice still stands there once too often. */
export function repeatCountFormula({ headers }: QuotaSheetWords): string {
  const against = thisRow(headers.checkAgainst);
  const kind = thisRow(headers.checkKind);
  // Semicolons are doubled so that neighbouring repeats do not share one.
  const list = `SUBSTITUTE("; "&${thisRow(headers.invited)}&";",";",";;")`;
  const pattern = `"; "&${against}&";"`;
  const occurrences = `(LEN(${list})-LEN(SUBSTITUTE(${list},${pattern},"")))/LEN(${pattern})`;
  return `=${firstOf(
    [
      [`${against}=""`, "0"],
      [`${kind}=${CHECK_KIND.names}`, `MAX(0,${occurrences}-1)`],
      [`${kind}=${CHECK_KIND.namesOtherSpelling}`, occurrences],
    ],
    "0",
  )}`;
}

/** The check of a row: seats against the names beside them, as they are now, not as they were when we wrote. */
export function checkFormula({ headers, checks }: QuotaSheetWords): string {
  const count = thisRow(headers.count);
  const kind = thisRow(headers.checkKind);
  const against = thisRow(headers.checkAgainst);
  const names = thisRow(headers.names);
  const repeats = thisRow(headers.repeats);
  const values = { count, names, each: `${count}/${names}`, unit: against };
  const namesCheck = firstOf(
    [
      [`${repeats}>0`, templateText(checks.duplicate, { ...values, names: `${names}-${repeats}` })],
      [`${names}=${count}`, templateText(checks.match, values)],
      [`${names}>${count}`, templateText(checks.tooManyNames, values)],
      [`${names}=0`, literal(checks.noNames)],
      [`AND(${names}>1,${count}<2*${names})`, templateText(checks.tooFewNames, values)],
      [`MOD(${count},${names})=0`, templateText(checks.several, values)],
    ],
    templateText(checks.mixed, values),
  );
  const rule = { count, names, each: against, units: `${count}/${against}` };
  const ruleCheck = firstOf(
    [[`MOD(${count},${against})=0`, templateText(checks.unlisted, rule)]],
    templateText(checks.notDivisible, rule),
  );
  const ruleNamesCheck = firstOf(
    [[`${names}*${against}=${count}`, templateText(checks.several, rule)]],
    templateText(checks.severalMismatch, rule),
  );
  return `=${firstOf(
    [
      [`${count}=""`, literal(checks.blank)],
      [`NOT(ISNUMBER(${count}))`, literal(checks.notNumber)],
      [`OR(${kind}=${CHECK_KIND.names},${kind}=${CHECK_KIND.namesOtherSpelling})`, namesCheck],
      [`${kind}=${CHECK_KIND.perUnit}`, ruleCheck],
      [`${kind}=${CHECK_KIND.perUnitNamed}`, ruleNamesCheck],
    ],
    `${kind}&""`,
  )}`;
}

/** Cells (A1) that the check of the total looks at; absent where the document gives no such number. */
export interface TotalCheck {
  readonly total: string;
  readonly seats?: string;
  readonly stated?: string;
  readonly isAbout: boolean;
}

/** The check of the total against the words above the table, which people may correct. */
export function totalCheckFormula({ totals }: QuotaSheetWords, check: TotalCheck): string | undefined {
  const { total, seats, stated } = check;
  const parts: string[] = [];
  if (seats !== undefined)
    parts.push(`IF(${total}>${seats},${templateText(totals.short, { short: `${total}-${seats}` })},"")`);
  if (stated !== undefined) parts.push(separated(parts, statedText(totals, check, stated), seats, total));
  if (seats !== undefined) {
    const left = templateText(totals.left, { left: `${seats}-${total}` });
    parts.push(`IF(${total}<=${seats},${stated === undefined ? "" : '"; "&'}${left},"")`);
  }
  return parts.length === 0 ? undefined : `=IF(${total}=0,"",${parts.join("&")})`;
}

function statedText(totals: QuotaSheetWords["totals"], { total, isAbout }: TotalCheck, stated: string): string {
  const about = templateText(totals.about, { stated });
  const match = templateText(totals.match, { stated });
  return isAbout ? about : `IF(${total}=${stated},${match},${templateText(totals.miss, { stated })})`;
}

function separated(before: readonly string[], text: string, seats: string | undefined, total: string): string {
  return before.length > 0 && seats !== undefined ? `IF(${total}>${seats},"; ","")&${text}` : text;
}

/** The last number of a line of words before its unit: "Hội trường tỉnh: 200 chỗ" → 200. */
export function numberInLine(cell: string, unit: string): string {
  const words = `SUBSTITUTE(${cell},${literal(` ${unit}`)},"")`;
  return `=IFERROR(VALUE(TRIM(RIGHT(SUBSTITUTE(${words}," ",REPT(" ",99)),99))),0)`;
}

/** Halls with seats, in the order of the document. */
export function hallsWithSeats({ venues }: PlanEvent): readonly { readonly name: string; readonly seats: number }[] {
  return venues.flatMap(({ name, capacity, mode }) =>
    capacity && mode !== "online" ? [{ name: name.value, seats: capacity.value }] : [],
  );
}
