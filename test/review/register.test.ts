import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stated } from "../../src/model/fact";
import type { DocumentUnit } from "../../src/model/quota";
import { EMPTY_REGISTER, type MergeAnswer, type UnitRegister } from "../../src/model/register";
import { acceptProposal, findUnit, proposeRegister, unitNamed } from "../../src/review/register";
import { ruleUnitsUnlisted } from "../../src/review/rules/ruleUnitsUnlisted";
import { ruleVsRegister } from "../../src/review/rules/ruleVsRegister";
import { compareKey } from "../../src/text/fold";
import { readingOf } from "../reading/build";
import { at, context, group, verdicts } from "./build";

const mention = (name: string, key = compareKey(name)): DocumentUnit => ({ ...stated(name, at(1, name)), key });
const known = (...names: readonly string[]): UnitRegister => ({ units: names.map(unitNamed) });
const merges = (names: readonly string[], register: UnitRegister = EMPTY_REGISTER) =>
  proposeRegister(
    names.map((name) => mention(name)),
    register,
  ).merges.map(({ kind, keep, other }) => [kind, keep, other]);

describe("what a document would add", () => {
  test("one candidate a spelling; case, spaces and tone placement make none", () => {
    const { candidates } = proposeRegister(
      ["Sở Y tế", "Sở y tế", "Sở Y  tế", "Sở Y tế", "Ủy ban huyện Hòa Sơn", "Uỷ ban huyện Hoà Sơn"].map((name) =>
        mention(name),
      ),
      EMPTY_REGISTER,
    );
    expect(candidates.map(({ name, mentions }) => [name, mentions])).toEqual([
      ["Sở Y tế", 4],
      ["Ủy ban huyện Hòa Sơn", 2],
    ]);
  });

  test("nothing that the register knows by name, abbreviation or alias", () => {
    const register: UnitRegister = {
      units: [{ ...unitNamed("Sở Y tế"), abbreviation: "SYT", aliases: ["Sở Y tế tỉnh"] }],
    };
    const names = ["sở y tế", "SYT", "Sở Y tế tỉnh", "Sở Nội vụ", "  "];
    const { candidates } = proposeRegister(
      names.map((name) => mention(name)),
      register,
    );
    expect(candidates.map(({ name }) => name)).toEqual(["Sở Nội vụ"]);
  });

  test("names of one body in groups and tasks of a plan", async () => {
    const { units = [] } = await readingOf(`KẾ HOẠCH
Tổ chức Hội nghị của tỉnh An Bình
I. THÀNH PHẦN THAM DỰ
- Lãnh đạo Sở Nội vụ, Sở Y tế.
II. PHÂN CÔNG NHIỆM VỤ
1. Sở Tài chính
- Phối hợp với Sở Nội vụ chuẩn bị tài liệu.
- Quyết toán.
2. Các cơ quan, đơn vị gửi báo cáo về Sở Nội vụ.`);
    expect(units.map(({ value }) => value)).toEqual(["Sở Nội vụ", "Sở Y tế", "Sở Tài chính", "Sở Nội vụ", "Sở Nội vụ"]);
  });
});

describe("names that may mean one body", () => {
  test("the same key, the same words, near names", () => {
    const written = [
      mention("UBND tỉnh", "ủy ban nhân dân"),
      mention("Ủy ban nhân dân tỉnh An Bình", "ủy ban nhân dân"),
      mention("Báo và Đài An Bình"),
      mention("Đài và Báo An Bình"),
      mention("Bưu điện tỉnh"),
      mention("Bru điện tỉnh"),
    ];
    const { merges: found } = proposeRegister(written, EMPTY_REGISTER);
    expect(found.map(({ kind, keep, other }) => [kind, keep, other])).toEqual([
      ["same-key", "UBND tỉnh", "Ủy ban nhân dân tỉnh An Bình"],
      ["same-words", "Báo và Đài An Bình", "Đài và Báo An Bình"],
      ["near", "Bưu điện tỉnh", "Bru điện tỉnh"],
    ]);
  });

  test("the name of the register stays, else the more frequent", () => {
    expect(merges(["Bru điện tỉnh"], known("Bưu điện tỉnh"))).toEqual([["near", "Bưu điện tỉnh", "Bru điện tỉnh"]]);
    expect(merges(["Bru điện tỉnh", "Bưu điện tỉnh", "Bưu điện tỉnh"])).toEqual([
      ["near", "Bưu điện tỉnh", "Bru điện tỉnh"],
    ]);
  });

  test.each([
    [["Ban Dân tộc", "Ban Dân vận"]],
    [["Sở Nội vụ", "Sở Ngoại vụ tỉnh"]],
    [["Tổ 12", "Tổ 13"]],
    [["Sở Y tế", "Sở Tài chính"]],
  ])("not %j", (names) => {
    expect(merges(names)).toEqual([]);
  });

  test("other diacritics are a question, never a cluster", () => {
    expect(merges(["UBND huyện Hoài Ân", "UBND huyện Hoài An"]).map(([kind]) => kind)).toEqual(["near"]);
  });
});

describe("answers", () => {
  const names = ["Bưu điện tỉnh", "Bưu điện tỉnh", "Bru điện tỉnh"].map((name) => mention(name));
  const proposal = proposeRegister(names, EMPTY_REGISTER);
  const id = proposal.merges[0]?.id ?? "";
  const accept = (answer?: MergeAnswer) =>
    acceptProposal(EMPTY_REGISTER, proposal, new Map(answer === undefined ? [] : [[id, answer]]));

  test("no merge without a yes", () => {
    expect(accept().units).toEqual([unitNamed("Bưu điện tỉnh"), unitNamed("Bru điện tỉnh")]);
  });

  test("yes makes an alias, under which the unit is found and no longer asked about", () => {
    const register = accept("same");
    expect(register.units.map(({ name, aliases }) => [name, aliases])).toEqual([["Bưu điện tỉnh", ["Bru điện tỉnh"]]]);
    expect(findUnit(register, "bru điện tỉnh")?.name).toBe("Bưu điện tỉnh");
    expect(proposeRegister(names, register)).toEqual({ candidates: [], merges: [] });
  });

  test("no is remembered", () => {
    const register = accept("different");
    expect(register.units.map(({ others }) => others)).toEqual([["Bru điện tỉnh"], []]);
    const one: UnitRegister = { units: register.units.slice(0, 1) };
    expect(proposeRegister([mention("Bru điện tỉnh")], one).merges).toEqual([]);
    expect(proposeRegister([mention("Bru điện tỉnh")], known("Bưu điện tỉnh")).merges).toHaveLength(1);
  });

  test("a chain of yeses ends in one unit with every name", () => {
    const three = proposeRegister(
      ["Tổ hỗ trợ viêc", "Tổ hỗ trợ việc", "Tổ hỗ trợ viếc"].map((name) => mention(name)),
      EMPTY_REGISTER,
    );
    expect(three.merges).toHaveLength(3);
    const all = acceptProposal(EMPTY_REGISTER, three, new Map(three.merges.map((merge) => [merge.id, "same"])));
    expect(all.units.map(({ name, aliases }) => [name, aliases.length])).toEqual([["Tổ hỗ trợ viêc", 2]]);
  });

  test("whatever the answers, every name written is found in the register", () => {
    const pool = ["Bưu điện tỉnh", "Bru điện tỉnh", "Sở Y tế", "Sở Y tê", "Báo An Bình", "Báo An Bính", "Ban Dân tộc"];
    const picked = fc.array(fc.constantFrom(...pool), { maxLength: 12 });
    const answers = fc.array(fc.constantFrom<MergeAnswer | undefined>("same", "different", undefined), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(picked, answers, (written, replies) => {
        const offer = proposeRegister(
          written.map((name) => mention(name)),
          known("Sở Y tế"),
        );
        const said = new Map(
          offer.merges.flatMap((merge, i) => {
            const reply = replies[i];
            return reply === undefined ? [] : [[merge.id, reply] as const];
          }),
        );
        const register = acceptProposal(known("Sở Y tế"), offer, said);
        for (const name of written) expect(findUnit(register, name)).toBeDefined();
        expect(
          proposeRegister(
            written.map((name) => mention(name)),
            register,
          ).candidates,
        ).toEqual([]);
      }),
    );
  });
});

describe("a rule times the register", () => {
  const communes = (count: number): UnitRegister => ({
    units: Array.from({ length: count }, (_, i) => ({ ...unitNamed(`UBND xã Số ${i}`), level: "commune" as const })),
  });
  const rows = (count: number, more: object = {}) => ({
    quota: [group({ no: "8", unit: "Lãnh đạo các xã (02 người/xã)", count, each: 2, level: "commune", ...more })],
  });
  const told = (count: number, register: UnitRegister, more: object = {}) => [
    ...verdicts(ruleVsRegister, rows(count, more), { ...context, register }),
    ...verdicts(ruleUnitsUnlisted, rows(count, more), { ...context, register }),
  ];

  test("must be the seats", () => {
    expect(told(82, communes(41))).toEqual([]);
    expect(told(82, communes(40))).toEqual(["warning ruleVsRegister"]);
  });

  test.each([
    ["a round number", { about: true }],
    ["an open rule", { open: true }],
    ["a row that names its bodies", { unit: "Sở A, Sở B", names: ["Sở A", "Sở B"] }],
    ["a row of no level", { level: undefined }],
    ["another level", { level: "district" }],
  ])("says nothing of %s", (_, more) => {
    expect(verdicts(ruleVsRegister, rows(81, more), { ...context, register: communes(40) })).toEqual([]);
  });

  test("without a register a note for places, which everybody can look up; other bodies must be asked for", () => {
    expect(told(82, EMPTY_REGISTER)).toEqual(["note ruleUnitsUnlisted"]);
    expect(told(82, EMPTY_REGISTER, { level: undefined })).toEqual(["warning ruleUnitsUnlisted"]);
  });
});
