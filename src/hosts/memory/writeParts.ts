/** The parts of a sheet besides its cells, from a state to the library: rules, validations, page and view. */
import {
  cellToA1,
  firstColumnsToA1,
  rangeContains,
  rangeFromA1,
  rangeToA1,
  type RangeAddress,
} from "../../model/address";
import type { PageModel } from "../../model/sheet";
import { toDifferentialStyle } from "./libraryStyle";
import type { StoredSheet } from "./state";
import { listOf, type LibrarySheet } from "./xlsxLibrary";

const MM_PER_INCH = 25.4;
const A4 = 9;

export interface PartsWriter {
  readonly target: LibrarySheet;
  readonly sheet: StoredSheet;
  /** The sheet as loaded; undefined for one that is new. */
  readonly loaded: StoredSheet | undefined;
}

type VisibilityWriter = Omit<PartsWriter, "loaded"> & {
  readonly loaded?: Pick<StoredSheet, "hidden" | "isProtected"> | undefined;
};

/** Writes what differs from the loaded sheet. */
export function writeSheetParts(writer: PartsWriter): void {
  const { target, sheet, loaded } = writer;
  if (sheet.conditionalFormats !== loaded?.conditionalFormats) writeFormats(writer);
  if (sheet.validations !== loaded?.validations) writeValidations(writer);
  if (sheet.page !== loaded?.page) writePage(target, sheet.page);
  writeVisibility(writer);
  writeView(writer);
}

function writeVisibility({ target, sheet, loaded = { hidden: false, isProtected: false } }: VisibilityWriter): void {
  if (sheet.hidden !== loaded.hidden) target.state = sheet.hidden ? "hidden" : "visible";
  if (sheet.isProtected === loaded.isProtected) return;
  target.sheetProtection = sheet.isProtected ? { sheet: true, objects: true, scenarios: true } : null;
}

/** Rules of other kinds stay; ours come first, so that they keep their priorities. */
function writeFormats({ target, sheet }: PartsWriter): void {
  const others = listOf(target.conditionalFormattings).flatMap(({ ref, rules }) => {
    const kept = rules.filter(({ type }) => type !== "expression");
    return kept.length === 0 ? [] : [{ ref, rules: kept }];
  });
  const count = sheet.conditionalFormats.length;
  for (const rule of others.flatMap(({ rules }) => rules)) rule.priority = (rule.priority ?? 0) + count;
  target.conditionalFormattings = [
    ...sheet.conditionalFormats.map(({ range, formula, style }, index) => ({
      ref: rangeToA1(range),
      rules: [
        {
          type: "expression" as const,
          priority: index + 1,
          formulae: [formula.slice(1)],
          style: toDifferentialStyle(style),
        },
      ],
    })),
    ...others,
  ];
}

function writeValidations({ target, sheet, loaded }: PartsWriter): void {
  for (const { range } of loaded?.validations ?? []) removeValidations(target, range);
  for (const { range, values, errorTitle, errorMessage } of sheet.validations) {
    target.dataValidations.add(`range:${rangeToA1(range)}`, {
      type: "list",
      allowBlank: true,
      formulae: [`"${values.join(",").replaceAll('"', '""')}"`],
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle,
      error: errorMessage,
    });
  }
}

function removeValidations(target: LibrarySheet, range: RangeAddress): void {
  for (const key of Object.keys(target.dataValidations.model)) {
    const own = rangeFromA1(key.replace(/^range:/, ""));
    if (own && rangeContains(range, own)) target.dataValidations.remove(key);
  }
}

/** Page number centred at the top, another, empty head on page 1 (Nghị định 30/2020/NĐ-CP). */
function writePage(target: LibrarySheet, page: PageModel): void {
  const { pageSetup } = target;
  const { margins, titleRows } = page;
  Object.assign(pageSetup, {
    paperSize: A4,
    orientation: page.orientation,
    margins: {
      top: margins.top / MM_PER_INCH,
      bottom: margins.bottom / MM_PER_INCH,
      left: margins.left / MM_PER_INCH,
      right: margins.right / MM_PER_INCH,
      header: Math.min(0.3, margins.top / MM_PER_INCH / 2),
      footer: Math.min(0.3, margins.bottom / MM_PER_INCH / 2),
    },
    horizontalCentered: page.centerHorizontally,
    fitToPage: page.fitToWidth,
    ...(page.fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {}),
    // Other print areas of a loaded file stay as they are.
    ...(page.printedColumns === undefined ? {} : { printArea: firstColumnsToA1(page.printedColumns) }),
    // A workbook printed as a whole numbers its pages through: page 1 of a paper would be its tenth.
    firstPageNumber: page.pageNumbers ? 1 : undefined,
    printTitlesRow: titleRows && `${titleRows.first + 1}:${titleRows.last + 1}`,
  });
  const oddHeader = page.pageNumbers ? "&C&P" : null;
  target.headerFooter = { ...target.headerFooter, differentFirst: page.pageNumbers, oddHeader, firstHeader: null };
}

function writeView({ target, sheet, loaded }: PartsWriter): void {
  const { frozenRows, frozenColumns, showGridlines } = sheet;
  const isSame =
    frozenRows === loaded?.frozenRows &&
    frozenColumns === loaded.frozenColumns &&
    showGridlines === loaded.showGridlines;
  if (isSame) return;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const topLeftCell = cellToA1({ row: frozenRows, column: frozenColumns });
  target.views = [
    isFrozen
      ? { state: "frozen", xSplit: frozenColumns, ySplit: frozenRows, topLeftCell, showGridLines: showGridlines }
      : { showGridLines: showGridlines },
  ];
}
