/** Sheet models for tests: a blank one to add to, and a quota table as the product makes it. */
import { rangeFromA1, type CellAddress, type RangeAddress } from "../../src/model/address";
import { cellFromA1 } from "../../src/model/address";
import type { ChartModel } from "../../src/model/chart";
import type { SheetModel } from "../../src/model/sheet";

export function range(a1: string): RangeAddress {
  const found = rangeFromA1(a1);
  if (!found) throw new Error(`${a1} is no range`);
  return found;
}

export function cell(a1: string): CellAddress {
  const found = cellFromA1(a1);
  if (!found) throw new Error(`${a1} is no cell`);
  return found;
}

export function sheetModel(parts: Partial<SheetModel> = {}): SheetModel {
  return {
    role: "sample",
    name: "Mẫu",
    values: [],
    formulas: [],
    columns: [],
    rows: [],
    merges: [],
    styles: [],
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    page: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      centerHorizontally: false,
      pageNumbers: false,
    },
    links: new Map(),
    ...parts,
  };
}

export const QUOTA_COUNTS = [12, 8, 10, 5, 7, 4, 3, 82, 20, 12] as const;

/** Ten groups, 163 people, a totals row, notes by formula and a rule for large groups. */
export function quotaModel(parts: Partial<SheetModel> = {}): SheetModel {
  return sheetModel({
    role: "quota",
    name: "Đại biểu",
    values: [
      ["DANH SÁCH ĐẠI BIỂU", null, null, null],
      ["STT", "Đơn vị", "Số lượng", "Ghi chú"],
      ...QUOTA_COUNTS.map((count, index) => [index + 1, `Cơ quan ${index + 1}`, count, null]),
      ["Tổng cộng", null, null, null],
    ],
    formulas: [
      { range: range("D3:D12"), formula: '=IF([@[Số lượng]]>Nguong,"lớn","")' },
      { range: range("C13"), formula: "=SUBTOTAL(109,[Số lượng])" },
      { range: range("F2:F11"), formula: "=C3*2" },
    ],
    columns: [{ width: 6 }, { width: 40 }, { width: 10 }, { width: 24 }, { hidden: true }],
    rows: [{ row: 0, height: 24 }],
    merges: [range("A1:D1")],
    styles: [
      { range: range("A1"), style: { bold: true, fontName: "Times New Roman", fontSize: 14, horizontal: "center" } },
      { range: range("A2:D13"), style: { border: "#808080", vertical: "top", wrap: true } },
      { range: range("A2:D2"), style: { bold: true, fill: "#d9e1f2" } },
    ],
    tables: [{ name: "DaiBieu", range: range("A2:D13"), hasTotals: true, showFilter: true }],
    names: [{ name: "Nguong", cell: cell("H1") }],
    conditionalFormats: [
      { range: range("A3:D12"), formula: "=$C3>50", style: { bold: true, fill: "#ffc7ce" }, stopIfTrue: true },
      {
        range: range("A3:D12"),
        formula: "=$C3>10",
        style: { fontColor: "#9c0006", fill: "#ffffcc" },
        stopIfTrue: false,
      },
    ],
    validations: [
      { range: range("D3:D12"), values: ["lớn", "nhỏ"], errorTitle: "Ghi chú", errorMessage: "Chọn trong danh sách." },
    ],
    frozenRows: 2,
    frozenColumns: 2,
    showGridlines: false,
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      titleRows: { first: 1, last: 1 },
      centerHorizontally: true,
      pageNumbers: true,
    },
    ...parts,
  });
}

/** Two parts of each group as bars, over cells beside the table. */
export const chartModel: ChartModel = {
  type: "BarStacked",
  title: "Đại biểu theo cơ quan",
  altText: 'Biểu đồ thanh: 10 cơ quan, nhiều nhất "Cơ quan 8" & 82 người',
  position: range("J2:P14"),
  categories: range("B3:B12"),
  series: [
    { name: "Số lượng", values: range("C3:C12"), fill: "#1f4e79", fontColor: "#ffffff" },
    { name: "Gấp đôi <thử>", values: range("F2:F11"), fill: "#ffc7ce", fontColor: "#000000" },
  ],
  border: "#444444",
  fontName: "Times New Roman",
  fontSize: 10,
};
