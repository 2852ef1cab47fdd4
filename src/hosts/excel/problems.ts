import type { Problem, ProblemCode } from "../../model/outcome";
import { isReadOnlyWorkbook } from "./environment";

/** A refusal that one of our own steps gives; the gateway hands its problem on. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = "Refusal";
    this.problem = problem;
  }
}

/** Excel's error codes in the words of the model (docs: "Application-specific API error handling"). */
const CODES: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "host-busy",
  ExcelBusy: "host-timeout",
  HostRestartNeeded: "host-timeout",
  InactiveWorkbook: "host-timeout",
  ActivityLimitReached: "host-timeout",
  RequestAborted: "host-timeout",
  ServiceNotAvailable: "host-timeout",
  InvalidSelection: "no-range-selected",
  AccessDenied: "sheet-protected",
  ReadOnlyWorkbook: "workbook-read-only",
  ItemNotFound: "sheet-missing",
  UnsupportedSheet: "sheet-missing",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "request-too-large",
  OperationCellsExceedLimit: "request-too-large",
  RangeExceedsLimit: "request-too-large",
  MemoryLimitReached: "request-too-large",
  ApiNotFound: "host-too-old",
  ApiNotAvailable: "host-too-old",
  UnsupportedOperation: "host-too-old",
};

/** The code of an error that came from Excel, or undefined where the error is our own mistake. */
export function excelErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return error.code;
}

/** What Excel refused, or undefined where the error is our own mistake and must be thrown on. */
export function toProblem(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return error.problem;
  const code = excelErrorCode(error);
  if (code === undefined || OWN_MISTAKES.has(code)) return undefined;
  return { code: toProblemCode(CODES[code] ?? "host-refused"), detail: describe(error, code) };
}

/** In a workbook that is open for reading, Excel refuses changes with one of several codes. */
const REFUSED_CHANGES: readonly ProblemCode[] = ["sheet-protected", "host-refused", "host-too-old"];

function toProblemCode(code: ProblemCode): ProblemCode {
  return REFUSED_CHANGES.includes(code) && isReadOnlyWorkbook() ? "workbook-read-only" : code;
}

/** Codes of the client library itself: they say that our program is wrong, not that Excel refuses. */
const OWN_MISTAKES = new Set(["PropertyNotLoaded", "ValueNotLoaded", "InvalidRequestContext", "RunMustReturnPromise"]);

/** The statement names members only; the library leaves the cells' contents out of it. */
function describe(error: unknown, code: string): string {
  const debugInfo = error instanceof Error && "debugInfo" in error ? error.debugInfo : undefined;
  const place =
    typeof debugInfo === "object" && debugInfo !== null && "errorLocation" in debugInfo ? debugInfo.errorLocation : "";
  return typeof place === "string" && place !== "" ? `${code} at ${place}` : code;
}

/** For the journal: codes and members, no place of the workbook. */
export function causeOf(error: unknown, { code }: Problem): string {
  const excelCode = excelErrorCode(error);
  return excelCode === undefined ? code : describe(error, excelCode);
}
