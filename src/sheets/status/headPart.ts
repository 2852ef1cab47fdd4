/** The head of an official paper (Nghị định 30/2020/NĐ-CP, annex I): agencies, national heading, title, one sentence. */
import type { OfficeProfile } from "../../model/officeProfile";
import type { ReportingPeriod } from "../../model/reportingPeriod";
import { toSerial } from "../../model/plainDate";
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { templateText } from "../formulaText";
import { linesOf } from "../look";
import { linesInCell } from "../textLines";
import { COUNTED } from "./statusColumns";
import { block, LINE_HEIGHT, statusRow, widthOf, type Part } from "./statusLayout";
import { countOf, trackerColumn, type TrackerRefs } from "./trackerRefs";

export interface HeadOptions {
  readonly words: StatusSheetWords;
  readonly profile: OfficeProfile;
  readonly period: ReportingPeriod;
  readonly subject: string;
  readonly agencyCount: number;
  /** Remembered in a hidden cell of the first row. */
  readonly snapshot: string;
  readonly refs: TrackerRefs;
  /** Less room between the lines, so that the table below stays on the page. */
  readonly isTight: boolean;
}

/** Capitals at 13 points that fit beside the national heading. */
const OFFICE_CHARACTERS = 20;
const OFFICE_LINE = 18;

/** A name that is still to be typed may take two lines. */
function officeHeight(name: string): number {
  return OFFICE_LINE * (name === "" ? 2 : linesOf(name, OFFICE_CHARACTERS));
}

const FONT_SIZE = 13;

/** Lines across the page. */
function linesAcross(text: string): number {
  return linesInCell(text, widthOf("no", "rate"), FONT_SIZE);
}

/** The opening sentence with the longest days and numbers that are likely. */
function longestSummary({ summary, day }: StatusSheetWords): string {
  const longest = day.replace("{d}", "30").replace("{m}", "12").replace("{y}", "2026");
  return summary.replaceAll(/\{(?:day|from|to)\}/g, longest).replaceAll(/\{\w+\}/g, "000");
}

export const HEAD_ROWS = 9;

export function headPart(options: HeadOptions): Part {
  const { words, profile, period, subject, isTight } = options;
  return {
    rows: [
      statusRow({ no: profile.parent || words.profile.parent, onTime: words.nation, key: options.snapshot }),
      statusRow({ no: profile.agency || words.profile.agency, onTime: words.motto }),
      statusRow({ no: words.profile.number, onTime: words.signedOn(profile.place, period.year) }),
      statusRow({}),
      statusRow({ no: words.kind }),
      statusRow({ no: `${words.title}, ${words.period[period.kind](period.number, period.year)}` }),
      statusRow({ no: subject === "" ? null : subject }),
      statusRow({}),
      statusRow({}),
    ],
    formulas: [{ range: block(7, "no", "no"), formula: summaryFormula(options) }],
    merges: [
      ...[0, 1, 2].flatMap((row) => [block(row, "no", "total"), block(row, "onTime", "rate")]),
      ...[4, 5, 6, 7].map((row) => block(row, "no", "rate")),
    ],
    styles: [
      { range: block(0, "no", "rate", 7), style: { horizontal: "center", vertical: "center", wrap: true } },
      { range: block(0, "onTime", "rate"), style: { bold: true, fontSize: 12 } },
      { range: block(1, "no", "total"), style: { bold: true } },
      { range: block(1, "onTime", "rate"), style: { bold: true, underline: true } },
      { range: block(2, "onTime", "rate"), style: { italic: true } },
      { range: block(4, "no", "rate", 3), style: { bold: true, fontSize: 14 } },
      { range: block(6, "no", "rate"), style: { bold: false, italic: true, fontSize: FONT_SIZE } },
      { range: block(7, "no", "rate"), style: { wrap: true, vertical: "top" } },
    ],
    heights: [
      { row: 0, height: officeHeight(profile.parent) },
      { row: 1, height: officeHeight(profile.agency) },
      { row: 2, height: isTight ? 20 : 24 },
      { row: 3, height: isTight ? 6 : 12 },
      { row: 4, height: isTight ? 22 : 26 },
      { row: 5, height: 20 },
      { row: 6, height: subject === "" ? 6 : LINE_HEIGHT * linesAcross(subject) },
      { row: 7, height: LINE_HEIGHT * linesAcross(longestSummary(words)) + (isTight ? 0 : 4) },
      { row: 8, height: isTight ? 3 : 6 },
    ],
    conditionalFormats: [],
  };
}

/** "Đến hết ngày … : 63 đã hoàn thành, 30 chưa hoàn thành (06 quá hạn)": counted by the sheet. */
function summaryFormula({ words, period, refs, agencyCount }: HeadOptions): string {
  const finished = trackerColumn(refs, "completed");
  const from = String(toSerial(period.from));
  // No period reaches beyond the day of the figures, and the whole time goes up to it.
  const to = period.kind === "since-start" ? refs.asOf : `MIN(${refs.asOf},${toSerial(period.to)})`;
  const within = `COUNTIFS(${finished},">="&${from},${finished},"<"&(${to}+1))`;
  const text = templateText(words.summary, {
    day: dayText(words, refs.asOf),
    from: dayText(words, from),
    to: dayText(words, to),
    agencies: twoDigits(String(agencyCount)),
    tasks: twoDigits(countOf(refs, ...COUNTED)),
    done: twoDigits(countOf(refs, "on-time", "late", "completed")),
    open: twoDigits(countOf(refs, "overdue", "soon", "in-time", "suspended")),
    overdue: twoDigits(countOf(refs, "overdue")),
    undated: twoDigits(countOf(refs, "no-deadline")),
    finished: twoDigits(within),
  });
  return `=${text}`;
}

/** Numbers under 10 with a zero in prose, as offices write them. */
function twoDigits(value: string): string {
  return `TEXT(${value},"00")`;
}

/** Days under 10 and the months 1 and 2 with a zero (Nghị định 30/2020/NĐ-CP). */
function dayText(words: StatusSheetWords, day: string): string {
  return templateText(words.day, {
    d: `TEXT(DAY(${day}),"00")`,
    m: `IF(MONTH(${day})<3,TEXT(MONTH(${day}),"00"),TEXT(MONTH(${day}),"0"))`,
    y: `TEXT(YEAR(${day}),"0")`,
  });
}
