import { expect, test } from "@jest/globals";
import { attendeesFromMerge, attendeesFromRoster } from "../../src/model/attendees";
import { merged, quotaOf, readQuota, textInput } from "../registrations/run";

const list = (...rows: readonly string[]) =>
  ["TT\tHọ và tên\tĐiện thoại", ...rows.map((row, i) => `${i + 1}\t${row}`)].join("\n");

test("merged lists: units in the quota's order, each person once, those without seats at the end", async () => {
  const { merge } = await merged(
    [
      textInput("Sở Y tế.txt", list("Lê Kim Chi\t0905333444", "Lê Kim Chi\t905333444")),
      textInput("x.txt", `Đơn vị: __proto__\n\n${list("Hồ Thanh Nga\t0905999000")}`),
      textInput("Sở Nội vụ.txt", list("Lê Kim Chi\t0905333444", "=SUM(A1)\t0905111222")),
    ],
    await quotaOf("Sở Nội vụ\t2", "Sở Xây dựng\t4", "Sở Y tế\t1"),
  );
  const found = attendeesFromMerge(merge);
  expect(found.map(({ name, quota, people }) => [name, quota, people.map((person) => person.name)])).toEqual([
    ["Sở Nội vụ", 2, ["Lê Kim Chi", "=SUM(A1)"]],
    ["Sở Xây dựng", 4, []],
    ["Sở Y tế", 1, ["Lê Kim Chi"]],
    [expect.any(String), undefined, ["Hồ Thanh Nga"]],
  ]);
  const both = found.flatMap(({ people }) => people).filter(({ name }) => name === "Lê Kim Chi");
  expect(both.map(({ alsoIn }) => alsoIn).filter((unit) => unit !== undefined)).toEqual(["Sở Y tế"]);
  expect(found.flatMap(({ people }) => people)).toHaveLength(merge.people.filter(({ counted }) => counted).length);
});

test("a counted list: everybody under the unit's most frequent spelling", async () => {
  const rows = ["Lê Thị Hòa\tSở Nội vụ", "Bùi Văn Sơn\tSở Y tế", "Hồ Ngọc Mai\tSở  Nội vụ", "Võ Minh Dũng\tSở Nội vụ"];
  const { roster } = await readQuota(
    ["TT\tHọ và tên\tĐơn vị", ...rows.map((row, index) => `${index + 1}\t${row}`)].join("\n"),
  );
  if (!roster) throw new Error("No list of people");
  const spellings = attendeesFromRoster(roster).flatMap(({ people }) => people.map(({ unit }) => unit));
  expect(spellings.toSorted()).toEqual(["Sở Nội vụ", "Sở Nội vụ", "Sở Nội vụ", "Sở Y tế"]);
  const found = attendeesFromRoster(roster).map(({ name, people }) => [name, people.map((person) => person.name)]);
  expect(found).toHaveLength(2);
  expect(found).toContainEqual(["Sở Nội vụ", ["Lê Thị Hòa", "Hồ Ngọc Mai", "Võ Minh Dũng"]]);
  expect(found).toContainEqual(["Sở Y tế", ["Bùi Văn Sơn"]]);
});
