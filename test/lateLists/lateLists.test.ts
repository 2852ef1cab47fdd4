import { describe, expect, test } from "@jest/globals";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { registrationWords } from "../../src/locales/registrations";
import type { LocaleId } from "../../src/locales/locale";
import { valueOf } from "../hosts/hostUnderTest";
import { quotaOf } from "../registrations/run";
import { compareLate, listOf, rowsOf, typeInto, WEDNESDAY, writeLate, writeMerged, type Row } from "./lateDesk";

const HOME = ["Nguyễn Văn An\t0905111222\tPhó Giám đốc", "Trần Thị Bình\t0905111333\tChuyên viên"];
const MONEY = ["Lê Văn Cường\t0905222111\tTrưởng phòng"];

async function opened(locale: LocaleId = "vi", checkIn = true) {
  const quota = await quotaOf("Sở Nội vụ\t2", "Sở Tài chính\t2", "Sở Y tế\t1");
  const workbook = new MemoryWorkbook({ today: WEDNESDAY });
  const host = createMemoryHost(workbook);
  const first = [
    listOf("so noi vu.txt", "Sở Nội vụ", HOME, 1000),
    listOf("so tai chinh.txt", "Sở Tài chính", MONEY, 1000),
  ];
  await writeMerged(host, first, quota, { locale, checkIn });
  return { quota, workbook, host, first, words: registrationWords[locale] };
}

const HEALTH = listOf("so y te.txt", "Sở Y tế", ["Phạm Thị Dung\t0905333111\tBác sĩ"], 2000);

describe.each<LocaleId>(["vi", "en"])("a late list (%s)", (locale) => {
  test("is added to the sheets that stand, and everything follows", async () => {
    const { quota, workbook, host, words } = await opened(locale);
    const names = workbook.sheets().map(({ name }) => name);
    const late = await compareLate(host, [HEALTH], quota);
    valueOf(await writeLate(host, late));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(names);
    const { list, units, files } = words;
    const people = rowsOf(workbook, list.sheetName);
    expect(people.map((row) => [row[list.headers.no], row[list.headers.person], row[list.headers.key]])).toEqual([
      [1, "Nguyễn Văn An", "u1"],
      [2, "Trần Thị Bình", "u1"],
      [3, "Lê Văn Cường", "u2"],
      [4, "Phạm Thị Dung", "u3"],
    ]);
    const states = rowsOf(workbook, units.sheetName).map((row) => [
      row[units.headers.received],
      row[units.headers.state],
    ]);
    expect(states).toEqual([
      [2, units.states.complete],
      [1, units.states.missing.replace("{people}", "1")],
      [1, units.states.complete],
    ]);
    expect(rowsOf(workbook, files.sheetName).map((row) => row[files.headers.file])).toEqual([
      "so noi vu.txt",
      "so tai chinh.txt",
      "so y te.txt",
    ]);
    const counts = rowsOf(workbook, words.counts.sheetName).map((row) => row[words.counts.headers.total]);
    expect(counts.slice(-3)).toEqual([4, 0, 4]);
    workbook.undo();
    expect(rowsOf(workbook, list.sheetName)).toHaveLength(3);
  });
});

function of(rows: readonly Row[], person: string): Row {
  return rows.find((row) => row["Họ và tên"] === person) ?? {};
}

describe("what was merged before", () => {
  test("is known again, under any name", async () => {
    const { quota, host } = await opened();
    const late = await compareLate(host, [listOf("ban gui lai.txt", "Sở Nội vụ", HOME, 5000)], quota);
    expect(late.known).toEqual(["ban gui lai.txt"]);
    expect(late.versions).toEqual([]);
    expect(valueOf(await writeLate(host, late))).toEqual([]);
  });

  test("keeps what people typed: corrections, notes, chosen states, columns of their own", async () => {
    const { quota, workbook, host } = await opened();
    typeInto(workbook, "Đăng ký", ["Họ và tên", "Trần Thị Bình"], ["Họ và tên", "Trần Thị Bính"]);
    typeInto(workbook, "Đăng ký", ["Họ và tên", "Nguyễn Văn An"], ["Ghi chú", "Ăn chay"]);
    typeInto(workbook, "Điểm danh", ["Họ và tên", "Nguyễn Văn An"], ["Điểm danh", "Vắng mặt"]);
    valueOf(await writeLate(host, await compareLate(host, [HEALTH], quota)));
    const rows = rowsOf(workbook, "Đăng ký");
    expect(of(rows, "Trần Thị Bính")["Đơn vị"]).toBe("Sở Nội vụ");
    expect(of(rows, "Nguyễn Văn An")["Ghi chú"]).toBe("Ăn chay");
    const checkIn = rowsOf(workbook, "Điểm danh");
    expect(of(checkIn, "Nguyễn Văn An")["Điểm danh"]).toBe("Vắng mặt");
    expect(checkIn.slice(-2).map((row) => [row["TT"], row["TT đơn vị"], row["Điểm danh"]])).toEqual([
      ["Sở Y tế (bổ sung)", null, null],
      [4, 1, "Chưa điểm danh"],
    ]);
  });

  test("is replaced by a newer list only after a yes, with both shown", async () => {
    const { quota, workbook, host } = await opened();
    typeInto(workbook, "Đăng ký", ["Họ và tên", "Nguyễn Văn An"], ["Ghi chú", "Ăn chay"]);
    const newer = [
      listOf(
        "so noi vu lan 2.txt",
        "Sở Nội vụ",
        ["Nguyễn Văn An\t0905111222\tGiám đốc", "Võ Văn Em\t0905444555\tChuyên viên"],
        3000,
      ),
    ];
    const asked = await compareLate(host, newer, quota);
    expect(asked.versions).toMatchObject([
      {
        key: "u1",
        unitName: "Sở Nội vụ",
        before: [{ name: "so noi vu.txt", people: 2 }],
        after: [{ name: "so noi vu lan 2.txt", people: 2 }],
        added: ["Võ Văn Em"],
        gone: [{ name: "Trần Thị Bình" }],
        changed: [{ name: "Nguyễn Văn An", changes: [{ column: "position", from: "Phó Giám đốc", to: "Giám đốc" }] }],
      },
    ]);
    expect(valueOf(await writeLate(host, asked))).toEqual([]);
    const late = await compareLate(host, newer, quota, { versions: new Map([["u1", "replace"]]) });
    valueOf(await writeLate(host, late));
    const rows = rowsOf(workbook, "Đăng ký");
    expect(rows.map((row) => [row["Họ và tên"], row["Chức vụ"], row["Tệp"], row["Mã đơn vị"]])).toEqual([
      ["Nguyễn Văn An", "Giám đốc", "so noi vu lan 2.txt", "u1"],
      ["Trần Thị Bình", "Chuyên viên", "so noi vu.txt", "repeat"],
      ["Lê Văn Cường", "Trưởng phòng", "so tai chinh.txt", "u2"],
      ["Võ Văn Em", "Chuyên viên", "so noi vu lan 2.txt", "u1"],
    ]);
    expect(of(rows, "Nguyễn Văn An")["Ghi chú"]).toBe("Ăn chay");
    expect(of(rows, "Trần Thị Bình")["Kiểm tra"]).toBe("✗ Bản mới của đơn vị không còn tên");
    expect(rowsOf(workbook, "Tình hình đăng ký")[0]).toMatchObject({ "Đã đăng ký": 2, Tệp: "so noi vu lan 2.txt" });
    expect(rowsOf(workbook, "Tệp đã nhận")[0]).toMatchObject({ "Kết quả": "Đã thay bằng bản sau" });
    expect(of(rowsOf(workbook, "Điểm danh"), "Trần Thị Bình")["Lý do, ghi chú"]).toBe("Bản mới không còn tên");
    // And on Friday nothing of it comes back.
    const friday = await compareLate(host, [HEALTH, ...newer], quota);
    expect(friday.known).toEqual(["so noi vu lan 2.txt"]);
    expect(friday.versions).toEqual([]);
    expect(friday.merge.units.map(({ received }) => received)).toEqual([2, 1, 1]);
  });

  test("a cell that a person corrected is asked about where the newer list says it otherwise", async () => {
    const { quota, workbook, host } = await opened();
    typeInto(workbook, "Đăng ký", ["Họ và tên", "Nguyễn Văn An"], ["Chức vụ", "Quyền Giám đốc"]);
    const newer = [listOf("lan 2.txt", "Sở Nội vụ", ["Nguyễn Văn An\t0905111222\tGiám đốc", HOME[1] ?? ""], 3000)];
    const yes = { versions: new Map([["u1", "replace" as const]]) };
    const late = await compareLate(host, newer, quota, yes);
    const [conflict] = late.versions[0]?.changed[0]?.conflicts ?? [];
    expect(conflict).toEqual({ column: "position", from: "Quyền Giám đốc", to: "Giám đốc" });
    valueOf(await writeLate(host, late));
    expect(of(rowsOf(workbook, "Đăng ký"), "Nguyễn Văn An")["Chức vụ"]).toBe("Quyền Giám đốc");
    workbook.undo();
    const id = late.versions[0]?.changed[0]?.id ?? "";
    const taken = await compareLate(host, newer, quota, { ...yes, taken: new Set([`${id} position`]) });
    valueOf(await writeLate(host, taken));
    expect(of(rowsOf(workbook, "Đăng ký"), "Nguyễn Văn An")["Chức vụ"]).toBe("Giám đốc");
  });

  test("a person of an earlier list is not counted twice", async () => {
    const { quota, workbook, host } = await opened();
    const more = [
      listOf("so noi vu bo sung.txt", "Sở Nội vụ", ["Nguyễn Văn An\t0905111222\tx", "Mai Văn Giang\t\t"], 3000),
    ];
    valueOf(await writeLate(host, await compareLate(host, more, quota, { versions: new Map([["u1", "both"]]) })));
    expect(rowsOf(workbook, "Tình hình đăng ký")[0]).toMatchObject({ "Đã đăng ký": 3, "Tình hình": "✗ Vượt 1" });
    expect(rowsOf(workbook, "Đăng ký").map((row) => row["Kiểm tra"])).toEqual([
      null,
      null,
      null,
      "✗ Trùng với TT 1",
      null,
    ]);
  });
});
