/** Counts that follow what people choose in the list. */
import { OUR_TABLES } from "../../model/ourTables";
import type { CheckInWords } from "../../locales/checkInWords";
import { literal, templateText, thisRow } from "../formulaText";
import type { UnitCount } from "./checkInLines";

/** The whole list by state. */
export function summaryFormula({ headers, states, summary }: CheckInWords): string {
  const state = columnOf(headers.state);
  const count = (word: string): string => `COUNTIF(${state},${literal(word)})`;
  return `=${templateText(summary, {
    inPerson: count(states.inPerson),
    online: count(states.online),
    absent: count(states.absent),
    notChecked: count(states.notChecked),
    all: `COUNTA(${state})`,
  })}`;
}

/** Who is there of the row's unit, whatever rows are sorted or added in between. */
export function unitFormula({ quota }: UnitCount, words: CheckInWords): string {
  const { headers, states } = words;
  const unit = `${columnOf(headers.key)},${thisRow(headers.key)}`;
  const count = (word: string): string => `COUNTIFS(${unit},${columnOf(headers.state)},${literal(word)})`;
  const present = `${count(states.inPerson)}+${count(states.online)}`;
  return quota === undefined
    ? `=${templateText(words.unitPresentOpen, { present })}`
    : `=${templateText(words.unitPresent, { present, quota: String(quota) })}`;
}

function columnOf(header: string): string {
  return `${OUR_TABLES.checkIn}[${header}]`;
}
