/**
 * Microsoft's real client library in a test: loaded once from npm, in this realm, with a bridge in place of Excel.
 * The licence lets us test with it; it is never part of what we ship.
 */
import { readFileSync } from "node:fs";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { deliverEvents } from "./deliverEvents";
import { Interpreter } from "./interpreter";
import { bridgeMessage, requestBody, type ResponseBody } from "./protocol";

/** Highest ExcelApi of each: the floor, Excel 2021, Excel 2024, Microsoft 365. */
export type Profile = "1.9" | "1.14" | "1.17" | "1.21";

/** What an answer may be instead of Excel's own. */
export type Fault = ResponseBody | "silence";

export interface ConnectOptions {
  readonly profile: Profile;
  readonly language?: string;
  /** As `Office.context.document.mode` has it. */
  readonly mode?: "readOnly" | "readWrite";
  /** Looks at each request before Excel does; an answer replaces Excel's. */
  readonly intercept?: (request: SentRequest) => Fault | undefined;
}

export interface SentRequest {
  /** 0 for the first. */
  readonly index: number;
  /** UTF-8 bytes of the body. */
  readonly bytes: number;
  readonly body: string;
}

/** Excel with an add-in, until `close`. */
export interface Connection {
  readonly interpreter: Interpreter;
  readonly requests: readonly SentRequest[];
  close(): void;
}

interface Bridge {
  onMessageFromHost: (message: string) => void;
  sendMessageToHost(message: string): void;
}

interface Scope {
  window?: unknown;
  navigator?: unknown;
  location?: unknown;
  addEventListener?: unknown;
  Office?: { context: unknown; onReady: () => Promise<unknown> };
  OSF?: { _OfficeAppFactory?: unknown };
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  _richApiNativeBridge?: Bridge;
}

const scope = globalThis as unknown as Scope;
let current: { answer(message: string): string | undefined } | undefined;
let bridge: Bridge | undefined;
/** The library registers for an event once, whatever comes and goes; Excel remembers as long. */
const registered = new Set<string>();

/** Opens the workbook in Excel. One connection at a time: the library is one for the whole process. */
export function connectExcel(workbook: MemoryWorkbook, options: ConnectOptions): Connection {
  const { send } = loadLibrary();
  if (current) throw new Error("Excel has a workbook open already.");
  const interpreter = new Interpreter(workbook, registered);
  const requests: SentRequest[] = [];
  setContext(options);
  current = {
    answer(text) {
      const { id, message } = bridgeMessage.parse(JSON.parse(text));
      const body = JSON.stringify(message.body);
      const request: SentRequest = { index: requests.length, bytes: Buffer.byteLength(body), body };
      requests.push(request);
      const fault = options.intercept?.(request);
      if (fault === "silence") return undefined;
      const answer = fault ?? interpreter.play(requestBody.parse(message.body));
      return JSON.stringify({ id, message: { statusCode: 200, headers: {}, body: answer } });
    },
  };
  const stopEvents = deliverEvents(interpreter, options.profile, send);
  return {
    interpreter,
    requests,
    close() {
      stopEvents();
      current = undefined;
    },
  };
}

function loadLibrary(): { readonly send: (message: string) => void } {
  const loaded = bridge ?? evaluateLibrary();
  bridge = loaded;
  return { send: (message) => loaded.onMessageFromHost(message) };
}

function evaluateLibrary(): Bridge {
  const fresh: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(message) {
      const listening = current;
      setImmediate(() => {
        const answer = listening?.answer(message);
        if (answer !== undefined) fresh.onMessageFromHost(answer);
      });
    },
  };
  scope.window = globalThis;
  scope.navigator ??= { userAgent: "" };
  scope.location ??= { href: "https://localhost/", search: "", hash: "" };
  scope.addEventListener ??= () => undefined;
  scope._richApiNativeBridge = fresh;
  const source = readFileSync("node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js", "utf8");
  // Indirect, so that the library's variables become globals, as in a page.
  (0, eval)(source);
  return fresh;
}

/** `Office.context` asks `OSF` for the context; office.js itself would set that up. */
function setContext({ profile, language = "vi-VN", mode = "readWrite" }: ConnectOptions): void {
  const context = {
    document: { mode },
    displayLanguage: language,
    contentLanguage: language,
    requirements: {
      isSetSupported: (name: string, version: string | number) =>
        name === "ExcelApi" && minorVersion(version) <= minorVersion(profile),
    },
  };
  if (!scope.OSF || !scope.OfficeExtension) throw new Error("The client library did not load.");
  scope.OSF._OfficeAppFactory = { getContext: () => context };
  scope.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** Numbers lose the last zero: 1.1 is asked for as "1.1", 1.10 as "1.10". */
function minorVersion(version: string | number): number {
  return Number(String(version).split(".")[1] ?? 0);
}
