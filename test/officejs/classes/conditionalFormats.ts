import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { RangeAddress } from "../../../src/model/address";
import type { ConditionalFormatModel } from "../../../src/model/sheet";
import { excelObject, invalidArgument, unknownMember, type ExcelClass } from "../members";
import { booleanArgument, colorArgument, textArgument, writable } from "./arguments";

interface CollectionSelf {
  readonly sheet: MemorySheet;
  readonly range: RangeAddress;
}

/** A rule of a sheet; `current` follows it through its changes. */
interface RuleSelf {
  readonly sheet: MemorySheet;
  current: ConditionalFormatModel;
}

function change(rule: RuleSelf, part: Partial<ConditionalFormatModel>): void {
  const next = { ...rule.current, ...part };
  const { conditionalFormats } = rule.sheet.stored;
  writable(rule.sheet).setConditionalFormats(conditionalFormats.map((each) => (each === rule.current ? next : each)));
  rule.current = next;
}

function changeStyle(rule: RuleSelf, style: ConditionalFormatModel["style"]): void {
  change(rule, { style: { ...rule.current.style, ...style } });
}

const conditionalRangeFont: ExcelClass<RuleSelf> = {
  name: "ConditionalRangeFont",
  write: {
    Bold: (rule, value) => changeStyle(rule, { bold: booleanArgument(value) }),
    Italic: (rule, value) => changeStyle(rule, { italic: booleanArgument(value) }),
    Color: (rule, value) => changeStyle(rule, { fontColor: colorArgument(value) }),
  },
};

const conditionalRangeFill: ExcelClass<RuleSelf> = {
  name: "ConditionalRangeFill",
  write: { Color: (rule, value) => changeStyle(rule, { fill: colorArgument(value) }) },
};

const conditionalRangeFormat: ExcelClass<RuleSelf> = {
  name: "ConditionalRangeFormat",
  navigate: {
    Font: (rule) => excelObject(conditionalRangeFont, rule),
    Fill: (rule) => excelObject(conditionalRangeFill, rule),
  },
};

/** Structured references are refused in rules. */
const conditionalFormatRule: ExcelClass<RuleSelf> = {
  name: "ConditionalFormatRule",
  write: {
    Formula: (rule, value) => {
      const formula = textArgument(value);
      if (!formula.startsWith("=") || /\[/.test(formula.replace(/"(?:[^"]|"")*"/g, ""))) throw invalidArgument(formula);
      change(rule, { formula });
    },
  },
};

const customConditionalFormat: ExcelClass<RuleSelf> = {
  name: "CustomConditionalFormat",
  navigate: {
    Rule: (rule) => excelObject(conditionalFormatRule, rule),
    Format: (rule) => excelObject(conditionalRangeFormat, rule),
  },
};

const conditionalFormat: ExcelClass<RuleSelf> = {
  name: "ConditionalFormat",
  write: { StopIfTrue: (rule, value) => change(rule, { stopIfTrue: booleanArgument(value) }) },
  navigate: { Custom: (rule) => excelObject(customConditionalFormat, rule) },
};

/** A new rule comes above the others ("at the first/top priority"). */
export const conditionalFormatCollection: ExcelClass<CollectionSelf> = {
  name: "ConditionalFormatCollection",
  open: {
    Add: ({ sheet, range }, [type]) => {
      if (type !== "Custom") throw unknownMember("ConditionalFormatCollection", `add(${String(type)})`);
      const current: ConditionalFormatModel = { range, formula: "", style: {}, stopIfTrue: true };
      writable(sheet).setConditionalFormats([current, ...sheet.stored.conditionalFormats]);
      return excelObject(conditionalFormat, { sheet, current });
    },
  },
};
