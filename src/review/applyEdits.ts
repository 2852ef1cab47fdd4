import type { DueEdit, Edit, RowEdit, ValueEdit } from "../model/finding";
import { locateNames } from "../model/namedUnits";
import { isSamePassage } from "../model/origin";
import { dateParts } from "../model/plainDate";
import type { Task } from "../model/task";
import type { QuotaGroup, StatedSum } from "../model/quota";
import type { Reading } from "../model/reading";
import { groupBy } from "./groupBy";

/** The reading after a person's edits; origins stay, so that every value can still show its sentence. */
export function applyEdits(reading: Reading, edits: readonly Edit[]): Reading {
  if (edits.length === 0) return reading;
  const whole = edits.filter(isRowEdit).reduce(addRows, reading);
  const byGroup = groupBy(edits.filter(isValueEdit), ({ group }) => group);
  const quota = whole.quota.map((group) => (byGroup.get(group.id) ?? []).reduce(applyEdit, group));
  const days = new Map(edits.flatMap((edit) => (edit.kind === "set-due" ? [[edit.task, edit] as const] : [])));
  const tasks = days.size === 0 ? whole.tasks : whole.tasks.map((task) => setDue(task, days.get(task.id)));
  return { ...whole, quota, tasks, sums: whole.sums.map((sum) => follow(sum, whole.quota, quota)) };
}

export function isRowEdit(edit: Edit): edit is RowEdit {
  return edit.kind === "add-tasks" || edit.kind === "add-group";
}

function isValueEdit(edit: Edit): edit is ValueEdit {
  return edit.kind === "set-count" || edit.kind === "set-unit";
}

/** A deadline that the document gives stays. */
function setDue(task: Task, edit: DueEdit | undefined): Task {
  if (!edit || task.due) return task;
  const { day, text } = edit;
  const expression = { type: "date", mod: "on-or-before", ...dateParts(day) } as const;
  const words = { value: text, origin: task.origin, certainty: "inferred" } as const;
  return { ...task, due: { text: words, expression, date: day, dateCertainty: "inferred", isProposed: true } };
}

/** The passage becomes rows and is unread no more. */
function addRows(reading: Reading, edit: RowEdit): Reading {
  const unread = reading.unread.filter((origin) => !isSamePassage(origin, edit.passage));
  return edit.kind === "add-tasks"
    ? { ...reading, unread, tasks: [...reading.tasks, ...edit.tasks] }
    : { ...reading, unread, quota: [...reading.quota, edit.row] };
}

/** A printed sum that was right stays right: what we write adds up by formula. One that was wrong stays as printed. */
function follow(sum: StatedSum, before: readonly QuotaGroup[], after: readonly QuotaGroup[]): StatedSum {
  const wasRight = sum.sum.value === total(sum.groups, before);
  return wasRight ? { ...sum, sum: { ...sum.sum, value: total(sum.groups, after) } } : sum;
}

function total(ids: readonly string[], groups: readonly QuotaGroup[]): number {
  return groups.filter(({ id }) => ids.includes(id)).reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
}

function applyEdit(group: QuotaGroup, edit: ValueEdit): QuotaGroup {
  return edit.kind === "set-count" ? setCount(group, edit.count) : setUnit(group, edit.unit);
}

/** The cell as it was typed no longer counts. */
function setCount(group: QuotaGroup, value: number): QuotaGroup {
  const { countAsWritten, countIsText: _typedAsText, ...rest } = group;
  const origin = group.count?.origin ?? countAsWritten?.origin ?? group.origin;
  return { ...rest, count: { value, origin, certainty: group.count?.certainty ?? "stated" } };
}

/** Keeps the names whose words are still there, in their order. */
function setUnit(group: QuotaGroup, value: string): QuotaGroup {
  const namedUnits = locateNames(value, group.namedUnits).map(({ name }) => name);
  if (group.invited) return { ...group, invited: { ...group.invited, value }, namedUnits };
  return { ...group, unit: { ...group.unit, value }, namedUnits };
}
