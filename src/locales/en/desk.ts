import type { DeskWords } from "../deskWords";

export const desk: DeskWords = {
  findings: {
    sheetName: "To look at",
    title: "WHAT TO LOOK AT",
    help: "Write a reason into “Let be because” and it is not told again; delete the reason and it is.",
    summary: "{open} to look at · {ignored} let be",
    headers: {
      no: "No.",
      severity: "Weight",
      finding: "What to look at",
      detail: "In particular",
      place: "Where",
      quote: "Words of the document",
      reason: "Let be because",
      key: "Key",
    },
    severities: { error: "Wrong", warning: "Look", note: "Note" },
    gone: "Gone",
  },
  register: {
    sheetName: "Units",
    title: "REGISTER OF UNITS",
    help: "One unit a row. Other names, and names not to merge, are separated by semicolons.",
    headers: {
      no: "No.",
      name: "Name of the unit",
      abbreviation: "Abbreviation",
      aliases: "Other names",
      level: "Level",
      headcount: "People",
      contact: "Contact",
      others: "Not the same as",
    },
    levels: { central: "Central", province: "Province", district: "District", commune: "Commune", press: "Press" },
    levelErrorTitle: "No such level",
    levelError: "Choose a level of the list, or leave it empty.",
  },
};
