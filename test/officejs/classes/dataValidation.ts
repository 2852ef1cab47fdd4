import { z } from "zod";
import type { MemorySheet } from "../../../src/hosts/memory/sheet";
import type { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { rangeToA1, type RangeAddress } from "../../../src/model/address";
import type { ListValidationModel } from "../../../src/model/sheet";
import { invalidArgument, itemNotFound, type ExcelClass } from "../members";
import { writable } from "./arguments";

interface ValidationSelf {
  readonly workbook: MemoryWorkbook;
  readonly sheet: MemorySheet;
  readonly range: RangeAddress;
}

/** Choices that stand in the rule itself have 255 characters together. */
const rule = z.strictObject({
  list: z.strictObject({ inCellDropDown: z.literal(true), source: z.string().min(1).max(255) }),
});

const errorAlert = z.strictObject({
  title: z.string(),
  message: z.string(),
  style: z.literal("Stop"),
  showAlert: z.literal(true),
});

export const dataValidation: ExcelClass<ValidationSelf> = {
  name: "DataValidation",
  write: {
    Rule: ({ sheet, range }, value) => {
      const parsed = rule.safeParse(value);
      if (!parsed.success) throw invalidArgument("a validation's rule");
      const values = parsed.data.list.source.split(",");
      writable(sheet).addListValidation({ range, values, errorTitle: "", errorMessage: "" });
    },
    ErrorAlert: (self, value) => {
      const parsed = errorAlert.safeParse(value);
      if (!parsed.success) throw invalidArgument("a validation's alert");
      changeValidation(self, { errorTitle: parsed.data.title, errorMessage: parsed.data.message });
    },
  },
};

function changeValidation({ workbook, sheet, range }: ValidationSelf, part: Partial<ListValidationModel>): void {
  const key = rangeToA1(range);
  const isThis = (validation: ListValidationModel): boolean => rangeToA1(validation.range) === key;
  if (!sheet.stored.validations.some(isThis)) throw itemNotFound(`validation of ${key}`);
  workbook.changeSheet(writable(sheet).id, (stored) => ({
    ...stored,
    validations: stored.validations.map((validation) => (isThis(validation) ? { ...validation, ...part } : validation)),
  }));
}
