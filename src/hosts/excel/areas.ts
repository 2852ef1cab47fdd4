import { rangeToA1, type RangeAddress } from "../../model/address";

/** Excel cuts the address of a multi-area range silently at 8,192 characters; we stay well below. */
const MAX_ADDRESS_LENGTH = 2_000;

/** One sheet's ranges, each address fetched once: a range is four entries of a request. */
export interface SheetAreas {
  readonly sheet: Excel.Worksheet;
  range(address: RangeAddress | string): Excel.Range;
  /** Formats of all these ranges at once. */
  formats(ranges: readonly RangeAddress[]): readonly Excel.RangeFormat[];
}

export function sheetAreas(sheet: Excel.Worksheet): SheetAreas {
  const ranges = new Map<string, Excel.Range>();
  const multiple = new Map<string, Excel.RangeAreas>();

  function range(address: RangeAddress | string): Excel.Range {
    const a1 = typeof address === "string" ? address : rangeToA1(address);
    const known = ranges.get(a1);
    if (known) return known;
    const fresh = sheet.getRange(a1);
    // Nothing is read from it later, so Excel need not keep it.
    fresh.untrack();
    ranges.set(a1, fresh);
    return fresh;
  }

  function areas(address: string): Excel.RangeAreas {
    const known = multiple.get(address);
    if (known) return known;
    const fresh = sheet.getRanges(address);
    fresh.untrack();
    multiple.set(address, fresh);
    return fresh;
  }

  return {
    sheet,
    range,
    formats: (all) =>
      joinAddresses(all).map((address) => (address.includes(",") ? areas(address) : range(address)).format),
  };
}

/** Addresses joined by commas, in pieces that Excel takes. */
export function joinAddresses(ranges: readonly RangeAddress[]): string[] {
  const pieces: string[] = [];
  for (const address of ranges.map(rangeToA1)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + address.length < MAX_ADDRESS_LENGTH) {
      pieces[pieces.length - 1] = `${last},${address}`;
    } else {
      pieces.push(address);
    }
  }
  return pieces;
}
