/** What a person does on the screens, in either language. */
import type { Locator, Page } from "playwright-core";
import type { PaneMessages } from "../../src/locales/pane";
import type { TextFile } from "./screenPlans";

export interface Walk {
  readonly page: Page;
  readonly m: PaneMessages;
}

export function button(page: Page, name: string, inside = "body"): Locator {
  return page.locator(inside).getByRole("button", { name, exact: true }).first();
}

export async function press(page: Page, name: string): Promise<void> {
  await button(page, name, ".fui-FluentProvider .fui-FluentProvider").click();
}

export function rowOf(page: Page, title: string): Locator {
  return page.locator("main button").filter({ hasText: title }).first();
}

/** Groups, tasks and what was not understood fold away. */
export function part(page: Page, title: string): Locator {
  return page.locator("main h2 button").filter({ hasText: title });
}

export async function openPart(page: Page, title: string): Promise<void> {
  await part(page, title).click();
  await part(page, title).evaluate((row) => row.scrollIntoView({ block: "start" }));
}

export function tab(page: Page, name: string): Locator {
  return page.locator("main").getByRole("tab", { name });
}

export async function headline(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

export function firstFinding(page: Page): Locator {
  return page.locator("main [aria-expanded]").first();
}

export async function section(page: Page, title: string): Promise<void> {
  const opener = page.locator("main").getByText(title, { exact: true }).first();
  await opener.click();
  await opener.evaluate((element) => element.scrollIntoView({ block: "start" }));
}

export async function turnTo({ page, m }: Walk, name: string): Promise<void> {
  await page.getByRole("tablist", { name: m.tabs.label }).getByRole("tab", { name }).click();
}

export async function fillPaste({ page, m }: Walk, text: string): Promise<void> {
  await rowOf(page, m.source.paste).click();
  await page.getByRole("textbox", { name: m.paste.field }).fill(text);
}

export async function readText(walk: Walk, text: string): Promise<void> {
  await fillPaste(walk, text);
  await press(walk.page, walk.m.paste.read);
  await walk.page.getByText(walk.m.source.done, { exact: true }).first().waitFor();
}

export async function writePlan(walk: Walk, text: string): Promise<void> {
  await readText(walk, text);
  await turnTo(walk, walk.m.tabs.review);
  await press(walk.page, walk.m.common.write);
  await button(walk.page, walk.m.common.undo, "footer").waitFor();
}

export async function pick(page: Page, opener: Locator, files: readonly TextFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await opener.click();
  const picked = files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) }));
  await (await chooser).setFiles(picked);
}
