/** Finds the sheets that keep what people decided, and reads what they say now. */
import type { TableInfo } from "../../model/host";
import { findOurTable, type OurTable } from "../../model/ourTables";
import type { RangeContent } from "../../model/source";
import { loadPipeline, type World } from "./world";
import type { Desk } from "../session/sessionState";

/** A sheet that holds one table of ours, and the table's name. */
export interface DeskTable {
  readonly table: string;
  readonly content: RangeContent;
}

export async function readDesk(world: World): Promise<void> {
  const tables = await world.host.findTables();
  if (tables.ok) world.dispatch({ type: "desk-read", desk: await toDesk(world, tables.value) });
}

async function toDesk(world: World, tables: readonly TableInfo[]): Promise<Desk> {
  const found = ofRole(tables, "findings");
  const [findings, lists, holidays] = [
    await readTables(world, found),
    await readTables(world, ofRole(tables, "units")),
    await readTables(world, ofRole(tables, "holidays").slice(0, 1)),
  ];
  const names = found.map(({ sheet }) => sheet);
  if (findings.length + lists.length + holidays.length === 0) return { findings: names, reasons: new Map() };
  const { readHolidays, readReasons, readRegister } = await loadPipeline();
  const listed = findings.flatMap(({ content }) => [...readReasons(content)]);
  const list = lists.find(({ content }) => readRegister(content).units.length > 0) ?? lists[0];
  const [days] = holidays;
  const calendar = days && readHolidays(days.content)?.calendar;
  return {
    findings: names,
    // A reason in any of the sheets counts.
    reasons: new Map([...listed, ...listed.filter(([, reason]) => reason !== "")]),
    ...(list ? { register: { sheet: list.content.sheet, table: list.table, units: readRegister(list.content) } } : {}),
    ...(days ? { holidays: days.content.sheet } : {}),
    ...(calendar ? { calendar } : {}),
  };
}

function ofRole(tables: readonly TableInfo[], role: OurTable): readonly TableInfo[] {
  return tables.filter(({ name }) => findOurTable(name) === role);
}

async function readTables({ host }: World, tables: readonly TableInfo[]): Promise<readonly DeskTable[]> {
  const read: DeskTable[] = [];
  for (const { name, sheet } of tables) {
    const content = await host.readRange({ kind: "sheet", sheet });
    if (content.ok) read.push({ table: name, content: content.value });
  }
  return read;
}

/** The tables of a role as they stand now, those on some sheets only where they are named. */
export async function readTablesOf(
  world: World,
  role: OurTable,
  sheets?: readonly string[],
): Promise<readonly DeskTable[]> {
  const tables = await world.host.findTables();
  const ours = tables.ok ? ofRole(tables.value, role) : [];
  return readTables(
    world,
    ours.filter(({ sheet }) => sheets?.includes(sheet) !== false),
  );
}
