/** What a person does in the pane, over a real workbook in memory. */
import { beforeAll } from "@jest/globals";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import type { Host } from "../../src/model/host";
import { App } from "../../src/pane/App";
import { prepareWords } from "../../src/pane/words";
import { SAMPLE_PLAN } from "../../src/samples/samplePlan";
import { day } from "./fixtures";

/** As a pane that has stood for a moment: what comes after the first screen is there. */
beforeAll(async () => {
  await Promise.all([
    prepareWords("vi"),
    prepareWords("en"),
    import("../../src/pane/ScreenTabs"),
    import("../../src/pane/screens/SourceScreen"),
    import("../../src/pane/screens/PasteScreen"),
    import("../../src/pane/screens/ReadingScreen"),
    import("../../src/pane/effects/effects"),
    import("../../src/pipeline"),
  ]);
});

export const today = day("2026-07-15");

export interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly host: Host;
  readonly user: UserEvent;
}

export function open(
  change: (host: Host) => Host = (host) => host,
  language: "vi" | "en" = "vi",
  workbook = new MemoryWorkbook({ today }),
): Opened {
  const host = change(createMemoryHost(workbook));
  // jsdom asks every style rule about every element: minutes for nothing, for it draws nothing.
  const withoutStyles = createDOMRenderer(document, { unstable_filterCSSRule: () => false });
  render(
    <RendererProvider renderer={withoutStyles}>
      <App environment={{ language, theme: "light" }} host={host} today={today} />
    </RendererProvider>,
  );
  return { workbook, host, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

/** Fluent writes a tab's word twice, once unseen to keep its width. */
export function findTab(name: string): HTMLElement {
  return screen.getByRole("tab", { name: new RegExp(`^${name}`) });
}

export async function readPlan(user: UserEvent, text = SAMPLE_PLAN): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Dùng kế hoạch của tôi" }));
  await user.click(await screen.findByRole("button", { name: /^Dán văn bản/ }));
  fireEvent.change(await screen.findByRole("textbox", { name: "Văn bản" }), { target: { value: text } });
  await user.click(screen.getByRole("button", { name: "Đọc văn bản" }));
  await screen.findByText("Đã đọc");
}

export async function reviewPlan(user: UserEvent): Promise<void> {
  await readPlan(user);
  await user.click(await screen.findByRole("button", { name: /^Rà soát \d+ điều$/ }));
  await screen.findByRole("heading", { level: 1, name: /điều cần xem trước khi ghi/ });
}

export async function writePlan(user: UserEvent): Promise<void> {
  await reviewPlan(user);
  await user.click(screen.getByRole("button", { name: "Ghi vào sổ tính" }));
  await screen.findByRole("heading", { level: 1, name: /^Đã ghi/ });
}

/** The count of the row that bears this number. */
export function findCountCell(workbook: MemoryWorkbook, no: string): { readonly row: number; readonly column: number } {
  const sheet = workbook.sheets().find(({ name }) => name === "Đại biểu");
  for (let row = 0; row < 40; row += 1) {
    if (sheet?.cell({ row, column: 0 }).text === no) return { row, column: 3 };
  }
  throw new Error(`No row ${no}`);
}
