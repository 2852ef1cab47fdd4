/** Ways to say who does the work, whatever the heading above is called. */
import { describe, expect, test } from "@jest/globals";
import { readingOf } from "./build";

async function assignments(text: string): Promise<readonly string[]> {
  const { tasks } = await readingOf(text);
  return tasks.map(({ lead, support, summary, due }) => {
    const names = (facts: typeof lead): string => facts.map(({ value }) => value).join(", ");
    const helpers = support.length > 0 ? ` + ${names(support)}` : "";
    return `${names(lead)}${helpers}: ${summary.value} | ${due?.date ?? due?.expression.type ?? "–"}`;
  });
}

const examples: readonly (readonly [name: string, text: string, read: readonly string[]])[] = [
  [
    "lines over lists",
    "CÔNG TY AN BÌNH\nTHÔNG BÁO\nPhân công dọn kho\n\nTổ 1\n- Kiểm kê hàng tồn, báo cáo trước ngày 05/9/2026.\n\nTổ 2\n+ Vệ sinh kho lạnh.",
    ["Tổ 1: Kiểm kê hàng tồn, báo cáo trước ngày 05/9/2026 | 2026-09-05", "Tổ 2: Vệ sinh kho lạnh | –"],
  ],
  [
    "a line beside owners owns its list too",
    "TERMS OF REFERENCE\nBaseline study\n\nResponsibilities\nEnumerator pool\n- Prepare the daily log.\nProject Office\n- Provide documents.",
    ["Enumerator pool: Prepare the daily log | –", "Project Office: Provide documents | –"],
  ],
  [
    "brackets behind the work",
    "KẾ HOẠCH\nVệ sinh trường học\n\n1. Cắt tỉa cây xanh (Bảo vệ; Tổ Văn phòng phối hợp; xong 12/9/2026).\n2. Sơn lại bảng tin [Đoàn Thanh niên].",
    ["Bảo vệ + Tổ Văn phòng: Cắt tỉa cây xanh | 2026-09-12", "Đoàn Thanh niên: Sơn lại bảng tin | –"],
  ],
  [
    "a month over the work, and a day within it",
    "KẾ HOẠCH CÔNG TÁC QUÝ I\n\nTHÁNG 3/2026\n\n1. Lập dự toán (Ban Tài chính).\n2. Họp mặt vào ngày 06/3/2026 (Ban Nữ công).",
    ["Ban Tài chính: Lập dự toán | 2026-03-31", "Ban Nữ công: Họp mặt vào ngày 06/3/2026 | 2026-03-06"],
  ],
  [
    "a letter that counts in words",
    "ĐẢNG ỦY XÃ AN KHÊ\nSố 12-CV/ĐU\n\nKính gửi: Các chi bộ.\n\nBan Thường vụ Đảng ủy xã yêu cầu:\n\nMột là, các chi bộ ký cam kết trước ngày 10/3/2026.\n\nHai là, Hội Nông dân xã vận động hội viên phát dọn thực bì.",
    [
      "các chi bộ: Ký cam kết trước ngày 10/3/2026 | 2026-03-10",
      "Hội Nông dân xã: Vận động hội viên phát dọn thực bì | –",
    ],
  ],
  [
    "places that share their head",
    "UBND HUYỆN AN KHÊ\nV/v năm học mới\n\nGiao UBND các xã Phú Lộc, An Thạnh và thị trấn Bến Lội huy động trẻ ra lớp.",
    ["UBND xã Phú Lộc, UBND xã An Thạnh, UBND thị trấn Bến Lội: Huy động trẻ ra lớp | –"],
  ],
  [
    "bodies behind places are others",
    "KẾ HOẠCH\nHè an toàn\n\nI. PHÂN CÔNG\n\n1. Hội Thanh niên các xã, phường và các đơn vị trực thuộc:\n- Mở lớp bơi.",
    ["Hội Thanh niên các xã, phường, các đơn vị trực thuộc: Mở lớp bơi | –"],
  ],
  [
    "owners that no grammar knows",
    "BIÊN BẢN HỌP CÔNG TRƯỜNG\n\nI. KẾT LUẬN\n\n(1) Bên B bố trí thêm thợ, xong trước ngày 13/7/2026.",
    ["Bên B: Bên B bố trí thêm thợ, xong trước ngày 13/7/2026 | 2026-07-13"],
  ],
  [
    "labelled lines below a step",
    "KẾ HOẠCH PHÒNG CHỐNG BÃO\n\nBước 1: Rà soát nhà yếu\nNgười phụ trách: Trưởng thôn\nHạn chót: 20/8/2026",
    ["Trưởng thôn: Rà soát nhà yếu | 2026-08-20"],
  ],
  [
    "people who act, in a memo",
    "MEMORANDUM\nTo: All staff\nSubject: Office move\n\nCleaners are asked to clear the kitchen before 13 September 2026. The Secretariat, in consultation with the Finance Unit, shall draft the floor plan.",
    [
      "Cleaners: Clear the kitchen before 13 September 2026 | 2026-09-13",
      "Secretariat + Finance Unit: Draft the floor plan | –",
    ],
  ],
];

describe("owners of work", () => {
  test.each(examples)("%s", async (_, text, read) => {
    expect(await assignments(text)).toEqual(read);
  });
});

describe("papers that give nobody work", () => {
  test.each([
    ["ĐƠN XIN NGHỈ PHÉP\nKính gửi: Trưởng phòng Hành chính\nPhòng Kế toán bố trí người trực đến ngày 07/8/2026."],
    ["BÁO GIÁ\nKính gửi: Quý công ty\n1. Bàn họp: 12 cái. Công ty An Phát giao hàng trước ngày 12/9/2026."],
    ["THƯ MỜI\nKính gửi: Ông Lê Văn An\nVăn phòng bố trí xe đón lúc 7 giờ ngày 5/5/2026."],
    ["INVITATION\nTo: Heads of schools\nParticipants must register with the Secretariat by 1 May 2026."],
    ["Thị trấn An Khê mở hội xuân\n\nCông an thị trấn bảo đảm trật tự.\n- Hội Phụ nữ chuẩn bị gian hàng."],
  ])("%s", async (text) => {
    expect(await assignments(text)).toEqual([]);
  });
});

test("what was done is no task", async () => {
  expect(await assignments("MINUTES\n\n4. DECISIONS\n\n4.1 The Committee approved the revised plan.")).toEqual([]);
});

describe("numbers of people", () => {
  test("dots lead to a number, and the total stands below", async () => {
    const { quota, events } = await readingOf(
      "FORUM: ORGANISING PLAN\n\nA. WHO IS INVITED\n\n1. Delta University ........ 10\n2. Finance Department ....... 4\nTOTAL ........ 15",
    );
    expect(quota.map(({ unit, count }) => [unit.value, count?.value])).toEqual([
      ["Delta University", 10],
      ["Finance Department", 4],
    ]);
    expect(events[0]?.statedTotal?.count.value).toBe(15);
  });

  test("the number over the groups is their total", async () => {
    const { events } = await readingOf(
      "KẾ HOẠCH\nTổ chức Hội thảo cây ăn quả\n\n1. Thời gian: ngày 16/10/2026.\n2. Thành phần (20 đại biểu):\n- Lãnh đạo Hội Làm vườn: 12 đại biểu.\n- Báo cáo viên: 08 đại biểu.",
    );
    expect(events[0]?.statedTotal?.count.value).toBe(20);
  });
});
