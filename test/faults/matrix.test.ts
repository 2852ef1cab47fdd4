/**
 * One fault at every request of every operation: the workbook ends as before or as after, never between, nothing of a
 * person's own is touched, and the host goes on. A seeded part runs by default, all of it with FAULTS=all.
 */
import { afterEach, describe, expect, test } from "@jest/globals";
import { ERROR_CODES } from "./errorCodes";
import { openFaulty, peoplesWorkbook, type FaultPlan, type FaultyExcel } from "./faultyExcel";
import { OPERATIONS, type HostOperation } from "./operations";
import { withoutView } from "./difference";
import { requestBody, onlyTidies } from "../officejs/protocol";
import { settled } from "../hosts/hostUnderTest";

const EVERYTHING = process.env["FAULTS"] === "all";
/** Nothing, some of it at every fifth, all. */
const DONE = EVERYTHING ? Array.from({ length: 11 }, (_, tenth) => tenth / 10) : [0, 0.3, 0.6, 0.9, 1];
const PART = 9;
/** Codes that we answer in a way of our own: always run. */
const ANSWERED = new Set(["InvalidOperationInCellEditMode", "ItemAlreadyExists", "ResponsePayloadSizeLimitExceeded"]);

let opened: FaultyExcel | undefined;

afterEach(async () => {
  await settled();
  opened?.connection.close();
  opened = undefined;
});

async function open(plan?: FaultPlan): Promise<FaultyExcel> {
  opened?.connection.close();
  opened = openFaulty(await peoplesWorkbook(), plan);
  return opened;
}

interface Expected {
  readonly before: string;
  readonly after: string;
  readonly answer: string;
  readonly requests: number;
}

async function expectedOf(operation: HostOperation): Promise<Expected> {
  const { host, workbook, connection } = await open();
  const before = JSON.stringify(withoutView(workbook));
  const outcome = await operation.run(host);
  expect(outcome.ok).toBe(true);
  const requests = connection.requests.filter(({ body }) => !onlyTidies(body)).length;
  return {
    before,
    after: JSON.stringify(withoutView(workbook)),
    answer: JSON.stringify(outcome),
    requests: operation.requests ?? requests,
  };
}

/** What is wrong after the fault, or nothing. */
async function withFault(operation: HostOperation, plan: FaultPlan, expected: Expected): Promise<string> {
  const { host, workbook, hits } = await open(plan);
  const outcome = await operation.run(host);
  const end = JSON.stringify(withoutView(workbook));
  const entries = host.journal.filter(({ cause }) => cause !== undefined);
  const again = await host.listSheets();
  const wrongs: readonly (readonly [string, boolean])[] = [
    ["between", end !== expected.before && end !== expected.after],
    ["said written", outcome.ok && end !== expected.after],
    ["another answer", outcome.ok && JSON.stringify(outcome) !== expected.answer],
    ["said refused", !outcome.ok && end !== expected.before],
    ["no word in the journal", hits() > 0 && entries.length === 0],
    ["stuck", !again.ok],
  ];
  const wrong = wrongs.find(([, isSo]) => isSo);
  return wrong ? `${wrong[0]}: ${describePlan(operation, plan)}` : "";
}

function describePlan({ name }: HostOperation, { request, answer, done }: FaultPlan): string {
  return `${name}, request ${request}, ${answer} after ${done}`;
}

function plansOf(requests: number): FaultPlan[] {
  const codes = [...ERROR_CODES];
  return Array.from({ length: requests }, (_, request) => request).flatMap((request) =>
    DONE.flatMap((done) => codes.map((answer) => ({ request, answer, done }))),
  );
}

describe.each(OPERATIONS)("$name", (operation) => {
  test("refused at any request with any code, before, amid or after: all or nothing, and it goes on", async () => {
    const expected = await expectedOf(operation);
    const plans = plansOf(expected.requests).filter(
      ({ answer }, index) => EVERYTHING || index % PART === 0 || ANSWERED.has(answer),
    );
    const faults: string[] = [];
    for (const plan of plans) faults.push(await withFault(operation, plan, expected));
    expect(faults.filter((fault) => fault !== "")).toEqual([]);
  }, 600_000);

  test("left without an answer at any request: all or nothing, and it goes on", async () => {
    const expected = await expectedOf(operation);
    const faults: string[] = [];
    for (let request = 0; request < expected.requests; request += 1) {
      for (const done of EVERYTHING ? DONE : [0, 0.6, 1]) {
        faults.push(await withFault(operation, { request, answer: "silence", done }, expected));
      }
    }
    expect(faults.filter((fault) => fault !== "")).toEqual([]);
  }, 600_000);
});

test("a table's update cut behind any one of its statements ends whole: no row without its contents", async () => {
  const operation = OPERATIONS.find(({ name }) => name === "updateTable");
  if (!operation) throw new Error("no operation");
  const expected = await expectedOf(operation);
  const sent = requestBody.parse(JSON.parse(opened?.connection.requests[1]?.body ?? "")).Actions.length;
  expect(sent).toBeGreaterThan(50);
  const faults: string[] = [];
  for (let statements = 0; statements <= sent; statements += 1) {
    const plan = { request: 1, answer: "GeneralException", done: statements / sent, statements };
    faults.push(await withFault(operation, plan, expected));
  }
  expect(faults.filter((fault) => fault !== "")).toEqual([]);
}, 600_000);
