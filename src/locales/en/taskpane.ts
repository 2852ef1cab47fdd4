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
};
