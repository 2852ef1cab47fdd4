import type { RegisteredUnit } from "../../../src/model/register";

/** A plan as pasted text, or the cells of a sheet: formulas begin with "=" and stand beside their value. */
export type Example =
  { readonly text: string } | { readonly cells: readonly (readonly Cell[])[]; readonly hidden?: readonly number[] };

export type Cell = string | number | { readonly formula: string; readonly value: number };

/** One rule in documents: what it says, what it never accuses, and the two documents that prove it. */
export interface RuleExample {
  readonly rule: string;
  readonly says: string;
  readonly severity: string;
  readonly never: string;
  readonly found: Example;
  /** Near to the other, and right. */
  readonly silent: Example;
  /** The office's register, where the rule asks it. */
  readonly register?: readonly RegisteredUnit[];
}

/** A plan with its list of delegates. */
export function withAnnex(body: string, rows: readonly string[]): string {
  return `KẾ HOẠCH
Tổ chức Hội nghị chuyển đổi số tỉnh An Bình năm 2026
${body === "" ? "" : `${body}\n`}
PHỤ LỤC
THÀNH PHẦN THAM DỰ
| TT | Thành phần | Số lượng |
${rows.map((row) => `| ${row} |`).join("\n")}`;
}

/** A plan that assigns work. */
export function withTasks(tasks: string, before = ""): string {
  return `An Bình, ngày 01 tháng 7 năm 2026
KẾ HOẠCH
Tổ chức Hội nghị chuyển đổi số tỉnh An Bình
${before === "" ? "" : `${before}\n`}II. PHÂN CÔNG NHIỆM VỤ
${tasks}`;
}
