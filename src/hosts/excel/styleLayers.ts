/** Turns styled ranges into few statements: one property, one value, all the ranges that have it. */
import type { RangeAddress } from "../../model/address";
import type { CellStyle, StyledRange } from "../../model/sheet";

type StyleKey = keyof CellStyle;

/** One property of all these ranges; a later layer wins over an earlier one. */
export interface StyleLayer {
  readonly key: StyleKey;
  readonly value: NonNullable<CellStyle[StyleKey]>;
  readonly ranges: readonly RangeAddress[];
}

interface OpenLayer extends StyleLayer {
  readonly ranges: RangeAddress[];
}

/**
 * The layers of the styles in order. Ranges with the same value share a layer unless another value of the same
 * property, set in between, overlaps them.
 */
export function toStyleLayers(styles: readonly StyledRange[]): StyleLayer[] {
  const layers: OpenLayer[] = [];
  for (const { range, style } of styles) {
    for (const key of Object.keys(style) as StyleKey[]) {
      const value = style[key];
      if (value !== undefined) addToLayer(layers, { key, value, ranges: [range] });
    }
  }
  return layers.map((layer) => ({ ...layer, ranges: joinNeighbours(layer.ranges) }));
}

function addToLayer(layers: OpenLayer[], addition: OpenLayer): void {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index];
    if (layer?.key !== addition.key) continue;
    if (layer.value === addition.value) {
      layer.ranges.push(...addition.ranges);
      return;
    }
    if (layer.ranges.some((range) => addition.ranges.some((other) => overlap(range, other)))) break;
  }
  layers.push(addition);
}

function overlap(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Ranges that stand side by side, or one below the other, as one. */
function joinNeighbours(ranges: readonly RangeAddress[]): RangeAddress[] {
  const joined: RangeAddress[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const union = last && unionOf(last, range);
    if (union) joined[joined.length - 1] = union;
    else joined.push(range);
  }
  return joined;
}

function unionOf(a: RangeAddress, b: RangeAddress): RangeAddress | undefined {
  const sameRows = a.row === b.row && a.rowCount === b.rowCount;
  const sameColumns = a.column === b.column && a.columnCount === b.columnCount;
  if (sameRows && b.column === a.column + a.columnCount) return { ...a, columnCount: a.columnCount + b.columnCount };
  if (sameColumns && b.row === a.row + a.rowCount) return { ...a, rowCount: a.rowCount + b.rowCount };
  return sameRows && sameColumns ? a : undefined;
}
