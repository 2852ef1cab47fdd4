/** Tells the add-in what happens in the workbook, in messages as Excel sends them. */
import type { HostChange } from "../../src/model/host";
import { rangeToA1 } from "../../src/model/address";
import { sheetId } from "./classes/worksheet";
import type { Interpreter } from "./interpreter";

const RICH_API_EVENT = 65_536;
const EVENT_MESSAGE = 3;

/** Event numbers of the client library. */
const TYPES = { DataChangedEvent: 10, AddedEvent: 13, SelectionChangedEvent: 14, DeletedEvent: 15 } as const;

type EventName = keyof typeof TYPES;

export function deliverEvents(interpreter: Interpreter, profile: string, send: (message: string) => void): () => void {
  const { workbook } = interpreter;
  let ids = new Map(workbook.sheets().map((sheet) => [sheet.name, sheetId(sheet)] as const));

  function post(name: EventName, message: Record<string, unknown>): void {
    if (!interpreter.events.has(name)) return;
    const entry = {
      messageCategory: RICH_API_EVENT,
      messageType: TYPES[name],
      targetId: "Workbook",
      message: JSON.stringify(message),
    };
    setImmediate(() => send(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } })));
  }

  function postSheets(): void {
    const before = ids;
    ids = new Map(workbook.sheets().map((sheet) => [sheet.name, sheetId(sheet)] as const));
    for (const [name, worksheetId] of ids) if (!before.has(name)) post("AddedEvent", { source: "Local", worksheetId });
    for (const [name, worksheetId] of before)
      if (!ids.has(name)) post("DeletedEvent", { source: "Local", worksheetId });
  }

  return workbook.subscribe((change) => {
    if (change.kind === "sheets") postSheets();
    const place = placeOf(change);
    if (!place) return;
    if (change.kind === "selection") post("SelectionChangedEvent", place);
    if (change.kind !== "cells") return;
    // Excel says who did it from ExcelApi 1.14 on.
    const trigger =
      Number(profile.split(".")[1]) >= 14 ? { triggerSource: change.own ? "ThisLocalAddin" : "Unknown" } : {};
    post("DataChangedEvent", {
      ...place,
      ...trigger,
      changeType: "RangeEdited",
      source: "Local",
      shiftDirection: "None",
    });
  });

  function placeOf({ sheet, range }: HostChange): { worksheetId: string; address: string } | undefined {
    const target = sheet === undefined ? undefined : workbook.sheet(sheet);
    return target && range && { worksheetId: sheetId(target), address: rangeToA1(range) };
  }
}
