/** The whole road on one page: Source → Document → Reading → Review → SheetModel[]. Hosts write the last. */
export { readSource } from "./sources/readSource";
export { readDocument } from "./reading/readDocument";
export { reviewReading } from "./review/reviewReading";
export { applyEdits } from "./review/applyEdits";
export { composeStatusSheet } from "./sheets/status/statusSheet";
export { readProfile } from "./sheets/status/readProfile";
export { findTrackerPlace } from "./sheets/status/trackerPlace";
export { composeSheets, type ComposeOptions } from "./sheets/composeSheets";
