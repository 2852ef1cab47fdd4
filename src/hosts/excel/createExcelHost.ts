import { rangeToA1 } from "../../model/address";
import type { Host } from "../../model/host";
import { failure, success } from "../../model/outcome";
import { createGateway, type GatewayOptions, type Traffic } from "./gateway";
import { readRange } from "./readRange";
import { findTables, listSheets } from "./readWorkbook";
import { watch } from "./watch";
import { updateTable } from "./updateTable";
import { writeCells } from "./writeCells";
import { writeSheets } from "./writeSheets";

export interface ExcelHost extends Host {
  readonly kind: "excel";
  /** What went to Excel so far. */
  readonly traffic: Traffic;
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
    readRange: (target) => gateway.run((session) => readRange(session, target, gateway.supports)),
    listSheets: () => gateway.run(listSheets),
    findTables: () => gateway.run(findTables),
    async write(sheets) {
      if (sheets.length === 0) return success({ sheets: [] });
      return whileWriting(() => gateway.run((session) => writeSheets(session, sheets)));
    },
    async writeCells(edits) {
      if (edits.length === 0) return success(undefined);
      return whileWriting(() => gateway.run((session) => writeCells(session, edits)));
    },
    async updateTable(update) {
      if (!gateway.supports("1.13")) return failure("host-too-old");
      return whileWriting(() => gateway.run((session) => updateTable(session, update)));
    },
    select: (name, range) =>
      gateway.run(async ({ context, sync }) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(rangeToA1(range)).select();
        await sync();
      }),
    watch: (listener) => watch({ gateway, listener, isWriting: () => writing > 0 }),
  };
}
