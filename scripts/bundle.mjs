/** Runs webpack for our targets, and knows whether a target's last build is still good. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STAMPS = "node_modules/.cache/planbook";

/** A short name for the state of everything that a build is made from. */
export function sourceFingerprint() {
  const hash = createHash("sha256");
  const folders = ["src", "samples", "assets"].filter(existsSync);
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  const single = [
    "webpack.config.js",
    "scripts/headers.mjs",
    "scripts/stylesLoader.mjs",
    "manifest.xml",
    "package-lock.json",
    "workbench.html",
    "taskpane.html",
  ].filter(existsSync);
  for (const file of [...single, ...files].sort()) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Builds a page into dist/<target>, unless the last build was made from the same sources. */
export async function buildPage(target, mode = "production") {
  const stamp = join(STAMPS, `${target}.txt`);
  const state = `${mode} ${sourceFingerprint()}`;
  const isFresh = existsSync(join("dist", target)) && existsSync(stamp) && readFileSync(stamp, "utf8") === state;
  if (isFresh) return "fresh";
  rmSync(stamp, { force: true });
  await runWebpack(await configurationOf(target, mode));
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, state);
  return "built";
}

/** Path of the command line program, built where the sources changed. Commands may run side by side. */
export async function buildCommandLine() {
  const name = `${sourceFingerprint()}.cjs`;
  const program = join("dist", "cli", name);
  if (existsSync(program)) return program;
  const configuration = await configurationOf("cli", "production");
  const scratch = join(process.cwd(), "dist", `cli-${process.pid}`);
  await runWebpack({ ...configuration, output: { ...configuration.output, path: scratch } });
  mkdirSync(join("dist", "cli"), { recursive: true });
  for (const old of readdirSync(join("dist", "cli"))) rmSync(join("dist", "cli", old), { force: true });
  renameSync(join(scratch, "cli.cjs"), program);
  rmSync(scratch, { recursive: true, force: true });
  return program;
}

async function configurationOf(target, mode) {
  const { default: configurations } = await import("../webpack.config.js");
  return configurations({ target }, { mode })[0];
}

async function runWebpack(configuration) {
  const { default: webpack } = await import("webpack");
  const compiler = webpack(configuration);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
}
