/** Rules about sums, printed and spoken, and the seats of the hall. */
import { expect, test } from "@jest/globals";
import { stated } from "../../../src/model/fact";
import type { PlanEvent, QuotaGroup, QuotaPart } from "../../../src/model/quota";
import { capacityUnknown } from "../../../src/review/rules/capacityUnknown";
import { overCapacity } from "../../../src/review/rules/overCapacity";
import { proseTotalMismatch } from "../../../src/review/rules/proseTotalMismatch";
import { subtotalMismatch } from "../../../src/review/rules/subtotalMismatch";
import { totalMismatch } from "../../../src/review/rules/totalMismatch";
import { totalNotFormula } from "../../../src/review/rules/totalNotFormula";
import { at, event, findings, group, row, sum, verdicts } from "../build";

const ROWS = [row(1, 10), row(2, 20), row(3, 30)];
const PARTS = [row(1, 10), row(2, 20), row(3, 30), row(4, 40)];

test("total-mismatch: the total is compared with its own rows", () => {
  expect(verdicts(totalMismatch, { quota: ROWS, sums: [sum(60, ROWS)] })).toEqual([]);
  const [found] = findings(totalMismatch, { quota: ROWS, sums: [sum(61, ROWS)] });
  expect(found).toMatchObject({ severity: "error", data: { stated: 61, computed: 60 } });
  expect(found?.related).toHaveLength(3);
});

test.each([
  ["a number typed as text", [row(1, 10), { ...row(2, 20), countIsText: true }, row(3, 30)], 40],
  ["a hidden row", [row(1, 10), { ...row(2, 20), hidden: true }, row(3, 30)], 40],
  ["a row without a number", [row(1, 10), row(2), row(3, 30)], 60],
])("total-mismatch that %s explains is a note naming it", (_, quota, stated) => {
  const [found, ...more] = findings(totalMismatch, { quota, sums: [sum(stated, quota)] });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "note", messageId: "totalExplained" });
  expect(found?.related).toEqual([quota[1]?.origin]);
});

test.each([
  ["no row has a number", [row(1), row(2)], 60],
  ["a row is about", [{ ...row(1, 52), about: true }], 50],
  ["the sum is the hall's", [...ROWS, group({ no: "4", unit: "Các xã", count: 9, mode: "online" })], 60],
])("total-mismatch accuses nobody where %s", (_, quota, stated) => {
  expect(verdicts(totalMismatch, { quota, sums: [sum(stated, quota)] })).toEqual([]);
});

test("subtotal-mismatch: a part is wrong, and the total that carries it is its consequence", () => {
  const sums = [sum(30, PARTS.slice(0, 2)), sum(71, PARTS.slice(2)), sum(101, PARTS)];
  expect(verdicts(subtotalMismatch, { quota: PARTS, sums })).toEqual(["error subtotalMismatch"]);
  expect(verdicts(totalMismatch, { quota: PARTS, sums })).toEqual(["note totalExplained"]);
});

test("subtotal-mismatch: right parts, wrong total", () => {
  const sums = [sum(30, PARTS.slice(0, 2)), sum(70, PARTS.slice(2)), sum(101, PARTS)];
  expect(verdicts(subtotalMismatch, { quota: PARTS, sums })).toEqual([]);
  expect(verdicts(totalMismatch, { quota: PARTS, sums })).toEqual(["error totalMismatch"]);
});

test("each event has a total of its own", () => {
  const second = [row(11, 5), row(12, 6)].map((one) => ({ ...one, event: 1 }));
  const facts = { quota: [...ROWS, ...second], sums: [sum(60, ROWS), sum(12, second)] };
  expect(verdicts(totalMismatch, facts)).toEqual(["error totalMismatch"]);
  expect(verdicts(subtotalMismatch, facts)).toEqual([]);
});

test.each([
  [60, false, ["note totalTypedRight"]],
  [61, false, ["warning totalTypedWrong"]],
  [60, true, []],
  [60, undefined, []],
])("total-not-formula: %d, formula: %s", (stated, isFormula, expected) => {
  expect(verdicts(totalNotFormula, { quota: ROWS, sums: [sum(stated, ROWS, isFormula)] })).toEqual(expected);
});

test("total-not-formula: a number typed over one formula among others is a matter", () => {
  const sums = [sum(30, PARTS.slice(0, 2), true), sum(100, PARTS, false)];
  expect(verdicts(totalNotFormula, { quota: PARTS, sums })).toEqual(["warning totalTypedRight"]);
});

test.each([
  ["the same", { total: 60 }, ROWS, []],
  ["another", { total: 65 }, ROWS, ["error proseTotalMismatch"]],
  ["about, near", { total: 65, about: true }, ROWS, []],
  ["about, far", { total: 80, about: true }, ROWS, ["warning proseTotalAbout"]],
  ["no group has a number", { total: 80, about: true }, [row(1), row(2)], []],
  ["rows without a number may hold the rest", { total: 65 }, [...ROWS, row(4)], []],
  ["fewer than the rows with a number", { total: 50 }, [...ROWS, row(4)], ["error proseTotalMismatch"]],
  ["online people are not in the hall", { total: 60 }, [...ROWS, { ...row(4, 9), mode: "online" as const }], []],
  ["the text may count them too", { total: 69 }, [...ROWS, { ...row(4, 9), mode: "online" as const }], []],
])("prose-total-mismatch: %s", (_, total, quota, expected) => {
  expect(verdicts(proseTotalMismatch, { events: [event(total)], quota })).toEqual(expected);
});

test("prose-total-mismatch: a wrong row is the table's fault, told once", () => {
  const facts = { events: [event({ total: 61 })], quota: ROWS, sums: [sum(61, ROWS)] };
  expect(verdicts(proseTotalMismatch, facts)).toEqual([]);
  expect(verdicts(totalMismatch, facts)).toEqual(["error totalMismatch"]);
});

test.each([
  ["163 in 200", 200, [row(1, 163)], []],
  ["163 in 162", 162, [row(1, 163)], ["error overCapacity"]],
  ["163 in 163", 163, [row(1, 163)], ["note nearCapacity"]],
  ["online people need no seat", 160, [row(1, 100), { ...row(2, 900), mode: "online" as const }], []],
  ["about 163 in 160", 160, [{ ...row(1, 163), about: true }], ["warning overCapacity"]],
])("over-capacity: %s", (_, seats, quota, expected) => {
  expect(verdicts(overCapacity, { events: [event({ seats })], quota })).toEqual(expected);
});

test("over-capacity takes the text's total where no row has a number", () => {
  expect(verdicts(overCapacity, { events: [event({ seats: 150, total: 163 })], quota: [row(1)] })).toEqual([
    "error overCapacity",
  ]);
});

const part = (label: string, count: number): QuotaPart => ({ label, count: stated(count, at(1, String(count))) });
const inParts = (no: number, count: number, ...counts: readonly [number, number]): QuotaGroup => ({
  ...row(no, count),
  parts: [part("Trực tiếp", counts[0]), part("Trực tuyến", counts[1])],
});

test.each([
  ["columns that make up the row", inParts(1, 9, 6, 3), []],
  ["columns that do not", inParts(1, 10, 6, 3), ["error rowPartsMismatch"]],
  ["a round number", { ...inParts(1, 10, 6, 3), about: true }, []],
  ["a row without columns", row(1, 10), []],
])("subtotal-mismatch: %s", (_, one, expected) => {
  expect(verdicts(subtotalMismatch, { quota: [one] })).toEqual(expected);
});

test("subtotal-mismatch: a row total that we added ourselves proves nothing", () => {
  const { count, ...rest } = inParts(1, 10, 6, 3);
  const added = { ...rest, ...(count ? { count: { ...count, certainty: "inferred" as const } } : {}) };
  expect(verdicts(subtotalMismatch, { quota: [added] })).toEqual([]);
});

test("total-mismatch: a column's total, and as a part of a wrong grand total", () => {
  const quota = [inParts(1, 9, 6, 3), inParts(2, 5, 4, 1)];
  const columns = (hall: number, online: number) => [part("Trực tiếp", hall), part("Trực tuyến", online)];
  const told = (total: number, ...totals: readonly [number, number]) =>
    verdicts(totalMismatch, { quota, sums: [{ ...sum(total, quota), columnTotals: columns(...totals) }] });
  expect(told(14, 10, 4)).toEqual([]);
  expect(told(14, 11, 4)).toEqual(["error columnTotalMismatch"]);
  expect(told(15, 11, 4)).toEqual(["error totalMismatch", "note columnTotalMismatch"]);
  expect(verdicts(totalMismatch, { quota: ROWS, sums: [{ ...sum(60, ROWS), columnTotals: columns(1, 1) }] })).toEqual(
    [],
  );
});

test.each([
  ["many of them missing: bullets hold a part of the list", 100, ["note proseTotalMismatch"]],
  ["a few missing", 62, ["error proseTotalMismatch"]],
  ["too many", 40, ["error proseTotalMismatch"]],
])("prose-total-mismatch of bullets: %s", (_, total, expected) => {
  const quota = ROWS.map((one) => ({ ...one, section: "body" as const }));
  expect(verdicts(proseTotalMismatch, { events: [event({ total })], quota })).toEqual(expected);
  expect(verdicts(proseTotalMismatch, { events: [event({ total })], quota: ROWS })).toEqual([
    "error proseTotalMismatch",
  ]);
});

test("capacity-unknown: seats without people, people without seats", () => {
  const hall = event({ seats: 200 });
  const { capacity: _, ...bare } = hall.venues[0] ?? { name: stated("Hội trường", at(5, "Hội trường")) };
  const noSeats: PlanEvent = { ...hall, venues: [bare] };
  const told = (events: readonly PlanEvent[], quota: readonly QuotaGroup[]) =>
    verdicts(capacityUnknown, { events, quota });
  expect(told([hall], [row(1)])).toEqual(["note seatsWithoutPeople"]);
  expect(told([hall], ROWS)).toEqual([]);
  expect(told([event({ seats: 200, total: 80 })], [row(1)])).toEqual([]);
  expect(told([noSeats], ROWS)).toEqual(["note peopleWithoutSeats"]);
  expect(told([noSeats], [row(1)])).toEqual([]);
  expect(told([{ ...noSeats, venues: [{ ...bare, mode: "online" }] }], ROWS)).toEqual([]);
  expect(told([event()], ROWS)).toEqual([]);
});
