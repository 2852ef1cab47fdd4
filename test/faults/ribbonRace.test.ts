/** A ribbon step reads a plan while our tables in the workbook are found: which is shown must not depend on which is quicker. */
import { expect, test } from "@jest/globals";
import { reduce, type SessionEvent } from "../../src/pane/session/session";
import { findPlan, startSession } from "../../src/pane/session/sessionState";
import { group, receipt, review } from "../pane/fixtures";

const asked: SessionEvent = {
  type: "input-read",
  input: { kind: "range", target: { kind: "selection" } },
  name: "Vùng chọn",
  notes: [],
  review: review({ quota: [group("q1", 3)] }),
};
const found = review({ quota: [group("q2", 5)] });
const resumed: SessionEvent = {
  type: "resumed",
  plans: [
    {
      name: "Đại biểu",
      review: found,
      sheets: receipt.sheets,
      live: [{ role: "quota", name: "Đại biểu", review: found }],
    },
  ],
};

const shownAfter = (...events: readonly SessionEvent[]): string | undefined =>
  findPlan(events.reduce(reduce, startSession()))?.name;

test.each([
  ["the reading", [asked, resumed]],
  ["the workbook", [resumed, asked]],
])("where %s comes first, the plan that was asked for is shown", (_, events) => {
  expect(shownAfter({ type: "welcome-left" }, ...events)).toBe("Vùng chọn");
});

test("where nothing was asked for, the workbook's own plan is shown", () => {
  expect(shownAfter(resumed)).toBe("Đại biểu");
});
