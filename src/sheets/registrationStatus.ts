/** Each unit with its seats and what came, in formulas that follow what people change in the merged list. */
import { UNIT_FIELDS } from "../model/mergedLists";
import { toDayMonthYear } from "../model/plainDate";
import type { RegistrationMerge } from "../model/registration";
import type { SheetModel } from "../model/sheet";
import type { LocaleId } from "../locales/locale";
import type { RegistrationWords } from "../locales/registrationWords";
import { registrationWords } from "../locales/registrations";
import { firstOf, literal, templateText, thisRow } from "./formulaText";
import { composeRegistrationTable } from "./registrationTable";
import { countOfUnit, type CountedList } from "./peopleCounts/listKey";
import { STATUS_TABLE } from "./registrationTables";
import { SENT, unitCells } from "./registrations/unitCells";

const CENTRED = { horizontal: "center" } as const;

export function composeUnitStatus(
  merge: RegistrationMerge,
  list: CountedList,
  { locale, event }: { readonly locale: LocaleId; readonly event: string },
): SheetModel {
  const words = registrationWords[locale];
  const { headers, title, sheetName, totalRow } = words.units;
  const { deadline } = merge;
  const titles = [
    title,
    event,
    ...(deadline === undefined ? [] : [words.form.deadline(toDayMonthYear(deadline))]),
  ].filter((text) => text !== "");
  return composeRegistrationTable({
    role: "registrations",
    sheetName,
    tableName: STATUS_TABLE,
    titles: [...titles, SUMMARY_PLACE],
    titleFormulas: [{ line: titles.length, formula: summaryFormula(words) }],
    columns: [
      { header: headers.no, width: 5, style: CENTRED },
      { header: headers.unit, width: 34, style: { numberFormat: "@" } },
      { header: headers.quota, width: 9, style: CENTRED, total: true },
      { header: headers.received, width: 10, style: CENTRED, formula: receivedFormula(list, words), total: true },
      { header: headers.difference, width: 11, style: CENTRED, formula: differenceFormula(words) },
      { header: headers.state, width: 18, formula: stateFormula(words), isSigned: true },
      { header: headers.files, width: 28, style: { numberFormat: "@" } },
      { header: headers.note, width: 20 },
      { header: headers.key },
      { header: headers.sent },
      { header: headers.written, style: { numberFormat: "@" } },
    ],
    rows: merge.units.map((unit, index) => {
      const cells = unitCells(unit, index + 1, { files: merge.files, words });
      return UNIT_FIELDS.map((field) => cells[field] ?? null);
    }),
    totalLabel: { column: 1, text: totalRow },
    showFilter: true,
    orientation: "landscape",
  });
}

/** Its formula gives the words. */
const SUMMARY_PLACE = " ";

/** Rows count by the hidden key, which repeats do not have. */
function receivedFormula(list: CountedList, words: RegistrationWords): string {
  const { key, unit } = words.units.headers;
  return countOfUnit(list, words, { key: thisRow(key), name: thisRow(unit) });
}

function differenceFormula({ units: { headers } }: RegistrationWords): string {
  const quota = thisRow(headers.quota);
  return `IF(${quota}="","",${thisRow(headers.received)}-${quota})`;
}

function stateFormula({ units: { headers, states } }: RegistrationWords): string {
  const quota = thisRow(headers.quota);
  const received = thisRow(headers.received);
  const sent = thisRow(headers.sent);
  const nobody = (kind: number): string => `AND(${received}=0,${sent}=${kind})`;
  return firstOf(
    [
      [`AND(${quota}<>"",${quota}=0,${received}=0)`, literal(states.complete)],
      [nobody(SENT.nothing), literal(states.notSent)],
      [nobody(SENT.unreadable), literal(states.unreadable)],
      [`${quota}=""`, literal(states.noQuota)],
      [`${received}<${quota}`, templateText(states.missing, { people: `${quota}-${received}` })],
      [`${received}>${quota}`, templateText(states.over, { people: `${received}-${quota}` })],
    ],
    literal(states.complete),
  );
}

function summaryFormula({ units: { headers, states, summary } }: RegistrationWords): string {
  const state = `${STATUS_TABLE}[${headers.state}]`;
  const difference = `${STATUS_TABLE}[${headers.difference}]`;
  return `=${templateText(summary, {
    units: `ROWS(${state})`,
    complete: `COUNTIF(${state},"✓*")`,
    missing: `COUNTIF(${state},"!*")`,
    over: `COUNTIF(${difference},">0")`,
    silent: `COUNTIF(${state},${literal(states.notSent)})`,
    unreadable: `COUNTIF(${state},${literal(states.unreadable)})`,
  })}`;
}
