import { describe, expect, test } from "@jest/globals";
import { freezeStatus } from "../../../src/sheets/status/freezeStatus";
import { CHART_COLORS } from "../../../src/sheets/status/statusChart";
import { findPrevious, readSnapshot } from "../../../src/sheets/status/statusSnapshot";
import type { CellValue } from "../../../src/model/grid";
import type { Host } from "../../../src/model/host";
import { addDays } from "../../../src/model/plainDate";
import { monthBefore, PAPER_DAY, paperTasks, statusPaper } from "./statusPaper";

async function content(host: Host, sheet: string) {
  const read = await host.readRange({ kind: "sheet", sheet });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const rowWith = (values: readonly (readonly CellValue[])[], text: string) =>
  values.find(([first]) => typeof first === "string" && first.startsWith(text)) ?? [];

describe("the change since the last status sheet", () => {
  test("stands under the totals: then, and more or fewer now, which follow the tracker", async () => {
    const { host, status } = await statusPaper();
    const { values, formulas } = await content(host, status);
    const [total, before, change] = ["Tổng cộng", "Báo cáo ngày 15/06/2026", "Tăng (+)"].map((text) =>
      rowWith(values, text).slice(2, 9).map(Number),
    );
    const counts = monthBefore(paperTasks()).counts;
    expect(before).toEqual(Object.values(counts));
    expect(change).toEqual(total?.map((count, index) => count - (before?.[index] ?? 0)));
    expect(change?.some((count) => count !== 0)).toBe(true);
    const row = values.findIndex(([first]) => String(first).startsWith("Tăng"));
    expect(formulas[row]?.[2]).toMatch(/^=C\d+-C\d+$/);
  });

  test("each sheet remembers its counts and how it was made, in a hidden cell without any name", async () => {
    const { host, status, model } = await statusPaper();
    const snapshot = readSnapshot(await content(host, status));
    expect(snapshot?.asOf).toBe(PAPER_DAY);
    expect(snapshot?.form).toMatchObject({ periodKind: "month", denominator: "due", chart: true, frozen: false });
    const hidden = String(model.values[0]?.[10]);
    expect(hidden).toMatch(/^planbook-status;[\x20-\x7e]+$/);
    expect(model.columns[10]).toEqual({ hidden: true });
  });

  test("the newest of an earlier day counts, of the same tracker; today's own does not", async () => {
    const { host, status, tracker } = await statusPaper();
    const made = await content(host, status);
    const wanted = { tracker: tracker.tables[0] ?? "", asOf: addDays(PAPER_DAY, 7) };
    expect(findPrevious([made], wanted)?.asOf).toBe(PAPER_DAY);
    expect(findPrevious([made], { ...wanted, asOf: PAPER_DAY })).toBeUndefined();
    expect(findPrevious([made], { ...wanted, tracker: "SKH_NhiemVu_2" })).toBeUndefined();
    expect(readSnapshot({ values: [["planbook-status;asOf=2026-07-15;total=x"]] })).toBeUndefined();
  });
});

test("fixed numbers: no formula is left, everything reads as before, and the sheet says since when", async () => {
  const { host, status, model } = await statusPaper({ frozen: true });
  const before = await content(host, status);
  const edits = freezeStatus(before, { locale: "vi", day: PAPER_DAY, notes: model.links.get("notes") });
  expect(await host.writeCells(edits)).toMatchObject({ ok: true });
  const after = await content(host, status);
  expect(after.formulas.flat().filter((formula) => formula !== "")).toEqual([]);
  const note = "Số liệu chốt ngày 15/07/2026, không tự cập nhật.";
  const said = before.texts.map((row) => row.map((text) => (text.startsWith("Cách tính") ? `${text} ${note}` : text)));
  expect(after.texts).toEqual(said);
  expect(readSnapshot(after)?.form.frozen).toBe(true);
});

describe("the chart", () => {
  test("counts what the table counts, each part by its own column, and tells it in words", async () => {
    const { model, workbook, status } = await statusPaper();
    const [chart] = model.charts ?? [];
    expect(chart?.series).toHaveLength(6);
    expect(chart?.altText.length).toBeLessThanOrEqual(255);
    const sheet = workbook.sheet(status);
    const row = (chart?.categories.row ?? 0) + 5;
    const parts = chart?.series.map(({ values }) => Number(sheet?.value({ row, column: values.column }))) ?? [];
    expect(sheet?.value({ row, column: chart?.categories.column ?? 0 })).toBe("Sở Xây dựng");
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(sheet?.value({ row, column: 2 }));
  });

  test("its colours stay apart in grey, and its numbers can be read on them", () => {
    const grey = (color: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    };
    const steps = Object.values(CHART_COLORS)
      .map(({ fill }) => grey(fill))
      .sort((a, b) => a - b);
    steps.slice(1).forEach((step, index) => expect(step - (steps[index] ?? 0)).toBeGreaterThan(0.09));
    for (const { fill, fontColor } of Object.values(CHART_COLORS)) {
      const [light, dark] = [fill, fontColor].map(luminance).sort((a, b) => b - a);
      expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThan(4.5);
    }
  });
});

/** WCAG 2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
