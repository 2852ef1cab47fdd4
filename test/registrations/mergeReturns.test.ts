import { describe, expect, test } from "@jest/globals";
import { mergeReturns } from "../../src/mergeReturns";
import { failure } from "../../src/model/outcome";
import { makeReturns, type MadeReturns } from "./returnedFiles";
import { fileInput, merged, quotaOf, readQuota, textInput } from "./run";
import { NAME_DIRT, PHONE_DIRT, UNIT_DIRT, personOf, unitNames } from "./names";

async function quotaOfReturns({ quota }: MadeReturns) {
  return readQuota(quota.replaceAll(/"([^"]*)"/g, "$1").replaceAll(/,(?! )/g, "\t"));
}

describe.each([41, 1_000])("%i returned files", (count) => {
  test("every unit has the right number, every bad file is one line, an earlier version is replaced", async () => {
    const made = await makeReturns(count);
    const { merge } = await merged(made.files.map(fileInput), await quotaOfReturns(made));
    const units = merge.units.map(({ unit, received, state }) => ({
      unit: unit.name,
      quota: unit.quota,
      received,
      state,
    }));
    expect(units).toEqual(made.units);
    const outcomes = merge.files.map(({ name, unitName, outcome }) => ({ file: name, unit: unitName, outcome }));
    expect(outcomes).toEqual(made.outcomes);
    expect(merge.files.filter(({ outcome }) => outcome === "unreadable").map(({ notes }) => notes.length)).toEqual(
      new Array(6).fill(1),
    );
    expect(merge.duplicates.map(({ kind }) => kind)).toEqual(["twice-in-file"]);
    expect(merge.outside).toEqual([]);
  }, 180_000);
});

test("it stops between two files, and asks for no file behind", async () => {
  const signal = { aborted: false };
  const opened: string[] = [];
  const inputs = ["a", "b", "c"].map((name) => {
    const input = textInput(name, "1. Nguyễn Văn An, 0905123456");
    return { ...input, open: () => (opened.push(name), input.open()) };
  });
  const steps = mergeReturns(inputs, await quotaOf("Sở Nội vụ\t1"), { signal });
  expect(await steps.next()).toEqual({ done: false, value: { done: 1, total: 3, file: "a" } });
  signal.aborted = true;
  expect(await steps.next()).toEqual({ done: true, value: { kind: "cancelled", done: 1 } });
  expect(opened.length).toBeLessThan(3);
});

test("a file that cannot be opened, or on which a reader fails, costs only itself", async () => {
  const inputs = [
    { name: "a.xlsx", open: () => Promise.resolve(failure("damaged-file")) },
    { name: "b.xlsx", open: () => Promise.reject(new Error("odd")) },
    textInput("Sở Nội vụ.txt", "1. Nguyễn Văn An, Giám đốc, 0905123456"),
  ];
  const { merge } = await merged(inputs, await quotaOf("Sở Nội vụ\t1"));
  expect(merge.files.map(({ outcome }) => outcome)).toEqual(["unreadable", "unreadable", "read"]);
  expect(merge.units.map(({ state }) => state)).toEqual(["complete"]);
});

test("a dirty list of 50,000 people over 500 units loses nobody", async () => {
  const units = unitNames(500);
  const pick = <T>(list: readonly T[], by: number): T => list[by % list.length] as T;
  const rows = Array.from({ length: 50_000 }, (_, index) => {
    const { name, phone } = personOf(index);
    const unit = pick(UNIT_DIRT, index * 7)(pick(units, index));
    return [index + 1, pick(NAME_DIRT, index)(name), unit, pick(PHONE_DIRT, index)(phone)].join("\t");
  });
  const list = ["TT\tHọ và tên\tĐơn vị\tĐiện thoại", ...rows].join("\n");
  const { merge } = await merged(
    [textInput("tong hop.txt", list)],
    await quotaOf(...units.map((unit) => `${unit}\t100`)),
  );
  expect(merge.people).toHaveLength(50_000);
  expect(merge.units.filter(({ received }) => received !== 100)).toEqual([]);
  expect([merge.outside, merge.duplicates]).toEqual([[], []]);
});
