import { expect, test } from "@jest/globals";
import { sheetWords } from "../../src/locales/sheets";
import { toSerial } from "../../src/model/plainDate";
import type { StandingTracker, TrackerRow } from "../../src/model/secondRun";
import { setState } from "../../src/sheets/secondRun/setState";
import { day } from "../review/build";

const { headers } = sheetWords.vi.tracker;

function row(id: string, at: number, text: string): TrackerRow {
  return {
    id,
    row: at,
    words: { text, lead: "", due: "", place: "" },
    cells: { status: "Chưa thực hiện" },
    isGone: false,
  };
}

function tracker(...rows: readonly TrackerRow[]): StandingTracker {
  return { sheet: "Nhiệm vụ", table: "SKH_NhiemVu", locale: "vi", columns: new Set(), rows };
}

const STANDING = tracker(row("t1", 5, "Họp"), row("t2", 6, "Rà soát"), row("t3", 7, "Họp"), row("", 8, "Tự thêm"));

test.each([
  { name: "in its row", named: "t3", at: 7, task: "Họp", id: "t3" },
  { name: "sorted away, by its id", named: "t1", at: 7, task: "Họp", id: "t1" },
  { name: "worded anew, by its id", named: "t2", at: 6, task: "Kiểm tra", id: "t2" },
  { name: "without its id, by words said once", named: "row 5", at: 5, task: "Rà soát ", id: "t2" },
  { name: "without its id, by words said twice", named: "row 6", at: 6, task: "Họp", id: undefined },
  { name: "gone", named: "t9", at: 5, task: "Tổng hợp", id: undefined },
  { name: "without an id", named: "row 8", at: 8, task: "Tự thêm", id: undefined },
])("a row is found: $name", ({ named, at, task, id }) => {
  expect(setState(STANDING, { id: named, row: at, task }, { status: "suspended" })?.changes[0]?.key).toBe(id);
});

test("only what was said is written, in the words of the sheet", () => {
  const at = { id: "t2", row: 6, task: "Rà soát" };
  const cells = (state: Parameters<typeof setState>[2]) => setState(STANDING, at, state)?.changes[0]?.cells;
  expect(cells({ status: "completed" })).toEqual([
    { header: headers.status, from: "Chưa thực hiện", to: "Đã hoàn thành" },
  ]);
  const finished = day("2026-07-08");
  expect(cells({ completed: finished })).toEqual([{ header: headers.completed, from: null, to: toSerial(finished) }]);
  expect(cells({ completed: null })).toEqual([{ header: headers.completed, from: null, to: "" }]);
});
