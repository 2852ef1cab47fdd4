/** Returned lists merged as a person calls it. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeReturns, type MadeReturns } from "../registrations/returnedFiles";

const scratch = mkdtempSync(join(tmpdir(), "planbook-merge-"));
const folder = join(scratch, "returns");
const quota = join(scratch, "quota.csv");

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/cli.mjs", "merge", ...args], { encoding: "utf8" });
}

interface Printed {
  readonly units: readonly object[];
  readonly files: readonly { readonly file: string; readonly reason: string | null; readonly people: number }[];
  readonly duplicates: readonly object[];
}

describe("41 returned files", () => {
  let made: MadeReturns;

  beforeAll(async () => {
    made = await makeReturns(41);
    mkdirSync(folder);
    writeFileSync(quota, made.quota);
    for (const { name, bytes, modified } of made.files) {
      writeFileSync(join(folder, name), bytes);
      utimesSync(join(folder, name), modified / 1_000, modified / 1_000);
    }
    // What Excel and file managers leave behind is no returned file.
    writeFileSync(join(folder, "~$Sở Nội vụ.xlsx"), "");
    writeFileSync(join(folder, ".DS_Store"), "");
  });

  test("one JSON object in the published form; a workbook beside it", () => {
    const out = join(folder, "tong hop.xlsx");
    const { status, stdout, stderr } = run("--quota", quota, "--returns", folder, "--out", out);
    expect(status).toBe(0);
    const printed = JSON.parse(stdout) as Printed;
    expect(Object.keys(printed)).toEqual(["units", "files", "duplicates"]);
    expect(printed.units).toEqual(made.units);
    const byName = new Map(printed.files.map((file) => [file.file, file]));
    for (const outcome of made.outcomes) expect(byName.get(outcome.file)).toMatchObject(outcome);
    expect(printed.files).toHaveLength(made.outcomes.length);
    expect(printed.duplicates).toEqual([expect.objectContaining({ kind: "twice-in-file" })]);
    expect(printed.files.filter(({ reason }) => reason !== null)).toHaveLength(7);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("with the check-in list and the name plates behind the other sheets", () => {
    const { status, stderr } = run(
      "--check-in",
      "--quota",
      quota,
      "--returns",
      folder,
      "--out",
      join(scratch, "day.xlsx"),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/, Điểm danh, Biển tên$/mu);
  });

  test("the workbook that was written is no returned file the next time", () => {
    const out = join(folder, "tong hop.xlsx");
    expect(existsSync(out)).toBe(true);
    const printed = JSON.parse(run("--quota", quota, "--returns", folder, "--out", out).stdout) as Printed;
    expect(printed.files.map(({ file }) => file)).not.toContain("tong hop.xlsx");
  });
});

test.each<[string, readonly string[]]>([
  ["no quota", ["--returns", scratch]],
  ["no folder", ["--quota", join(scratch, "quota.csv")]],
  ["a folder that is not there", ["--quota", quota, "--returns", join(scratch, "gone")]],
  ["a quota that is not there", ["--quota", join(scratch, "gone.csv"), "--returns", scratch]],
  ["a check-in list without a workbook", ["--quota", quota, "--returns", scratch, "--check-in"]],
  ["a day that does not exist", ["--quota", quota, "--returns", scratch, "--deadline", "2026-02-30"]],
])("%s: said on stderr, nothing on stdout, exit 1", (_, args) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr.trim()).not.toBe("");
});

describe("lists that come late", () => {
  const list = (unit: string, ...people: readonly string[]): string =>
    [`Đơn vị: ${unit}`, "TT;Họ và tên;Điện thoại", ...people.map((person, index) => `${index + 1};${person}`)].join(
      "\n",
    );
  const place = mkdtempSync(join(tmpdir(), "planbook-late-"));
  const at = (name: string): string => join(place, name);
  const put = (directory: string, files: Readonly<Record<string, string>>): string => {
    mkdirSync(at(directory), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at(directory), name), text);
    return at(directory);
  };

  test("are added to a workbook made before; a newer list replaces the older when it is told to", () => {
    writeFileSync(at("quota.csv"), "STT,Đơn vị,Số lượng\n1,Sở Nội vụ,2\n2,Sở Y tế,1\n");
    const first = put("first", {
      "so noi vu.csv": list("Sở Nội vụ", "Nguyễn Văn An;0905111222", "Trần Thị Bình;0905111333"),
    });
    const late = put("late", {
      "so y te.csv": list("Sở Y tế", "Phạm Thị Dung;0905333111"),
      "so noi vu lan 2.csv": list("Sở Nội vụ", "Nguyễn Văn An;0905111222"),
      "gui lai.csv": list("Sở Nội vụ", "Nguyễn Văn An;0905111222", "Trần Thị Bình;0905111333"),
    });
    const [old, next] = [at("old.xlsx"), at("new.xlsx")];
    expect(run("--quota", at("quota.csv"), "--returns", first, "--out", old).status).toBe(0);
    const before = readFileSync(old);
    const kept = run("--quota", at("quota.csv"), "--returns", late, "--into", old, "--out", next);
    expect(kept.status).toBe(0);
    expect(kept.stderr).toContain("Đã thêm 1 danh sách.");
    expect(kept.stderr).toContain("không thêm lại: gui lai.csv");
    expect(kept.stderr).toContain("thêm --replace để thay");
    const received = (stdout: string) =>
      (JSON.parse(stdout) as Printed).units.map((unit) => (unit as { received: number }).received);
    expect(received(kept.stdout)).toEqual([2, 1]);
    expect(readFileSync(old).equals(before)).toBe(true);
    const replaced = run("--quota", at("quota.csv"), "--returns", late, "--into", old, "--replace");
    expect(replaced.status).toBe(0);
    expect(received(replaced.stdout)).toEqual([1, 1]);
    expect(existsSync(`${old}.part`)).toBe(false);
    const again = run("--quota", at("quota.csv"), "--returns", late, "--into", old);
    expect(again.stderr).toContain("Đã thêm 0 danh sách.");
    expect(received(again.stdout)).toEqual([1, 1]);
  });

  test("a workbook without merged lists is refused, and stays as it is", () => {
    const { status, stderr } = run("--quota", at("quota.csv"), "--returns", at("late"), "--into", at("quota.csv"));
    expect(status).toBe(1);
    expect(stderr).toContain("quota.csv");
    expect(run("--quota", at("quota.csv"), "--returns", at("late"), "--replace").stderr).toContain("--into OLD.xlsx");
  });
});
