import { rangeToA1 } from "../../model/address";
import type { Host } from "../../model/host";
import { failure, success } from "../../model/outcome";
import type { TableUpdate } from "../../model/tableUpdate";
import { createGateway, type Gateway, type GatewayOptions, type Traffic } from "./gateway";
import type { JournalEntry } from "./journal";
import { readRange } from "./readRange";
import { findTables, listSheets } from "./readWorkbook";
import { settled } from "./settle";
import { updateAll, updateOne } from "./updateAll";
import { watch } from "./watch";
import { settleCells, writeCells } from "./writeCells";
import { createTurns } from "./turns";
import { writeWhole } from "./writeWhole";

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
  const { inTurn, isWriting } = createTurns();

  return {
    kind: "excel",
    traffic: gateway.traffic,
    journal: gateway.journal.entries,
    readRange: (target) => gateway.run("readRange", (session) => readRange(session, target, gateway.supports)),
    listSheets: () => gateway.run("listSheets", listSheets),
    findTables: () => gateway.run("findTables", findTables),
    async write(sheets) {
      if (sheets.length === 0) return success({ sheets: [] });
      return inTurn(() => writeWhole(gateway, sheets));
    },
    async writeCells(edits) {
      if (edits.length === 0) return success(undefined);
      return inTurn(async () => {
        const outcome = await gateway.run("writeCells", (session) => writeCells(session, edits));
        return settled(gateway, {
          outcome,
          settle: (session) => settleCells(session, edits),
        });
      });
    },
    async updateTable(update) {
      if (!canGrow(gateway, [update])) return failure("rows-need-newer");
      return inTurn(() => updateOne(gateway, update));
    },
    async updateTables(updates) {
      if (updates.length === 0) return success([]);
      if (!canGrow(gateway, updates)) return failure("rows-need-newer");
      return inTurn(() => updateAll(gateway, updates));
    },
    select: (name, range) =>
      gateway.run("select", async ({ context, sync }) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(rangeToA1(range)).select();
        await sync();
      }),
    watch: (listener) => watch({ gateway, listener, isWriting }),
  };
}

/** Cells change in any Excel; a table grows by `resize` alone. */
function canGrow(gateway: Gateway, updates: readonly TableUpdate[]): boolean {
  return gateway.supports("1.13") || updates.every((update) => update.added.length === 0);
}
