import { cellToA1 } from "../../model/address";
import type { SheetModel } from "../../model/sheet";
import { MAX_TEXT_LENGTH } from "./plainText";
import { Refusal } from "./problems";

/** Excel on the web takes 5 MB in one request (docs: "Resource limits"); what is not cells needs room too. */
export const MAX_PAYLOAD_BYTES = 4_400_000;

/** Cells that Excel gives in one read; beyond that `values` can be null without an error (office-js #6781). */
export const MAX_READ_CELLS = 5_000_000;

/** Refuses before anything is written what Excel would refuse in the middle. */
export function refuseLongTexts(sheet: string, values: SheetModel["values"]): void {
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value !== "string" || value.length <= MAX_TEXT_LENGTH) return;
      throw new Refusal({ code: "text-too-long", place: `${sheet}!${cellToA1({ row, column })}` });
    });
  });
}
