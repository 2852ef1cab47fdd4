/** The built workbench in a real browser: served from dist, opened, and watched for requests that leave the machine. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { serveFolder } from "../../scripts/serve.mjs";

const PAGE_FOLDER = "dist/workbench";
const PICTURES = "test-output";
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** A small office screen, as many of our users have. */
const OFFICE_SCREEN = { width: 1366, height: 768 };

export interface Session {
  readonly origin: string;
  /** Opens the workbench in a page of its own. `today` is fixed, so that pictures and classes stay the same. */
  readonly open: (options?: OpenOptions) => Promise<WorkbenchPage>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly query?: string;
  readonly screen?: { readonly width: number; readonly height: number };
  /** Whether the system forces its own colours. */
  readonly contrast?: "active" | "none";
}

export interface WorkbenchPage {
  readonly page: Page;
  /** Addresses asked for outside our own server. */
  readonly foreignRequests: readonly string[];
  /** Errors of the page's scripts and refusals of its content security policy. */
  readonly complaints: readonly string[];
}

export async function startBrowser(): Promise<Session> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser here: npm test finds or installs one.");
  if (!existsSync(PAGE_FOLDER)) throw new Error(`${PAGE_FOLDER} is missing: npm test builds it first.`);
  const server = await serveFolder(PAGE_FOLDER, 0);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  return {
    origin: server.origin,
    open: (options = {}) => openWorkbench(browser, server.origin, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openWorkbench(browser: Browser, origin: string, options: OpenOptions): Promise<WorkbenchPage> {
  const { query = "", screen = OFFICE_SCREEN, contrast = "none" } = options;
  const page = await browser.newPage({
    viewport: screen,
    locale: "vi-VN",
    acceptDownloads: true,
    forcedColors: contrast,
    reducedMotion: "reduce",
  });
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) foreignRequests.push(url);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${origin}/?today=2026-07-15${query}`);
  await page.getByRole("grid").waitFor();
  return { page, foreignRequests, complaints };
}

/** Saves a picture for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** What axe finds wrong. Fluent's focus keeper puts unseen stops around dialogs; they are no content of the page. */
export async function audit(page: Page, part = "html"): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (include) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ include: [[include]], exclude: [["[data-tabster-dummy]"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  }, part);
}
