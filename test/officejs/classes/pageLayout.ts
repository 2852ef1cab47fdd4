import { z } from "zod";
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import { excelObject, invalidArgument, type ExcelClass } from "../members";
import { addressArgument, booleanArgument, choiceArgument, numberArgument, textArgument, writable } from "./arguments";

interface PageSelf {
  readonly sheet: MemorySheet;
}

const margins = z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() });
const zoom = z.object({ horizontalFitToPages: z.literal(1) });

/** Points to millimetres, without the noise of the way there and back. */
function toMillimetres(points: number): number {
  return Math.round((points * 25.4 * 10_000) / 72) / 10_000;
}

export const pageLayout: ExcelClass<PageSelf> = {
  name: "PageLayout",
  write: {
    Orientation: ({ sheet }, value) => {
      const orientation = choiceArgument(value, ["Portrait", "Landscape"]) === "Portrait" ? "portrait" : "landscape";
      writable(sheet).setPage({ orientation });
    },
    PaperSize: ({ sheet }, value) => {
      choiceArgument(value, ["A4"]);
      writable(sheet);
    },
    Zoom: ({ sheet }, value) => {
      if (!zoom.safeParse(value).success) throw invalidArgument("zoom");
      writable(sheet).setPage({ fitToWidth: true });
    },
    FirstPageNumber: ({ sheet }, value) => {
      if (value !== 1) throw invalidArgument("firstPageNumber");
      numberedFromOne.add(writable(sheet));
    },
    CenterHorizontally: ({ sheet }, value) => writable(sheet).setPage({ centerHorizontally: booleanArgument(value) }),
  },
  navigate: {
    HeadersFooters: (page) => excelObject(headerFooterGroup, page),
  },
  call: {
    SetPrintMargins: ({ sheet }, [unit, options]) => {
      choiceArgument(unit, ["Points"]);
      const { top, bottom, left, right } = margins.parse(options);
      writable(sheet).setPage({
        margins: {
          top: toMillimetres(top),
          bottom: toMillimetres(bottom),
          left: toMillimetres(left),
          right: toMillimetres(right),
        },
      });
    },
    SetPrintArea: ({ sheet }, [address]) => {
      const { row, column, columnCount, rowCount } = addressArgument(address);
      if (row !== 0 || column !== 0 || rowCount < 1_048_576) throw invalidArgument("printArea");
      writable(sheet).setPage({ printedColumns: columnCount });
    },
    SetPrintTitleRows: ({ sheet }, [address]) => {
      const { row, rowCount } = addressArgument(address);
      writable(sheet).setPage({ titleRows: { first: numberArgument(row), last: row + rowCount - 1 } });
    },
  },
};

interface HeaderSelf extends PageSelf {
  readonly pages: "default" | "first";
}

/** Sheets whose first page has a header of its own. */
const otherFirstPage = new WeakSet<MemorySheet>();
/** Sheets whose pages are numbered by themselves. */
const numberedFromOne = new WeakSet<MemorySheet>();

/** The workbook in memory knows one kind of header: the page number, from 1 on each sheet, hidden on page 1. */
const headerFooterGroup: ExcelClass<PageSelf> = {
  name: "HeaderFooterGroup",
  write: {
    State: ({ sheet }, value) => {
      choiceArgument(value, ["FirstAndDefault"]);
      otherFirstPage.add(writable(sheet));
    },
  },
  navigate: {
    DefaultForAllPages: ({ sheet }) => excelObject(headerFooter, { sheet, pages: "default" }),
    FirstPage: ({ sheet }) => excelObject(headerFooter, { sheet, pages: "first" }),
  },
};

const headerFooter: ExcelClass<HeaderSelf> = {
  name: "HeaderFooter",
  write: {
    CenterHeader: ({ sheet, pages }, value) => {
      const text = textArgument(value);
      if (pages !== "default") return;
      writable(sheet).setPage({
        pageNumbers: text === "&P" && otherFirstPage.has(sheet) && numberedFromOne.has(sheet),
      });
    },
  },
};
