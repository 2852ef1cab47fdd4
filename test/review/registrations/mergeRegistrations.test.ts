import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { day } from "../build";
import { again, merged, quotaOf, states, textInput } from "../../registrations/run";

const list = (...people: readonly string[]) =>
  ["TT\tHọ và tên\tĐiện thoại\tĐơn vị\tChức vụ", ...people.map((row, i) => `${i + 1}\t${row}`)].join("\n");
const AN = "Nguyễn Văn An\t0905111222";
const BINH = "Trần Thị Bình\t0905333444";
const CHI = "Lê Kim Chi\t0905555666";

describe("states", () => {
  test("thiếu, đủ, vượt, chưa gửi, không đọc được", async () => {
    const quota = await quotaOf("Sở Nội vụ\t2", "Sở Y tế\t1", "Sở Tư pháp\t1", "Sở Xây dựng\t4", "Sở Công Thương\t2");
    const { merge } = await merged(
      [
        textInput("Sở Nội vụ.txt", list(AN)),
        textInput("Sở Y tế.txt", list(BINH)),
        textInput("Sở Tư pháp.txt", list(CHI, AN)),
        textInput("so cong thuong.txt", ""),
      ],
      quota,
    );
    expect(states(merge)).toEqual([
      "Sở Nội vụ 1/2 missing",
      "Sở Y tế 1/1 complete",
      "Sở Tư pháp 2/1 over",
      "Sở Xây dựng 0/4 not-sent",
      "Sở Công Thương 0/2 unreadable",
    ]);
  });

  test("a form sent back blank is no list of nobody's: people are missing", async () => {
    const { merge } = await merged([textInput("Sở Nội vụ.txt", list("\t", "\t"))], await quotaOf("Sở Nội vụ\t2"));
    expect([states(merge), merge.files[0]?.notes]).toEqual([["Sở Nội vụ 0/2 missing"], [{ code: "no-people" }]]);
  });

  test.each([
    ["zero-width signs leave the name that everybody sees", "Nguyễn Văn\u200b An", []],
    ["a name shown in another order is told", "Nguyễn Văn \u202eAn", ["source"]],
  ])("signs that nobody sees: %s", async (_, name, codes) => {
    const quota = await quotaOf("Sở Nội vụ\t1");
    const { merge } = await merged([textInput("Sở Nội vụ.txt", list(`${name}\t0905111222`))], quota);
    expect(states(merge)).toEqual(["Sở Nội vụ 1/1 complete"]);
    expect(merge.files[0]?.notes.map(({ code }) => code)).toEqual(codes);
  });
});

describe("the same person", () => {
  const received = async (...people: readonly string[]) => {
    const { merge } = await merged([textInput("Sở Nội vụ.txt", list(...people))], await quotaOf("Sở Nội vụ\t9"));
    return [merge.units[0]?.received, ...merge.duplicates.map(({ person, kind }) => `${person} ${kind}`)];
  };

  test.each<[string, readonly string[], readonly (string | number)[]]>([
    ["same name, same number", [AN, "Nguyễn  Văn An\t+84 905 111 222"], [1, "Nguyễn Văn An twice-in-file"]],
    ["same name, no number against it", [AN, "Nguyễn Văn An\t"], [1, "Nguyễn Văn An twice-in-file"]],
    ["three times is one line", [AN, AN, AN], [1, "Nguyễn Văn An twice-in-file"]],
    ["same name, two numbers", [AN, "Nguyễn Văn An\t0905999888"], [2]],
    ["same number, two names", [AN, "Nguyễn Văn Ân\t0905111222"], [2]],
    [
      "two numbers in common with a third",
      [AN, "Nguyễn Văn An\t0905777888", "Nguyễn Văn An\t0905111222 / 0905777888"],
      [1, "Nguyễn Văn An twice-in-file"],
    ],
    ["names that are words of programs", ["__proto__\t0905111222", "constructor\t0905111223"], [2]],
  ])("%s", async (_, people, expected) => {
    expect(await received(...people)).toEqual(expected);
  });

  test("in the lists of two units: told, and counted for both", async () => {
    const files = [textInput("Sở Nội vụ.txt", list(AN)), textInput("Sở Y tế.txt", list(AN, BINH))];
    const { merge } = await merged(files, await quotaOf("Sở Nội vụ\t1", "Sở Y tế\t2"));
    expect(states(merge)).toEqual(["Sở Nội vụ 1/1 complete", "Sở Y tế 2/2 complete"]);
    expect(merge.duplicates).toEqual([
      { person: "Nguyễn Văn An", kind: "in-two-files", files: ["Sở Nội vụ.txt", "Sở Y tế.txt"] },
    ]);
  });

  test("one name in two units without numbers: two people", async () => {
    const files = [
      textInput("Sở Nội vụ.txt", list("Nguyễn Văn An\t")),
      textInput("Sở Y tế.txt", list("Nguyễn Văn An\t")),
    ];
    const { merge } = await merged(files, await quotaOf("Sở Nội vụ\t1", "Sở Y tế\t1"));
    expect(merge.duplicates).toEqual([]);
  });
});

describe("versions", () => {
  const outcomes = async (...files: readonly (readonly [string, number | undefined, ...string[]])[]) => {
    const inputs = files.map(([name, time, ...people]) => textInput(name, list(...people), time));
    const { merge } = await merged(inputs, await quotaOf("Sở Nội vụ\t2"));
    return [states(merge)[0], ...merge.files.map(({ outcome }) => outcome)];
  };

  test.each<[string, readonly (readonly [string, number | undefined, ...string[]])[], readonly string[]]>([
    [
      "the later by time",
      [
        ["Sở Nội vụ.txt", 2, AN, BINH],
        ["so noi vu.txt", 1, CHI],
      ],
      ["2/2 complete", "read", "superseded"],
    ],
    [
      "a number in the name comes before time",
      [
        ["Sở Nội vụ lần 2.txt", 1, AN],
        ["Sở Nội vụ.txt", 2, BINH, CHI],
      ],
      ["1/2 missing", "read", "superseded"],
    ],
    [
      "a copy is later",
      [
        ["Sở Nội vụ (1).txt", undefined, AN],
        ["Sở Nội vụ.txt", undefined, BINH],
      ],
      ["1/2 missing", "read", "superseded"],
    ],
    [
      "an addition counts beside the list",
      [
        ["Sở Nội vụ.txt", 1, AN],
        ["Sở Nội vụ bổ sung.txt", 2, BINH],
      ],
      ["2/2 complete", "read", "read"],
    ],
    [
      "an addition with the whole list again replaces it",
      [
        ["Sở Nội vụ.txt", 1, AN],
        ["Sở Nội vụ bổ sung.txt", 2, AN, BINH],
      ],
      ["2/2 complete", "superseded", "read"],
    ],
    [
      "a later blank form replaces nothing",
      [
        ["Sở Nội vụ.txt", 1, AN, BINH],
        ["Sở Nội vụ lần 2.txt", 2, "\t"],
      ],
      ["2/2 complete", "read", "read"],
    ],
  ])("%s", async (_, files, [state, ...expected]) => {
    expect(await outcomes(...files)).toEqual([`Sở Nội vụ ${state ?? ""}`, ...expected]);
  });

  test("people may say that both count, and whose a list is", async () => {
    const quota = await quotaOf("Sở Nội vụ\t2", "Sở Y tế\t1");
    const inputs = [
      textInput("Sở Nội vụ.txt", list(AN), 1),
      textInput("so noi vu.txt", list(BINH), 2),
      textInput("ds.txt", list(CHI)),
    ];
    const { merge, files } = await merged(inputs, quota);
    expect(states(merge)).toEqual(["Sở Nội vụ 1/2 missing", "Sở Y tế 0/1 not-sent"]);
    const choices = { kept: new Set(["Sở Nội vụ.txt"]), fileUnits: new Map([["ds.txt", "u2"]]) };
    expect(states(again(files, quota, choices))).toEqual(["Sở Nội vụ 2/2 complete", "Sở Y tế 1/1 complete"]);
  });
});

describe("for which unit a person counts", () => {
  test("rows of other units in a list count there; parts of the unit stay with it", async () => {
    const quota = await quotaOf("Sở Nội vụ\t3", "Thanh tra tỉnh\t1", "Sở Y tế\t1");
    const text = list(`${AN}\tPhòng Tổ chức`, `${BINH}\tThanh tra`, `${CHI}\tSở Y tế`);
    const { merge } = await merged([textInput("x.txt", `Đơn vị: Sở Nội vụ\n\n${text}`)], quota);
    expect(states(merge)).toEqual(["Sở Nội vụ 2/3 missing", "Thanh tra tỉnh 0/1 not-sent", "Sở Y tế 1/1 complete"]);
  });

  test("a unit without seats is reported with its people, never counted for a name like it", async () => {
    const { merge } = await merged(
      [textInput("ds 1.txt", `Đơn vị: Sở Nôi vụ\n\n${list(AN, BINH)}`), textInput("ds 2.txt", list(CHI))],
      await quotaOf("Sở Nội vụ\t2"),
    );
    expect(states(merge)).toEqual(["Sở Nội vụ 0/2 not-sent"]);
    expect(merge.outside).toEqual([
      { name: "Sở Nôi vụ", people: 2, files: ["ds 1.txt"], near: ["Sở Nội vụ"] },
      { name: "", people: 1, files: ["ds 2.txt"], near: [] },
    ]);
    expect(merge.files.map(({ notes }) => notes.map(({ code }) => code))).toEqual([["unknown-unit"], ["no-unit"]]);
  });

  test("seats for leaders: staff are shown", async () => {
    const quota = await quotaOf("Lãnh đạo Sở Nội vụ\t2");
    const text = list(`${AN}\t\tPhó Giám đốc`, `${BINH}\t\tChuyên viên`);
    const { merge } = await merged([textInput("Sở Nội vụ.txt", text)], quota);
    expect(merge.people.map(({ wrongLevel }) => wrongLevel)).toEqual([false, true]);
    expect(merge.units[0]?.wrongLevel).toBe(1);
  });

  test("late is after the deadline, not on it", async () => {
    const inputs = [
      { ...textInput("Sở Nội vụ.txt", list(AN)), day: day("2026-07-12") },
      { ...textInput("Sở Y tế.txt", list(BINH)), day: day("2026-07-13") },
    ];
    const quota = await quotaOf("Sở Nội vụ\t1", "Sở Y tế\t1");
    const { merge } = await merged(inputs, quota, { deadline: day("2026-07-12") });
    expect(merge.units.map(({ late }) => late)).toEqual([false, true]);
  });
});

test("whatever comes, every person listed in a file that counts is in the result once, and the counts add up", async () => {
  const quota = await quotaOf("Sở Nội vụ\t2", "Sở Y tế\t1", "Thanh tra tỉnh\t1");
  const unit = fc.constantFrom("Sở Nội vụ", "SỞ Y TẾ", "Thanh tra", "Sở Nôi vụ", "", "__proto__");
  const person = fc.tuple(
    fc.constantFrom("An Bình", "Ân Bình", "an  bình", "Chi Mai"),
    fc.constantFrom("", "0905111222", "905111223"),
    unit,
  );
  const file = fc.record({
    name: fc.constantFrom("Sở Nội vụ", "so y te v2", "x", "Sở Nội vụ bổ sung"),
    people: fc.array(person, { minLength: 1, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), async (files) => {
      const inputs = files.map(({ name, people }, i) =>
        textInput(`${i}/${name}.txt`, list(...people.map((row) => row.join("\t"))), i),
      );
      const { merge } = await merged(inputs, quota);
      const counting = merge.files.flatMap(({ outcome }, i) =>
        outcome === "superseded" ? [] : (files[i]?.people ?? []),
      );
      expect(merge.people).toHaveLength(counting.length);
      const received = merge.units.reduce((sum, one) => sum + one.received, 0);
      const outside = merge.outside.reduce((sum, { people }) => sum + people, 0);
      const repeats = merge.people.filter(({ counted }) => !counted).length;
      expect(received + outside + repeats).toBe(counting.length);
    }),
    { numRuns: 150 },
  );
});
