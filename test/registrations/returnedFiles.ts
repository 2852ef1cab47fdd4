/** Returned files as units send them, good and bad, with what they must come to. */
import { strToU8, zipSync } from "fflate";
import { writeXlsx, type CellValue } from "hucre";
import { NAME_DIRT, PHONE_DIRT, UNIT_DIRT, personOf, plain, unitNames } from "./names";

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds. */
  readonly modified: number;
}

export interface UnitTruth {
  readonly unit: string;
  readonly quota: number;
  readonly received: number;
  readonly state: string;
}

export interface FileTruth {
  readonly file: string;
  readonly unit: string;
  readonly outcome: string;
}

export interface MadeReturns {
  /** A quota table as csv. */
  readonly quota: string;
  readonly files: readonly MadeFile[];
  readonly units: readonly UnitTruth[];
  readonly outcomes: readonly FileTruth[];
}

type Cells = readonly CellValue[];

const PEOPLE = 20;
const START = Date.UTC(2026, 6, 1);
const BAD_FILES = 6;

/**
 * One file a unit; among them six that cannot be read, one unit with an earlier version, one that listed a person twice and
 * one that listed too many; the last unit sends nothing.
 */
export async function makeReturns(fileCount: number): Promise<MadeReturns> {
  const names = unitNames(fileCount);
  const files: MadeFile[] = [];
  const units: UnitTruth[] = [];
  const outcomes: FileTruth[] = [];
  for (const [index, unit] of names.slice(0, -1).entries()) {
    const bad = badKind(index, fileCount);
    const extra = index === 3 ? 2 : index === 4 ? -3 : 0;
    const received = bad === undefined ? PEOPLE + extra : 0;
    const file = bad === undefined ? await goodFile(unit, index, PEOPLE + extra) : badFile(unit, index, bad);
    files.push(file);
    units.push({ unit, quota: PEOPLE, received, state: bad === undefined ? stateOf(extra) : "unreadable" });
    outcomes.push({ file: file.name, unit, outcome: bad === undefined ? "read" : "unreadable" });
  }
  const silent = names.at(-1) ?? "";
  units.push({ unit: silent, quota: PEOPLE, received: 0, state: "not-sent" });
  const [first = ""] = names;
  const earlier = { ...(await goodFile(first, 0, 5)), name: `cu ${plain(first)}.xlsx`, modified: START - 86_400_000 };
  outcomes.push({ file: earlier.name, unit: first, outcome: "superseded" });
  const rows = names.map((unit, index) => `${index + 1},"${unit}",${PEOPLE}`);
  const quota = ["STT,Đơn vị,Số lượng", ...rows, `,Tổng cộng,${PEOPLE * names.length}`].join("\n");
  return { quota, files: [...files, earlier], units, outcomes };
}

function stateOf(extra: number): string {
  return extra > 0 ? "over" : extra < 0 ? "missing" : "complete";
}

type BadKind = "cut" | "flipped" | "picture" | "encrypted" | "xls" | "bomb";

function badKind(index: number, fileCount: number): BadKind | undefined {
  const kinds: readonly BadKind[] = ["cut", "flipped", "picture", "encrypted", "xls", "bomb"];
  const step = Math.floor(fileCount / BAD_FILES) - 1;
  return index >= 5 && (index - 5) % step === 0 ? kinds[(index - 5) / step] : undefined;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function badFile(unit: string, index: number, kind: BadKind): MadeFile {
  const stem = plain(unit)
    .replaceAll(" ", index % 2 === 0 ? "_" : "-")
    .replaceAll(",", "");
  const name = `${stem}.${kind === "xls" ? "xls" : "xlsx"}`;
  return { name, bytes: badBytes(kind), modified: START + index };
}

function badBytes(kind: BadKind): Uint8Array {
  const sheet = strToU8("<worksheet><sheetData/></worksheet>");
  const book = { "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/sheet1.xml": sheet };
  switch (kind) {
    case "cut":
      return zipSync(book).slice(0, 90);
    case "flipped": {
      const bytes = zipSync(book);
      bytes.fill(0xff, 30, 80);
      return bytes;
    }
    case "picture":
      return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...new Array<number>(200).fill(7)]);
    case "encrypted":
      return Uint8Array.from([...OLE, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    case "xls":
      return Uint8Array.from([...OLE, ...new Array<number>(600).fill(1)]);
    case "bomb":
      return zipSync({ ...book, "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000) });
  }
}

interface Person {
  readonly name: string;
  readonly phone: CellValue;
  readonly unit: string;
  readonly no: number;
}

type Layout = readonly (readonly [label: string, cell: (person: Person) => CellValue])[];

/** The same columns in other orders and words. */
const LAYOUTS: readonly Layout[] = [
  [
    ["STT", ({ no }) => no],
    ["Họ và tên", ({ name }) => name],
    ["Chức vụ", () => "Phó Giám đốc"],
    ["Số điện thoại", ({ phone }) => phone],
    ["Ghi chú", () => null],
  ],
  [
    ["TT", ({ no }) => no],
    ["Đơn vị công tác", ({ unit }) => unit],
    ["HỌ TÊN ĐẠI BIỂU", ({ name }) => name],
    ["ĐT di động", ({ phone }) => phone],
    ["Chức danh", () => "Chuyên viên"],
  ],
  [
    ["Đại biểu", ({ name }) => name],
    ["SĐT", ({ phone }) => phone],
    ["Nơi công tác", ({ unit }) => unit],
    ["Hình thức tham dự", () => "Trực tiếp"],
  ],
  [
    ["Stt", ({ no }) => no],
    ["Họ và đệm", ({ name }) => name.trim().split(/\s+/u).slice(0, -1).join(" ")],
    ["Tên", ({ name }) => name.trim().split(/\s+/u).at(-1) ?? ""],
    ["Liên hệ", ({ phone }) => phone],
    ["Cơ quan, đơn vị", ({ unit }) => unit],
  ],
  [
    ["No.", ({ no }) => no],
    ["Full name", ({ name }) => name],
    ["Mobile", ({ phone }) => phone],
    ["Organisation", ({ unit }) => unit],
  ],
];

async function goodFile(unit: string, index: number, count: number): Promise<MadeFile> {
  const dirty = pick(UNIT_DIRT, index)(unit);
  const layout = pick(LAYOUTS, index);
  const people = Array.from({ length: count }, (_, row): Person => {
    const { name, phone } = personOf(index * 40 + row);
    return {
      no: row + 1,
      name: pick(NAME_DIRT, index + row)(name),
      phone: pick(PHONE_DIRT, index * 3 + row)(phone),
      unit: dirty,
    };
  });
  // The first person again, as another hand writes it.
  const again =
    people[0] && index === 2 ? [{ ...people[0], no: count + 1, name: people[0].name.normalize("NFD") }] : [];
  const titles = titlesOf(unit, index);
  const rows: Cells[] = [
    ...titles,
    layout.map(([label]) => label),
    ...[...people, ...again].map((person) => layout.map(([, cell]) => cell(person))),
    ...(index % 3 === 0
      ? [
          [null, `Tổng cộng: ${count} người`],
          [null, null, "THỦ TRƯỞNG ĐƠN VỊ"],
        ]
      : []),
  ];
  // Without a title or a column of units only the file's name says whose list it is.
  const isNamed =
    index % 4 !== 2 || !layout.some(([, cell]) => cell({ name: "", phone: "", unit: "x", no: 0 }) === "x");
  const stem = isNamed
    ? pick([unit, plain(unit), plain(unit).replaceAll(" ", "_")], index).replaceAll(",", "")
    : `phuc dap ${index + 1}`;
  const modified = START + index * 1_000;
  if (index % 10 === 9) return { name: `${stem}.csv`, bytes: csvOf(rows), modified };
  return {
    name: `${stem}.xlsx`,
    bytes: await writeXlsx({ sheets: [{ name: "Sheet1", rows: rows.map((row) => [...row]) }] }),
    modified,
  };
}

function titlesOf(unit: string, index: number): readonly Cells[] {
  switch (index % 4) {
    case 0:
      return [["DANH SÁCH ĐĂNG KÝ THAM DỰ HỘI NGHỊ"], [`Đơn vị: ${unit}`], []];
    case 1:
      return [["UBND TỈNH AN BÌNH", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [unit.toUpperCase()], []];
    case 3:
      return [[`Danh sách đại biểu của ${unit} tham dự Hội nghị do Sở Nội vụ tổ chức`], []];
    default:
      return [];
  }
}

function csvOf(rows: readonly Cells[]): Uint8Array {
  return strToU8(rows.map((row) => row.map((cell) => `"${String(cell ?? "")}"`).join(";")).join("\r\n"));
}

function pick<T>(list: readonly T[], by: number): T {
  const item = list[by % list.length];
  if (item === undefined) throw new Error("Nothing to pick from");
  return item;
}
