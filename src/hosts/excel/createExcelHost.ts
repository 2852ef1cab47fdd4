import { rangeToA1 } from "../../model/address";
import type { Host } from "../../model/host";
import { failure, success } from "../../model/outcome";
import { createGateway, type GatewayOptions, type Traffic } from "./gateway";
import { newSheetWork, settleSheets } from "./drafts";
import type { JournalEntry } from "./journal";
import { readRange } from "./readRange";
import { findTables, listSheets } from "./readWorkbook";
import { settled } from "./settle";
import { settleTable } from "./settleTable";
import { newTableWork, updateTable } from "./updateTable";
import { watch } from "./watch";
import { settleCells, writeCells } from "./writeCells";
import { writeSheets } from "./writeSheets";

export interface ExcelHost extends Host {
  readonly kind: "excel";
  /** What went to Excel so far. */
  readonly traffic: Traffic;
  /** What was asked of Excel last and how it ended; nothing of the workbook's contents is in it. */
  readonly journal: readonly JournalEntry[];
}

/** The workbook that is open in Excel. */
export function createExcelHost(options: Partial<GatewayOptions> = {}): ExcelHost {
  const gateway = createGateway(options);
  let writing = 0;

  async function whileWriting<T>(write: () => Promise<T>): Promise<T> {
    writing += 1;
    try {
      return await write();
    } finally {
      writing -= 1;
    }
  }

  return {
    kind: "excel",
    traffic: gateway.traffic,
    journal: gateway.journal.entries,
    readRange: (target) => gateway.run("readRange", (session) => readRange(session, target, gateway.supports)),
    listSheets: () => gateway.run("listSheets", listSheets),
    findTables: () => gateway.run("findTables", findTables),
    async write(sheets) {
      if (sheets.length === 0) return success({ sheets: [] });
      return whileWriting(async () => {
        const work = newSheetWork();
        const outcome = await gateway.run("write", (session) => writeSheets(session, sheets, work));
        if (!work.receipt) return outcome;
        return settled(gateway, {
          outcome,
          settle: (session) => settleSheets(session, work),
        });
      });
    },
    async writeCells(edits) {
      if (edits.length === 0) return success(undefined);
      return whileWriting(async () => {
        const outcome = await gateway.run("writeCells", (session) => writeCells(session, edits));
        return settled(gateway, {
          outcome,
          settle: (session) => settleCells(session, edits),
        });
      });
    },
    async updateTable(update) {
      if (!gateway.supports("1.13")) return failure("host-too-old");
      return whileWriting(async () => {
        const work = newTableWork();
        const outcome = await gateway.run("updateTable", (session) => updateTable(session, update, work));
        if (!work.open && work.done.changed + work.done.added === 0) return outcome;
        return settled(gateway, {
          outcome,
          settle: (session) => settleTable(session, update, work),
        });
      });
    },
    select: (name, range) =>
      gateway.run("select", async ({ context, sync }) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(rangeToA1(range)).select();
        await sync();
      }),
    watch: (listener) => watch({ gateway, listener, isWriting: () => writing > 0 }),
  };
}
