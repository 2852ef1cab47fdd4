/** What went wrong outside, and what to do, in the order of doing. */
import type { NoteWords } from "../noteWords";
import type { ProblemCode } from "../../model/outcome";

interface Sentence {
  readonly title: string;
  readonly cure: string;
}

function named(name: string | undefined, other: string): string {
  return name === undefined ? other : `“${name}”`;
}

export const problems = {
  "empty-source": (name) => ({
    title: `${named(name, "This source")} has no text`,
    cure: "Choose a sheet or a selection that has content, then read again.",
  }),
  "nothing-found": (name) => ({
    title: `${named(name, "This source")} holds no group of delegates and no task`,
    cure: "Choose a sheet, a selection or a file with a plan, a list of delegates or an assignment table.",
  }),
  "unsupported-file": (name) => ({
    title: `${named(name, "This file")} cannot be read`,
    cure: "Files can be .docx, .xlsx, .csv or .txt. For .doc and .xls: open the file and save it as .docx or .xlsx. For PDF: open the file, copy its content, then choose Paste text.",
  }),
  "damaged-file": (name) => ({
    title: `${named(name, "This file")} is damaged`,
    cure: "Open it in Word or Excel, save it as a new file, then choose the new file.",
  }),
  "encrypted-file": (name) => ({
    title: `${named(name, "The file")} has a password`,
    cure: "Open the file, remove the password, save it and choose it again.",
  }),
  "file-too-large": (name) => ({
    title: `${named(name, "This file")} is too large`,
    cure: "Keep only the sheet with the plan, save it as a new file and choose that. Or copy the part you need and paste it.",
  }),
  "text-in-tcvn3": (name) => ({
    title: `${named(name, "This text")} is written for TCVN3 fonts (.VnTime), not in Unicode`,
    cure: "Convert it to Unicode so that its letters are read right. The original does not change.",
  }),
  "text-in-vni": (name) => ({
    title: `${named(name, "This text")} is written for VNI fonts, not in Unicode`,
    cure: "Convert it to Unicode so that its letters are read right. The original does not change.",
  }),
  "host-busy": () => ({
    title: "Excel is editing a cell",
    cure: "Press Enter to finish the cell, then try again.",
  }),
  "host-timeout": () => ({
    title: "Excel does not answer",
    cure: "Wait until Excel has finished its work, then try again. If it stays so, close this pane and open it again.",
  }),
  "host-too-old": () => ({
    title: "This Excel is too old",
    cure: "Use Excel 2021 or later, Microsoft 365, Excel for Mac or Excel on the web.",
  }),
  "rows-need-newer": () => ({
    title: "This Excel lets nobody add rows to a table",
    cure: "Leave out the new rows to write the changes alone, then type the new rows right below the table; or write a new table from Review. Excel 2021 and later can add them.",
  }),
  "no-range-selected": () => ({
    title: "No single range of cells is selected",
    cure: "Select one range of cells, no picture and not several ranges, then read again.",
  }),
  "sheet-protected": (name) => ({
    title: name === undefined ? "The workbook is protected" : `Sheet “${name}” is protected`,
    cure: "Under Review, remove the protection of the sheet and the workbook, then try again.",
  }),
  "workbook-read-only": () => ({
    title: "The workbook is open for reading only",
    cure: "Press Enable Editing in the yellow bar at the top (on the web: Editing), or save it as another copy, then try again.",
  }),
  "sheet-missing": (name) => ({
    title: name === undefined ? "The sheet is gone" : `Sheet “${name}” is gone`,
    cure: "It was deleted or renamed. Read again from Source, or write the table again.",
  }),
  "table-missing": (name) => ({
    title: name === undefined ? "The table is gone" : `The table “${name}” is gone`,
    cure: "It was deleted or renamed. Write it again from Review.",
  }),
  "table-changed": (name) => ({
    title: name === undefined ? "The table is being edited" : `The table on “${name}” is being edited`,
    cure: "Somebody sorted or edited it while it was written. Wait until they are done, then try again.",
  }),
  "no-room-below": (name) => ({
    title: name === undefined ? "No room below the table" : `No room below the table on “${name}”`,
    cure: "Move what stands below the table, or turn off its total row, then try again.",
  }),
  "request-too-large": () => ({
    title: "The table is too large to write at once",
    cure: "Split the plan into parts, then read and write one part after the other.",
  }),
  "text-too-long": (name) => ({
    title: `A cell is too long to write${name === undefined ? "" : `: ${name}`}`,
    cure: "An Excel cell holds at most 32,767 characters. Shorten that part in the source and read again.",
  }),
  "host-refused": (name) => ({
    title: name === undefined ? "Excel did not accept this step" : `Excel did not accept this step in “${name}”`,
    cure: "Save the workbook, close and open it, then try again.",
  }),
  "write-unsure": (name) => ({
    title:
      name === undefined
        ? "It is not known whether all was written"
        : `It is not known whether “${name}” was written in full`,
    cure: "Excel stopped answering halfway. Look at the sheet: if it is unfinished, delete or undo that part, then write again.",
  }),
  "part-missing": () => ({
    title: "A part of this pane could not be loaded",
    cure: "Check the network, then try again. If it stays so, close the pane and open it again: there may be a new version.",
  }),
} satisfies Record<ProblemCode, (name: string | undefined) => Sentence>;

/** What was done to a source's text on the way in. */
export const notes = {
  "changes-accepted": (count) =>
    `${count} tracked ${count === 1 ? "change" : "changes"} accepted: insertions kept, deletions left out.`,
  "struck-out": (count) => `${count} struck-out ${count === 1 ? "place" : "places"} left out as deleted.`,
  "merges-unknown": () =>
    "This Excel does not tell which cells are merged. If the heading of the table has merged cells, check the names of the columns; or choose the .xlsx file under Source.",
  converted: () => "Letters of an old encoding (TCVN3, VNI) converted to Unicode.",
  "hidden-signs": (_, places) => `Hidden characters in ${places}: left out; look at the words there again.`,
  macros: () => "The file has macros: they were not run; the saved values and words were read.",
} satisfies NoteWords;

/** "line 3, line 8 and 4 more places". */
export const morePlaces = (places: string, others: number): string =>
  `${places} and ${others} more ${others === 1 ? "place" : "places"}`;
