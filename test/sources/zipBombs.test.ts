/** Archives that are small and want a lot: refused by name within a tenth of a second and little memory. */
import { expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { readSource } from "../../src/sources/readSource";
import { cpuMilliseconds } from "../cpuTime";
import { buildDocx, p } from "./buildDocx";
import { buildWorkbook } from "./buildWorkbook";
import { describe } from "./describe";

const SOUND = unzipSync(buildWorkbook({ cells: "<c><v>1</v></c><c><v>2</v></c>" }));
const SHEET = "xl/worksheets/sheet1.xml";
const LARGEST_MEMORY = 64 * 1_048_576;

const withParts = (parts: Zippable): Uint8Array => zipSync({ ...SOUND, ...parts });

/** The sheet with so many spaces in it. */
const padded = (length: number): Uint8Array =>
  strToU8(strFromU8(SOUND[SHEET] ?? new Uint8Array()) + " ".repeat(length));

const CENTRAL = 0x02014b50;

/** Changes a field of the central record of a part. */
function lie(archive: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(archive.buffer);
  for (let at = 0; at + 46 < archive.length; at++)
    if (view.getUint32(at, true) === CENTRAL && strFromU8(archive.subarray(at + 46, at + 46 + name.length)) === name)
      change(view, at);
  return archive;
}

const many = (count: number, bytes: number): Zippable =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/x${at}.xml`, new Uint8Array(bytes)]));

const BOMBS: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["a hundred megabytes of one letter", () => withParts({ [SHEET]: padded(100_000_000) }), "file-too-large kh.xlsx"],
  ["many parts, each just too small to be looked at", () => withParts(many(300, 1_000_000)), "file-too-large kh.xlsx"],
  ["more parts than any workbook has", () => withParts(many(1_001, 10)), "file-too-large kh.xlsx"],
  [
    "a part that is larger than it says",
    () => lie(withParts({ [SHEET]: padded(20_000_000) }), SHEET, (view, at) => view.setUint32(at + 24, 5_000, true)),
    "damaged-file kh.xlsx",
  ],
  [
    "a large part that is larger than it says",
    () =>
      lie(withParts({ [SHEET]: padded(60_000_000) }), SHEET, (view, at) => view.setUint32(at + 24, 9_000_000, true)),
    "damaged-file kh.xlsx",
  ],
  [
    "a part that is smaller than it says",
    () => lie(withParts({ [SHEET]: padded(10) }), SHEET, (view, at) => view.setUint32(at + 24, 900_000, true)),
    "damaged-file kh.xlsx",
  ],
  [
    "parts that share their bytes",
    () => lie(withParts({}), SHEET, (view, at) => view.setUint32(at + 20, view.getUint32(at + 20, true) + 400, true)),
    "damaged-file kh.xlsx",
  ],
  [
    "entities within entities",
    () =>
      withParts({
        [SHEET]: strToU8('<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;&b;">]><worksheet>&d;</worksheet>'),
      }),
    "damaged-file kh.xlsx",
  ],
  [
    "a Word file with a picture of a hundred megabytes of nothing",
    () => buildDocx({ body: [p("Chữ")], more: { "word/media/a.png": new Uint8Array(100_000_000) } }),
    "file-too-large kh.xlsx",
  ],
];

test.each(BOMBS)("%s", async (_, build, refusal) => {
  const bytes = build();
  const read = async () => describe(await readSource({ kind: "file", name: "kh.xlsx", bytes }));
  const before = memory();
  expect(await read()).toEqual([refusal]);
  expect(memory() - before).toBeLessThan(LARGEST_MEMORY);
  // The best of three: what building the bomb left behind is swept up meanwhile.
  const times = [await cpuMilliseconds(read), await cpuMilliseconds(read), await cpuMilliseconds(read)];
  expect(Math.min(...times)).toBeLessThan(100);
});

test("an archive within the archive is never opened", async () => {
  const inner = zipSync({ a: new Uint8Array(1_000_000) });
  const bytes = withParts({ "xl/embeddings/a.zip": inner });
  expect(describe(await readSource({ kind: "file", name: "kh.xlsx", bytes })).at(-1)).toBe("  |1|2|");
});

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
