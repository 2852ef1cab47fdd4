/** A chart as DrawingML (ECMA-376 Part 1, 21.2), with what it shows now, so that viewers which do not calculate can draw it. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { ChartModel, ChartSeriesModel } from "../../model/chart";
import type { CellValue } from "../../model/grid";
import { absoluteReference } from "./formulaText";
import { escapeXml } from "./packageXml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Points in the units of DrawingML: lines in EMU, letters in hundredths. */
const LINE_WIDTH = 0.5 * 12_700;
const GAP_WIDTH = 40;
/** Nothing stands where there is 0. */
const NUMBERS = "0;-0;;@";

/** Where the numbers of a chart are. */
export interface ChartPlace {
  readonly sheet: string;
  readonly value: (cell: CellAddress) => CellValue;
}

export function chartXml(chart: ChartModel, place: ChartPlace): string {
  const axes = '<c:axId val="101"/><c:axId val="102"/>';
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title === "" ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(chart)}<c:autoTitleDeleted val="0"/>`,
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...chart.series.map((series, index) => seriesXml(series, { chart, place, index })),
    `<c:gapWidth val="${GAP_WIDTH}"/><c:overlap val="100"/>${axes}</c:barChart>`,
    // "maxMin": the first category is at the top.
    '<c:catAx><c:axId val="101"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="low"/>${lineXml(chart.border)}<c:crossAx val="102"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    '<c:valAx><c:axId val="102"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/>',
    '<c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="101"/><c:crosses val="autoZero"/></c:valAx>',
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>",
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml(chart, "defRPr")}</a:pPr><a:endParaRPr/></a:p></c:txPr>`,
    "</c:chartSpace>",
  ].join("");
}

/** The drawing of a sheet: its charts, each over its cells. Relationship `rIdN` is the N-th chart. */
export function drawingXml(charts: readonly ChartModel[]): string {
  return [
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">`,
    ...charts.map(({ position: { row, column, rowCount, columnCount }, title, altText }, index) =>
      [
        `<xdr:twoCellAnchor>${cornerXml("from", row, column)}${cornerXml("to", row + rowCount, column + columnCount)}`,
        '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
        `<xdr:cNvPr id="${index + 2}" name="${attributeText(title)}" descr="${attributeText(altText)}"/>`,
        "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
        `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId${index + 1}"/>`,
        "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
      ].join(""),
    ),
    "</xdr:wsDr>",
  ].join("");
}

function cornerXml(name: string, row: number, column: number): string {
  const offset = (axis: string): string => `<xdr:${axis}Off>0</xdr:${axis}Off>`;
  return `<xdr:${name}><xdr:col>${column}</xdr:col>${offset("col")}<xdr:row>${row}</xdr:row>${offset("row")}</xdr:${name}>`;
}

interface SeriesContext {
  readonly chart: ChartModel;
  readonly place: ChartPlace;
  readonly index: number;
}

function seriesXml(series: ChartSeriesModel, { chart, place, index }: SeriesContext): string {
  const { name, values, fill, fontColor } = series;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${elementText(name)}</c:v></c:tx>`,
    `<c:spPr>${fillXml(fill)}<a:ln w="${LINE_WIDTH}">${fillXml(chart.border)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="${NUMBERS}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml(chart, "defRPr", fontColor)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`,
    '<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat>${textsXml(chart.categories, place)}</c:cat><c:val>${numbersXml(values, place)}</c:val></c:ser>`,
  ].join("");
}

function textsXml(range: RangeAddress, place: ChartPlace): string {
  const texts = cellsOf(range).map((cell) => String(place.value(cell) ?? ""));
  return `<c:strRef><c:f>${reference(range, place)}</c:f><c:strCache>${pointsXml(texts)}</c:strCache></c:strRef>`;
}

function numbersXml(range: RangeAddress, place: ChartPlace): string {
  const numbers = cellsOf(range).map((cell) => {
    const value = place.value(cell);
    return typeof value === "number" ? String(value) : undefined;
  });
  return `<c:numRef><c:f>${reference(range, place)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef>`;
}

function pointsXml(texts: readonly (string | undefined)[]): string {
  const points = texts.map((text, index) =>
    text === undefined ? "" : `<c:pt idx="${index}"><c:v>${elementText(text)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${texts.length}"/>${points.join("")}`;
}

function cellsOf({ row, column, rowCount, columnCount }: RangeAddress): readonly CellAddress[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}

function reference(range: RangeAddress, { sheet }: ChartPlace): string {
  const { row, column, rowCount, columnCount } = range;
  const last = absoluteReference(sheet, { row: row + rowCount - 1, column: column + columnCount - 1 });
  return elementText(`${absoluteReference(sheet, range)}:${last.slice(last.lastIndexOf("!") + 1)}`);
}

function titleXml(chart: ChartModel): string {
  const font = fontXml({ ...chart, fontSize: chart.fontSize + 1 }, "rPr", undefined, true);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${font}<a:t>${elementText(chart.title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function fontXml(
  { fontName, fontSize }: Pick<ChartModel, "fontName" | "fontSize">,
  element: "rPr" | "defRPr",
  color = "#000000",
  isBold = false,
): string {
  const face = attributeText(fontName);
  return (
    `<a:${element} sz="${fontSize * 100}" b="${isBold ? 1 : 0}">${fillXml(color)}` +
    `<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:${element}>`
  );
}

function lineXml(color: string): string {
  return `<c:spPr><a:ln w="${LINE_WIDTH}">${fillXml(color)}</a:ln></c:spPr>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** Letters that XML cannot hold are left out (XML 1.0, 2.2). */
// eslint-disable-next-line no-control-regex
const UNSPEAKABLE = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

function elementText(text: string): string {
  return escapeXml(text.replace(UNSPEAKABLE, ""));
}

/** A line break in an attribute would become a space. */
function attributeText(text: string): string {
  return elementText(text).replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
}
