/** Sound inputs of an invented province that are then broken. */
import { writeXlsx, type WriteSheet } from "hucre";
import { buildDocx, numbering, p, r, table } from "../sources/buildDocx";
import { buildWorkbook } from "../sources/buildWorkbook";

const LIST: WriteSheet = {
  name: "Danh sách",
  rows: [
    ["DANH SÁCH ĐẠI BIỂU", null, null, null],
    ["TT", "Đơn vị", "Số lượng", "Hạn"],
    [1, "Sở Nội vụ", 7, new Date(Date.UTC(2026, 6, 15))],
    [2, "- Sở Y tế & Dân số", "07", "Quý III"],
    [3, "UBND xã An Bình", 2.5, true],
    ["Tổng", null, null, null],
  ],
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
  cells: new Map([
    ["2,3", { style: { numFmt: "dd/mm/yyyy" } }],
    ["5,2", { value: 9.5, formula: "SUM(C3:C5)", formulaResult: 9.5 }],
  ]),
  rowDefs: new Map([[4, { hidden: true }]]),
};

export async function workbookSeeds(): Promise<readonly Uint8Array[]> {
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><rPr><strike/></rPr><t>cũ</t></r><r><t>mới</t></r></is></c><c r="D1" t="str"><f>A1</f><v>Sở A</v></c>';
  return [
    await writeXlsx({ sheets: [LIST] }),
    await writeXlsx({
      sheets: [
        LIST,
        {
          name: "Hai",
          rows: [
            ["b", 1],
            ["c", 2],
          ],
        },
      ],
      stringMode: "inline",
    }),
    buildWorkbook({ cells, strings: "<si><t>Sở A</t></si><si><r><t>Sở </t></r><r><t>B</t></r></si>" }),
  ];
}

export function wordSeeds(): readonly Uint8Array[] {
  return [
    buildDocx({
      numbering: numbering(
        [
          [
            ["upperRoman", "%1."],
            ["lowerLetter", "%2)"],
          ],
        ],
        [0],
      ),
      footnotes: ["Ghi chú."],
      body: [
        p("Mục đích", { list: [1, 0] }),
        p("Nội dung", { list: [1, 1] }),
        p(
          `${r("Sở A")}<w:r><w:footnoteReference w:id="1"/></w:r>${r(": 02 người", "<w:b/>")}${r("cũ", "<w:strike/>")}`,
        ),
        table([
          ["TT", "Đơn vị", "Số lượng"],
          ["1", { text: "Sở B", across: 2 }],
          ["2", { text: "Sở C", down: "restart" }, "3"],
          ["3", { text: "", down: "continue" }, "4"],
        ]),
      ],
    }),
    buildDocx({ body: [p("Chủ trì: Sở A; phối hợp: Sở B. Hoàn thành trước ngày 15/7/2026.")] }),
  ];
}

export const CSV_SEEDS = [
  "STT;Đơn vị;Điện thoại\n1;Sở Nội vụ;0905 123\n2;Ủy ban;7\n",
  'A,B,C\n"một\nhai","nói ""x""",=1+1\n7,8\n',
  "sep=|\r\nĐơn vị|Số\r\nSở A, Sở B; Sở C|2",
  "Họ tên\tĐơn vị\nNguyễn Văn A\tXã An Bình\n",
] as const;

export const TEXT_SEEDS = [
  "KẾ HOẠCH\nI. Mục đích\n1. Sở Nội vụ: 07 người.\n- Sở Y tế chủ trì, phối hợp Sở A tham mưu trước ngày 15/7/2026.\nII. Thời gian\nTừ 8 giờ 00 ngày 20/7/2026.\n",
  'TT\tĐơn vị\tSố lượng\n1\tSở A\t5\n2\tSở B\t"7\nngười"\nTổng\t\t12\n',
  "| TT | Đơn vị | Số |\n|---|---|---|\n| 1 | Sở A | 5 |\n| 2 | **Sở B** | 7 |\n",
  "TT     Đơn vị          Số lượng\n1      Sở A            5\n2      Sở B            7\n",
] as const;
