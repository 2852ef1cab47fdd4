import { describe, expect, test } from "@jest/globals";
import { readingOf } from "../build";

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
        ["Sở Nội vụ", 2],
        ["Sở Y tế", 3],
        ["Đại diện các hội", undefined],
      ],
      total: 5,
    });
  });

  test("the last numbered group keeps its place before a total", async () => {
    expect(
      (await groupsOf("1. Sở Nội vụ: 30 người\n\n2. UBND các xã, phường: 40 người\n\nTổng cộng: 70 người")).groups,
    ).toEqual([
      ["Sở Nội vụ", 30],
      ["UBND các xã, phường", 40],
    ]);
  });

  test("below a line that counts people a number needs no word behind it", async () => {
    const letter = [
      "CÔNG VĂN",
      "Về việc cử người dự lớp tập huấn",
      "",
      "Mở hai lớp tại Nhà khách An Bình (hội trường 60 chỗ):",
      "",
      "Lớp A (ngày 03/8/2026): 20 học viên",
      "- Phòng Tổng hợp: 04;",
      "- Phòng Thanh tra, Phòng Pháp chế: mỗi nơi 08 người = 16.",
      "",
      "Lớp B (ngày 10/8/2026): 15 học viên",
      "- Chi cục Thuỷ sản: 6;",
      "- Chi cục Thú y: 9.",
    ].join("\n");
    const { quota, events } = await readingOf(letter);
    expect(quota.map(({ unit, count, event }) => [unit.value, count?.value, event])).toEqual([
      ["Phòng Tổng hợp", 4, 0],
      ["Phòng Thanh tra, Phòng Pháp chế", 16, 0],
      ["Chi cục Thuỷ sản", 6, 1],
      ["Chi cục Thú y", 9, 1],
    ]);
    expect(events.map(({ statedTotal, venues }) => [statedTotal?.count.value, venues[0]?.capacity?.value])).toEqual([
      [20, 60],
      [15, 60],
    ]);
  });

  test("lines that end in a number are no groups where nothing above them counts people", async () => {
    const { quota } = await readingOf(
      "KẾ HOẠCH\nTổ chức Hội nghị\n\nVật tư cần mua:\n- Phòng Tổng hợp: 04;\n- Văn phòng: 10.",
    );
    expect(quota).toEqual([]);
  });

  test("lines without marks below the number of a delegation", async () => {
    const text =
      "TERMS OF REFERENCE\nStudy visit\n\n1. Who travels\n\nThe delegation consists of 9 people:\n\n   Ministry of Finance      4\n   Port Authority           3\n   Interpreters             2\n\n2. Costs\n\nThe host pays.";
    const { quota, events } = await readingOf(text);
    expect(quota.map(({ unit, count }) => [unit.value, count?.value])).toEqual([
      ["Ministry of Finance", 4],
      ["Port Authority", 3],
      ["Interpreters", 2],
    ]);
    expect(events[0]?.statedTotal?.count.value).toBe(9);
  });

  test("a rule for each body is no count", async () => {
    expect((await groupsOf("- Lãnh đạo các sở (02 người/cơ quan).")).groups).toEqual([["Lãnh đạo các sở", undefined]]);
  });

  test.each([
    ["- Ban Thường vụ Đảng ủy cử 03 đồng chí", "Ban Thường vụ Đảng ủy", 3],
    ["- Sở Ngoại vụ (02 phóng viên, đưa tin)", "Sở Ngoại vụ", 2],
    ["- Hội Nông dân, Hội Phụ nữ, mỗi hội 05 hội viên (10 người)", "Hội Nông dân, Hội Phụ nữ", 10],
    ["- Bí thư các đảng ủy, mỗi đảng ủy 02 đồng chí (20 đảng ủy x 02 = 40 đồng chí)", "Bí thư các đảng ủy", 40],
    ["- Trường Trung cấp Bến Đò (10 giảng viên, 30 sinh viên)", "Trường Trung cấp Bến Đò", 40],
    ["- Doanh nghiệp đồng hành khoảng 25 đại biểu", "Doanh nghiệp đồng hành", 25],
    ["- 02 đại biểu Sở Tài chính", "đại biểu Sở Tài chính", 2],
  ])("%s", async (line, unit, count) => {
    expect((await groupsOf(line)).groups).toEqual([[unit, count]]);
  });

  test.each([
    "- Đại diện lãnh đạo và 01 viên chức Sở Y tế",
    "- Sở Y tế, không quá 06 người",
    "- Sở Y tế: từ 05 đến 15 thành viên",
    "- Sở Y tế: ít nhất 02 người",
    "- 100% công chức Sở Y tế",
    "- Sở Công Thương, mỗi đơn vị 02 đồng chí",
  ])("%s: no exact number, none is invented", async (line) => {
    expect((await groupsOf(line)).groups.map(([, count]) => count)).toEqual([undefined]);
  });

  test("groups in one sentence, each with its number", async () => {
    expect(
      (await groupsOf("- Thành phần: Sở Nội vụ 02 người; Sở Y tế 03 người; Thanh tra tỉnh 01 người.")).groups,
    ).toEqual([
      ["Sở Nội vụ", 2],
      ["Sở Y tế", 3],
      ["Thanh tra tỉnh", 1],
    ]);
  });

  test("two occasions, each with its groups, place and total", async () => {
    const { quota, events } = await readingOf(
      "KẾ HOẠCH\nBồi dưỡng năm 2026\n\nI. NỘI DUNG\n\n1. Lớp thứ nhất\n- Đối tượng: Sở Nội vụ 02 người; Sở Y tế 03 người.\n- Thời gian: ngày 14/4/2026.\n- Địa điểm: Hội trường B (120 chỗ).\nTổng số học viên: 5 người.\n\n2. Lớp thứ hai\n- Đối tượng: Thanh tra tỉnh 04 người; Sở Tài chính 02 người.\n- Thời gian: ngày 20/5/2026.",
    );
    expect(events.map(({ name, statedTotal }) => [name, statedTotal?.count.value])).toEqual([
      ["Lớp thứ nhất", 5],
      ["Lớp thứ hai", undefined],
    ]);
    expect(events[0]?.venues.map(({ name, capacity }) => [name.value, capacity?.value])).toEqual([
      ["Hội trường B", 120],
    ]);
    expect(quota.map(({ event }) => event)).toEqual([0, 0, 1, 1]);
  });

  test("who was at a meeting is nobody to invite", async () => {
    const { quota } = await readingOf("BIÊN BẢN\nHọp giao ban\n\nI. THÀNH PHẦN\n\n- Sở Nội vụ: 02 người.");
    expect(quota).toEqual([]);
  });
});
