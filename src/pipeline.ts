/** The whole road on one page: Source → Document → Reading → Review → SheetModel[]. Hosts write the last. */
export { readSource } from "./sources/readSource";
export { readDocument } from "./reading/readDocument";
export { reviewReading } from "./review/reviewReading";
export { applyEdits } from "./review/applyEdits";
export { composeSheets, type ComposeOptions } from "./sheets/composeSheets";
/** Returned lists take a road of their own: files → lists → merge → SheetModel[]. */
export {
  mergeReturns,
  mergeSteps,
  readUnitsOfQuota,
  type MergeOptions,
  type MergeProgress,
  type MergeRun,
  type ReturnedInput,
} from "./mergeReturns";
export { composeRegistrations, type RegistrationOptions } from "./sheets/registrationSheets";
export {
  composeRegistrationForm,
  composeRegistrationForms,
  type FormColumn,
  type FormOptions,
} from "./sheets/registrationForm";
