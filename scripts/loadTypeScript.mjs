/** Modules written in TypeScript: bundled for Node like the command line. */
import { rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import configurations from "../webpack.config.js";

/** Bundles the module, runs it, and throws the bundle away. */
export async function loadTypeScript(file) {
  const bundle = await bundleTypeScript(file);
  try {
    const { default: exports } = await import(pathToFileURL(bundle.path).href);
    return exports;
  } finally {
    bundle.remove();
  }
}

/** The bundle as a file that stays until `remove`, for a process of its own; as the product is built in production. */
export async function bundleTypeScript(file) {
  const [cli] = configurations({ target: "cli" }, { mode: "production" });
  const path = resolve("dist", `docs-${process.pid}`);
  const library = { type: "commonjs2" };
  // Node keeps modules by their path: one name for all would load the first again.
  const filename = `${basename(file, ".ts")}.cjs`;
  await run(webpack({ ...cli, entry: resolve(file), output: { path, filename, library } }));
  return { path: join(path, filename), remove: () => rmSync(path, { recursive: true, force: true }) };
}

async function run(compiler) {
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
}
