import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { StoredName } from "../../../src/hosts/memory/state";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { cellFromA1 } from "../../../src/model/address";
import { ExcelError, excelObject, invalidArgument, itemNotFound, unknownMember, type ExcelClass } from "../members";
import { textArgument, writable } from "./arguments";
import { rangeOf } from "./range";

/** The names of a workbook or of one sheet. */
export interface NameScope {
  readonly names: () => readonly StoredName[];
  readonly sheet?: MemorySheet;
}

export function workbookNames(workbook: MemoryWorkbook): NameScope {
  return { names: () => workbook.names.filter(({ sheetId }) => sheetId === undefined) };
}

export function sheetScopeNames(workbook: MemoryWorkbook, sheet: MemorySheet): NameScope {
  return { names: () => workbook.names.filter(({ sheetId }) => sheetId === sheet.id), sheet };
}

const namedItem: ExcelClass<StoredName> = {
  name: "NamedItem",
  id: ({ name }) => name,
  read: {
    Name: ({ name }) => name,
    Formula: ({ refersTo }) => `=${refersTo}`,
    Scope: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
  },
};

export const namedItemCollection: ExcelClass<NameScope> = {
  name: "NamedItemCollection",
  items: ({ names }) => names().map((name) => excelObject(namedItem, name)),
  item: (scope, key) => excelObject(namedItem, findName(scope, textArgument(key))),
  open: {
    Add: (scope, [proposed, reference]) => {
      const name = textArgument(proposed);
      if (!scope.sheet) throw unknownMember("NamedItemCollection", "add for the workbook");
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || cellFromA1(name)) throw invalidArgument(`the name "${name}"`);
      if (scope.names().some((other) => other.name.toLowerCase() === name.toLowerCase())) {
        throw new ExcelError("ItemAlreadyExists", name);
      }
      writable(scope.sheet).addName(name, rangeOf(reference));
      return excelObject(namedItem, findName(scope, name));
    },
  },
};

function findName({ names }: NameScope, name: string): StoredName {
  const found = names().find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!found) throw itemNotFound(`name ${name}`);
  return found;
}
