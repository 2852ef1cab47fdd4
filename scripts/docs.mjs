/** `npm run docs`: writes the pages that are made from tables of the sources (docs/phrases.md). */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "test/docs"], {
  stdio: "inherit",
  env: { ...process.env, WRITE_DOCS: "1" },
});
process.exitCode = status ?? 1;
