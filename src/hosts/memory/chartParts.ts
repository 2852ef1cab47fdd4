/** Puts the charts of new sheets into a package: a drawing for each sheet, a part for each chart, and the ties between. */
import type { ChartModel } from "../../model/chart";
import { chartXml, drawingXml, type ChartPlace } from "./chartXml";
import { partBytes, partText, relationsOf, relationsPath, sheetPaths, type Parts } from "./packageXml";
import type { SaveContext } from "./saveContext";
import type { WorkbookState } from "./state";

const TYPES = "[Content_Types].xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

type Kind = keyof typeof CONTENT;

/** Charts that came with a loaded file are in it already. */
export function addCharts(parts: Parts, state: WorkbookState, { file, value }: SaveContext): Parts {
  const next = new Map(parts);
  const paths = sheetPaths(parts);
  for (const sheet of state.sheets) {
    const loaded = file?.state.sheets.find(({ id }) => id === sheet.id)?.charts ?? [];
    const added = sheet.charts.filter((chart) => !loaded.includes(chart));
    const path = paths.get(sheet.name);
    if (path === undefined || added.length === 0) continue;
    addDrawing(next, path, { charts: added, sheet: sheet.name, value: (cell) => value(sheet, cell) });
  }
  return next;
}

interface SheetCharts extends ChartPlace {
  readonly charts: readonly ChartModel[];
}

function addDrawing(parts: Map<string, Uint8Array>, sheetPath: string, place: SheetCharts): void {
  const drawing = freePath(parts, "drawing");
  addPart(parts, drawing, "drawing", drawingXml(place.charts));
  for (const chart of place.charts) {
    const path = freePath(parts, "chart");
    addPart(parts, path, "chart", chartXml(chart, place));
    relate(parts, drawing, "chart", path);
  }
  const id = relate(parts, sheetPath, "drawing", drawing);
  parts.set(sheetPath, partBytes(withDrawing(partText(parts, sheetPath), id)));
}

function freePath(parts: Parts, kind: Kind): string {
  let number = 1;
  while (parts.has(`xl/${kind}s/${kind}${number}.xml`)) number += 1;
  return `xl/${kind}s/${kind}${number}.xml`;
}

function addPart(parts: Map<string, Uint8Array>, path: string, kind: Kind, xml: string): void {
  parts.set(path, partBytes(xml));
  const override = `<Override PartName="/${path}" ContentType="${CONTENT[kind]}"/>`;
  parts.set(TYPES, partBytes(partText(parts, TYPES).replace("</Types>", () => `${override}</Types>`)));
}

/** Ties the part to another and gives the id of the tie. */
function relate(parts: Map<string, Uint8Array>, from: string, kind: Kind, to: string): string {
  const known = new Set(relationsOf(parts, from).map(({ id }) => id));
  let number = 1;
  while (known.has(`rId${number}`)) number += 1;
  const path = relationsPath(from);
  const tie = `<Relationship Id="rId${number}" Type="${RELATION}/${kind}" Target="/${to}"/>`;
  const before = partText(parts, path) || `<Relationships xmlns="${RELATIONS}"></Relationships>`;
  parts.set(path, partBytes(before.replace("</Relationships>", () => `${tie}</Relationships>`)));
  return `rId${number}`;
}

/** What follows the drawing in a worksheet (CT_Worksheet, ECMA-376 Part 1, 18.3.1.99). */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

function withDrawing(xml: string, id: string): string {
  return xml.replace(AFTER_DRAWING, (next) => `<drawing xmlns:r="${RELATION}" r:id="${id}"/>${next}`);
}
