/** office.js comes from a server of its own: it may be blocked, late, elsewhere or old. */
import { afterEach, expect, test } from "@jest/globals";
import { startOffice } from "../../src/hosts/excel/startOffice";

const scope = globalThis as { Office?: unknown };

afterEach(() => {
  delete scope.Office;
});

function office(host: string | null, isSupported: boolean): unknown {
  return {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host }),
    context: { displayLanguage: "vi-VN", requirements: { isSetSupported: () => isSupported } },
  };
}

test("where office.js never comes, that is said in time", async () => {
  expect(await startOffice(60)).toEqual({ kind: "no-answer" });
});

test("where it comes and never gets ready, that is said in time", async () => {
  scope.Office = { onReady: () => new Promise(() => undefined) };
  expect(await startOffice(60)).toEqual({ kind: "no-answer" });
});

test("a page outside Excel and an Excel that is too old are told apart", async () => {
  scope.Office = office(null, true);
  expect(await startOffice(1_000)).toEqual({ kind: "no-excel" });
  scope.Office = office("Excel", false);
  expect(await startOffice(1_000)).toEqual({ kind: "too-old" });
});
