import type { RowLabel } from "../../model/message";
import type { FindingWords } from "../findingWords";
import { dayMonthYear, shorten } from "../shorten";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const TIMES: Readonly<Record<number, string>> = { 2: "twice", 3: "three times", 4: "four times" };
const ANCHORS: Readonly<Record<string, string>> = {
  "issue-date": "the day of issue",
  "event-date": "the day of the event",
  "other-item": "the deadline of the other task",
  "named-event": "the day of the event it names",
  start: "the day it starts from",
  year: "the year",
};

const rowName = ({ row, group }: RowLabel) => (row === "" ? `Group “${shorten(group, 60)}”` : `Row ${row}`);
const times = (count: number) => TIMES[count] ?? `${count} times`;
const weekdayName = (weekday: number) => WEEKDAYS[weekday - 1] ?? "";
const workingDay = (day: string, weekday: number) => `Last working day: ${weekdayName(weekday)} ${dayMonthYear(day)}.`;
const dayOffTitle = (weekday: number) =>
  weekday > 5 ? `The last day is a ${weekdayName(weekday)}` : "The last day is a holiday";
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const seatWords = (count: number) => counted(count, "seat", "seats");
const unitWords = (count: number) => counted(count, "unit", "units");
const peopleWords = (count: number) => counted(count, "person", "people");

export const findings: FindingWords = {
  messages: {
    sameUnitTwice: ({ unit, times: count, ...row }) => ({
      title: `One unit is named ${times(count)}`,
      detail: `${rowName(row)} names “${unit}” ${times(count)}.`,
    }),
    sameUnitTwiceSeats: ({ unit, times: count, count: seats, distinct, ...row }) => ({
      title: `One unit is named ${times(count)}`,
      detail: `${rowName(row)} keeps ${seatWords(seats)} but invites only ${unitWords(distinct)}: “${unit}” is named ${times(count)}. Adding up does not show it.`,
    }),
    namesExceedQuota: ({ count, names, ...row }) => ({
      title: `${unitWords(names)}, only ${seatWords(count)}`,
      detail: `${rowName(row)} invites ${unitWords(names)} but keeps ${seatWords(count)}.`,
    }),
    namesBelowQuota: ({ count, names, ...row }) => ({
      title: `${seatWords(count)}, only ${unitWords(names)}`,
      detail: `${rowName(row)} keeps ${seatWords(count)} but names only ${unitWords(names)}.`,
    }),
    namesAfterRepeat: ({ count, names, ...row }) => ({
      title: `${seatWords(count)}, ${names} different units`,
      detail: `${rowName(row)}: because a unit is repeated.`,
    }),
    ruleUnitsUnlisted: ({ count, each, units, per, ...row }) => ({
      title: `${seatWords(count)}, ${units} units not named`,
      detail: `${rowName(row)}: ${count} = ${each} per ${per} × ${units}, but no list names the ${units} units.`,
    }),
    ruleVsRegister: ({ count, each, units, ...row }) => ({
      title: `${unitWords(units)} × ${each} is not ${count}`,
      detail: `${rowName(row)} keeps ${seatWords(count)}; the sheet “Units” has ${unitWords(units)} of this level, with ${each} each ${units * each}.`,
    }),
    ruleNotDivisible: ({ count, each, per, ...row }) => ({
      title: `${count} cannot be divided by ${each}`,
      detail: `${rowName(row)} keeps ${seatWords(count)}, while each ${per} sends ${each}.`,
    }),
    ruleNamesMismatch: ({ count, each, names, ...row }) => ({
      title: `${unitWords(names)} × ${each} is not ${count}`,
      detail: `${rowName(row)} keeps ${seatWords(count)}; ${unitWords(names)} with ${each} each make ${names * each}.`,
    }),
    totalMismatch: ({ stated, computed }) => ({
      title: `The total says ${stated}, the rows add up to ${computed}`,
      detail: `The total says ${stated}; the rows add up to ${computed}, a difference of ${Math.abs(stated - computed)}.`,
    }),
    totalExplained: ({ stated, computed }) => ({
      title: `The total says ${stated}, the rows add up to ${computed}`,
      detail: `The difference of ${Math.abs(stated - computed)} comes from another fault in the table. Mend that one first.`,
    }),
    subtotalMismatch: ({ stated, computed }) => ({
      title: `The subtotal says ${stated}, the rows add up to ${computed}`,
      detail: `The subtotal says ${stated}; its rows add up to ${computed}.`,
    }),
    columnTotalMismatch: ({ label, stated, computed }) => ({
      title: `The column total says ${stated}, its rows add up to ${computed}`,
      detail: `Column “${shorten(label, 60)}”: the total row says ${stated}; the rows add up to ${computed}.`,
    }),
    rowPartsMismatch: ({ stated, computed, parts, ...row }) => ({
      title: `The row says ${stated}, its columns add up to ${computed}`,
      detail: `${rowName(row)} says ${stated}; its columns (${shorten(parts.join(", "), 100)}) add up to ${computed}.`,
    }),
    totalTypedRight: ({ stated }) => ({
      title: "The total is typed, not a formula",
      detail: `${stated} is right today, but will not follow when the table changes.`,
    }),
    totalTypedWrong: ({ stated }) => ({
      title: "The total is typed, not a formula",
      detail: `${stated} is a typed number and does not follow when the table changes.`,
    }),
    proseTotalMismatch: ({ stated, computed }) => ({
      title: `The text says ${stated}, the table ${computed}`,
      detail: `The text states ${peopleWords(stated)}; the table has ${peopleWords(computed)}.`,
    }),
    proseTotalAbout: ({ stated, computed }) => ({
      title: `The text says about ${stated}, the table ${computed}`,
      detail: `The table is more than a tenth away from the “about ${stated}” of the text.`,
    }),
    overCapacity: ({ people, seats, venue }) => ({
      title: `${seatWords(people - seats)} too few`,
      detail: `${peopleWords(people)} attend in person; ${venue} has ${seatWords(seats)}.`,
    }),
    nearCapacity: ({ people, seats, venue }) => ({
      title: `The hall is nearly full: ${people} of ${seatWords(seats)}`,
      detail: `${venue} has ${seatWords(seats - people)} left.`,
    }),
    seatsWithoutPeople: ({ seats, venue }) => ({
      title: "Nobody can say whether the seats are enough",
      detail: `${venue} has ${seatWords(seats)}; the document does not say how many attend in person.`,
    }),
    peopleWithoutSeats: ({ people, venue }) => ({
      title: "Nobody can say whether the seats are enough",
      detail: `${peopleWords(people)} attend in person; the document does not give the seats of ${venue}.`,
    }),
    inAnnexOnly: ({ unit }) => ({
      title: "One unit is in the annex only",
      detail: `The annex invites “${unit}”, the body of the plan does not.`,
    }),
    groupInBodyOnly: ({ group }) => ({
      title: "A group is not in the annex",
      detail: `The body invites “${shorten(group, 80)}”; no row of the annex corresponds.`,
    }),
    movedUnit: ({ unit }) => ({
      title: "One unit is in another row of the annex",
      detail: `The body of the plan names “${unit}” in this group, the annex in another row.`,
    }),
    numbersDiffer: ({ body, annex, ...row }) => ({
      title: `The body says ${body}, the annex ${annex}`,
      detail: `${rowName(row)}: body and annex give different numbers of people.`,
    }),
    inBodyOnly: ({ unit }) => ({
      title: "One unit is missing in the annex",
      detail: `The body of the plan invites “${unit}”, the annex does not.`,
    }),
    likelyScanError: ({ unit, likely }) => ({
      title: "One name is spelled two ways",
      detail: `The annex says “${unit}”, the body “${likely}”: perhaps mistyped or misread.`,
    }),
    likelySpelling: ({ unit, likely }) => ({
      title: "One name is spelled two ways",
      detail: `This place says “${unit}”, another “${likely}”: perhaps mistyped or misread.`,
    }),
    sameUnitTwoRows: ({ unit, rows }) => ({
      title: `One unit is in ${rows.length} rows`,
      detail: `“${unit}” is in ${rows.length} rows (${rows.map((row) => shorten(row, 40)).join("; ")}). It may be counted twice.`,
    }),
    textNumber: ({ written, ...row }) => ({
      title: "A number is typed as text",
      detail: `${rowName(row)}: “${written}” is text, and SUM leaves it out.`,
    }),
    hiddenRow: ({ count, ...row }) => ({
      title: `A hidden row holds ${peopleWords(count)}`,
      detail: `${rowName(row)} is hidden or filtered but belongs to the table.`,
    }),
    hiddenBlankRow: (row) => ({
      title: "A row is hidden",
      detail: `${rowName(row)} is hidden or filtered but belongs to the table.`,
    }),
    numberingGap: ({ previous, next }) => ({
      title: `The numbers go from ${previous} to ${next}`,
      detail: "A row may be lost, or the rows are not numbered again.",
    }),
    numberingRepeat: ({ number }) => ({
      title: `Number ${number} is repeated`,
      detail: "Two neighbouring rows have the same number.",
    }),
    blankQuota: (row) => ({
      title: "A row has no number",
      detail: `${rowName(row)} has no number, the other rows have one.`,
    }),
    countError: ({ written, ...row }) => ({
      title: `The number shows the error ${written}`,
      detail: `${rowName(row)}: the formula is broken, the total cannot be trusted.`,
    }),
    countNegative: ({ written, ...row }) => ({
      title: "A number is negative",
      detail: `${rowName(row)} says ${written}.`,
    }),
    countFraction: ({ written, ...row }) => ({
      title: "A number is not whole",
      detail: `${rowName(row)} says ${written}; people come whole.`,
    }),
    countWords: ({ written, ...row }) => ({
      title: "A number is not a number",
      detail: `${rowName(row)} says “${shorten(written, 60)}”.`,
    }),
    listedAndExcepted: ({ work, units }) => ({
      title: `${units.length} units are both named and left out`,
      detail: `“${shorten(work, 60)}” names just the units that the assignment of this work leaves out: ${shorten(units.join(", "), 160)}.`,
    }),
    eventDaysDiffer: ({ first, second }) => ({
      title: "Two different days for the event",
      detail: `The line about the time says ${dayMonthYear(first)}, this place ${dayMonthYear(second)}.`,
    }),
    eventBeforeIssue: ({ day, issued }) => ({
      title: "The event is before the day of issue",
      detail: `The event is on ${dayMonthYear(day)}, the plan was issued on ${dayMonthYear(issued)}.`,
    }),
    weekdayDiffers: ({ text, day, weekday }) => ({
      title: "Weekday and date do not fit",
      detail: `The text says “${text}”; ${dayMonthYear(day)} is a ${weekdayName(weekday)}.`,
    }),
    twoDeadlines: ({ task, first, second }) => ({
      title: "One task has two deadlines",
      detail: `“${shorten(task, 80)}”: one place says “${first}”, another “${second}”.`,
    }),
    dueAfterEvent: ({ text, last, event }) => ({
      title: "Preparation is due after the event",
      detail: `“${text}” ends on ${dayMonthYear(last)}, after the event on ${dayMonthYear(event)}.`,
    }),
    dueBeforeIssue: ({ text, last, issued }) => ({
      title: "The deadline is before the day of issue",
      detail: `“${text}” ends on ${dayMonthYear(last)}, the plan was issued on ${dayMonthYear(issued)}.`,
    }),
    missingDue: ({ task }) => ({
      title: "No deadline",
      detail: `The document gives no deadline for “${shorten(task, 120)}”.`,
    }),
    dueDayOff: ({ text, lastDay, weekday, working, workingWeekday }) => ({
      title: dayOffTitle(weekday),
      detail: `“${text}”: the last day is ${weekdayName(weekday)} ${dayMonthYear(lastDay)}. ${workingDay(working, workingWeekday)}`,
    }),
    dueDayOffStrict: ({ text, lastDay, weekday, working, workingWeekday }) => ({
      title: dayOffTitle(weekday),
      detail: `“${text}”, read strictly, ends on ${weekdayName(weekday)} ${dayMonthYear(lastDay)}. ${workingDay(working, workingWeekday)}`,
    }),
    impossibleDate: ({ text }) => ({
      title: "A day that is in no calendar",
      detail: `“${text}” names a day that does not exist.`,
    }),
    missingAnchor: ({ text, anchor }) => ({
      title: "The deadline has no date yet",
      detail: `“${text}”: the document does not give ${ANCHORS[anchor] ?? ANCHORS["start"]}.`,
    }),
    textTooLong: ({ length, limit }) => ({
      title: "Longer than one cell",
      detail: `${length} characters, and a cell holds ${limit}: the sheet has the beginning, the document the rest.`,
    }),
  },
  fixes: {
    dropRepeat: ({ count }) => `Drop the repeat, set ${count}`,
    setNumber: ({ count }) => `Make it the number ${count}`,
  },
  line: (line) => `line ${line}`,
  cell: (a1, sheet) => `cell ${a1}, sheet “${sheet}”`,
};
