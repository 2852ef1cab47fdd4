/**
 * "Excel on the web" for one browser test: a page that holds the task pane in a frame, speaks Office's own messages with
 * the unmodified office.js in it, and plays the requests onto a workbook in memory. The protocol is undocumented: read
 * off the library (npm @microsoft/office-js), which is answered from there and never from the network.
 */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { z } from "zod";
import { contentTypeOf, headersOf } from "../../scripts/headers.mjs";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { deliverEvents } from "../officejs/deliverEvents";
import { Interpreter } from "../officejs/interpreter";
import { requestBody, type RequestBody, type ResponseBody } from "../officejs/protocol";

const ORIGIN = "https://addins.anbinh.example";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LIBRARY = "node_modules/@microsoft/office-js/dist";
const PANE_FOLDER = "dist/taskpane";
const PROFILE = "1.17";

/** Methods of the host by their number. */
const RICH_API = 93;
const SAVE_SETTINGS = 76;
const NOT_SUPPORTED = 5000;
const RICH_API_EVENT = 33;
/** The library tells the host that functions of the ribbon may be called: none of the workbook's business. */
const READY = "NotifyActionHandlerReady";

const message = z.object({
  _messageType: z.number(),
  _actionName: z.string(),
  _actionType: z.number(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});
type Message = z.infer<typeof message>;

const methodCall = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
});

export interface ExcelOnline {
  readonly page: Page;
  /** The task pane. */
  readonly pane: Frame;
  /** Requests to any server but our own and that of office.js. */
  readonly foreignRequests: readonly string[];
  /** Errors of scripts and refusals of the content security policy. */
  readonly complaints: readonly string[];
}

export interface OpenOptions {
  /** As a button of the ribbon gives it. */
  readonly query?: string;
  /** Files that do not come, until the context's route for this pattern is taken away. */
  readonly without?: RegExp;
}

/** Opens the built task pane over the workbook. */
export async function openExcelOnline(
  context: BrowserContext,
  workbook: MemoryWorkbook,
  { query = "", without }: OpenOptions = {},
): Promise<ExcelOnline> {
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const file = fileOf(url);
    if (url.href === `${ORIGIN}/excel`) {
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: hostPage(query) });
    } else if (file === undefined) {
      foreignRequests.push(url.href);
      await route.abort();
    } else {
      const headers =
        url.origin === ORIGIN ? headersOf("taskpane", url.pathname) : { "Access-Control-Allow-Origin": "*" };
      await route.fulfill({ headers, contentType: contentTypeOf(extname(file)), body: readFileSync(file) });
    }
  });
  if (without) await context.route(without, (route) => route.abort());
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (entry) => {
    if (entry.type() === "error") complaints.push(entry.text());
  });
  await page.exposeBinding("answerOffice", (_source, text: string) => host.answer(text));
  const host = officeHost(workbook, (text) => page.evaluate((data) => window.postMessage({ toPane: data }), text));
  await page.goto(`${ORIGIN}/excel`);
  const pane = page.frames().find((frame) => frame.parentFrame() !== null);
  if (!pane) throw new Error("The pane has no frame.");
  return { page, pane, foreignRequests, complaints };
}

function fileOf({ href, origin, pathname }: URL): string | undefined {
  const path = href.startsWith(OFFICE)
    ? join(LIBRARY, pathname.slice(new URL(OFFICE).pathname.length))
    : origin === ORIGIN
      ? join(PANE_FOLDER, pathname)
      : undefined;
  return path !== undefined && existsSync(path) && extname(path) !== "" ? path : undefined;
}

/** The frame's name tells office.js where it is; it must stand there before the frame is put into the page. */
function hostPage(query: string): string {
  const name = {
    baseFrameName: "planbook",
    hostInfo: "Excel|Web|16.01|vi-VN|1b6d2c1e-0000-4000-8000-000000000000||0|0",
    xdmInfo: `conversation|pane|${ORIGIN}`,
    serializerVersion: "1",
    flights: "[]",
  };
  return `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>
<script>
  const frame = document.createElement("iframe");
  frame.name = ${JSON.stringify(JSON.stringify(name))};
  frame.src = "/taskpane.html${query}";
  window.addEventListener("message", async ({ source, data }) => {
    if (data.toPane) return frame.contentWindow.postMessage(data.toPane, location.origin);
    if (source !== frame.contentWindow) return;
    const answer = await window.answerOffice(data);
    if (answer) frame.contentWindow.postMessage(answer, location.origin);
  });
  addEventListener("DOMContentLoaded", () => document.body.append(frame));
</script>`;
}

interface OfficeHost {
  readonly answer: (text: string) => string | undefined;
}

function officeHost(workbook: MemoryWorkbook, send: (text: string) => Promise<void>): OfficeHost {
  const interpreter = new Interpreter(workbook);
  let events: Message | undefined;
  deliverEvents(interpreter, PROFILE, (text) => {
    const { message: body } = z.object({ message: z.object({ entries: z.array(eventEntry) }) }).parse(JSON.parse(text));
    if (!events) return;
    const entries = body.entries.flatMap((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      "",
      false,
    ]);
    void send(reply(events, { ArrayData: [entries] }, 1));
  });

  function invoke({ _actionName: name, _data: data }: Message): unknown {
    if (name === "ContextActivationManager_getAppContextAsync") return appContext();
    if (name !== "executeMethod") return null;
    const { DdaMethod, ArrayData = [] } = methodCall.parse(data);
    if (DdaMethod.DispatchId === SAVE_SETTINGS) return { Version: 1, Error: 0 };
    if (DdaMethod.DispatchId !== RICH_API) return { Version: 1, Error: NOT_SUPPORTED };
    const body = requestBody.parse(JSON.parse(String(ArrayData[4])));
    const isReadiness = body.Actions.some(({ Name }) => Name === READY);
    const answer = isReadiness ? agreement(body) : interpreter.play(body);
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
  }

  return {
    answer(text) {
      const call = message.parse(JSON.parse(text));
      if (call._actionType === 1 && JSON.stringify(call._data).includes(String(RICH_API_EVENT))) events = call;
      return reply(call, call._actionType === 0 ? invoke(call) : { Version: 1, Error: 0 }, 0);
    },
  };
}

const eventEntry = z.object({
  messageCategory: z.number(),
  messageType: z.number(),
  targetId: z.string(),
  message: z.string(),
});

/** Every action is done. */
function agreement({ Actions }: RequestBody): ResponseBody {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
}

function reply(call: Message, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: call._actionName,
    _conversationId: call._conversationId,
    _correlationId: call._correlationId,
    _origin: ORIGIN,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

function appContext(): object {
  return {
    _id: "planbook",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: "vi-VN",
    _dataLocale: "vi-VN",
    _docUrl: `${ORIGIN}/so.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "planbook",
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify({ ExcelApi: PROFILE }),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 700,
    _clientWindowWidth: 350,
    _addinName: "Planbook",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _officeTheme: null,
    _initialDisplayMode: 0,
  };
}
