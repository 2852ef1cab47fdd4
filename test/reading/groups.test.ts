import { describe, expect, test } from "@jest/globals";
import { readingOf } from "./build";

const HEAD = "KẾ HOẠCH\nTổ chức Hội nghị năm 2026\n\nI. THÀNH PHẦN THAM DỰ\n\n";

async function groupsOf(text: string) {
  const { quota, events } = await readingOf(HEAD + text);
  return {
    groups: quota.map(({ unit, count }) => [unit.value, count?.value]),
    total: events[0]?.statedTotal?.count.value,
  };
}

describe("groups in prose", () => {
  test("a number of people behind the name is its count, and the total among them is no group", async () => {
    expect(
      await groupsOf("- Sở Nội vụ: 02 người;\n- Sở Y tế (03 người).\n- Đại diện các hội.\nTổng cộng: 5 người."),
    ).toEqual({
      groups: [
        ["Sở Nội vụ: 02 người", 2],
        ["Sở Y tế (03 người)", 3],
        ["Đại diện các hội", undefined],
      ],
      total: 5,
    });
  });

  test("the last numbered group keeps its place before a total", async () => {
    expect(
      (await groupsOf("1. Sở Nội vụ: 30 người\n\n2. UBND các xã, phường: 40 người\n\nTổng cộng: 70 người")).groups,
    ).toEqual([
      ["Sở Nội vụ: 30 người", 30],
      ["UBND các xã, phường: 40 người", 40],
    ]);
  });

  test("a rule for each body is no count", async () => {
    expect((await groupsOf("- Lãnh đạo các sở (02 người/cơ quan).")).groups).toEqual([["Lãnh đạo các sở", undefined]]);
  });
});
