/** The way back is the same road: what we wrote is read again as a source. */
import { describe, expect, test } from "@jest/globals";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { LOCALE_IDS } from "../../src/locales/locale";
import { lastDay } from "../../src/model/due";
import { parsePlainDate } from "../../src/model/plainDate";
import type { Reading } from "../../src/model/reading";
import type { ReviewContext } from "../../src/model/review";
import { composeSheets, readDocument, readSource, reviewReading } from "../../src/pipeline";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { readingOf } from "./build";

const asOf = parsePlainDate("2026-07-15");
if (!asOf) throw new Error("no such day");
const context: ReviewContext = { asOf, convention: "strict", daysOff: new Set(), workedDays: new Set() };

function essence(reading: Reading) {
  return {
    groups: reading.quota.map(({ count, namedUnits, openList, mode }) => [
      count?.value,
      namedUnits.map(({ key }) => key),
      openList,
      mode === "online",
    ]),
    tasks: reading.tasks.map(({ summary, lead, support, due }) => [
      summary.value,
      lead.map(({ value }) => value),
      support.map(({ value }) => value),
      lastDay(due, "strict"),
    ]),
    seats: reading.events.flatMap(({ venues }) => venues.map(({ capacity }) => capacity?.value)),
    total: reading.events.map(({ statedTotal }) => statedTotal?.count.value),
  };
}

describe.each(LOCALE_IDS)("sheets written in %s", (locale) => {
  test("give the same groups, tasks, seats and total when read again", async () => {
    const reading = await readingOf(SAMPLE_PLAN);
    const host = createMemoryHost(new MemoryWorkbook({ today: asOf }));
    const written = await host.write(composeSheets(reviewReading(reading, context), { locale, soonDays: 3, asOf }));
    if (!written.ok) throw new Error(written.problem.code);
    const again: Reading[] = [];
    for (const { name, role } of written.value.sheets) {
      if (role === "holidays") continue;
      const content = await host.readRange({ kind: "sheet", sheet: name });
      if (!content.ok) throw new Error(content.problem.code);
      const source = await readSource({ kind: "range", name, content: content.value });
      if (source.ok) again.push(readDocument(source.value));
    }
    const [quota, tracker] = again;
    expect({ ...(quota && essence(quota)), tasks: tracker && essence(tracker).tasks }).toEqual(essence(reading));
    expect(again.map(({ unread }) => unread)).toEqual([[], []]);
  });

  test("say nothing against numbers that are right", async () => {
    const rows = ["Sở Nội vụ\t3", "Văn phòng tỉnh\t2", "Sở Y tế\t2", "Thanh tra tỉnh\t2", "Sở Xây dựng\t1"];
    const table = ["STT\tĐơn vị\tSố lượng", ...rows.map((row, index) => `${index + 1}\t${row}`)].join("\n");
    const reading = await readingOf(`KẾ HOẠCH\nTổ chức Hội nghị\n\n${table}\n`);
    const host = createMemoryHost(new MemoryWorkbook({ today: asOf }));
    await host.write(composeSheets(reviewReading(reading, context), { locale, soonDays: 3, asOf }));
    const content = await host.readRange({ kind: "active-sheet" });
    if (!content.ok) throw new Error(content.problem.code);
    const source = await readSource({ kind: "range", name: "bảng", content: content.value });
    if (!source.ok) throw new Error(source.problem.code);
    const again = reviewReading(readDocument(source.value), context);
    expect(again.reading.quota.map(({ count }) => count?.value)).toEqual([3, 2, 2, 2, 1]);
    expect(again.findings.map(({ ruleId }) => ruleId)).toEqual([]);
  });
});
