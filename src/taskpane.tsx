/** Entry of the task pane in Excel: waits for Office, then shows the pane over the open workbook. */
import { createRoot } from "react-dom/client";
import type { OfficeEnvironment } from "./hosts/excel/environment";
import { startOffice } from "./hosts/excel/startOffice";
import type { LocaleId } from "./locales/locale";
import { taskpaneWords } from "./locales/taskpane";
import type { Host } from "./model/host";
import type { Outcome } from "./model/outcome";
import { plainDate, type PlainDate } from "./model/plainDate";
import { App } from "./pane/App";
import { late } from "./pane/late";
import { prepareTheme } from "./pane/look/theme";
import { findRibbonStep } from "./pane/session/ribbonStep";
import { prepareWords } from "./pane/words";
import { startNotice, type StartTrouble } from "./startNotice";

/** Blocked addresses often hang instead of failing. */
const OFFICE_TIMEOUT_MS = 8_000;

const loadHost = late(
  async () => (await import(/* webpackChunkName: "host" */ "./hosts/excel/createExcelHost")).createExcelHost,
);

void start();

async function start(): Promise<void> {
  const expected = systemLanguage();
  // The host's code and the words come while Office itself is still loading; a failure is met where they are needed.
  void Promise.allSettled([loadHost(), prepareWords(expected)]);
  const office = await startOffice(OFFICE_TIMEOUT_MS);
  if (office.kind !== "ready") {
    showNotice(office.kind, expected);
    return;
  }
  const { environment } = office;
  await Promise.all([loadHost(), prepareWords(environment.language), prepareTheme(environment.theme)]).then(
    ([createHost]) => showPane(createHost(), environment),
    () => showNotice("not-loaded", environment.language),
  );
}

function showPane(host: Host, environment: OfficeEnvironment): void {
  createRoot(findRoot(environment.language)).render(
    <App
      environment={environment}
      host={host}
      loadSample={() => loadSample(host)}
      step={findRibbonStep(location.search)}
      today={findToday()}
    />,
  );
}

function showNotice(trouble: StartTrouble, language: LocaleId): void {
  findRoot(language).replaceChildren(startNotice(trouble, language, () => location.reload()));
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

/** The system's language, which is Office's as a rule. */
function systemLanguage(): LocaleId {
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "vi";
}

function findToday(): PlainDate {
  const now = new Date();
  const today = plainDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (!today) throw new Error("The clock of this machine shows no usable date.");
  return today;
}
