/** Charts: a few statements each, whatever they count. */
import { cellToA1, type RangeAddress } from "../../model/address";
import type { ChartModel, ChartSeriesModel } from "../../model/chart";
import type { SheetAreas } from "./areas";

/** Excel shows no number for 0 under this format. */
const NUMBERS = "0;-0;;@";
/** Space between bars, in percent of a bar. */
const GAP_WIDTH = 40;
/** Excel takes no longer name of a drawing. */
const NAME_LIMIT = 255;

/**
 * Office.js has no alternative text for charts: the name is what a screen reader says instead, so the words go there.
 * Excel guesses what a source range means, so it gets the one column that leaves nothing to guess: numbers of a series.
 */
export function addChart(areas: SheetAreas, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const chart = areas.sheet.charts.add("BarStacked", areas.range(first.values), "Columns");
  chart.name = model.altText.slice(0, NAME_LIMIT);
  chart.setPosition(...corners(model.position));
  chart.title.text = model.title;
  chart.legend.set({ position: "Bottom" });
  const { font } = chart.format;
  font.name = model.fontName;
  font.size = model.fontSize;
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars grow from the bottom upwards otherwise; the numbers in the bars do what an axis would.
  categoryAxis.reversePlotOrder = true;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  const context = { areas, model };
  dress(chart.series.getItemAt(0), first, context);
  for (const series of others) dress(chart.series.add(series.name), series, context);
}

interface SeriesContext {
  readonly areas: SheetAreas;
  readonly model: ChartModel;
}

function dress(series: Excel.ChartSeries, model: ChartSeriesModel, { areas, model: chart }: SeriesContext): void {
  series.name = model.name;
  series.setValues(areas.range(model.values));
  series.setXAxisValues(areas.range(chart.categories));
  series.gapWidth = GAP_WIDTH;
  series.format.fill.setSolidColor(model.fill);
  series.format.line.color = chart.border;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = NUMBERS;
  series.dataLabels.format.font.color = model.fontColor;
}

function corners({ row, column, rowCount, columnCount }: RangeAddress): [string, string] {
  return [cellToA1({ row, column }), cellToA1({ row: row + rowCount - 1, column: column + columnCount - 1 })];
}
