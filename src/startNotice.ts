/** What stands in the pane when it cannot start. A plain page without React: old web views could not show the pane. */
import type { LocaleId } from "./locales/locale";
import { taskpaneWords } from "./locales/taskpane";

/** Why the pane cannot start. */
export type StartTrouble = "no-answer" | "no-excel" | "too-old" | "not-loaded";

const WORDS = {
  "no-answer": "noAnswer",
  "no-excel": "noExcel",
  "too-old": "tooOld",
  "not-loaded": "notLoaded",
} as const;

/** Troubles that may be gone at the next try. */
const PASSING: readonly StartTrouble[] = ["no-answer", "not-loaded"];

export function startNotice(trouble: StartTrouble, language: LocaleId, onAgain: () => void): HTMLElement {
  const words = taskpaneWords[language];
  const { title, cure } = words[WORDS[trouble]];
  const notice = document.createElement("main");
  notice.className = "notice";
  notice.append(textElement("p", words.product), textElement("h1", title), textElement("p", cure));
  notice.setAttribute("role", "alert");
  if (!PASSING.includes(trouble)) return notice;
  const again = textElement("button", words.again);
  again.addEventListener("click", onAgain);
  notice.append(again);
  return notice;
}

function textElement(name: "h1" | "p" | "button", text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
