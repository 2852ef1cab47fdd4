/** Brings node_modules to what package-lock.json asks for; does nothing where that is so already. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export function installMissing() {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) …");
  const { status } = runNpm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  if (status !== 0) {
    console.error("The packages could not be installed: see npm's message above, then run the command again.");
    process.exit(status ?? 1);
  }
}

/** npm notes what it installed in a lockfile of its own; packages for other systems are rightly absent there. */
function isInstalled() {
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const present = JSON.parse(readFileSync("node_modules/.package-lock.json", "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

/** Windows has npm as a .cmd file, which Node starts only through a shell; npm tells its scripts where its own file is. */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { stdio: "inherit" })
    : spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
}
