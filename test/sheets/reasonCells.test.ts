import { expect, test } from "@jest/globals";
import { deskWords } from "../../src/locales/desk";
import { reviewReading } from "../../src/review/reviewReading";
import { composeFindingsSheet, FINDING_COLUMNS } from "../../src/sheets/findingsSheet";
import { appendFinding, reasonCells } from "../../src/sheets/reasonCells";
import { readReasons } from "../../src/sheets/readIgnored";
import { context } from "../review/build";
import { contentOf } from "./content";
import { sample } from "./sample";

const { findings } = reviewReading(sample, context);
const [first, ...others] = findings;
if (!first) throw new Error("no findings");
const { headers } = deskWords.vi.findings;
const { values } = composeFindingsSheet(findings, [], "vi");
const REASON = FINDING_COLUMNS.indexOf("reason");

test("every finding of the sheet is listed, those without a reason too", () => {
  const reasons = readReasons(contentOf(values));
  expect([...reasons.keys()]).toEqual(findings.map(({ key }) => key));
  expect(new Set(reasons.values())).toEqual(new Set([""]));
  const ignored = [{ key: first.key, reason: "đã hỏi", title: "", detail: "" }];
  expect(readReasons(contentOf(composeFindingsSheet(findings, ignored, "en").values)).get(first.key)).toBe("đã hỏi");
});

test.each(["theo công văn riêng", null])("a reason goes beside its finding: %s", (reason) => {
  const edits = reasonCells(contentOf(values), { key: first.key, reason });
  expect(edits).toEqual([{ sheet: "Trang1", cell: { row: 4, column: REASON }, value: reason }]);
});

test("the cell is found in a table that starts elsewhere and whose columns were moved", () => {
  const content = { ...contentOf([[headers.key, headers.reason], ["a:1"], ["a:2"]]), topLeft: { row: 6, column: 2 } };
  expect(reasonCells(content, { key: "a:2", reason: "x" })).toEqual([
    { sheet: "Trang1", cell: { row: 8, column: 3 }, value: "x" },
  ]);
  expect(reasonCells(content, { key: "a:3", reason: "x" })).toEqual([]);
  expect(reasonCells(contentOf([["Một", "bảng", "khác"]]), { key: "a:1", reason: "x" })).toEqual([]);
});

test("a later finding is one more row, numbered on", () => {
  const shorter = composeFindingsSheet(others, [], "vi").values;
  const edits = appendFinding(contentOf(shorter), first, { reason: "đã hỏi", locale: "vi" });
  const row = edits.map(({ value }) => value);
  expect(new Set(edits.map(({ cell }) => cell.row))).toEqual(new Set([shorter.length]));
  expect(row[0]).toBe(findings.length);
  expect(readReasons(contentOf([...shorter, row])).get(first.key)).toBe("đã hỏi");
});
