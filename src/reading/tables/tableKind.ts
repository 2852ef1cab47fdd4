/** What a table is for. What looks like a list of tasks or of people and is none stays unread. */
import type { Grid } from "../../model/grid";
import { phrase } from "../../text/pattern";
import { columnProfile, isMoney } from "./columnProfile";
import { columnOf, hasRole, type Header } from "./fields";

export type TableKind = "tasks" | "quota" | "roster";

/** `about`: the words above the table, its headings and titles. Whether a quota table counts people is asked later. */
export function kindOfTable(grid: Grid, header: Header, about: string): TableKind | undefined {
  if (isMatrix(header)) return undefined;
  if (isTaskTable(header) && !isMembership(grid, header)) return isProgramme(grid, header, about) ? undefined : "tasks";
  if (isRosterTable(grid, header, about)) return "roster";
  return hasRole(header, "unit") && !hasRole(header, "person") ? "quota" : undefined;
}

/** A table assigns tasks when it has work and an owner, a deadline or a status for it. */
function isTaskTable(header: Header): boolean {
  if (hasRole(header, "price", "absence") && !hasRole(header, "lead", "support")) return false;
  if (hasRole(header, "goods", "count", "total")) return false;
  const isOwned = hasRole(header, "lead", "support", "unit", "person");
  if (hasRole(header, "task")) return isOwned || hasRole(header, "status", "due");
  return hasRole(header, "content") && (hasRole(header, "lead", "support") || (hasRole(header, "due") && isOwned));
}

/** "Trưởng ban", "Thành viên": what people are in a committee is no work of theirs. */
function isMembership(grid: Grid, header: Header): boolean {
  const task = columnOf(header, "task") ?? columnOf(header, "content");
  if (task === undefined || !hasRole(header, "person") || hasRole(header, "lead", "due", "status")) return false;
  return columnProfile(grid, header.dataStart, task).averageLength < SHORTEST_WORK;
}

const SHORTEST_WORK = 25;

/** Names of people who come from somewhere or can be reached; a duty roster, a directory and leave call nobody. */
function isRosterTable(grid: Grid, header: Header, about: string): boolean {
  if (!hasRole(header, "person") || hasRole(header, "count", "task", "content", "absence", "price", "goods"))
    return false;
  if (hasRole(header, "day", "session", "weekday") || (hasRole(header, "start") && hasRole(header, "due")))
    return false;
  if (header.fields.some(({ role, column }) => role === undefined && isMoney(grid, header.dataStart, column)))
    return false;
  return !phrase(header.words.tables.directory).test(about);
}

/** A programme says what happens when and who speaks: hours of a day, presenters; a calendar has venues. */
function isProgramme(grid: Grid, header: Header, about: string): boolean {
  if (hasRole(header, "weekday")) return true;
  const isAssigned = hasRole(header, "task") && hasRole(header, "lead");
  if (!isAssigned && hasRole(header, "session", "presenter")) return true;
  const isCalled = !hasRole(header, "task", "support") && phrase(header.words.tables.programme).test(about);
  if (hasRole(header, "day") && hasRole(header, "venue") && !hasRole(header, "task")) return true;
  return (isCalled && hasRole(header, "venue", "day")) || timesAreHours(grid, header);
}

/** Most times begin with an hour and name no day. */
function timesAreHours(grid: Grid, header: Header): boolean {
  const column = columnOf(header, "due") ?? columnOf(header, "day");
  if (column === undefined) return false;
  const clock = new RegExp(`^(?:${header.words.tables.clock})(?!.*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d)`, "iu");
  const texts = grid.rows.slice(header.dataStart).flatMap(({ cells }) => cells[column]?.text ?? []);
  const said = texts.filter((text) => text !== "");
  return said.length > 0 && said.filter((text) => clock.test(text.slice(0, 100))).length * 2 >= said.length;
}

const FEWEST_DAYS = 3;

/** People down, days across. */
function isMatrix(header: Header): boolean {
  const days = header.fields.filter(({ role, path }) => {
    return role === "weekday" || /^\d{1,2}[/.-]\d{1,2}(?!\d)/u.test(path.at(-1) ?? "");
  });
  return days.length >= FEWEST_DAYS;
}
