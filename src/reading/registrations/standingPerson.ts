/** A person of the merged list, read again from its row in the workbook: what people corrected there counts. */
import { stated } from "../../model/fact";
import { given } from "../../model/given";
import type { CellValue } from "../../model/grid";
import type { SaidField } from "../../model/mergedLists";
import type { Origin } from "../../model/origin";
import type { RowCells } from "../../model/reconciliation";
import type { Registrant } from "../../model/registration";
import { normaliseLine } from "../../text/normalise";
import { personKey, phoneKeys } from "../../text/personKey";
import { modeOf } from "../attendees/describeGroup";
import type { ListContext } from "./listContext";
import { cleanName } from "./personName";
import { rankOf } from "./rank";
import { memo, readUnitName } from "./unitName";

export type ReadStandingPerson = (cells: RowCells<SaidField>, origin: Origin) => Registrant;

/** Names and words come again and again, so each spelling is read once. */
export function standingPersonReader({ names }: ListContext): ReadStandingPerson {
  const toUnitName = memo((text) => readUnitName(text, names));
  const toMode = memo((text) => (text === "" ? undefined : modeOf(text, names.words)));
  return (cells, origin) => {
    const text = (field: SaidField): string => lineOf(cells[field]);
    const fact = (field: SaidField) => (text(field) === "" ? undefined : stated(text(field), origin));
    const name = cleanName(text("person"));
    return {
      name: stated(name, origin),
      // Somebody whose name nobody has written yet is nobody else.
      nameKey: name === "" ? `${origin.quote} ${placeOf(origin)}` : personKey(name),
      phones: text("phone") === "" ? [] : phoneKeys(text("phone")),
      origin,
      ...given({
        unit: toUnitName(text("unit")),
        position: fact("position"),
        rank: rankOf(text("position")),
        phone: fact("phone"),
        mode: toMode(text("mode")),
        venue: fact("venue"),
        kind: fact("kind"),
        note: fact("note"),
      }),
    };
  };
}

function lineOf(value: CellValue | undefined): string {
  // A telephone number that somebody typed as a number has lost its zero.
  if (typeof value === "number" && Number.isSafeInteger(value)) {
    const digits = String(value);
    return digits.length === 9 ? `0${digits}` : digits;
  }
  return normaliseLine(String(value ?? "")).trim();
}

function placeOf({ place }: Origin): string {
  return place.kind === "cell" ? `row ${place.cell.row}` : `line ${place.line}`;
}
