import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../../src/model/outcome";
import { reduce, type SessionEvent } from "../../../src/pane/session/session";
import {
  findLive,
  findPlan,
  findPlanOf,
  findShown,
  isWritten,
  startSession,
  type Input,
  type Session,
} from "../../../src/pane/session/sessionState";
import { group, receipt, review, task } from "../fixtures";

const text: Input = { kind: "text", name: "Văn bản dán", text: "…" };
const sheet: Input = { kind: "range", target: { kind: "active-sheet" } };
const both = review({ quota: [group("q1", 3)], tasks: [task("t1")] });
const protectedSheet: Problem = { code: "sheet-protected", place: "Đại biểu" };

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce(reduce, startSession());
}

const read: readonly SessionEvent[] = [
  { type: "read-started", total: 1, name: "Văn bản dán" },
  { type: "input-read", input: text, name: "Văn bản dán", notes: [], review: both },
  { type: "read-ended", plans: 1, refused: 0, cancelled: false },
];
const written: SessionEvent = { type: "written", plan: "p1", edits: [], receipt };

describe("going from screen to screen", () => {
  test("the first screen is left by reading, by a sub-page or by choice", () => {
    expect(startSession().welcome).toBe(true);
    expect(after({ type: "welcome-left" }).welcome).toBe(false);
    expect(after({ type: "subpage-opened", subpage: { kind: "paste" } }).welcome).toBe(false);
    expect(after(...read).welcome).toBe(false);
  });

  test("another tab closes the sub-page and takes the message away", () => {
    const state = after(
      { type: "subpage-opened", subpage: { kind: "settings" } },
      { type: "refused", action: "select", problem: protectedSheet },
      { type: "tab-opened", tab: "tasks" },
    );
    expect(state.tab).toBe("tasks");
    expect(state).not.toHaveProperty("subpage");
    expect(state).not.toHaveProperty("problem");
  });
});

describe("reading", () => {
  test("a plan that was read is the one on the screens", () => {
    const state = after(...read);
    expect(findPlan(state)).toMatchObject({ id: "p1", name: "Văn bản dán", edits: [] });
    expect(state.busy).toBeUndefined();
    expect(state.news).toMatchObject({ kind: "read", plans: 1, refused: 0 });
  });

  test("reading the same input again takes its place, another text does not", () => {
    const again = after(...read, { type: "input-read", input: text, name: "Văn bản dán", notes: [], review: review() });
    expect(again.plans).toHaveLength(1);
    const other = after(...read, {
      type: "input-read",
      input: { ...text },
      name: "Văn bản dán",
      notes: [],
      review: review(),
    });
    expect(other.plans).toHaveLength(2);
    const twice: SessionEvent = { type: "input-read", input: sheet, name: "Trang1", notes: [], review: review() };
    expect(after(twice, { ...twice, input: { ...sheet } }).plans).toHaveLength(1);
  });

  test("a refusal is kept beside the plans and goes when the input is read after all", () => {
    const refused: SessionEvent = { type: "input-refused", input: text, name: "a.xlsx", problem: protectedSheet };
    expect(after(refused).refusals).toMatchObject([{ name: "a.xlsx", problem: { code: "sheet-protected" } }]);
    expect(after(refused, ...read).refusals).toEqual([]);
  });

  test("an answer about old letters takes the question's place", () => {
    const question: Problem = { code: "text-in-tcvn3", place: "Văn bản dán" };
    const asked: SessionEvent = { type: "input-refused", input: text, name: "Văn bản dán", problem: question };
    const answered = { ...text, oldLetters: "convert" } as const;
    const state = after(asked, { type: "input-read", input: answered, name: "Văn bản dán", notes: [], review: both });
    expect(state.refusals).toEqual([]);
    expect(state.plans).toHaveLength(1);
  });

  test("a step after the end of reading changes nothing", () => {
    const state = after(...read);
    expect(reduce(state, { type: "read-stepped", done: 1, name: "x", step: "find" })).toBe(state);
  });

  test("a cancelled reading keeps what was read before", () => {
    const state = after(...read, { type: "read-ended", plans: 0, refused: 0, cancelled: true });
    expect(state.plans).toHaveLength(1);
    expect(state.news?.kind).toBe("cancelled");
  });
});

describe("reviewing", () => {
  test("an edit keeps the reading as it was and takes the new review", () => {
    const next = review({ quota: [group("q1", 6)] });
    const edits = [{ kind: "set-count", group: "q1", count: 6 }] as const;
    const plan = findPlan(after(...read, { type: "edited", plan: "p1", edits, review: next }));
    expect(plan?.reading).toBe(both.reading);
    expect(plan?.review).toBe(next);
    expect(plan?.edits).toBe(edits);
  });

  test("what is ignored carries its reason, closes, and can come back", () => {
    const ignored = after(
      ...read,
      { type: "finding-opened", key: "k" },
      { type: "finding-ignored", key: "k", reason: "theo công văn" },
    );
    expect(ignored.openFinding).toBeUndefined();
    expect(findPlan(ignored)?.ignored.get("k")).toBe("theo công văn");
    expect(findPlan(reduce(ignored, { type: "finding-restored", key: "k" }))?.ignored.size).toBe(0);
  });
});

describe("writing", () => {
  const state = after(...read, { type: "write-started" }, { ...written, edits: findPlan(after(...read))?.edits ?? [] });

  test("after a write the plan knows its sheets", () => {
    const plan = findPlan(state);
    expect(plan?.written?.sheets.map(({ name }) => name)).toEqual(["Đại biểu", "Nhiệm vụ"]);
    expect(findLive(state, plan, "tracker")?.name).toBe("Nhiệm vụ");
    expect(findPlanOf(state, "Đại biểu")).toBe(plan);
    expect(state.busy).toBeUndefined();
  });

  test("an edit after the write must be written again", () => {
    const plan = findPlan(after(...read));
    if (!plan) throw new Error("no plan");
    const edits = plan.edits;
    expect(isWritten({ ...plan, written: { edits, sheets: [] } })).toBe(true);
    expect(isWritten({ ...plan, edits: [...edits], written: { edits, sheets: [] } })).toBe(false);
    expect(isWritten(plan)).toBe(false);
  });

  test("undo takes back just the last write", () => {
    const second = { sheets: [{ role: "quota", name: "Đại biểu (2)", tables: [] }] } as const;
    const twice = reduce(state, { type: "written", plan: "p1", edits: [], receipt: second });
    const undone = reduce(twice, { type: "undone" });
    expect(findPlan(undone)?.written?.sheets).toEqual(receipt.sheets);
    expect(undone.live.map(({ name }) => name)).toEqual(["Đại biểu", "Nhiệm vụ"]);
    expect(reduce(undone, { type: "undone" })).toBe(undone);
  });

  test("once somebody else changed the workbook, its last step is not ours to undo", () => {
    expect(reduce(state, { type: "workbook-changed" }).lastWrite).toBeUndefined();
    expect(findPlan(reduce(state, { type: "workbook-changed" }))?.written).toBeDefined();
  });

  test("a refused write keeps everything and says why", () => {
    const refused = after(
      ...read,
      { type: "write-started" },
      { type: "refused", action: "write", problem: protectedSheet },
    );
    expect(refused.busy).toBeUndefined();
    expect(refused.problem).toEqual({ action: "write", problem: protectedSheet });
    expect(refused.plans).toHaveLength(1);
  });

  test("a sheet read back is shown; one that holds nothing gives way to the plan", () => {
    const live = review({ tasks: [task("t1"), task("t2")] });
    const shown = reduce(state, { type: "live-read", name: "Nhiệm vụ", review: live });
    const plan = findPlan(shown);
    expect(findShown(findLive(shown, plan, "tracker"), plan)).toBe(live);
    expect(findShown(findLive(shown, plan, "quota"), plan)).toBe(plan?.review);
    const empty = reduce(state, { type: "live-read", name: "Nhiệm vụ", review: review() });
    expect(findShown(findLive(empty, plan, "tracker"), plan)).toBe(plan?.review);
  });

  test("a sheet that was deleted is forgotten, the last one with the mark of the write", () => {
    const one = reduce(state, { type: "live-lost", name: "Đại biểu" });
    expect(findPlan(one)?.written?.sheets.map(({ name }) => name)).toEqual(["Nhiệm vụ"]);
    const none = reduce(one, { type: "live-lost", name: "Nhiệm vụ" });
    expect(findPlan(none)?.written).toBeUndefined();
    expect(none.live).toEqual([]);
  });
});
