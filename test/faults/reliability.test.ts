/** The list of faults is whole and names tests that exist; and what no other test shows of it. */
import { existsSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FAULTS } from "../../scripts/reliability/faults.mjs";
import { joinAddresses } from "../../src/hosts/excel/areas";
import { toContent } from "../../src/hosts/excel/seenTable";
import { newSheets, openFaulty, peoplesWorkbook, type FaultyExcel } from "./faultyExcel";

const COUNTS = { A: 24, B: 12, C: 17, D: 17, E: 10, F: 8 } as const;

let opened: FaultyExcel | undefined;

afterEach(() => opened?.connection.close());

test("every fault stands in the list once, with a test or the reason why there is none", () => {
  const ids = Object.entries(COUNTS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, n) => `${letter}${n + 1}`),
  );
  expect(FAULTS.map(({ id }) => id)).toEqual(ids);
  expect(FAULTS.filter(({ test: name, why }) => (name === undefined) === (why === undefined))).toEqual([]);
});

test("every test that the list names is there, and the page tells of each fault", () => {
  const page = readFileSync("docs/reliability.md", "utf8");
  const missing = FAULTS.filter(({ file, test: name = "" }) => {
    if (file === undefined) return false;
    return !existsSync(file) || !readFileSync(file, "utf8").includes(name);
  });
  expect(missing.map(({ id, file, test: name }) => `${id} ${file}: ${name}`)).toEqual([]);
  expect(FAULTS.filter(({ id, words }) => !page.includes(`| ${id} `) || !page.includes(words))).toEqual([]);
});

test("text that was put back reads as it did, apostrophe or not", () => {
  // Excel gives the same for value and formula where a cell holds text that begins with "=".
  expect(toContent("=1+1", "=1+1")).toBe("'=1+1");
  expect(toContent("=1+1", 2)).toBe("=1+1");
  expect(toContent("- Sở Nội vụ", "- Sở Nội vụ")).toBe("'- Sở Nội vụ");
  expect(toContent(5, 5)).toBe(5);
});

test("no address of several ranges is longer than Excel takes", () => {
  const place = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rowCount: fc.integer({ min: 1, max: 40_000 }),
    columnCount: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 400 }), (ranges) => {
      const joined = joinAddresses(ranges);
      expect(joined.every((address) => address.length <= 8_192)).toBe(true);
      expect(joined.join(",").split(",").length).toBe(ranges.length);
    }),
    { numRuns: 50 },
  );
});

test("a pane that closes in the middle of a write leaves a mark that tells the sheet is unfinished", async () => {
  const workbook = await peoplesWorkbook();
  const standing = workbook.sheets().length;
  // Whoever closes the pane asks nothing more.
  opened = openFaulty(workbook, { request: 1, times: 1_000, answer: "silence", done: 0.6 });
  expect(await opened.host.write(newSheets())).toMatchObject({ ok: false, problem: { code: "write-unsure" } });
  const made = workbook.sheets().slice(standing);
  expect(made.length).toBe(2);
  for (const sheet of made) expect(sheet.names.map(({ name }) => name)).toContain("SKH_DangGhi");
});
