import { describe, expect, test } from "@jest/globals";
import { unitNamed } from "../../../src/review/register";
import { withReasons, type DeskEvent } from "../../../src/pane/session/deskSession";
import { reduce, type SessionEvent } from "../../../src/pane/session/session";
import {
  findPlan,
  isWritten,
  startSession,
  type Desk,
  type Input,
  type Session,
} from "../../../src/pane/session/sessionState";
import { group, receipt, review, task } from "../fixtures";

const input: Input = { kind: "text", name: "Văn bản dán", text: "…" };
const both = review({ quota: [group("q1", 3)], tasks: [task("t1")] });
const read: SessionEvent = { type: "input-read", input, name: "Văn bản dán", notes: [], review: both };
const written: SessionEvent = {
  type: "written",
  plan: "p1",
  edits: [],
  receipt: { sheets: [...receipt.sheets, { role: "findings", name: "Điều cần xem", tables: [] }] },
};

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce(reduce, startSession());
}

function listed(...reasons: readonly (readonly [string, string])[]): DeskEvent & { readonly desk: Desk } {
  return { type: "desk-read", desk: { findings: ["Điều cần xem"], reasons: new Map(reasons) } };
}

describe("reasons in the workbook", () => {
  test.each<[string, readonly [string, string][], readonly [string, string][], readonly [string, string][]]>([
    ["a reason typed into the sheet counts", [], [["k", "đã hỏi"]], [["k", "đã hỏi"]]],
    ["one taken out of the sheet no longer does", [["k", "đã hỏi"]], [["k", ""]], []],
    ["another wording takes the first one's place", [["k", "cũ"]], [["k", "mới"]], [["k", "mới"]]],
    ["what no sheet lists stays", [["k", "đã hỏi"]], [["other", ""]], [["k", "đã hỏi"]]],
  ])("%s", (_name, before, sheet, expected) => {
    const kept = withReasons(new Map(before), { reasons: new Map(sheet) });
    expect([...kept]).toEqual(expected);
  });

  test("they hold for plans that are read later, and for a plan that is read again", () => {
    expect(findPlan(after(listed(["k", "đã hỏi"]), read))?.ignored.get("k")).toBe("đã hỏi");
    const again = after(read, { type: "finding-ignored", key: "own", reason: "đã rõ" }, read);
    expect(again.plans).toHaveLength(1);
    expect(findPlan(again)?.ignored.get("own")).toBe("đã rõ");
  });

  test("the same desk again changes nothing at all", () => {
    const state = after(read, listed(["k", "đã hỏi"]));
    expect(reduce(state, listed(["k", "đã hỏi"]))).toBe(state);
  });

  test("a deleted sheet of findings is forgotten; without its tables no plan counts as written", () => {
    const state = after(read, written);
    expect(reduce(state, { type: "desk-read", desk: { findings: ["Khác"], reasons: new Map() } }).plans).toEqual(
      state.plans,
    );
    const gone = reduce(reduce(state, listed()), { type: "desk-read", desk: { findings: [], reasons: new Map() } });
    expect(findPlan(gone)?.written?.sheets.map(({ role }) => role)).toEqual(["quota", "tracker"]);
    const lost = (["Đại biểu", "Nhiệm vụ"] as const).reduce(
      (before, name) => reduce(before, { type: "live-lost", name }),
      state,
    );
    expect(findPlan(lost)?.written).toBeUndefined();
  });

  test("a sheet of findings added later belongs to the plan's sheets, and its undo takes it out", () => {
    const sheet = { role: "findings", name: "Điều cần xem", tables: [] } as const;
    const plain: SessionEvent = { ...written, receipt };
    const added = after(read, plain, { type: "findings-written", plan: "p1", sheet });
    expect(findPlan(added)?.written?.sheets).toContain(sheet);
    expect(findPlan(reduce(added, { type: "undone" }))?.written?.sheets).toEqual(receipt.sheets);
  });

  test("a plan found in the workbook counts as written", () => {
    const sheets = receipt.sheets;
    const live = [{ role: "quota", name: "Đại biểu", review: both }] as const;
    const state = after({ type: "resumed", plans: [{ name: "Đại biểu", review: both, sheets, live }] });
    const plan = findPlan(state);
    expect(plan && isWritten(plan)).toBe(true);
  });
});

describe("the register of units", () => {
  const register = { sheet: "Đơn vị", units: { units: [unitNamed("Sở Y tế")] } };
  const desk: Desk = { findings: [], reasons: new Map(), register };

  test("a register that says the same stays the same, so that nothing is reviewed again", () => {
    const state = after({ type: "desk-read", desk });
    const same = reduce(state, {
      type: "desk-read",
      desk: { ...structuredClone(desk), findings: ["Điều cần xem"] },
    });
    expect(same).not.toBe(state);
    expect(same.desk.register).toBe(state.desk.register);
    expect(reduce(state, { type: "desk-read", desk: { findings: [], reasons: new Map() } }).desk).not.toHaveProperty(
      "register",
    );
  });

  test("answers are kept, changed and taken back; the write ends them and says how many units there are", () => {
    const first = after({
      type: "merges-answered",
      answers: new Map([
        ["a|b", "same"],
        ["c|d", "different"],
      ]),
    });
    const changed = reduce(first, {
      type: "merges-answered",
      answers: new Map([
        ["a|b", undefined],
        ["c|d", "same"],
      ]),
    });
    expect([...changed.answers]).toEqual([["c|d", "same"]]);
    const done = reduce(reduce(changed, { type: "write-started" }), { type: "register-written", units: 7 });
    expect(done.answers.size).toBe(0);
    expect(done.busy).toBeUndefined();
    expect(done.news).toMatchObject({ kind: "registered", units: 7 });
  });
});
