import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

interface WorkbookParts {
  /** The cells of the first row … */
  readonly cells?: string;
  /** … and what follows the rows. */
  readonly more?: string;
  /** The whole sheet, in place of both. */
  readonly sheet?: string;
  readonly strings?: string;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;

/** A workbook of one sheet "A", written part by part. */
export function buildWorkbook({ cells = "", more = "", sheet, strings }: WorkbookParts): Uint8Array {
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships ${P}>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${R}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${P}>${relation("r1", "worksheet", "worksheets/sheet1.xml")}${strings === undefined ? "" : relation("r2", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml":
      sheet ?? `<worksheet ${MAIN}><sheetData><row r="1">${cells}</row></sheetData>${more}</worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
