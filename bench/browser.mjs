/** Pages of the bench and of the product, built the same way and opened in one Chromium. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { findBrowser } from "../scripts/browser.mjs";
import configurations from "../webpack.config.js";

/** Builds bench/pages/NAME.tsx as the pane is built; gives the folder. */
export async function buildBenchPage(name) {
  const [pane] = configurations({ target: "taskpane" }, { mode: "production" });
  const path = join(process.cwd(), "dist", `bench-${name}`);
  const compiler = webpack({
    ...pane,
    name,
    cache: false,
    entry: { [name]: `./bench/pages/${name}.tsx` },
    output: { ...pane.output, path },
    plugins: [],
  });
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  const scripts = [...stats.compilation.entrypoints.get(name).getFiles()];
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), pageOf(scripts));
  return path;
}

function pageOf(scripts) {
  const tags = scripts.map((src) => `<script defer src="${src}"></script>`).join("");
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bench</title><style>html,body,#root{height:100%;margin:0}</style>${tags}<div id="root"></div></html>`;
}

/** Bytes of the scripts that the page asks for before anything is done. */
export function firstLoad(folder, page) {
  const html = readFileSync(join(folder, page), "utf8");
  const own = [...html.matchAll(/src="?([^" >]+\.js)/g)]
    .map(([, src]) => src)
    .filter((src) => !src.startsWith("https:"));
  const files = own.map((src) => readFileSync(join(folder, src)));
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
    later: readdirSync(folder).filter((name) => name.endsWith(".js")).length - own.length,
  };
}

/** Undefined where the machine has no browser. */
export async function openBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) return undefined;
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      // office.js is nowhere: its address fails at once, without this program standing between the page and its server.
      "--host-resolver-rules=MAP appsforoffice.microsoft.com ~NOTFOUND",
    ],
  });
}
