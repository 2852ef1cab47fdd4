/** Charts of a sheet. Members that the workbook in memory draws in one way only are checked and let go. */
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { ChartModel, ChartSeriesModel } from "../../../src/model/chart";
import type { RangeAddress } from "../../../src/model/address";
import { excelObject, invalidArgument, itemNotFound, type AnyObject, type ExcelClass } from "../members";
import {
  addressArgument,
  booleanArgument,
  choiceArgument,
  colorArgument,
  numberArgument,
  textArgument,
  writable,
} from "./arguments";
import { rangeOf } from "./range";

/** A chart of a sheet; `current` follows it through its changes. */
interface ChartSelf {
  readonly sheet: MemorySheet;
  current: ChartModel;
}

interface SeriesSelf {
  readonly chart: ChartSelf;
  readonly index: number;
}

function change(chart: ChartSelf, part: Partial<ChartModel>): void {
  const next = { ...chart.current, ...part };
  writable(chart.sheet).setCharts(chart.sheet.charts.map((each) => (each === chart.current ? next : each)));
  chart.current = next;
}

function changeSeries({ chart, index }: SeriesSelf, part: Partial<ChartSeriesModel>): void {
  const series = chart.current.series.map((each, at) => (at === index ? { ...each, ...part } : each));
  change(chart, { series });
}

function must(value: unknown, expected: unknown): void {
  if (value !== expected) throw invalidArgument(String(value));
}

/** Excel's own first colours stand until ours are set. */
function newSeries(name: string, values: RangeAddress): ChartSeriesModel {
  return { name, values, fill: "#4472c4", fontColor: "#000000" };
}

const seriesFill: ExcelClass<SeriesSelf> = {
  name: "ChartFill",
  call: { SetSolidColor: (series, [color]) => changeSeries(series, { fill: colorArgument(color) }) },
};

const seriesLine: ExcelClass<SeriesSelf> = {
  name: "ChartLineFormat",
  write: { Color: ({ chart }, value) => change(chart, { border: colorArgument(value) }) },
};

const seriesFormat: ExcelClass<SeriesSelf> = {
  name: "ChartSeriesFormat",
  navigate: {
    Fill: (series) => excelObject(seriesFill, series),
    Line: (series) => excelObject(seriesLine, series),
  },
};

const labelFont: ExcelClass<SeriesSelf> = {
  name: "ChartFont",
  write: { Color: (series, value) => changeSeries(series, { fontColor: colorArgument(value) }) },
};

const labelFormat: ExcelClass<SeriesSelf> = {
  name: "ChartDataLabelFormat",
  navigate: { Font: (series) => excelObject(labelFont, series) },
};

const dataLabels: ExcelClass<SeriesSelf> = {
  name: "ChartDataLabels",
  write: { NumberFormat: (_series, value) => must(value, "0;-0;;@") },
  navigate: { Format: (series) => excelObject(labelFormat, series) },
};

const chartSeries: ExcelClass<SeriesSelf> = {
  name: "ChartSeries",
  write: {
    Name: (series, value) => changeSeries(series, { name: textArgument(value) }),
    GapWidth: (_series, value) => must(numberArgument(value) >= 0 && numberArgument(value) <= 500, true),
    HasDataLabels: (_series, value) => must(value, true),
  },
  navigate: {
    Format: (series) => excelObject(seriesFormat, series),
    DataLabels: (series) => excelObject(dataLabels, series),
  },
  call: {
    SetValues: (series, [range]) => changeSeries(series, { values: rangeOf(range) }),
    SetXAxisValues: ({ chart }, [range]) => change(chart, { categories: rangeOf(range) }),
  },
};

const seriesCollection: ExcelClass<ChartSelf> = {
  name: "ChartSeriesCollection",
  open: {
    GetItemAt: (chart, [index]) => seriesAt(chart, numberArgument(index)),
    Add: (chart, [name]) => {
      const [first] = chart.current.series;
      if (!first) throw itemNotFound("the first series");
      change(chart, { series: [...chart.current.series, newSeries(textArgument(name), first.values)] });
      return seriesAt(chart, chart.current.series.length - 1);
    },
  },
};

function seriesAt(chart: ChartSelf, index: number): AnyObject {
  if (!chart.current.series[index]) throw itemNotFound(`series ${index}`);
  return excelObject(chartSeries, { chart, index });
}

const chartTitle: ExcelClass<ChartSelf> = {
  name: "ChartTitle",
  write: { Text: (chart, value) => change(chart, { title: textArgument(value) }) },
};

const chartLegend: ExcelClass<ChartSelf> = {
  name: "ChartLegend",
  write: { Position: (_chart, value) => void choiceArgument(value, ["Bottom"]) },
};

const chartFont: ExcelClass<ChartSelf> = {
  name: "ChartFont",
  write: {
    Name: (chart, value) => change(chart, { fontName: textArgument(value) }),
    Size: (chart, value) => change(chart, { fontSize: numberArgument(value) }),
  },
};

const chartFormat: ExcelClass<ChartSelf> = {
  name: "ChartAreaFormat",
  navigate: { Font: (chart) => excelObject(chartFont, chart) },
};

const gridlines: ExcelClass<ChartSelf> = {
  name: "ChartGridlines",
  write: { Visible: (_chart, value) => must(booleanArgument(value), false) },
};

const valueAxis: ExcelClass<ChartSelf> = {
  name: "ChartAxis",
  write: { Visible: (_chart, value) => must(booleanArgument(value), false) },
  navigate: { MajorGridlines: (chart) => excelObject(gridlines, chart) },
};

const categoryAxis: ExcelClass<ChartSelf> = {
  name: "ChartAxis",
  write: { ReversePlotOrder: (_chart, value) => must(booleanArgument(value), true) },
};

const chartAxes: ExcelClass<ChartSelf> = {
  name: "ChartAxes",
  navigate: {
    CategoryAxis: (chart) => excelObject(categoryAxis, chart),
    ValueAxis: (chart) => excelObject(valueAxis, chart),
  },
};

const chartClass: ExcelClass<ChartSelf> = {
  name: "Chart",
  write: {
    Name: (chart, value) => {
      const altText = textArgument(value);
      if (altText.length > 255) throw invalidArgument("name");
      change(chart, { altText });
    },
  },
  navigate: {
    Axes: (chart) => excelObject(chartAxes, chart),
    Format: (chart) => excelObject(chartFormat, chart),
    Legend: (chart) => excelObject(chartLegend, chart),
    Series: (chart) => excelObject(seriesCollection, chart),
    Title: (chart) => excelObject(chartTitle, chart),
  },
  call: {
    SetPosition: (chart, [start, end]) => {
      const [first, last] = [addressArgument(start), addressArgument(end)];
      const size = { rowCount: last.row - first.row + 1, columnCount: last.column - first.column + 1 };
      change(chart, { position: { ...first, ...size } });
    },
  },
};

/** A new chart takes its series from the columns of its source; one column of numbers is one series. */
export const chartCollection: ExcelClass<MemorySheet> = {
  name: "ChartCollection",
  open: {
    Add: (sheet, [type, source, seriesBy]) => {
      choiceArgument(type, ["BarStacked"]);
      choiceArgument(seriesBy, ["Columns"]);
      const range = rangeOf(source);
      if (range.columnCount !== 1) throw invalidArgument("a source whose series Excel would have to guess");
      const current: ChartModel = {
        type: "BarStacked",
        title: "",
        altText: "",
        position: range,
        categories: range,
        series: [newSeries("", range)],
        border: "#000000",
        fontName: "",
        fontSize: 0,
      };
      writable(sheet).setCharts([...sheet.charts, current]);
      return excelObject(chartClass, { sheet, current });
    },
  },
};
