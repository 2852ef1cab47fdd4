import { expect, test } from "@jest/globals";
import { createJournal, toLine } from "../../src/hosts/excel/journal";

test("the journal keeps the last fifty steps, and a line of it names codes only", () => {
  const journal = createJournal();
  for (let requests = 1; requests <= 120; requests += 1) journal.add({ operation: "write", requests });
  expect(journal.entries.map(({ requests }) => requests)).toEqual(Array.from({ length: 50 }, (_, at) => 71 + at));
  expect(toLine({ operation: "write", requests: 2, cause: "RequestAborted at Range.values", settled: "before" })).toBe(
    "write, request 2: RequestAborted at Range.values, workbook as before",
  );
});
