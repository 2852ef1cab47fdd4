/** `npm run bench:<subject>`: installs the peers where they are missing, then measures one subject. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;
const [subject] = process.argv.slice(2);
const program = join(HERE, "subjects", `${subject}.mjs`);
if (!existsSync(program)) {
  console.error(`No such subject: ${subject}. Look into bench/subjects.`);
  process.exit(1);
}
if (!isInstalled()) run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], HERE);
run(process.execPath, ["--expose-gc", "--max-old-space-size=4096", program], join(HERE, ".."));

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
