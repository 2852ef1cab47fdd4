/** The command line as a person calls it. */
import { describe, expect, test } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "planbook-cli-"));

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/cli.mjs", ...args], { encoding: "utf8" });
}

describe("read", () => {
  test("prints one JSON object in the published form and nothing else", () => {
    const { status, stdout } = run("read", "samples/ke-hoach.txt");
    expect(status).toBe(0);
    const reading = JSON.parse(stdout) as Record<string, readonly unknown[]>;
    expect(Object.keys(reading)).toEqual(["version", "source", "events", "quota", "tasks", "findings", "unread"]);
    expect([reading["quota"]?.length, reading["tasks"]?.length]).toEqual([12, 11]);
    expect(reading["findings"]).toContainEqual(
      expect.objectContaining({ ruleId: "same-unit-twice-in-row", severity: "error" }),
    );
  });

  test.each<[string, (file: string) => void]>([
    ["no such file", () => undefined],
    ["an empty file", (file) => writeFileSync(file, "")],
    ["a damaged workbook", (file) => writeFileSync(file, Buffer.from("PK\u0003\u0004 broken"))],
  ])("%s: one line on stderr, nothing on stdout, exit 1", (name, make) => {
    const file = join(scratch, `${name.replaceAll(" ", "-")}.xlsx`);
    make(file);
    const { status, stdout, stderr } = run("read", file);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(name.replaceAll(" ", "-"));
  });

  test("prose without a plan reads as nothing, and all of it is shown as unread", () => {
    const file = join(scratch, "prose.txt");
    writeFileSync(file, "Hôm nay trời đẹp.\n\nChúng tôi đi dạo bên sông.\n");
    const reading = JSON.parse(run("read", file).stdout) as Record<string, readonly { text?: string }[]>;
    expect([reading["quota"], reading["tasks"], reading["findings"]]).toEqual([[], [], []]);
    expect(reading["unread"]?.map(({ text }) => text)).toEqual(["Hôm nay trời đẹp.", "Chúng tôi đi dạo bên sông."]);
    expect(run("make", file, "--out", join(scratch, "prose.xlsx")).status).toBe(1);
  });
});

describe("make", () => {
  test("writes a workbook with the quota table and the tracker", () => {
    const out = join(scratch, "made.xlsx");
    const { status } = run("make", "samples/ke-hoach.txt", "--out", out, "--as-of", "2026-07-15");
    expect(status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });

  test("a place that cannot be written is said in one line", () => {
    const { status, stderr } = run("make", "samples/ke-hoach.txt", "--out", join(scratch, "gone", "x.xlsx"));
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
  });

  test("a day that does not exist is refused", () => {
    expect(run("make", "samples/ke-hoach.txt", "--out", "x.xlsx", "--as-of", "2026-02-30").status).toBe(1);
  });
});

const reference = join("..", "shared", "eval", "score.mjs");
const measured = existsSync(reference) ? test : test.skip;

measured("the reference plans are read as their truth says (skipped where ../shared is absent)", () => {
  const { summary } = JSON.parse(execFileSync(process.execPath, [reference, "--json"], { encoding: "utf8" })) as {
    readonly summary: Record<string, unknown>;
  };
  const atLeast = {
    quotaF1: 1,
    countAccuracy: 1,
    taskF1: 0.97,
    leadF1: 0.95,
    supportF1: 1,
    dueAccuracy: 1,
    findingsPrecision: 1,
  };
  const short = Object.entries(atLeast).filter(([key, least]) => Number(summary[key]) < least);
  expect(short).toEqual([]);
  expect(summary).toMatchObject({ statedTotals: "2/2", capacities: "1/1", failed: [] });
});
