import { expect, test } from "@jest/globals";
import { sheetReader } from "../../src/workbench/sheetReader";
import { copyHtml } from "../../src/workbench/clipboardHtml";
import { statusPaper } from "../sheets/status/statusPaper";

async function copied() {
  const { workbook, status } = await statusPaper();
  const view = workbook.sheet(status);
  if (!view?.usedRange) throw new Error("no sheet");
  const reader = sheetReader(view, { rowCount: 200, columnCount: 26, content: 0 }, 1);
  return { html: copyHtml(reader, view.usedRange) ?? "", reader };
}

test("the status sheet goes to Word as a table with its merges, lines and faces, without its hidden cells", async () => {
  const { html } = await copied();
  expect(html).toMatch(/<td colspan="2" style="[^"]*">Hoàn thành<\/td>/);
  expect(html).toMatch(/<td rowspan="2" style="[^"]*border:0.5pt solid #444444[^"]*">TT<\/td>/);
  expect(html).toContain("font-family:'Times New Roman'");
  expect(html).not.toContain("planbook-status");
  const rows = html.match(/<tr>.*?<\/tr>/gs) ?? [];
  const open: number[] = [];
  for (const row of rows) {
    const cells = [...row.matchAll(/<td(?: colspan="(\d+)")?(?: rowspan="(\d+)")?/g)];
    const own = cells.reduce((sum, [, columns]) => sum + Number(columns ?? 1), 0);
    expect(own + open.reduce((sum, left) => sum + (left > 0 ? 1 : 0), 0)).toBe(10);
    for (const [index, left] of open.entries()) open[index] = left - 1;
    for (const [, columns, spans] of cells) {
      for (let index = 0; index < Number(columns ?? 1); index += 1) open.push(Number(spans ?? 1) - 1);
    }
  }
});

test("words are words: what looks like markup comes back as it was", async () => {
  const { reader } = await copied();
  const cell = (address: { row: number; column: number }) => ({
    ...reader.cell(address),
    text: '<b onclick="x">&amp;\nhai',
  });
  const html = copyHtml({ ...reader, cell }, { row: 14, column: 1, rowCount: 1, columnCount: 1 }) ?? "";
  expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;&amp;amp;<br>hai");
});
