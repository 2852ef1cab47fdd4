import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Fact } from "../../src/model/fact";
import { markedText } from "../../src/model/origin";
import type { Reading } from "../../src/model/reading";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { readingOf, sheetReading } from "./build";
import { cpuMilliseconds } from "../cpuTime";

const PIECES = [
  "I. ",
  "1. ",
  "a) ",
  "- ",
  "+ ",
  "\n",
  "\n\n",
  "\t",
  ":",
  ";",
  ".",
  "Sở ",
  "Nội vụ",
  " và ",
  ", ",
  "trước ngày ",
  "15/7/2026",
  "30/02",
  "chủ trì, phối hợp với ",
  "163 người",
  "THÀNH PHẦN",
  "PHÂN CÔNG",
  "Tổng cộng",
  "STT\tĐơn vị\tSố lượng\n",
];

function factsOf(reading: Reading): readonly Fact<unknown>[] {
  const groups = reading.quota.flatMap((group) => [group.unit, group.count ?? [], group.namedUnits].flat());
  const tasks = reading.tasks.flatMap((task) =>
    [task.summary, task.lead, task.support, task.deliverTo, task.due?.text ?? []].flat(),
  );
  return [...groups, ...tasks];
}

test("whatever is pasted, reading ends and every fact can show where it stands", async () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme" })), { maxLength: 60 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(
      texts.filter((text) => text.trim() !== ""),
      async (text) => {
        const reading = await readingOf(text).catch((error: unknown) => {
          if (error instanceof Error && error.message === "empty-source") return undefined;
          throw error;
        });
        for (const { origin } of reading ? factsOf(reading) : []) {
          for (const { start, end } of origin.spans)
            expect(0 <= start && start <= end && end <= origin.quote.length).toBe(true);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each<[string, (text: string) => string]>([
  ["decomposed letters", (text) => text.normalize("NFD")],
  ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
  ["doubled spaces", (text) => text.replaceAll(" ", "  ")],
  ["Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
])("%s read the same", async (_, change) => {
  expect(await readingOf(change(SAMPLE_PLAN))).toEqual(await readingOf(SAMPLE_PLAN));
});

test("the order of rows changes neither the groups nor the people", async () => {
  const rows = ["Sở Nội vụ", "Sở Y tế", "UBND xã Tân Hòa", "Thanh tra tỉnh"].map((unit, index) => [
    null,
    unit,
    index + 1,
  ]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      const reading = await sheetReading([["TT", "Đơn vị", "Số lượng"], ...shuffled]);
      expect(reading.quota.map(({ unit, count }) => [null, unit.value, count?.value])).toEqual(shuffled);
    }),
  );
});

test("the marked words of a name are its value or, where a head is shared, its own part", async () => {
  const { tasks, quota } = await readingOf(SAMPLE_PLAN);
  const names = [
    ...tasks.flatMap(({ lead, support, deliverTo }) => [...lead, ...support, ...deliverTo]),
    ...quota.flatMap(({ namedUnits }) => namedUnits),
  ];
  expect(names.length).toBeGreaterThan(10);
  for (const { value, origin } of names) expect(value.endsWith(markedText(origin))).toBe(true);
});

test("no block of a plan is lost: it gives a fact, is noise or heading, or is listed as unread", async () => {
  const lines = ["Nội dung chưa rõ là gì", "Tài liệu gửi sau", "Mọi thắc mắc xin gọi số nội bộ"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lines), fc.constantFrom("", "- ", "+ "), async (line, mark) => {
      const reading = await readingOf(
        `KẾ HOẠCH\nHọp năm 2026\n\nI. THÀNH PHẦN\n\n- Sở Y tế: 02 người.\n\nII. VẤN ĐỀ KHÁC\n\n1. Ghi nhận\n\n${mark}${line}.`,
      );
      const shown = [...reading.unread.map(({ quote }) => quote), ...reading.tasks.map(({ origin }) => origin.quote)];
      expect(shown.some((quote) => quote.includes(line))).toBe(true);
    }),
  );
});

const MEGABYTE = 1_000_000;
test.each([
  ["digits", "1".repeat(MEGABYTE)],
  ["slashes", "/".repeat(MEGABYTE)],
  ["dates without end", "15/7/".repeat(MEGABYTE / 5)],
  ["parentheses", "(".repeat(MEGABYTE)],
  ["spaces", `a${" ".repeat(MEGABYTE)}b`],
  ["commas and names", "Sở A, ".repeat(MEGABYTE / 6)],
  ["one line of leads", "chủ trì, phối hợp với Sở A ".repeat(MEGABYTE / 27)],
  ["bullets", "- Sở A làm\n".repeat(MEGABYTE / 11)],
  [
    "an assignment without end",
    `I. PHÂN CÔNG\n1. Sở A:\n- ${"chủ trì, phối hợp với Sở B gửi về Sở C trước ngày 15/7/2026; ".repeat(MEGABYTE / 62)}`,
  ],
])("a megabyte of %s is read in seconds", async (_, text) => {
  expect(await cpuMilliseconds(() => readingOf(text))).toBeLessThan(8_000);
});
