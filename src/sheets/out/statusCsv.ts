/** What other systems are given: a row for each task, or the counts of each agency. */
import type { CellValue } from "../../model/grid";
import { toDayMonthYear } from "../../model/plainDate";
import type { ClassedTask } from "../../model/taskClass";
import type { LocaleId } from "../../locales/locale";
import { sheetWords, statusWords } from "../../locales/sheets";
import { COUNT_COLUMNS } from "../status/statusColumns";
import { countColumns } from "../status/statusSnapshot";

export const CSV_CONTENTS = ["tasks", "agencies"] as const;
export type CsvContent = (typeof CSV_CONTENTS)[number];

const TASK_COLUMNS = ["no", "task", "lead", "support", "due", "last", "status", "completed", "class", "days"] as const;

type Rows = readonly (readonly CellValue[])[];

export function csvRows(content: CsvContent, entries: readonly ClassedTask[], locale: LocaleId): Rows {
  return content === "tasks" ? taskRows(entries, locale) : agencyRows(entries, locale);
}

function taskRows(entries: readonly ClassedTask[], locale: LocaleId): Rows {
  const { headers, classes, statuses } = sheetWords[locale].tracker;
  const names = (facts: ClassedTask["task"]["lead"]): string => facts.map(({ value }) => value).join("; ");
  return [
    TASK_COLUMNS.map((column) => headers[column]),
    ...entries.map(({ task, class: name, lastDay, daysLeft }, index): readonly CellValue[] => [
      index + 1,
      task.summary.value,
      names(task.lead),
      names(task.support),
      task.due?.text.value ?? null,
      lastDay === undefined ? null : toDayMonthYear(lastDay),
      statuses[task.status],
      task.completed === undefined ? null : toDayMonthYear(task.completed),
      classes[name],
      task.status === "completed" ? null : (daysLeft ?? null),
    ]),
  ];
}

function agencyRows(entries: readonly ClassedTask[], locale: LocaleId): Rows {
  const { headers, chart, noAgency, totalRow } = statusWords[locale];
  const counted = entries.filter(({ class: name }) => name !== "standing");
  const groups = new Map<string, ClassedTask[]>();
  for (const entry of counted) {
    const leads = entry.task.lead.map(({ value }) => value);
    for (const lead of new Set(leads.length > 0 ? leads : [""])) {
      groups.set(lead, [...(groups.get(lead) ?? []), entry]);
    }
  }
  const row = (first: readonly CellValue[], tasks: readonly ClassedTask[]): readonly CellValue[] => {
    const counts = countColumns(tasks);
    return [...first, ...COUNT_COLUMNS.map((column) => counts[column])];
  };
  return [
    [
      headers.no,
      headers.agency,
      ...COUNT_COLUMNS.map((column) => (column === "total" ? headers.total : chart.series[column])),
    ],
    ...[...groups].map(([agency, tasks], index) => row([index + 1, agency === "" ? noAgency : agency], tasks)),
    row([null, totalRow], counted),
  ];
}
