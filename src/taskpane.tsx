/** Entry of the task pane in Excel: waits for Office, then shows the pane over the open workbook. */
import { createRoot } from "react-dom/client";
import { startOffice, type OfficeStart } from "./hosts/excel/startOffice";
import type { LocaleId } from "./locales/locale";
import { taskpaneWords } from "./locales/taskpane";
import type { Notice } from "./locales/taskpaneWords";
import type { Host } from "./model/host";
import type { Outcome } from "./model/outcome";
import { plainDate, type PlainDate } from "./model/plainDate";
import { App } from "./pane/App";
import { findRibbonStep } from "./pane/session/ribbonStep";
import { prepareWords } from "./pane/words";

/** Blocked addresses often hang instead of failing. */
const OFFICE_TIMEOUT_MS = 8_000;

void start();

async function start(): Promise<void> {
  // The host's code comes while Office itself is still loading.
  const loading = import("./hosts/excel/createExcelHost");
  const office = await startOffice(OFFICE_TIMEOUT_MS);
  const language: LocaleId = office.kind === "ready" ? office.environment.language : systemLanguage();
  const root = findRoot(language);
  if (office.kind !== "ready") {
    root.replaceChildren(noticeElement(await noticeOf(office.kind, language)));
    return;
  }
  const { environment } = office;
  const [{ createExcelHost }] = await Promise.all([loading, prepareWords(language)]);
  const host = createExcelHost();
  createRoot(root).render(
    <App
      environment={environment}
      host={host}
      loadSample={() => loadSample(host)}
      step={findRibbonStep(location.search)}
      today={findToday()}
    />,
  );
}

/** The sample comes as sheets of its own, loaded when asked for. */
async function loadSample(host: Host): Promise<Outcome<unknown>> {
  const { sampleSheets } = await import("./samples/sampleWorkbook");
  return host.write(sampleSheets());
}

function findRoot(language: LocaleId): HTMLElement {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root element.");
  document.documentElement.lang = language;
  document.title = taskpaneWords[language].product;
  return root;
}

function systemLanguage(): LocaleId {
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "vi";
}

function findToday(): PlainDate {
  const now = new Date();
  const today = plainDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (!today) throw new Error("The clock of this machine shows no usable date.");
  return today;
}

async function noticeOf(kind: Exclude<OfficeStart["kind"], "ready">, language: LocaleId): Promise<Notice> {
  if (kind === "too-old")
    return (await import("./locales/problems")).describeProblem({ code: "host-too-old" }, language);
  return kind === "no-excel" ? taskpaneWords[language].noExcel : taskpaneWords[language].noAnswer;
}

/** A plain page, without React: old web views could not show the pane. */
function noticeElement({ title, cure }: Notice): HTMLElement {
  const notice = document.createElement("main");
  notice.className = "notice";
  notice.setAttribute("role", "alert");
  const heading = document.createElement("h1");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = cure;
  notice.append(heading, text);
  return notice;
}
