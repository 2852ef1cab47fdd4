/** The list of overdue tasks and the pages: rows that come later, what stays together, which header comes again. */
import { describe, expect, test } from "@jest/globals";
import type { SheetModel } from "../../../src/model/sheet";
import { day, task } from "../../review/build";
import { compose } from "../open";
import { sample } from "../sample";
import { report } from "./report";

describe("beyond the spare rows", () => {
  const LATER = day("2026-07-20");
  const coming = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      task({ summary: `Việc ${index}`, line: index + 1, due: { text: "x", date: "2026-07-16" } }),
    );
  const hiddenRows = ({ model }: Awaited<ReturnType<typeof report>>) =>
    model.rows.filter(({ hidden }) => hidden).map(({ row }) => row);

  test.each([11, 23, 70])(
    "%i that come due later all have rows; the line says which are hidden, and what they hold",
    async (count) => {
      const made = await report(coming(count), { asOf: day("2026-07-14") }, LATER);
      const hidden = hiddenRows(made);
      expect(hidden).toHaveLength(count - 10);
      expect(hidden.map((row) => made.rows[row]?.[1])).toEqual(
        coming(count)
          .slice(10)
          .map(({ summary }) => summary.value),
      );
      const [first = 0] = hidden;
      const line = String(made.find("hàng ẩn")[0]);
      expect(line).toContain(
        `Còn ${count - 10} nhiệm vụ quá hạn trong các hàng ẩn từ ${first + 1} đến ${first + count - 10} (số 11`,
      );
      expect(line).toContain(`gõ ${first + 1}:${first + count - 10} vào Hộp Tên`);
      const named = Array.from({ length: Math.min(20, count - 10) }, (_, index) => index + 11).join(", ");
      expect(line).toContain(`(số ${named}${count > 30 ? ", …" : ""} của`);
      expect(line).not.toContain("chưa có hàng");
    },
  );

  test("once they are shown the line is silent, and it tells only of those that are needed", async () => {
    const made = await report(coming(23), { asOf: day("2026-07-14") }, LATER);
    const sheet = made.workbook.sheet("Báo cáo");
    const [first = 0] = hiddenRows(made);
    const note = first + 13;
    const column = (compose(sample)[1]?.values[4] ?? []).indexOf("Trạng thái");
    for (const row of [5, 6, 7]) made.workbook.type(made.tracker, { row, column }, "Đã hoàn thành");
    expect(sheet?.value({ row: note, column: 0 })).toContain(
      `Còn 10 nhiệm vụ quá hạn trong các hàng ẩn từ ${first + 1} đến ${first + 10} `,
    );
    for (let row = first; row < first + 10; row += 1) sheet?.hideRow(row, false);
    made.workbook.type(made.tracker, { row: 8, column }, "Đang thực hiện");
    expect(sheet?.value({ row: note, column: 0 })).toBe("");
  });

  test("more than two hundred that wait are told, and fixed numbers have no rows to wait", async () => {
    const made = await report(coming(212), { asOf: day("2026-07-14") }, LATER);
    expect(hiddenRows(made)).toHaveLength(200);
    expect(made.find("hàng ẩn")[0]).toContain("Còn 2 nhiệm vụ quá hạn chưa có hàng: lập lại báo cáo.");
    const frozen = await report(coming(23), { asOf: day("2026-07-14"), frozen: true }, LATER);
    expect(hiddenRows(frozen)).toEqual([]);
    expect(frozen.find("chưa có hàng")[0]).toBe("Còn 23 nhiệm vụ quá hạn chưa có hàng: lập lại báo cáo.");
  });

  test("a hidden row has room for each task that may move up into it", async () => {
    const long = "Rà soát, lập danh mục thiết bị họp trực tuyến của các điểm cầu cấp xã và đề xuất phương án bổ sung";
    const tasks = coming(14).map((one, index) =>
      index === 13 ? { ...one, summary: { ...one.summary, value: long } } : one,
    );
    const { model } = await report(tasks, { asOf: day("2026-07-14") }, LATER);
    const heights = model.rows.filter(({ hidden }) => hidden).map(({ height }) => height);
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeGreaterThan(40);
  });
});

describe("over the end of a page", () => {
  const agencies = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      task({ summary: `Việc ${index}`, line: index + 1, lead: [`Ban Quản lý dự án đầu tư xây dựng số ${index}`] }),
    );
  const overdue = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      task({ summary: `Việc ${index}`, line: index + 1, due: { text: "x", date: "2026-07-01" } }),
    );

  test("a table has its header on the next page; one that does not go over has none", async () => {
    expect((await report(agencies(4))).model.page.titleRows).toBeUndefined();
    expect((await report(agencies(25))).model.page.titleRows).toEqual({ first: 10, last: 12 });
    const { model, rows } = await report(overdue(40));
    const header = rows.findIndex(([first, second]) => first === "TT" && second === "Nhiệm vụ");
    expect(model.page.titleRows).toEqual({ first: header, last: header });
  });

  test("the signature never stands alone: a row of the list, or the whole list, goes with it", async () => {
    const counts = Array.from({ length: 34 }, (_, index) => index + 1);
    const alone = await Promise.all(
      counts.map(async (count) => {
        const { model, rows } = await report(overdue(count), {
          parts: { chart: false, overdue: true, signature: true },
        });
        const pages = pagesOf(model);
        const sign = rows.findIndex(([first]) => first === "Nơi nhận:");
        expect(pages[rows.length - 1]).toBe(pages[sign]);
        const listed = rows.findLastIndex(([, second]) => String(second).startsWith("Việc "));
        return pages[sign] !== pages[listed] ? [count] : [];
      }),
    );
    expect(alone.flat()).toEqual([]);
  });
});

test("the list's title and header are not left alone at the foot of a page", async () => {
  const tasks = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      task({
        summary: `Việc ${index}`,
        line: index + 1,
        lead: [`Sở ${index}`],
        due: { text: "x", date: "2026-07-01" },
      }),
    );
  const counts = Array.from({ length: 12 }, (_, index) => 6 + index);
  const fillers = await Promise.all(
    counts.map(async (count) => {
      const { rows, model } = await report(tasks(count), { parts: { chart: false, overdue: true, signature: true } });
      const title = rows.findIndex(([first]) => String(first).startsWith("2. Nhiệm vụ"));
      const set = new Map(model.rows.map(({ row, height }) => [row, height]));
      const page = (297 - model.page.margins.top - model.page.margins.bottom) / (25.4 / 72);
      const above = rows.slice(0, title).reduce((sum, _, row) => sum + (set.get(row) ?? 17), 0);
      const start = rows.slice(title, title + 4).reduce((sum, _, row) => sum + (set.get(title + row) ?? 17), 0);
      expect(above >= page || above + start <= page).toBe(true);
      return above >= page;
    }),
  );
  expect(new Set(fillers).size).toBe(2);
});

/** The page of each row, as Excel would break it. */
function pagesOf({ values, rows, page }: SheetModel): readonly number[] {
  const height = (297 - page.margins.top - page.margins.bottom) / (25.4 / 72);
  const set = new Map(rows.map((one) => [one.row, one.hidden ? 0 : one.height]));
  const again = page.titleRows ? { ...page.titleRows, height: set.get(page.titleRows.first) ?? 0 } : undefined;
  let [number, filled] = [0, 0];
  return values.map((_, row) => {
    const own = set.get(row) ?? 17;
    if (filled + own > height) {
      number += 1;
      filled = again && row > again.last ? again.height : 0;
    }
    filled += own;
    return number;
  });
}
