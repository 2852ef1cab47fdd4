/** A native chart as data, in the names of Office.js (`Excel.Chart`, `Excel.ChartSeries`). Colours are "#rrggbb". */
import type { RangeAddress } from "./address";

export interface ChartSeriesModel {
  readonly name: string;
  /** One column, as long as the categories. */
  readonly values: RangeAddress;
  readonly fill: string;
  /** Of the numbers that stand in its bars; nothing is written for 0. */
  readonly fontColor: string;
}

/** Bars of parts that make up a whole, the first category at the top, the key below. */
export interface ChartModel {
  readonly type: "BarStacked";
  readonly title: string;
  /** Says in words what the drawing shows. */
  readonly altText: string;
  /** The cells that it lies over. */
  readonly position: RangeAddress;
  /** One column of names. */
  readonly categories: RangeAddress;
  readonly series: readonly ChartSeriesModel[];
  /** Line around each part: parts stay apart in grey and on a copier. */
  readonly border: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
}
