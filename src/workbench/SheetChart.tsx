/** A chart over its cells, drawn from what they show now: bars of parts, the first at the top, the key below. */
import type { JSX } from "react";
import type { ChartModel, ChartSeriesModel } from "../model/chart";
import { fontFamily } from "./paper";
import type { SheetReader } from "./sheetReader";

interface SheetChartProps {
  readonly chart: ChartModel;
  readonly reader: SheetReader;
}

interface Box {
  readonly width: number;
  readonly height: number;
  /** Pixels of a letter's height. */
  readonly font: number;
}

const PIXELS_PER_POINT = 4 / 3;
/** Shares of the drawing that names and bars take, and of a bar's room that the bar takes. */
const NAMES = 0.3;
const BARS = 0.66;
const FILLED = 0.7;
/** Letters are about half as wide as high. */
const LETTER = 0.5;

/** Lies in the sheet's layer, so it moves with its cells. */
export function SheetChart({ chart, reader }: SheetChartProps): JSX.Element {
  const box: Box = {
    width: reader.widthOf(chart.position),
    height: reader.heightOf(chart.position),
    font: chart.fontSize * PIXELS_PER_POINT * reader.zoom,
  };
  const rows = Array.from({ length: chart.categories.rowCount }, (_, index) => index);
  const whole = Math.max(1, ...rows.map((row) => sumOf(chart.series.map((series) => valueOf(reader, series, row)))));
  const top = box.font * 2.4;
  const room = Math.max(1, (box.height - top - box.font * 3.6) / Math.max(1, rows.length));
  return (
    <svg
      aria-label={chart.altText}
      fontFamily={fontFamily(chart.fontName)}
      fontSize={box.font}
      height={box.height}
      role="img"
      style={{ backgroundColor: "#ffffff", display: "block" }}
      width={box.width}
    >
      <text fontWeight={700} textAnchor="middle" x={box.width / 2} y={box.font * 1.5}>
        {chart.title}
      </text>
      {rows.map((row) => (
        <g key={row} transform={`translate(0 ${top + row * room})`}>
          <text dominantBaseline="middle" textAnchor="end" x={box.width * NAMES - 6} y={room / 2}>
            {shorten(nameOf(reader, chart, row), (box.width * NAMES) / (box.font * LETTER))}
          </text>
          <Bar box={box} chart={chart} reader={reader} room={room} row={row} scale={(box.width * BARS) / whole} />
        </g>
      ))}
      <Key box={box} chart={chart} />
    </svg>
  );
}

interface BarProps extends SheetChartProps {
  readonly box: Box;
  readonly row: number;
  readonly room: number;
  /** Pixels of 1. */
  readonly scale: number;
}

function Bar({ chart, reader, box, row, room, scale }: BarProps): JSX.Element {
  const values = chart.series.map((series) => valueOf(reader, series, row));
  const height = room * FILLED;
  return (
    <>
      {chart.series.map(({ name, fill, fontColor }, index) => {
        const value = values[index] ?? 0;
        if (value <= 0) return null;
        const x = box.width * NAMES + sumOf(values.slice(0, index)) * scale;
        return (
          <g key={name}>
            <rect
              fill={fill}
              height={height}
              stroke={chart.border}
              strokeWidth={0.7}
              width={value * scale}
              x={x}
              y={(room - height) / 2}
            />
            <text
              dominantBaseline="middle"
              fill={fontColor}
              textAnchor="middle"
              x={x + (value * scale) / 2}
              y={room / 2}
            >
              {value}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Two lines of names with the colours before them. */
function Key({ chart, box }: { readonly chart: ChartModel; readonly box: Box }): JSX.Element {
  const columns = Math.ceil(chart.series.length / 2);
  const step = (box.width * 0.84) / columns;
  const size = box.font * 0.7;
  return (
    <g transform={`translate(${box.width * 0.12} ${box.height - box.font * 2.8})`}>
      {chart.series.map(({ name, fill }, index) => (
        <g
          key={name}
          transform={`translate(${(index % columns) * step} ${Math.floor(index / columns) * box.font * 1.35})`}
        >
          <rect fill={fill} height={size} stroke={chart.border} strokeWidth={0.7} width={size} />
          <text dominantBaseline="middle" x={size + 4} y={size / 2}>
            {shorten(name, step / (box.font * LETTER) - 2)}
          </text>
        </g>
      ))}
    </g>
  );
}

function valueOf(reader: SheetReader, { values }: ChartSeriesModel, row: number): number {
  const { value } = reader.cell({ row: values.row + row, column: values.column });
  return typeof value === "number" && value > 0 ? value : 0;
}

function nameOf(reader: SheetReader, { categories }: ChartModel, row: number): string {
  return reader.cell({ row: categories.row + row, column: categories.column }).text;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function shorten(text: string, characters: number): string {
  const kept = Math.max(3, Math.floor(characters));
  return text.length > kept ? `${text.slice(0, kept - 1)}…` : text;
}
