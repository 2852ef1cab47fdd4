import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { listContext } from "../../../src/reading/registrations/listContext";
import { findListDeadline } from "../../../src/reading/registrations/listDeadline";
import { readSeatUnits } from "../../../src/reading/registrations/seatUnits";
import { quotaOf, readQuota } from "../../registrations/run";

async function seats(...rows: readonly string[]) {
  const quota = await quotaOf(...rows);
  return readSeatUnits(quota, listContext(quota).names).map(({ name, quota: count }) => `${name}: ${count ?? "?"}`);
}

test.each<[string, readonly string[], readonly string[]]>([
  ["a row of one body", ["Sở Nội vụ\t8"], ["Sở Nội vụ: 8"]],
  ["no number is none", ["Sở Nội vụ\t"], ["Sở Nội vụ: ?"]],
  [
    "as many names as seats: one each",
    ["Cơ quan tham mưu: Sở Nội vụ, Sở Y tế, Sở Tư pháp\t3"],
    ["Sở Nội vụ: 1", "Sở Y tế: 1", "Sở Tư pháp: 1"],
  ],
  ["a rule for each body", ["Sở Nội vụ, Sở Y tế (02 người/cơ quan)\t4"], ["Sở Nội vụ: 2", "Sở Y tế: 2"]],
  ["seats that nobody divides are shared", ["Lãnh đạo Sở Nội vụ, Sở Y tế\t5"], ["Lãnh đạo Sở Nội vụ, Sở Y tế: 5"]],
  ["a number that divides", ["Công an tỉnh, Sở Y tế\t4"], ["Công an tỉnh: 2", "Sở Y tế: 2"]],
  ["a body named twice has two parts", ["Sở Y tế, Sở Nội vụ, Sở Y tế\t6"], ["Sở Y tế: 4", "Sở Nội vụ: 2"]],
  ["names that go on are not counted", ["Sở Nội vụ, Sở Y tế…\t4"], ["Sở Nội vụ, Sở Y tế…: 4"]],
  [
    "a rule that the number denies",
    ["Sở Nội vụ, Sở Y tế (02 người/cơ quan)\t6"],
    ["Sở Nội vụ, Sở Y tế (02 người/cơ quan): 6"],
  ],
  [
    "places listed behind a colon",
    ["UBND các xã, phường: xã Tân Lập, xã Phú Hòa, phường Tây Sơn\t9"],
    ["UBND xã Tân Lập: 3", "UBND xã Phú Hòa: 3", "UBND phường Tây Sơn: 3"],
  ],
  [
    "behind a colon the bodies themselves",
    ["UBND các xã: UBND xã Tân Lập, UBND xã Phú Hòa\t2"],
    ["UBND xã Tân Lập: 1", "UBND xã Phú Hòa: 1"],
  ],
  [
    "behind a colon no list of places",
    ["UBND các xã: đề nghị cử người của xã Tân Lập\t4"],
    ["UBND các xã: đề nghị cử người của xã Tân Lập: 4"],
  ],
  [
    "a group of bodies that nobody lists",
    ["Các xã, phường (02 người/đơn vị)\t82"],
    ["Các xã, phường (02 người/đơn vị): 82"],
  ],
  [
    "a body in two rows has the seats of both",
    ["Lãnh đạo Sở Nội vụ\t1", "Sở Y tế\t2", "Chuyên viên Sở Nội vụ\t3"],
    ["Lãnh đạo Sở Nội vụ: 4", "Sở Y tế: 2"],
  ],
])("%s", async (_, rows, expected) => {
  expect(await seats(...rows)).toEqual(expected);
});

test("the seats of all units are those of the quota", async () => {
  const quota = await quotaOf("Sở Nội vụ\t8", "Tham mưu: Sở Y tế, Sở Tư pháp\t2", "Các xã\t40");
  const units = readSeatUnits(quota, listContext(quota).names);
  expect(units.reduce((sum, { quota: count = 0 }) => sum + count, 0)).toBe(50);
});

test("the shares of a row come to its number, whatever it is", async () => {
  const bodies = fc.subarray(["Sở Nội vụ", "Sở Y tế", "Công an tỉnh", "Sở Tư pháp", "Thanh tra tỉnh"], {
    minLength: 1,
  });
  const rule = fc.constantFrom("", " (02 người/cơ quan)", " (mỗi đơn vị ít nhất 02 người)", "…");
  const isWhole = async (named: readonly string[], count: number, more: string): Promise<void> => {
    const quota = await quotaOf(`${named.join(", ")}${more}\t${count}`);
    const units = readSeatUnits(quota, listContext(quota).names);
    expect(units.reduce((sum, { quota: seats = 0 }) => sum + seats, 0)).toBe(count);
    for (const { sharedBy, keys } of units) expect(sharedBy ?? 1).toBe(sharedBy === undefined ? 1 : keys.length);
  };
  await fc.assert(fc.asyncProperty(bodies, fc.integer({ min: 1, max: 30 }), rule, isWhole), { numRuns: 150 });
});

test("seats that nobody divides say so", async () => {
  const quota = await quotaOf("Sở Nội vụ, Sở Y tế\t5", "Sở Tư pháp\t1");
  const units = readSeatUnits(quota, listContext(quota).names);
  expect(units.map(({ sharedBy }) => sharedBy)).toEqual([2, undefined]);
});

test("the deadline for lists stands in the plan", async () => {
  const plan = [
    "KẾ HOẠCH",
    "Tổ chức Hội nghị triển khai nhiệm vụ",
    "I. THÀNH PHẦN",
    "- Sở Nội vụ: 3 người",
    "II. TỔ CHỨC THỰC HIỆN",
    "1. Các đơn vị gửi danh sách đại biểu về Văn phòng UBND tỉnh trước ngày 12/7/2026.",
    "2. Sở Y tế chuẩn bị tài liệu trước ngày 05/7/2026.",
  ];
  expect(findListDeadline(await readQuota(plan.join("\n")))).toBe("2026-07-11");
});
