/** Entry of the page that needs no Excel: a workbook in memory, the clock of the machine, nothing from the network. */
import { createRoot } from "react-dom/client";
import { createMemoryHost } from "./hosts/memory/host";
import { MemoryWorkbook } from "./hosts/memory/workbook";
import { LOCALE_IDS, type LocaleId } from "./locales/locale";
import { workbenchWords } from "./locales/workbench";
import { parsePlainDate, plainDate, type PlainDate } from "./model/plainDate";
import { prepareTheme, type ThemeName } from "./pane/look/theme";
import { prepareWords } from "./pane/words";
import { composeSample } from "./workbench/composeSample";
import { Workbench } from "./workbench/Workbench";

const query = new URLSearchParams(location.search);
const today = findToday();
const language = LOCALE_IDS.find((id) => id === query.get("lang")) ?? "vi";
const workbook = new MemoryWorkbook({ today });
const theme = findThemeName();
void Promise.all([prepareWords(language), prepareTheme(theme)]).then(() => start(language));

/** The day of this machine; `?today=2026-07-15` shows the page as on another day. */
function findToday(): PlainDate {
  const now = new Date();
  const local = plainDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const day = parsePlainDate(query.get("today") ?? "") ?? local;
  if (!day) throw new Error("The clock of this machine shows no usable date.");
  return day;
}

function findThemeName(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "high-contrast";
  const wantsDark = query.get("theme") === "dark" || matchMedia("(prefers-color-scheme: dark)").matches;
  return wantsDark && query.get("theme") !== "light" ? "dark" : "light";
}

function start(id: LocaleId): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root element.");
  document.documentElement.lang = id;
  document.title = workbenchWords[id].product;
  createRoot(root).render(
    <Workbench
      composeSample={() => composeSample(today)}
      environment={{ language: id, theme }}
      host={createMemoryHost(workbook)}
      today={today}
      workbook={workbook}
    />,
  );
}
