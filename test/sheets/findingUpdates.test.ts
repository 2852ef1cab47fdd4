import { expect, test } from "@jest/globals";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { deskWords } from "../../src/locales/desk";
import { reviewReading } from "../../src/review/reviewReading";
import { composeFindingsSheet, FINDING_COLUMNS } from "../../src/sheets/findingsSheet";
import { addFinding, reasonUpdate } from "../../src/sheets/findingUpdates";
import { readReasons } from "../../src/sheets/readIgnored";
import { context, day } from "../review/build";
import { contentOf } from "./content";
import { sample } from "./sample";

const { findings } = reviewReading(sample, context);
const [first, ...others] = findings;
if (!first) throw new Error("no findings");
const { headers } = deskWords.vi.findings;
const { values } = composeFindingsSheet(findings, [], "vi");
const TABLE = "SKH_CanXem";

test("every finding of the sheet is listed, those without a reason too", () => {
  const reasons = readReasons(contentOf(values));
  expect([...reasons.keys()]).toEqual(findings.map(({ key }) => key));
  expect(new Set(reasons.values())).toEqual(new Set([""]));
  const ignored = [{ key: first.key, reason: "đã hỏi", title: "", detail: "" }];
  expect(readReasons(contentOf(composeFindingsSheet(findings, ignored, "en").values)).get(first.key)).toBe("đã hỏi");
});

test.each(["theo công văn riêng", null])("a reason goes beside its finding: %s", (reason) => {
  expect(reasonUpdate({ content: contentOf(values), table: TABLE }, { key: first.key, reason })).toEqual({
    table: TABLE,
    key: headers.key,
    changes: [{ key: first.key, cells: [{ header: headers.reason, from: null, to: reason }] }],
    added: [],
  });
});

test("the cell is known in a table that starts elsewhere and whose columns were moved", () => {
  const content = { ...contentOf([[headers.key, headers.reason], ["a:1"], ["a:2"]]), topLeft: { row: 6, column: 2 } };
  const list = { content, table: TABLE };
  expect(reasonUpdate(list, { key: "a:2", reason: "x" })?.changes).toHaveLength(1);
  expect(reasonUpdate(list, { key: "a:3", reason: "x" })).toBeUndefined();
  expect(
    reasonUpdate({ content: contentOf([["Một", "bảng", "khác"]]), table: TABLE }, { key: "a:1", reason: "x" }),
  ).toBeUndefined();
});

test("a later finding is one more row of the table, numbered on and counted by the sheet, whatever stands below", async () => {
  const workbook = new MemoryWorkbook({ today: day("2026-07-15") });
  const host = createMemoryHost(workbook);
  await host.write([composeFindingsSheet(others, [], "vi")]);
  const sheet = workbook.sheets().at(-1);
  const read = async () => {
    const content = await host.readRange({ kind: "sheet", sheet: sheet?.name ?? "" });
    if (!content.ok) throw new Error("no sheet");
    return content.value;
  };
  const update = addFinding({ content: await read(), table: TABLE }, first, { reason: "đã hỏi", locale: "vi" });
  expect(update && (await host.updateTable(update))).toMatchObject({ ok: true, value: { added: 1, kept: [] } });
  const content = await read();
  expect(readReasons(content).get(first.key)).toBe("đã hỏi");
  expect(content.values.at(-1)?.[FINDING_COLUMNS.indexOf("no")]).toBe(findings.length);
  expect(sheet?.cell({ row: 2, column: 0 }).text).toContain("1 ");
  expect(sheet?.stored.tables[0]?.range.rowCount).toBe(findings.length + 1);
  // The same finding once more: its row is there.
  expect(update && (await host.updateTable(update))).toMatchObject({ value: { added: 0 } });
});
