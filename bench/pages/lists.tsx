/** Review rows in the product's list and in Fluent's table, drawn and changed on demand. */
import {
  FluentProvider,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  webLightTheme,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { RowButton } from "../../src/pane/components/Row";
import { Screen } from "../../src/pane/components/Screen";
import { WindowedList } from "../../src/pane/components/WindowedList";
import { prepareWords } from "../../src/pane/words";

interface ReviewRow {
  readonly id: number;
  readonly summary: string;
  readonly lead: string;
  readonly due: string;
}

interface ListProps {
  readonly rows: readonly ReviewRow[];
}

function ProductList({ rows }: ListProps): JSX.Element {
  return (
    <Screen>
      <WindowedList items={rows} rowHeight={59} toKey={({ id }) => id}>
        {({ summary, lead, due }) => (
          <RowButton detail={`${lead} · ${due}`} onClick={() => undefined} plain title={summary} titleLang="vi" />
        )}
      </WindowedList>
    </Screen>
  );
}

function FluentTable({ rows }: ListProps): JSX.Element {
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>Nhiệm vụ</TableHeaderCell>
          <TableHeaderCell>Chủ trì</TableHeaderCell>
          <TableHeaderCell>Thời hạn</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ id, summary, lead, due }) => (
          <TableRow key={id}>
            <TableCell>{summary}</TableCell>
            <TableCell>{lead}</TableCell>
            <TableCell>{due}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const LISTS = { product: ProductList, fluent: FluentTable } as const;

function makeRows(count: number, ending = ""): readonly ReviewRow[] {
  return Array.from({ length: count }, (_, id) => ({
    id,
    summary: `Rà soát, hướng dẫn các xã, phường triển khai nội dung ${id}${id === 3 ? ending : ""}`,
    lead: `Sở Nội vụ ${id % 20}`,
    due: "trước ngày 20/7/2026",
  }));
}

let root: Root | undefined;

function draw(name: keyof typeof LISTS, rows: readonly ReviewRow[]): void {
  const List = LISTS[name];
  const element = document.getElementById("root");
  if (!element) return;
  root ??= createRoot(element);
  const shown = root;
  flushSync(() =>
    shown.render(
      <FluentProvider style={{ height: "100%", display: "flex", flexDirection: "column" }} theme={webLightTheme}>
        <List rows={rows} />
      </FluentProvider>,
    ),
  );
  element.getBoundingClientRect();
}

/** Two frames: what the first drawing asks for is drawn too. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Milliseconds to draw the rows and to change one, laid out, and how many elements stand in the page. */
async function measureList(name: keyof typeof LISTS, count: number) {
  root?.unmount();
  root = undefined;
  const [rows, changed] = [makeRows(count), makeRows(count, " (đã sửa)")];
  await settled();
  const start = performance.now();
  draw(name, rows);
  const drawn = performance.now() - start;
  await settled();
  const before = performance.now();
  draw(name, changed);
  const edited = performance.now() - before;
  await settled();
  const shows = document.body.textContent.includes("(đã sửa)");
  return { drawn, edited, nodes: document.querySelectorAll("#root *").length, shows };
}

void prepareWords("vi").then(() => Object.assign(window, { measureList }));
