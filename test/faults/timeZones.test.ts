/** The same days everywhere: five time zones, three locales, midnight and the nights when clocks are put on or back. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";

const ZONES = ["Asia/Ho_Chi_Minh", "UTC", "America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe"];
const LOCALES = ["vi_VN.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8"];
const PLAN = "samples/ke-hoach.txt";
const folder = mkdtempSync(join(tmpdir(), "planbook-zones-"));

function run(args: readonly string[], env: Readonly<Record<string, string>>, preload: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, "scripts/cli.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Everything in the workbook's sheets. */
function make(
  name: string,
  env: Readonly<Record<string, string>>,
  more: readonly string[],
  preload: readonly string[] = [],
): string {
  const file = join(folder, `${name.replaceAll(/[^\w]/g, "-")}.xlsx`);
  run(["make", PLAN, "--out", file, ...more], env, preload);
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.entries(parts)
    .filter(([part]) => /^xl\/(?:worksheets\/[^_]|sharedStrings|tables)/.test(part))
    .map(([part, bytes]) => `${part}\n${strFromU8(bytes)}`)
    .sort()
    .join("\n");
}

let workbook = "";
let home = { make: "", read: "" };

beforeAll(() => {
  workbook = join(folder, "home.xlsx");
  const env = { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8" };
  home = {
    make: make("home", env, ["--as-of", "2026-07-15"]),
    read: run(["read", workbook, "--as-of", "2026-07-15"], env),
  };
});

/** Each zone with one locale; all fifteen pairs with FAULTS=all. */
const PAIRS = ZONES.flatMap((zone, at) =>
  LOCALES.map((locale) => [zone, locale] as const).filter(
    (_, index) => process.env["FAULTS"] === "all" || index === at % LOCALES.length,
  ),
);

test.each(PAIRS)("a workbook with dates reads the same in %s, %s", (TZ, LANG) => {
  expect(run(["read", workbook, "--as-of", "2026-07-15"], { TZ, LANG, LC_ALL: LANG })).toBe(home.read);
});

test.each(ZONES.slice(2))("the sheets made in %s are those made at home", (TZ) => {
  expect(make(TZ, { TZ, LANG: "en_US.UTF-8" }, ["--as-of", "2026-07-15"])).toBe(home.make);
});

/** An instant of the world's clock with no day given, and the day that a person reads off the calendar there. */
test.each([
  ["Asia/Ho_Chi_Minh", "2026-07-14T16:59:59.999Z", "2026-07-14"],
  ["Asia/Ho_Chi_Minh", "2026-07-14T17:00:00.000Z", "2026-07-15"],
  ["America/New_York", "2026-03-09T03:59:59.999Z", "2026-03-08"],
  ["America/New_York", "2026-11-02T04:59:59.999Z", "2026-11-01"],
  ["Australia/Lord_Howe", "2026-10-03T13:30:00.000Z", "2026-10-04"],
])("in %s at %s it is %s", (TZ, FROZEN, day) => {
  const preload = ["--require", resolve("test/faults/frozenClock.cjs")];
  const frozen = make("frozen", { TZ, FROZEN }, [], preload);
  expect(frozen).toBe(make("noon", { TZ: "UTC", FROZEN: `${day}T12:00:00.000Z` }, [], preload));
});
