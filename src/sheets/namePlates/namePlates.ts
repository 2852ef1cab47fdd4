/** Plates with name and unit to be cut from A4: two columns of cards, each a row for the name and one for the unit. */
import type { Attendee, AttendeeList } from "../../model/attendees";
import type { CellValue } from "../../model/grid";
import type { CellStyle, PageModel, SheetModel, StyledRange } from "../../model/sheet";
import { checkInWords } from "../../locales/checkIn";
import type { LocaleId } from "../../locales/locale";
import { fitCell } from "../cellText";
import { BORDER, FONT } from "../look";
import { fitText } from "./fitText";

export interface NamePlateOptions {
  readonly locale: LocaleId;
  /** Cards on a page. Default: 10. */
  readonly perPage?: 8 | 10;
  /** The position stands above the unit. */
  readonly withPosition?: boolean;
  /** The unit as the person's own list writes it: for seats that belong to many bodies together. */
  readonly unitAsWritten?: boolean;
  /** No plates for people who are online. */
  readonly inPersonOnly?: boolean;
}

interface Plate {
  readonly name: string;
  readonly below: string;
}

const ACROSS = 2;
const MARGIN_MM = 10;
/**
 * Points of the two rows of a card. A page has room for 785: what whole cards leave is less than the row of a name, so a
 * page always ends between two cards, and more than a printer's own rounding takes. The same holds for the 930 points of a
 * page that LibreOffice shrinks to fit, where the font that columns are measured by is missing and another makes them wider.
 */
const HEIGHTS = { 10: { name: 109, below: 44 }, 8: { name: 138, below: 46 } } as const;
/** Two columns of so many characters are 184 of the 190 millimetres between the margins. */
const COLUMN_CHARACTERS = 49;
const COLUMN_POINTS = 261;
/** What a cell keeps free on both sides. */
const PADDING = 10;

const NAME_SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8];
const BELOW_SIZES = [18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];
/** From this size on, a name on one line looks better than a larger one on two. */
const ONE_LINE_FROM = 28;
/** Room for one line of the largest size, and for two only of sizes that are too small. */
const LARGEST_LINE = 48;

const NAME: CellStyle = { bold: true };
const BELOW: CellStyle = { fill: "#f3f5f5" };
const CARD: CellStyle = {
  fontName: FONT,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  numberFormat: "@",
  border: BORDER,
};

const PAGE: PageModel = {
  orientation: "portrait",
  margins: { top: MARGIN_MM, bottom: MARGIN_MM, left: MARGIN_MM, right: MARGIN_MM },
  fitToWidth: true,
  printedColumns: ACROSS,
  centerHorizontally: true,
  pageNumbers: false,
};

export function composeNamePlates(list: AttendeeList, options: NamePlateOptions): SheetModel {
  const heights = HEIGHTS[options.perPage ?? 10];
  const plates = platesOf(list, options);
  const rows = Array.from({ length: Math.ceil(plates.length / ACROSS) }, (_, row) =>
    plates.slice(row * ACROSS, (row + 1) * ACROSS),
  );
  return {
    role: "name-plates",
    name: checkInWords[options.locale].plates.sheetName,
    values: rows.length === 0 ? [[null, null]] : rows.flatMap(cardRow),
    formulas: [],
    columns: Array.from({ length: ACROSS }, () => ({ width: COLUMN_CHARACTERS })),
    rows: rows.flatMap((_, row) => [
      { row: 2 * row, height: heights.name },
      { row: 2 * row + 1, height: heights.below },
    ]),
    merges: [],
    styles: rows.flatMap((cards, row) => cardStyles(cards, row, heights)),
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: false,
    page: PAGE,
    links: new Map(),
  };
}

function platesOf(list: AttendeeList, options: NamePlateOptions): readonly Plate[] {
  return list.flatMap(({ name: unit, people }) =>
    people
      .filter(({ mode }) => !options.inPersonOnly || mode !== "online")
      .map((person) => ({ name: fitCell(person.name), below: fitCell(linesBelow(person, unit, options)) })),
  );
}

function linesBelow(
  { position = "", unit: written = "" }: Attendee,
  unit: string,
  { withPosition, unitAsWritten }: NamePlateOptions,
): string {
  const lines = [withPosition ? position : "", (unitAsWritten ? written : "") || unit];
  return lines.filter((line) => line !== "").join("\n");
}

/** The two rows of cards side by side. */
function cardRow(cards: readonly Plate[]): SheetModel["values"] {
  const cells = (text: (card: Plate) => string): readonly CellValue[] =>
    Array.from({ length: ACROSS }, (_, column) => {
      const card = cards[column];
      return card && text(card) !== "" ? text(card) : null;
    });
  return [cells(({ name }) => name), cells(({ below }) => below)];
}

function cardStyles(
  cards: readonly Plate[],
  row: number,
  heights: { readonly name: number; readonly below: number },
): readonly StyledRange[] {
  const cell = (below: 0 | 1, column: number, columnCount = 1) => ({
    row: 2 * row + below,
    column,
    rowCount: 1,
    columnCount,
  });
  return [
    { range: { ...cell(0, 0, cards.length), rowCount: 2 }, style: CARD },
    { range: cell(0, 0, cards.length), style: NAME },
    { range: cell(1, 0, cards.length), style: BELOW },
    ...cards.flatMap(({ name, below }, column) => [
      { range: cell(0, column), style: { fontSize: nameSize(name, heights.name) } },
      { range: cell(1, column), style: { fontSize: fitText(below, box(heights.below, false), BELOW_SIZES) } },
    ]),
  ];
}

function nameSize(name: string, height: number): number {
  const oneLine = fitText(name, box(LARGEST_LINE, true), NAME_SIZES);
  return oneLine >= ONE_LINE_FROM ? oneLine : fitText(name, box(height, true), NAME_SIZES);
}

function box(height: number, bold: boolean) {
  return { width: COLUMN_POINTS - PADDING, height: height - 4, bold };
}
