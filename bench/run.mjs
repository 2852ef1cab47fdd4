/** `npm run bench`: measures every subject, or those that are named. Installs the peers where they are missing. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;
const SUBJECTS = readdirSync(join(HERE, "subjects"))
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => name.slice(0, -".mjs".length));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !SUBJECTS.includes(name));
if (unknown.length > 0) {
  console.error(`No such subject: ${unknown.join(", ")}. There are ${SUBJECTS.join(", ")}.`);
  process.exit(1);
}
if (!isInstalled()) run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], HERE);
for (const subject of named.length > 0 ? named : SUBJECTS) {
  console.log(`\n${subject}`);
  const program = join(HERE, "subjects", `${subject}.mjs`);
  run(process.execPath, ["--expose-gc", "--max-old-space-size=4096", program], join(HERE, ".."));
}

function isInstalled() {
  const wanted = Object.entries(JSON.parse(readFileSync(join(HERE, "package.json"), "utf8")).dependencies);
  return wanted.every(([name, version]) => {
    const path = join(HERE, "node_modules", name, "package.json");
    return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).version === version;
  });
}

function run(command, words, cwd) {
  const { status } = spawnSync(command, words, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
