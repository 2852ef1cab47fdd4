/** What we ship: few packages, none that runs a script when it is installed, each with a licence that lets us. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { componentsOf, runtimePackages } from "../../scripts/sbom/components.mjs";

const MAX_OTHERS = 12;
const LICENCES = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];
const REACT_AND_FLUENT = /^(?:react|react-dom|@fluentui\/.*)$/;

const lockfile: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));
const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

test(`at most ${MAX_OTHERS} packages run beside React and Fluent, at exact versions`, () => {
  const direct = Object.keys(manifest.dependencies).filter((name) => !REACT_AND_FLUENT.test(name));
  expect(direct.length).toBeLessThanOrEqual(MAX_OTHERS);
  for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("what they bring along, Fluent's own parts aside, is counted too", () => {
  const all = runtimePackages(
    lockfile,
    Object.keys(manifest.dependencies).filter((name) => !REACT_AND_FLUENT.test(name)),
  );
  // React itself comes along as what a package needs beside it; the scheduler is a part of it.
  const others = all.filter(({ name }) => !REACT_AND_FLUENT.test(name) && name !== "scheduler");
  expect(others.length).toBeGreaterThan(5);
  expect(others.length).toBeLessThanOrEqual(MAX_OTHERS);
});

test("no package that we ship runs a script when it is installed", () => {
  const all = runtimePackages(lockfile, Object.keys(manifest.dependencies));
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

test("every package that we ship has a licence that lets us, and stands in the list of parts with its checksum", () => {
  const parts = componentsOf(lockfile, Object.keys(manifest.dependencies));
  expect(parts.filter(({ licence }) => !LICENCES.includes(licence))).toEqual([]);
  expect(parts.filter(({ integrity }) => !/^sha512-/.test(integrity))).toEqual([]);
});
