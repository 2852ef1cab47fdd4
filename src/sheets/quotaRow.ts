import type { Finding } from "../model/finding";
import type { CellValue } from "../model/grid";
import { distinctNames, headWords, namesAreCountable } from "../model/namedUnits";
import type { QuotaGroup } from "../model/quota";
import type { LocaleId } from "../locales/locale";
import { sheetWords } from "../locales/sheets";
import { fitCell, isTooLong, joinNotes, noteOf } from "./cellText";

/** How the check formula looks at a row; any text is shown as it is. */
export const CHECK_KIND = { names: 1, perUnit: 2, perUnitNamed: 3, namesOtherSpelling: 4 } as const;

/** Rules that the check formula tells by itself, for each kind of check. */
const TOLD_BY_CHECK: Readonly<Record<string, readonly string[]>> = {
  [CHECK_KIND.names]: ["same-unit-twice-in-row", "names-vs-quota"],
  [CHECK_KIND.namesOtherSpelling]: ["same-unit-twice-in-row", "names-vs-quota"],
  [CHECK_KIND.perUnit]: ["rule-units-unlisted", "rule-not-divisible"],
  [CHECK_KIND.perUnitNamed]: ["rule-not-divisible"],
};

/** One row of a quota table: number, group, units, seats, (check), notes, id, kind of check, its value, (names, repeats). */
export function quotaRow(
  group: QuotaGroup,
  position: number,
  findings: readonly Finding[],
  locale: LocaleId,
): readonly CellValue[] {
  const { unit, invited } = splitWords(group);
  const check = checkOf(group, findings, locale);
  return [
    numberOrText(group.no?.value) ?? position,
    fitCell(unit),
    invited === "" ? null : fitCell(invited),
    group.count?.value ?? null,
    null,
    joinNotes(notesOf(group, findings, check.kind, locale)),
    group.id,
    check.kind,
    check.against,
    null,
    null,
  ];
}

function numberOrText(text: string | undefined): CellValue | undefined {
  return text !== undefined && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : text;
}

/** "Đại diện lãnh đạo: A, B" stands in two columns; other words stay whole beside the names. */
function splitWords(group: QuotaGroup): { readonly unit: string; readonly invited: string } {
  const text = group.unit.value;
  const open = group.openList ? ["…"] : [];
  const names = [...group.namedUnits.map(({ value }) => value), ...open];
  if (group.namedUnits.length === 0) return { unit: text, invited: "" };
  const head = headWords(group);
  const isList = group.namedUnits.length > 1 && (namesAreCountable(group) || group.openList) && !text.includes("(");
  return { unit: head !== undefined && isList ? head : text, invited: names.join("; ") };
}

interface Check {
  readonly kind: CellValue;
  readonly against: CellValue;
}

function checkOf(group: QuotaGroup, findings: readonly Finding[], locale: LocaleId): Check {
  const { perUnit } = group;
  const reason = uncountable(group, locale);
  if (perUnit && !perUnit.value.open && perUnit.value.count > 0) {
    const isNamed = distinctNames(group) >= 2;
    if (isNamed && reason !== undefined) return { kind: reason, against: null };
    return { kind: isNamed ? CHECK_KIND.perUnitNamed : CHECK_KIND.perUnit, against: perUnit.value.count };
  }
  return reason === undefined ? namesCheck(group, findings) : { kind: reason, against: null };
}

/** Why the names of a row cannot be compared with its seats, in words. */
function uncountable(group: QuotaGroup, locale: LocaleId): string | undefined {
  const words = sheetWords[locale].quota.checks;
  if (group.openList) return words.open;
  if (group.namedUnits.length === 0) return words.noNames;
  return group.perUnit?.value.open === true || group.about || !namesAreCountable(group) ? words.collective : undefined;
}

function namesCheck(group: QuotaGroup, findings: readonly Finding[]): Check {
  const repeat = repeatedSpelling(group, findings);
  if (repeat === undefined) return { kind: CHECK_KIND.names, against: null };
  const isSameSpelling = group.namedUnits.filter(({ value }) => value === repeat).length > 1;
  return { kind: isSameSpelling ? CHECK_KIND.names : CHECK_KIND.namesOtherSpelling, against: repeat };
}

/** How the repeat of a unit that was found twice is spelled, where it was. */
function repeatedSpelling({ namedUnits }: QuotaGroup, findings: readonly Finding[]): string | undefined {
  const found = findings.find(({ ruleId }) => ruleId === "same-unit-twice-in-row");
  const first = namedUnits.find(({ value }) => value === found?.data["unit"]);
  return first && namedUnits.findLast(({ key }) => key === first.key)?.value;
}

function notesOf(
  group: QuotaGroup,
  findings: readonly Finding[],
  kind: CellValue,
  locale: LocaleId,
): readonly string[] {
  const { quota, cut } = sheetWords[locale];
  const told = TOLD_BY_CHECK[String(kind)] ?? [];
  const untold = findings.filter(({ ruleId }, i) => {
    const isFirst = findings.findIndex((other) => other.ruleId === ruleId) === i;
    return !(told.includes(ruleId) && isFirst) && ruleId !== "blank-quota";
  });
  return [
    ...untold.map((finding) => noteOf(finding, locale)),
    ...(group.count?.certainty === "inferred" ? [quota.inferredCount] : []),
    ...(isTooLong(group.unit.value) ? [cut] : []),
  ];
}
