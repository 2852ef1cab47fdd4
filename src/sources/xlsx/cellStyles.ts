/** What the styles of a workbook say of its cells' values (ECMA-376 Part 1, 18.8). */
import { isDateFormat } from "hucre";
import { elements, find, findAll, toNumber, type XmlElement } from "../xml";

export interface CellStyle {
  readonly numberFormat: string;
  readonly isDate: boolean;
  readonly struck: boolean;
  readonly font: string;
}

export const PLAIN_STYLE: CellStyle = { numberFormat: "General", isDate: false, struck: false, font: "" };

/** Formats that a file names by number alone (18.8.30). 14 and 22 follow the system's setting. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);\\($#,##0\\)",
  6: "$#,##0_);[Red]\\($#,##0\\)",
  7: "$#,##0.00_);\\($#,##0.00\\)",
  8: "$#,##0.00_);[Red]\\($#,##0.00\\)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The styles by the index that cells name them with. */
export function readCellStyles(root: XmlElement | undefined): readonly CellStyle[] {
  const formats = new Map(
    findAll(find(root, "x:numFmts"), "x:numFmt").map(({ attributes }) => [
      attributes["numFmtId"] ?? "",
      attributes["formatCode"] ?? "",
    ]),
  );
  const fonts = elementsOf(find(root, "x:fonts"));
  return findAll(find(root, "x:cellXfs"), "x:xf").map(({ attributes }): CellStyle => {
    const id = attributes["numFmtId"] ?? "0";
    const numberFormat = formats.get(id) ?? BUILT_IN[toNumber(id) ?? 0] ?? PLAIN_STYLE.numberFormat;
    const font = fonts[toNumber(attributes["fontId"]) ?? 0];
    return {
      numberFormat,
      isDate: isDateFormat(numberFormat),
      struck: font !== undefined && isStruck(font),
      font: find(font, "x:name")?.attributes["val"] ?? "",
    };
  });
}

function elementsOf(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent ? elements(parent) : [];
}

function isStruck(font: XmlElement): boolean {
  const strike = find(font, "x:strike");
  return strike !== undefined && !/^(?:0|false|off)$/.test(strike.attributes["val"] ?? "1");
}
