import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readSource } from "../../src/sources/readSource";
import { describe } from "./describe";
import { cpuMilliseconds } from "../cpuTime";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const read = async (bytes: Uint8Array, name = "ds.csv") => describe(await readSource({ kind: "file", name, bytes }));

const LIST = "STT;Đơn vị;Điện thoại\n1;Sở Nội vụ;0905 123\n2;Ủy ban;7\n";
const BLOCKS = ["table ds.csv!A1 3x3", "  |STT|Đơn vị|Điện thoại|", "  |1|Sở Nội vụ|0905 123|", "  |2|Ủy ban|7|"];

test.each<[string, Uint8Array]>([
  ["UTF-8", utf8(LIST)],
  ["UTF-8 with its mark", utf8(`\uFEFF${LIST}`)],
  ["UTF-16 LE", utf16(`\uFEFF${LIST}`, true)],
  ["UTF-16 BE", utf16(`\uFEFF${LIST}`, false)],
  ["UTF-16 LE without its mark", utf16(LIST, true)],
  ["Windows line ends", utf8(LIST.replaceAll("\n", "\r\n"))],
  ["commas", utf8(LIST.replaceAll(";", ","))],
  ["tabs", utf8(LIST.replaceAll(";", "\t"))],
  ["quotes", utf8(LIST.replace("Sở Nội vụ", '"Sở Nội vụ"'))],
])("one list, saved with %s", async (_, bytes) => {
  expect(await read(bytes)).toEqual(BLOCKS);
});

test("the code page of old Vietnamese Windows, tones as letters of their own", async () => {
  // "Sở,2" with ở as ơ (0xF5) and hook above (0xD2)
  const bytes = new Uint8Array([0x53, 0xf5, 0xd2, 0x2c, 0x32, 0x0a, 0x41, 0x2c, 0x33]);
  expect(await read(bytes)).toEqual(["table ds.csv!A1 2x2", "  |Sở|2|", "  |A|3|"]);
});

test("the line that names the delimiter is no row", async () => {
  expect(await read(utf8("sep=|\r\nĐơn vị|Số\r\nSở A, Sở B; Sở C|2"))).toEqual([
    "table ds.csv!A1 2x2",
    "  |Đơn vị|Số|",
    "  |Sở A, Sở B; Sở C|2|",
  ]);
});

test("quotes over lines, doubled quotes, ragged rows; formulas stay words", async () => {
  expect(await read(utf8('A,B,C\n"một\nhai","nói ""x""",=1+1\n7,8\n'))).toEqual([
    "table ds.csv!A1 3x3",
    "  |A|B|C|",
    '  |một\nhai|nói "x"|=1+1|',
    "  |7|8||",
  ]);
});

test("an empty file is named as empty, a binary one as no text", async () => {
  expect(await read(new Uint8Array())).toEqual(["empty-source ds.csv"]);
  expect(await read(utf8(";;\n;;"))).toEqual(["empty-source ds.csv"]);
  expect(await read(new Uint8Array([1, 0, 0, 0, 2, 3, 0, 0]))).toEqual(["unsupported-file ds.csv"]);
});

test("any bytes give an outcome", async () => {
  const name = fc.constantFrom("a.csv", "a.txt", "a.tsv", "a", "a.xlsx");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), name, async (bytes, file) => {
      expect(typeof (await readSource({ kind: "file", name: file, bytes })).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

test.each([",", ";", '"', '",', "\n", "a\n", "1,2\n", '"a\n'])("a megabyte of %j ends soon", async (unit) => {
  const bytes = utf8(unit.repeat(1_000_000 / unit.length));
  expect(await cpuMilliseconds(() => read(bytes))).toBeLessThan(6_000);
});
