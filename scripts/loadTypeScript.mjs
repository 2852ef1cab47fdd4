/** Loads a module written in TypeScript: bundled for Node like the command line, run, and thrown away. */
import { rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import configurations from "../webpack.config.js";

export async function loadTypeScript(file) {
  const [cli] = configurations({ target: "cli" }, { mode: "none" });
  const path = resolve("dist", `docs-${process.pid}`);
  const library = { type: "commonjs2" };
  // Node keeps modules by their path: one name for all would load the first again.
  const filename = `${basename(file, ".ts")}.cjs`;
  const compiler = webpack({ ...cli, entry: resolve(file), output: { path, filename, library } });
  try {
    await run(compiler);
    const { default: exports } = await import(pathToFileURL(join(path, filename)).href);
    return exports;
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

async function run(compiler) {
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
}
