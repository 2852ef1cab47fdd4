import { describe, expect, test } from "@jest/globals";
import type { ListRole } from "../../../src/model/registration";
import { listContext } from "../../../src/reading/registrations/listContext";
import { readReturnedList } from "../../../src/reading/registrations/readReturnedList";
import { readSource } from "../../../src/sources/readSource";
import { cpuMilliseconds } from "../../cpuTime";
import { finish, quotaOf } from "../../registrations/run";

async function read(text: string, chosen?: ReadonlyMap<string, ListRole>) {
  const document = await readSource({ kind: "text", name: "ds.txt", text });
  if (!document.ok) throw new Error(document.problem.code);
  return finish(readReturnedList(document.value, listContext(await quotaOf("Sở Nội vụ\t3"), chosen)));
}

async function people(...lines: readonly string[]) {
  const list = await read(lines.join("\n"));
  return list.people.map(({ name, unit, position, phone }) =>
    [name.value, unit?.text, position?.value, phone?.value].map((part) => part ?? "").join("|"),
  );
}

describe("columns by their labels", () => {
  test.each<[string, string, string]>([
    ["usual", "STT\tHọ và tên\tChức vụ\tĐiện thoại", "1\tNguyễn Văn An\tGiám đốc\t0905123456"],
    ["another order and words", "SĐT\tChức danh hiện nay\tĐẠI BIỂU\tTT", "0905123456\tGiám đốc\tNguyễn Văn An\t1"],
    ["without diacritics", "Stt\tHo va ten\tChuc vu\tSo dien thoai", "1\tNguyễn Văn An\tGiám đốc\t0905123456"],
    ["ranks beside positions", "TT\tHọ và tên\tCấp bậc, chức vụ\tSĐT", "1\tNguyễn Văn An\tGiám đốc\t0905123456"],
    ["a rank alone", "TT\tHọ và tên\tCấp bậc\tSĐT", "1\tNguyễn Văn An\tGiám đốc\t0905123456"],
    ["an army's rank", "TT\tHọ và tên\tQuân hàm, chức vụ\tSĐT", "1\tNguyễn Văn An\tGiám đốc\t0905123456"],
    ["degrees", "TT\tHọ và tên\tHọc hàm, học vị, chức vụ\tSĐT", "1\tNguyễn Văn An\tGiám đốc\t0905123456"],
    ["rank, position", "TT\tHọ và tên\tCấp bậc\tChức vụ\tSĐT", "1\tNguyễn Văn An\tĐại tá\tGiám đốc\t0905123456"],
    ["English", "No.\tFull name\tJob title\tMobile", "1\tNguyễn Văn An\tGiám đốc\t0905123456"],
    ["halves of a name", "TT\tHọ đệm\tTên\tChức vụ\tLiên hệ", "1\tNguyễn Văn\tAn\tGiám đốc\t0905123456"],
  ])("%s", async (_, header, row) => {
    expect(await people(header, row)).toEqual(["Nguyễn Văn An||Giám đốc|0905123456"]);
  });

  test("a label that nobody knows: by what stands in the column", async () => {
    const list = await read(
      "TT\tCử dự\tGọi số\tChức vụ\n1\tNguyễn Văn An\t0905123456\tX\n2\tTrần Thị Bình\t0905123457\tX",
    );
    expect(list.columns.map(({ role, by }) => `${role} ${by}`)).toEqual([
      "no stated",
      "person inferred",
      "phone inferred",
      "position stated",
    ]);
    expect(list.people).toHaveLength(2);
  });

  test("what people chose comes first", async () => {
    const text = "TT\tA\tB\n1\tKa Lên\tNguyễn Văn An\n2\tY Moan\tTrần Thị Bình";
    const list = await read(text, new Map<string, ListRole>([["a", "person"]]));
    expect(list.people.map(({ name }) => name.value)).toEqual(["Ka Lên", "Y Moan"]);
  });

  test("a quota table lists nobody", async () => {
    const list = await read("TT\tĐơn vị\tSố lượng\n1\tSở Nội vụ\t3\n2\tSở Y tế\t4");
    expect([list.isList, list.people]).toEqual([false, []]);
  });
});

describe("rows", () => {
  const HEADER = "TT\tHọ và tên\tĐơn vị\tChức vụ";

  test("sums, signatures and repeated headers are nobody; a director is somebody", async () => {
    const rows = [
      HEADER,
      "1\tNguyễn Văn An\tSở Nội vụ\tPhó Giám đốc",
      HEADER,
      "2\tTrần Thị Bình\tSở Nội vụ\tGiám đốc",
      "\tTổng cộng: 2 người\t\t",
      "\t\tNGƯỜI LẬP\tGIÁM ĐỐC",
      "\t\t\tLê Văn Ký",
    ];
    expect(await people(...rows)).toEqual([
      "Nguyễn Văn An|Sở Nội vụ|Phó Giám đốc|",
      "Trần Thị Bình|Sở Nội vụ|Giám đốc|",
    ]);
  });

  test("titles between rows give their unit to the people below", async () => {
    const rows = [HEADER, "I.\tSở Nội vụ\t\t", "1\tĐoàn Văn Hậu\t\tGiám đốc", "II.\tSở Y tế\t\t", "2\tVũ An\t\tPhó"];
    expect(await people(...rows)).toEqual(["Đoàn Văn Hậu|Sở Nội vụ|Giám đốc|", "Vũ An|Sở Y tế|Phó|"]);
  });

  test("blank rows of a form are nobody; a row without a name is shown", async () => {
    const list = await read(
      [HEADER, "1\tNguyễn Văn An\tSở Nội vụ\tX", "2\t\tSở Nội vụ\tChuyên viên", "3\t\t\t"].join("\n"),
    );
    expect([list.people.length, list.unread.length]).toEqual([1, 1]);
  });

  test("names that programs stumble over are names", async () => {
    const odd = ["__proto__", "constructor", '=HYPERLINK("x")', "H'Hen Niê", "Nguyễn"];
    expect(await people(HEADER, ...odd.map((name, i) => `${i + 1}\t${name}\ttoString\tX`))).toEqual(
      odd.map((name) => `${name}|toString|X|`),
    );
  });
});

describe("for whom it speaks", () => {
  const TABLE = "TT\tHọ và tên\tSĐT\n1\tNguyễn Văn An\t0905123456";

  test.each<[string, readonly string[], readonly string[]]>([
    ["Đơn vị: Sở Nội vụ", ["sở nội vụ"], []],
    ["Tên cơ quan, đơn vị đăng ký: SỞ NỘI VỤ", ["sở nội vụ"], []],
    ["Đơn vị: ………………", [], []],
    ["Danh sách đại biểu của Sở Nội vụ tham dự Hội nghị do Sở Y tế tổ chức", [], ["sở nội vụ"]],
  ])("%s", async (title, labelled, headings) => {
    const list = await read(`${title}\n\n${TABLE}`);
    expect(list.labelled.map(({ key }) => key)).toEqual(labelled);
    if (headings.length > 0) expect(list.headings.map(({ key }) => key)).toEqual(headings);
  });
});

test("lines of a pasted list", async () => {
  const lines = [
    "Sở Nội vụ cử:",
    "1. Nguyễn Văn An, Trưởng phòng, 0905 123 456",
    "- Bà Trần Thị Bình – Chuyên viên",
    "Trân trọng cảm ơn.",
  ];
  expect(await people(...lines)).toEqual([
    "Nguyễn Văn An||Trưởng phòng|0905 123 456",
    "Bà Trần Thị Bình||Chuyên viên|",
  ]);
});

test.each(["Nguyễn ", "1. ", "a\t", "Đơn vị: ", "- ", "\tNguyễn Văn An"])(
  "a megabyte of %j takes one pass",
  async (unit) => {
    const text = `TT\tHọ và tên\n${unit.repeat(1_000_000 / unit.length)}\nx\ty`;
    expect(await cpuMilliseconds(() => read(text).catch(() => undefined))).toBeLessThan(6_000);
  },
);
