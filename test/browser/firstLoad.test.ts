/** What the built pages weigh and say before anything is done: no browser is asked. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import {
  CACHE_FOREVER,
  CACHE_NEVER,
  headersOf,
  HASHED_NAME,
  metaPolicy,
  serverPolicy,
} from "../../scripts/headers.mjs";
import { serveFolder } from "../../scripts/serve.mjs";
import { nginxConf, webConfig } from "../../scripts/serverFiles.mjs";

const PANE = "dist/taskpane";
/** Microsoft's own template for a React pane comes with 167 KB. */
const FIRST_LOAD_BYTES = 130_000;

test("the pane's first scripts stay light", () => {
  const html = readFileSync(join(PANE, "taskpane.html"), "utf8");
  const scripts = [...html.matchAll(/src="?([^" >]+\.js)/g)].flatMap(([, src = ""]) =>
    src.startsWith("https:") ? [] : [src],
  );
  expect(scripts.length).toBeGreaterThan(0);
  const weights = scripts.map((src) => gzipSync(readFileSync(join(PANE, src)), { level: 9 }).length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
});

test("every script has a name that tells its contents", () => {
  const scripts = readdirSync(PANE).filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => !HASHED_NAME.test(name))).toEqual([]);
});

describe.each(["workbench", "taskpane"] as const)("the headers of the %s", (page) => {
  test("allow no script written into the page, and keep only what never changes", () => {
    for (const policy of [metaPolicy(page), serverPolicy(page)]) {
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe|\*|data:|blob:/);
    }
    expect(serverPolicy(page)).toContain("frame-ancestors");
    expect(headersOf(page, "main.0123abcd.js")["Cache-Control"]).toBe(CACHE_FOREVER);
    expect(headersOf(page, "index.html")["Cache-Control"]).toBe(CACHE_NEVER);
    expect(headersOf(page, "assets/icon-32.png")["Cache-Control"]).toBe(CACHE_NEVER);
  });

  test("are what our own server, IIS and nginx send", async () => {
    const server = await serveFolder(join("dist", page), 0);
    const file = page === "workbench" ? "index.html" : "taskpane.html";
    const { headers } = await fetch(`${server.origin}/${file}`);
    await server.close();
    for (const [name, value] of Object.entries(headersOf(page, file))) expect(headers.get(name)).toBe(value);
    expect(webConfig(page)).toContain(serverPolicy(page));
    expect(nginxConf(page)).toContain(serverPolicy(page));
  });
});
