/** A thousand returned lists in the pane: no task holds the page up, the pane answers meanwhile, and it can be stopped. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makeReturns, type MadeFile } from "../registrations/returnedFiles";
import { startBrowser, type Session } from "./browser";

let session: Session;
let folder = "";

beforeAll(async () => {
  session = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), "planbook-"));
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the browser calls a long task. */
const LONG_TASK_MS = 50;
const HAND_OVER = 100;

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** Up to the page that asks for the returned lists. */
async function openMerge(page: Page, quota: string): Promise<void> {
  await press(page, "Dùng kế hoạch của tôi");
  const path = join(folder, "phan-bo.csv");
  writeFileSync(path, quota);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Chọn tệp/ }).click();
  await (await chooser).setFiles(path);
  await page.getByText("Đã đọc", { exact: true }).waitFor({ timeout: 60_000 });
  const tabs = page.getByRole("tablist", { name: "Các màn hình" });
  await tabs.getByRole("tab", { name: "Rà soát" }).click();
  await press(page, "Ghi vào sổ tính");
  await page.getByRole("heading", { name: /^Đã ghi/ }).waitFor({ timeout: 60_000 });
  await tabs.getByRole("tab", { name: "Đại biểu" }).click();
  await press(page, "Gộp danh sách gửi về");
  await page.getByRole("heading", { level: 1, name: "Gộp danh sách gửi về" }).waitFor();
}

interface Returned {
  returned: File[];
}

/** Brings the files into the page. What the browser itself takes to open a chooser's files is no work of the page. */
async function handOver(page: Page, files: readonly MadeFile[]): Promise<void> {
  await page.evaluate(() => Object.assign(window, { returned: [] }));
  for (let from = 0; from < files.length; from += HAND_OVER) {
    const part = files.slice(from, from + HAND_OVER).map(({ name, bytes, modified }) => ({
      name,
      modified,
      text: Buffer.from(bytes).toString("latin1"),
    }));
    await page.evaluate((made) => {
      const { returned } = window as unknown as Returned;
      for (const { name, modified, text } of made) {
        const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
        returned.push(new File([bytes], name, { lastModified: modified }));
      }
    }, part);
  }
}

/** Puts them where a chooser would put them. */
async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    for (const file of (window as unknown as Returned).returned) transfer.items.add(file);
    const input = document.querySelector<HTMLInputElement>("input[type=file][multiple]");
    if (!input) throw new Error("Nothing asks for files");
    input.files = transfer.files;
  });
}

/** Says that all are chosen, in a task of its own. */
async function chooseAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const input = document.querySelector("input[type=file][multiple]");
    setTimeout(() => input?.dispatchEvent(new Event("change", { bubbles: true })));
  });
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time: a busy machine does not lengthen them. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of the longest task of the page's main thread, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && threads.has(`${pid} ${tid}`),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000));
}

test("a thousand returned lists do not hold the page up, and merging them can be stopped", async () => {
  const { files } = await makeReturns(1_000);
  const { quota } = await makeReturns(41);
  const { page, complaints } = await session.open();
  await openMerge(page, quota);
  await handOver(page, files);
  await layOut(page);
  const browser = page.context().browser();
  if (!browser) throw new Error("No browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  await chooseAll(page);
  await page.getByRole("progressbar").waitFor();
  const value = async (): Promise<number> => Number(await page.getByRole("progressbar").getAttribute("aria-valuenow"));
  const end = Date.now() + 60_000;
  while ((await value()) < 100 && Date.now() < end) await page.waitForTimeout(200);
  // The pane answers: its settings open and close in the middle of the work, and the way back shows how far it is.
  await press(page, "Cài đặt");
  await page.getByRole("heading", { level: 1, name: "Cài đặt" }).waitFor();
  await page.keyboard.press("Escape");
  await press(page, "Gộp danh sách gửi về");
  const before = await value();
  await press(page, "Hủy gộp");
  await page.getByRole("heading", { level: 1, name: "Gộp danh sách gửi về" }).waitFor();
  const longest = longestTask(await browser.stopTracing());
  expect(before).toBeLessThan(files.length);
  expect(longest).toBeLessThan(LONG_TASK_MS);
  expect(complaints).toEqual([]);
}, 240_000);

test("the whole of it, up to the report, has no task that holds the page up", async () => {
  const { quota, files } = await makeReturns(1_000);
  const { page, complaints } = await session.open();
  await openMerge(page, quota);
  await handOver(page, files);
  await layOut(page);
  const browser = page.context().browser();
  if (!browser) throw new Error("No browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  await chooseAll(page);
  await page.getByRole("heading", { level: 1, name: /^Đã gộp \d+ trong \d/ }).waitFor({ timeout: 200_000 });
  const longest = longestTask(await browser.stopTracing());
  expect(longest).toBeLessThan(LONG_TASK_MS);
  expect(complaints).toEqual([]);
}, 300_000);
