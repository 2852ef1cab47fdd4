import type { TaskpaneWords } from "../taskpaneWords";

export const taskpane: TaskpaneWords = {
  product: "Planbook",
  noAnswer: {
    title: "Excel cannot be reached",
    cure: "Check the network, then close this pane and open it again. If it stays like this, ask your IT staff to allow appsforoffice.microsoft.com. The workbook has not changed.",
  },
  noExcel: {
    title: "This page runs in Excel",
    cure: "Open Excel, go to the Home tab and choose Planbook.",
  },
  tooOld: {
    title: "This Excel is too old",
    cure: "Use Excel 2021 or later, Microsoft 365, Excel for Mac or Excel on the web. Until then, open Planbook's web page, which runs without Excel, if your office has it, and save an .xlsx file there. The workbook has not changed.",
  },
  notLoaded: {
    title: "The program could not be loaded",
    cure: "Check the network and try again. The workbook has not changed.",
  },
  again: "Try again",
};
