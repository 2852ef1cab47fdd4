import { expect, test } from "@jest/globals";
import { planStart } from "../../src/model/planStart";
import { day, task } from "../review/build";

const due = (date: string) => {
  const { due: of } = task({ summary: "Việc", line: 1, due: { text: "x", date } });
  if (!of) throw new Error("no deadline");
  return { due: of };
};

test("the day of issue, or work finished before it", () => {
  expect(planStart(day("2026-05-02"), [due("2026-04-01")])).toBe("2026-05-02");
  expect(planStart(day("2026-05-02"), [{ completed: day("2026-04-20") }])).toBe("2026-04-20");
});

test("without a day of issue the first work that was finished, without that the first last day", () => {
  expect(planStart(undefined, [{ completed: day("2026-06-03"), ...due("2026-06-01") }])).toBe("2026-06-03");
  expect(planStart(undefined, [due("2026-06-09"), due("2026-06-01"), {}])).toBe("2026-06-01");
  expect(planStart(undefined, [{}])).toBeUndefined();
});
