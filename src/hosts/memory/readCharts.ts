/** The charts of a package that we know how to draw: bars of stacked parts over the cells of their own sheet. */
import { rangeFromA1, type RangeAddress } from "../../model/address";
import type { ChartModel, ChartSeriesModel } from "../../model/chart";
import { attribute, partText, relationsOf, sheetPaths, unescapeXml, type Parts } from "./packageXml";

/** Charts by sheet name. */
export function readCharts(parts: Parts): ReadonlyMap<string, readonly ChartModel[]> {
  const charts = new Map<string, readonly ChartModel[]>();
  for (const [sheet, path] of sheetPaths(parts)) {
    const found = relationsOf(parts, path)
      .filter(({ kind }) => kind === "drawing")
      .flatMap(({ target }) => chartsOfDrawing(parts, target));
    if (found.length > 0) charts.set(sheet, found);
  }
  return charts;
}

function chartsOfDrawing(parts: Parts, path: string): readonly ChartModel[] {
  const targets = new Map(relationsOf(parts, path).map(({ id, target }) => [id, target]));
  return elements(partText(parts, path), "xdr:twoCellAnchor").flatMap((anchor) => {
    const target = targets.get(attribute(firstTag(anchor, "c:chart"), "r:id"));
    const position = positionOf(anchor);
    const frame = firstTag(anchor, "xdr:cNvPr");
    const chart = target === undefined ? undefined : readChart(partText(parts, target));
    return chart && position ? [{ ...chart, position, altText: attribute(frame, "descr") }] : [];
  });
}

function positionOf(anchor: string): RangeAddress | undefined {
  const corner = (name: string): { row: number; column: number } => {
    const xml = elements(anchor, `xdr:${name}`)[0] ?? "";
    const number = (axis: string): number => Number(textOf(xml, `xdr:${axis}`) || Number.NaN);
    return { row: number("row"), column: number("col") };
  };
  const [from, to] = [corner("from"), corner("to")];
  const size = { rowCount: to.row - from.row, columnCount: to.column - from.column };
  return size.rowCount > 0 && size.columnCount > 0 ? { ...from, ...size } : undefined;
}

function readChart(xml: string): Omit<ChartModel, "position" | "altText"> | undefined {
  const isOurs =
    attribute(firstTag(xml, "c:barDir"), "val") === "bar" &&
    attribute(firstTag(xml, "c:grouping"), "val") === "stacked" &&
    elements(xml, "c:plotArea").length === 1;
  const series = elements(xml, "c:ser").map(readSeries);
  const [first] = series;
  if (!isOurs || !first || series.some((one) => one === undefined)) return undefined;
  const space = xml.slice(xml.lastIndexOf("</c:chart>"));
  const title = elements(xml.slice(0, Math.max(0, xml.indexOf("<c:plotArea"))), "a:t").join("");
  return {
    type: "BarStacked",
    title: unescapeXml(title),
    categories: first.categories,
    series: series.flatMap((one) => (one ? [one.series] : [])),
    border: first.border,
    fontName: attribute(firstTag(space, "a:latin"), "typeface"),
    fontSize: Number(attribute(firstTag(space, "a:defRPr"), "sz")) / 100,
  };
}

interface ReadSeries {
  readonly series: ChartSeriesModel;
  readonly categories: RangeAddress;
  readonly border: string;
}

function readSeries(xml: string): ReadSeries | undefined {
  const rangeIn = (element: string): RangeAddress | undefined => {
    const formula = textOf(elements(xml, element)[0] ?? "", "c:f");
    return rangeFromA1(formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", ""));
  };
  const [categories, values] = [rangeIn("c:cat"), rangeIn("c:val")];
  const colors = elements(xml, "c:spPr")[0] ?? "";
  const line = elements(colors, "a:ln")[0] ?? "";
  const [fill, border] = [colorIn(colors.replace(line, "")), colorIn(line)];
  const fontColor = colorIn(elements(elements(xml, "c:dLbls")[0] ?? "", "c:txPr")[0] ?? "");
  if (!categories || !values || fill === undefined || border === undefined || fontColor === undefined) return undefined;
  const name = textOf(elements(xml, "c:tx")[0] ?? "", "c:v");
  return { series: { name, values, fill, fontColor }, categories, border };
}

function colorIn(xml: string): string | undefined {
  const color = attribute(firstTag(xml, "a:srgbClr"), "val");
  return /^[\da-f]{6}$/i.test(color) ? `#${color.toLowerCase()}` : undefined;
}

function firstTag(xml: string, name: string): string {
  return new RegExp(`<${name}\\b[^>]*>`).exec(xml)?.[0] ?? "";
}

/** Contents of the elements of a name that do not lie in one another. */
function elements(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const start = new RegExp(`<${name}(?:\\s[^>]*)?>`, "g");
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    if (match[0].endsWith("/>")) continue;
    const end = xml.indexOf(`</${name}>`, start.lastIndex);
    if (end < 0) break;
    found.push(xml.slice(start.lastIndex, end));
    start.lastIndex = end;
  }
  return found;
}

function textOf(xml: string, name: string): string {
  return unescapeXml(elements(xml, name)[0] ?? "");
}
