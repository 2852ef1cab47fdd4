/** The counts by agency as bars: colours on a screen, six steps of grey with numbers in them on paper. */
import type { ChartModel } from "../../model/chart";
import type { StatusSheetWords } from "../../locales/statusSheetWords";
import { BORDER, FONT } from "../look";
import { PART_COLUMNS, type CountColumn } from "./statusColumns";
import { block, EMPTY_PART, statusRow, type Part } from "./statusLayout";

type PartColumn = Exclude<CountColumn, "total">;

const BLACK = "#000000";
const WHITE = "#ffffff";

/** Each a tenth of the way from black to white away from the next, at least: a copier keeps them apart. */
export const CHART_COLORS: Readonly<Record<PartColumn, { readonly fill: string; readonly fontColor: string }>> = {
  overdue: { fill: "#7a0c14", fontColor: WHITE },
  onTime: { fill: "#2f8040", fontColor: WHITE },
  late: { fill: "#d98a2b", fontColor: BLACK },
  other: { fill: "#c4b5d0", fontColor: BLACK },
  inTime: { fill: "#d6e6f5", fontColor: BLACK },
  noDeadline: { fill: WHITE, fontColor: BLACK },
};

/** Points: a bar with its gap, and title and key around them. */
const BAR = 13;
const AROUND = 62;
/** No row of Excel is higher than 409 points. */
const HIGHEST_ROW = 400;
const FONT_SIZE = 10;

/** Room for the drawing: as few rows as can be, for a row is never cut by the end of a page. */
export function chartRoom(agencies: number): Part {
  const height = AROUND + BAR * Math.max(3, agencies);
  const count = Math.ceil(height / HIGHEST_ROW);
  const rows = Array.from({ length: count }, (_, row) => ({ row, height: Math.round(height / count) }));
  return { ...EMPTY_PART, rows: rows.map(() => statusRow({})), heights: rows };
}

interface ChartOptions {
  readonly words: StatusSheetWords;
  /** 0-based rows of the first agency and of the room, on the sheet. */
  readonly firstAgency: number;
  readonly row: number;
  readonly agencies: number;
  readonly rowCount: number;
}

export function statusChart({ words, firstAgency, row, agencies, rowCount }: ChartOptions): ChartModel {
  return {
    type: "BarStacked",
    title: words.chart.title,
    altText: words.chart.altText(agencies),
    position: block(row, "no", "rate", rowCount),
    categories: block(firstAgency, "agency", "agency", agencies),
    series: PART_COLUMNS.map((column) => ({
      name: words.chart.series[column],
      values: block(firstAgency, column, column, agencies),
      ...CHART_COLORS[column],
    })),
    border: BORDER,
    fontName: FONT,
    fontSize: FONT_SIZE,
  };
}
