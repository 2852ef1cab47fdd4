import { describe, expect, test } from "@jest/globals";
import { readingOf } from "../build";

async function quotaOf(lines: readonly string[]) {
  const { quota } = await readingOf(lines.join("\n"));
  return quota.map(({ unit, count, perUnit }) => [unit.value, count?.value ?? perUnit?.value.count ?? null]);
}

const LETTER = ["SỞ NỘI VỤ", "V/v cử đại biểu dự hội nghị", "", "Kính gửi: Các cơ quan, đơn vị", ""];

describe("letters that allot people", () => {
  test("lines that end in a number below a line that calls people", async () => {
    const list = [
      "Sở Nội vụ đề nghị các cơ quan cử người dự, cụ thể như sau:",
      "- Sở Tài chính: 03;",
      "- Xã Suối Mây: 04.",
    ];
    expect(await quotaOf([...LETTER, ...list])).toEqual([
      ["Sở Tài chính", 3],
      ["Xã Suối Mây", 4],
    ]);
  });

  test("columns lined up with spaces, with and without labels", async () => {
    const table = [
      "Số lượng đại biểu:",
      "TT   Đơn vị                   Số lượng   Ghi chú",
      "1    UBND phường Bến Đá       03         Có 01 nữ",
      "2    UBND xã Suối Mây         02",
      "     Tổng cộng                05",
    ];
    expect(await quotaOf([...LETTER, ...table])).toEqual([
      ["UBND phường Bến Đá", 3],
      ["UBND xã Suối Mây", 2],
    ]);
    const bare = [
      "The delegation consists of 9 people:",
      "North           4",
      "Central Coast   3",
      "Head office     2",
    ];
    expect(await quotaOf(["NOTICE", "Study visit", "", ...bare])).toEqual([
      ["North", 4],
      ["Central Coast", 3],
      ["Head office", 2],
    ]);
  });

  test("running text: a rule for all, an exception, and single bodies", async () => {
    const prose =
      "Đề nghị mỗi xã cử 02 đại biểu, riêng phường Bến Đá cử 03 đại biểu; mỗi sở cử 01 lãnh đạo và 02 chuyên viên. Tỉnh đoàn huy động 80 đoàn viên.";
    expect(await quotaOf([...LETTER, prose])).toEqual([
      ["mỗi xã cử 02 đại biểu", 2],
      ["phường Bến Đá", 3],
      ["mỗi sở cử 01 lãnh đạo và 02 chuyên viên", 3],
      ["Tỉnh đoàn", 80],
    ]);
  });

  test("people who are sent to work attend nothing", async () => {
    const duties = [
      "KẾ HOẠCH",
      "Tổ chức ngày hội",
      "",
      "I. PHÂN CÔNG",
      "1. Trung tâm Y tế: cử 03 bác sĩ trực cấp cứu.",
      "2. Công an phường: cử 10 chiến sĩ giữ gìn trật tự; Văn phòng bố trí 02 xe.",
    ];
    expect(await quotaOf(duties)).toEqual([]);
  });

  test("several bodies on a line, a rule behind them, and parts in brackets that are counted once", async () => {
    const list = [
      "Các địa phương giới thiệu đại biểu dự, số lượng cụ thể:",
      "+ Xã Suối Mây (03 người), xã Hòa Lộc (04 người).",
      "+ P. Bến Đá, P. Tân Lạc: mỗi phường 05 người.",
      "+ Hội Làm vườn: 02 đại biểu (01 lãnh đạo, 01 hội viên).",
    ];
    expect(await quotaOf([...LETTER, ...list])).toEqual([
      ["Xã Suối Mây", 3],
      ["xã Hòa Lộc", 4],
      ["P. Bến Đá, P. Tân Lạc", 5],
      ["Hội Làm vườn", 2],
    ]);
  });

  test("a total below the lines is their sum, and the paragraph behind it is no group", async () => {
    const { quota, sums } = await readingOf(
      [
        ...LETTER,
        "1. Số lượng học viên phân bổ cho các đơn vị:",
        "- Hội Nông dân xã Suối Mây: 06 đồng chí",
        "- Hội Nông dân xã Hòa Lộc: 05 đồng chí",
        "Tổng cộng: 12 đồng chí.",
        "",
        "Đề nghị các đơn vị lựa chọn cán bộ, gửi danh sách về Hội Nông dân tỉnh trước ngày 05/8/2026.",
      ].join("\n"),
    );
    expect(quota.map(({ count }) => count?.value)).toEqual([6, 5]);
    expect(sums.map(({ sum, groups }) => [sum.value, groups])).toEqual([[12, quota.map(({ id }) => id)]]);
  });

  test("a report tells who came and calls nobody", async () => {
    const report = [
      "BÁO CÁO",
      "Kết quả ngày hội",
      "",
      "Số người dự: 30 người, trong đó:",
      "- Đoàn viên: 20 người;",
      "- Hội viên: 10 người.",
    ];
    expect(await quotaOf(report)).toEqual([]);
  });
});

describe("letters in English", () => {
  const HEAD = ["To: Focal points", "Subject: Nomination of participants for the training", "", "Dear colleagues,", ""];

  test("names and numbers behind a dash or a colon, remarks in brackets left alone", async () => {
    const list = [
      "The seats are allocated as follows:",
      "",
      "Binh Minh – 3 participants (2 women)",
      "Tan Hoa – 4 participants (at least 1 woman)",
      "Weather Office: 2",
    ];
    expect(await quotaOf([...HEAD, ...list])).toEqual([
      ["Binh Minh", 3],
      ["Tan Hoa", 4],
      ["Weather Office", 2],
    ]);
  });

  test("numbers in words", async () => {
    const prose = "Each union is invited to send five delegates. The Long Ha City Union may send eight delegates.";
    expect(await quotaOf([...HEAD, prose])).toEqual([
      ["Each union is invited to send five delegates", 5],
      ["Long Ha City Union", 8],
    ]);
  });
});

describe("invitations", () => {
  test("names below the line that invites, up to what they are invited to", async () => {
    const invitation = [
      "GIẤY MỜI",
      "Dự kỳ họp",
      "",
      "Thường trực HĐND xã trân trọng kính mời:",
      "Ông Trần Văn Hải, Chủ tịch Hội Cựu chiến binh xã",
      "Đến dự kỳ họp thứ 5.",
      "Thời gian: 7h30 ngày 25/6/2026",
    ];
    expect(await quotaOf(invitation)).toEqual([["Ông Trần Văn Hải, Chủ tịch Hội Cựu chiến binh xã", null]]);
  });

  test("an hour at the end of a line is no number of people", async () => {
    const invitation = [
      "Invitation",
      "",
      "The Department has the honour to invite:",
      "- Ms. Le Thu, Radio An Binh",
      "- Two representatives of the Youth Union",
      "- Press: the opening is at 9:00",
    ];
    expect(await quotaOf(invitation)).toEqual([
      ["Ms. Le Thu, Radio An Binh", null],
      ["Two representatives of the Youth Union", 2],
      ["Press: the opening is at 9:00", null],
    ]);
  });
});
