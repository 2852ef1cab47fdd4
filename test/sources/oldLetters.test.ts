/** Text from before Unicode: TCVN3 and VNI, in files, on the clipboard and in cells. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OldLetters, Source } from "../../src/model/source";
import { decodeText } from "../../src/sources/decodeText";
import { convertLegacy, findLegacyEncoding } from "../../src/sources/legacyText";
import { readSource } from "../../src/sources/readSource";
import { isSyllable } from "../../src/sources/syllable";
import { cpuMilliseconds } from "../cpuTime";
import { describe } from "./describe";

const UNICODE = "Sở Nội vụ chủ trì, phối hợp với Ủy ban nhân dân các huyện tổ chức hội nghị trước ngày 15 tháng 7";
const TCVN3 = "Së Néi vô chñ tr×, phèi hîp víi ñy ban nh©n d©n c¸c huyÖn tæ chøc héi nghÞ tr\u00ADíc ngµy 15 th¸ng 7";
const VNI =
  "Sôû Noäi vuï chuû trì, phoái hôïp vôùi UÛy ban nhaân daân caùc huyeän toå chöùc hoäi nghò tröôùc ngaøy 15 thaùng 7";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const file = (text: string, oldLetters?: OldLetters): Source => ({
  kind: "file",
  name: "kh.txt",
  bytes: latin1(text),
  ...(oldLetters ? { oldLetters } : {}),
});

test.each([
  ["TCVN3", TCVN3, UNICODE.replace("Ủy", "ủy"), "tcvn3"],
  ["VNI", VNI, UNICODE, "vni"],
] as const)("%s is known by its letters, asked about, and converted", async (_, old, unicode, encoding) => {
  expect(findLegacyEncoding(old)).toBe(encoding);
  expect(convertLegacy(old, encoding)).toBe(unicode);
  expect(describe(await readSource(file(old, "ask")))).toEqual([`text-in-${encoding} kh.txt`]);
  const converted = await readSource(file(old));
  expect(describe(converted)).toEqual([`paragraph 1 ${unicode}`]);
  expect(converted.ok && converted.value.notes).toEqual([{ kind: "converted", count: 1 }]);
  const kept = await readSource(file(old, "keep"));
  expect(kept.ok && kept.value.notes).toEqual([]);
  const pasted = await readSource({ kind: "text", name: "dán", text: old, html: `<p>${old}</p>` });
  expect(describe(pasted)).toEqual([`paragraph 1 ${unicode}`]);
});

test("cells of an open workbook", async () => {
  const values = [[TCVN3], [7]];
  const blank = [[""], [""]];
  const content = {
    sheet: "A",
    topLeft: { row: 0, column: 0 },
    values,
    texts: [[TCVN3], ["7"]],
    formulas: blank,
    numberFormats: blank,
    merges: [],
    hiddenRows: [],
  };
  expect(describe(await readSource({ kind: "range", name: "A", content, oldLetters: "ask" }))).toEqual([
    "text-in-tcvn3 A",
  ]);
  expect(describe(await readSource({ kind: "range", name: "A", content }))[0]).toBe(
    `paragraph A!A1 ${UNICODE.replace("Ủy", "ủy")}`,
  );
});

test("capitals: VN3 draws them by the font, or has plain ones only", () => {
  expect(convertLegacy("kÕ ho¹ch", "tcvn3", ".VnTimeH")).toBe("KẾ HOẠCH");
  expect(convertLegacy("CéNG HßA X· HéI; Së §æi", "tcvn3")).toBe("CỘNG HÒA Xã HỘI; Sở Đổi");
  expect(convertLegacy("UÛY BAN NHAÂN DAÂN ÑOÂNG ÑÖÙC", "vni")).toBe("ỦY BAN NHÂN DÂN ĐÔNG ĐỨC");
});

test.each([
  ["Unicode", UNICODE],
  ["Unicode in parts", UNICODE.normalize("NFD")],
  ["French", "L’été dernier, à la préfecture, le maire a déjà reçu des élèves et leurs mères près de l’hôtel"],
  ["German", "Die Behörde prüft für größere Städte, ob Übungen nötig wären; schließlich müßte jährlich geprüft werden"],
  ["English", "The plan of 2026 sends 02 delegates of each unit to the hall"],
  ["a few odd letters", "© 2026 – µ ±"],
])("%s is left alone", (_, text) => {
  expect(findLegacyEncoding(text)).toBeUndefined();
});

test("the code page of old Vietnamese Windows is no such text", () => {
  // windows-1258: "Sở", "Nội", "vụ", "phối hợp" with tones as letters of their own
  const bytes = Uint8Array.from([
    ...[
      0x53, 0xf5, 0xd2, 0x20, 0x4e, 0xf4, 0xf2, 0x69, 0x20, 0x76, 0x75, 0xf2, 0x20, 0x70, 0x68, 0xf4, 0xec, 0x69, 0x20,
    ],
    ...[0x68, 0xf5, 0xf2, 0x70, 0x20, 0x76, 0xf5, 0xec, 0x69],
  ]);
  expect(decodeText(bytes)?.normalize("NFC")).toBe("Sở Nội vụ phối hợp với");
});

test("zeros at the end of a file or a stray one are no words; many are no text", () => {
  const padded = new Uint8Array(200);
  padded.set(new TextEncoder().encode("Sở Nội vụ"));
  expect(decodeText(padded)?.replaceAll("\0", "")).toBe("Sở Nội vụ");
  expect(decodeText(new Uint8Array([1, 0, 2, 0, 0, 3, 0, 4, 5]))).toBeUndefined();
});

test.each(["nghiêm", "quyết", "Huỳnh", "thuở", "giữ", "khuỷu", "xoong", "đặc", "Ủy", "uỷ", "yêu", "oanh"])(
  "%s is a syllable",
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(["Néi£", "huyÖn", "caùc", "bc", "tổ́", "nghiemmm", "Sôû", ""])("%j is none", (word) => {
  expect(isSyllable(word)).toBe(false);
});

test("any text converts without an exception, and plain letters stay", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("tcvn3" as const, "vni" as const), (text, encoding) => {
      const plain = (words: string) => words.replace(/[^0-9 ]/g, "");
      expect(plain(convertLegacy(text, encoding))).toBe(plain(text));
    }),
  );
});

test.each(["S", "é", "Aé", "o\u00e2", "é "])("a megabyte of %j ends soon", async (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const work = () => [findLegacyEncoding(text), convertLegacy(text, "tcvn3"), convertLegacy(text, "vni")];
  expect(await cpuMilliseconds(work)).toBeLessThan(3_000);
});
