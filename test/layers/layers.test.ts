import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const CONFIGS = ["tsconfig.json", "tsconfig.core.json", ".dependency-cruiser.cjs", "package.json"];
const CRUISE = ["dependency-cruiser/bin/dependency-cruise.mjs", "src", "--config", ".dependency-cruiser.cjs"];
const COMPILE_CORE = ["typescript/bin/tsc", "-p", "tsconfig.core.json"];

const FORBIDDEN_IMPORTS = [
  ["a rule that reads words", "src/review/plantedWords.ts", "../locales/locale", "review-folders"],
  ["text that reads a source", "src/text/plantedSource.ts", "../sources/text", "text-folders"],
  ["a package in a pure folder", "src/reading/plantedPackage.ts", "react", "reading-packages"],
  ["a part of Node in a pure folder", "src/sheets/plantedNode.ts", "node:fs", "sheets-packages"],
  ["the pane that knows its host", "src/pane/plantedHost.ts", "../hosts/memory/view", "pane-folders"],
  ["one host that knows the other", "src/hosts/excel/plantedMemory.ts", "../memory/view", "hosts/excel-folders"],
  ["a language that knows the other", "src/locales/en/plantedVi.ts", "../vi/pane", "languages-do-not-know-each-other"],
  ["a rule that knows another", "src/review/rules/plantedRule.ts", "./totalMismatch", "rules-do-not-know-each-other"],
  ["a file that is not there", "src/model/plantedNothing.ts", "./nothing", "imports-exist"],
  ["a package for development", "src/hosts/memory/plantedTool.ts", "fast-check", "no-development-packages"],
] as const;

const FORBIDDEN_NAMES = [
  ["the page", "src/reading/plantedPage.ts", "document"],
  ["Excel", "src/sheets/plantedExcel.ts", "Excel"],
  ["Node", "src/model/plantedProcess.ts", "process"],
] as const;

let copy = "";
const said = { cleanImports: "", cleanTypes: "", imports: "", types: "" };

/** A copy of the sources inside the project, so that packages resolve, where faults can be planted. */
beforeAll(() => {
  mkdirSync("test-output", { recursive: true });
  copy = mkdtempSync(join("test-output", "layers-"));
  for (const name of ["src", ...CONFIGS]) cpSync(name, join(copy, name), { recursive: true });
  said.cleanImports = run(CRUISE);
  said.cleanTypes = run(COMPILE_CORE);
  for (const [, path, target] of FORBIDDEN_IMPORTS) writeFileSync(join(copy, path), `import "${target}";`);
  for (const [, path, name] of FORBIDDEN_NAMES)
    writeFileSync(join(copy, path), `export const planted: unknown = ${name};`);
  writeFileSync(join(copy, "src/model/plantedType.ts"), 'export type { Phrase } from "../text/pattern";');
  said.imports = run(CRUISE);
  said.types = run(COMPILE_CORE);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run([program = "", ...args]: readonly string[]): string {
  const command = [resolve("node_modules", program), ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: "utf8" });
  return stdout + stderr;
}

test("the sources as they are keep to their layers", () => {
  expect(said.cleanImports).toContain("no dependency violations found");
  expect(said.cleanTypes).toBe("");
});

test.each(FORBIDDEN_IMPORTS)("%s is refused", (_, path, _target, rule) => {
  expect(said.imports).toContain(`error ${rule}: ${path}`);
});

test("a type crosses no border either", () => {
  expect(said.imports).toContain("error model-folders: src/model/plantedType.ts");
});

test("a module that nobody uses is refused", () => {
  expect(said.imports).toContain("error no-orphans: src/model/plantedProcess.ts");
});

test.each(FORBIDDEN_NAMES)("%s is unknown in a pure folder", (_, path, name) => {
  expect(said.types).toMatch(new RegExp(`${path}.*Cannot find name '${name}'`));
});
