import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { StoredName } from "../../../src/hosts/memory/state";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { cellFromA1 } from "../../../src/model/address";
import {
  ExcelError,
  excelObject,
  invalidArgument,
  itemNotFound,
  unknownMember,
  type AnyObject,
  type ExcelClass,
} from "../members";
import { textArgument, writable } from "./arguments";
import { rangeOf } from "./range";

/** The names of a workbook or of one sheet. */
export interface NameScope {
  readonly workbook: MemoryWorkbook;
  readonly names: () => readonly StoredName[];
  readonly sheet?: MemorySheet;
}

export function workbookNames(workbook: MemoryWorkbook): NameScope {
  return { workbook, names: () => workbook.names.filter(({ sheetId }) => sheetId === undefined) };
}

export function sheetScopeNames(workbook: MemoryWorkbook, sheet: MemorySheet): NameScope {
  return { workbook, names: () => workbook.names.filter(({ sheetId }) => sheetId === sheet.id), sheet };
}

interface NameSelf {
  readonly workbook: MemoryWorkbook;
  readonly name: StoredName;
}

const namedItem: ExcelClass<NameSelf> = {
  name: "NamedItem",
  id: ({ name }) => name.name,
  read: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => `=${name.refersTo}`,
    Scope: ({ name }) => (name.sheetId === undefined ? "Workbook" : "Worksheet"),
  },
  call: {
    Delete: ({ workbook, name }) => workbook.removeName(name),
  },
};

export const namedItemCollection: ExcelClass<NameScope> = {
  name: "NamedItemCollection",
  items: ({ workbook, names }) => names().map((name) => excelObject(namedItem, { workbook, name })),
  item: (scope, key) => toItem(scope, findName(scope, textArgument(key))),
  open: {
    Add: (scope, [proposed, reference]) => {
      const name = textArgument(proposed);
      if (!scope.sheet) throw unknownMember("NamedItemCollection", "add for the workbook");
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || cellFromA1(name)) throw invalidArgument(`the name "${name}"`);
      if (scope.names().some((other) => other.name.toLowerCase() === name.toLowerCase())) {
        throw new ExcelError("ItemAlreadyExists", name);
      }
      writable(scope.sheet).addName(name, rangeOf(reference));
      return toItem(scope, findName(scope, name));
    },
    GetItemOrNullObject: (scope, [key]) => {
      const wanted = textArgument(key).toLowerCase();
      const found = scope.names().find(({ name }) => name.toLowerCase() === wanted);
      return found ? toItem(scope, found) : null;
    },
  },
};

function toItem({ workbook }: NameScope, name: StoredName): AnyObject {
  return excelObject(namedItem, { workbook, name });
}

function findName({ names }: NameScope, name: string): StoredName {
  const found = names().find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!found) throw itemNotFound(`name ${name}`);
  return found;
}
