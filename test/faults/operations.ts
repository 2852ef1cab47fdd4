/** Everything that a host is asked for, each with what it changes. */
import type { Host } from "../../src/model/host";
import type { Outcome } from "../../src/model/outcome";
import type { TableUpdate } from "../../src/model/tableUpdate";
import { cell, range } from "../hosts/sheetModels";
import { settled } from "../hosts/hostUnderTest";
import { newSheets } from "./faultyExcel";

export interface HostOperation {
  readonly name: string;
  readonly changes: boolean;
  /** Where more follow that nobody waits for. */
  readonly requests?: number;
  readonly run: (host: Host) => Promise<Outcome<unknown>>;
}

export const UPDATE: TableUpdate = {
  table: "Viec",
  key: "Mã",
  changes: [1, 3, 4].map((row) => ({
    key: `t${row}`,
    cells: [
      { header: "Hạn", from: 46_000 + row, to: 47_000 + row },
      { header: "Trạng thái", from: "Chưa", to: "Xong" },
    ],
  })),
  added: ["t6", "t7"].map((key) => ({
    key,
    cells: [
      { header: "Mã", value: key },
      { header: "Việc", value: `Việc ${key}` },
      { header: "Hạn", value: 46_500 },
    ],
  })),
};

/** A second table, further down the same workbook. */
const OTHER: TableUpdate = {
  table: "Tep",
  key: "Mã",
  changes: [{ key: "f1", cells: [{ header: "Kết quả", from: "Đã đọc", to: "Đã thay" }] }],
  added: [
    {
      key: "f3",
      cells: [
        { header: "Mã", value: "f3" },
        { header: "Tệp", value: "ba.xlsx" },
      ],
    },
  ],
};

const EDITS = [
  { sheet: "Việc", cell: cell("C3"), value: "Xong" },
  { sheet: "Việc", cell: cell("C4"), value: "Xong" },
  { sheet: "Trang tính1", cell: cell("B2"), value: "=không phải công thức" },
];

export const OPERATIONS: readonly HostOperation[] = [
  { name: "write", changes: true, run: (host) => host.write(newSheets()) },
  { name: "writeCells", changes: true, run: (host) => host.writeCells(EDITS) },
  { name: "updateTable", changes: true, run: (host) => host.updateTable(UPDATE) },
  { name: "updateTables", changes: true, run: (host) => host.updateTables([UPDATE, OTHER]) },
  { name: "readRange", changes: false, run: (host) => host.readRange({ kind: "sheet", sheet: "Việc" }) },
  { name: "listSheets", changes: false, run: (host) => host.listSheets() },
  { name: "findTables", changes: false, run: (host) => host.findTables() },
  { name: "select", changes: false, run: (host) => host.select("Việc", range("A2:B3")) },
  { name: "watch", changes: false, requests: 1, run: watchOnce },
];

async function watchOnce(host: Host): Promise<Outcome<unknown>> {
  const outcome = await host.watch(() => undefined);
  if (outcome.ok) outcome.value();
  // Its handlers leave in a request of their own.
  await settled();
  return outcome;
}
