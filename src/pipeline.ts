/** The whole road on one page: Source → Document → Reading → Review → SheetModel[]. Hosts write the last. */
export { readSource } from "./sources/readSource";
export { readDocument } from "./reading/readDocument";
export { findCollectives } from "./reading/collectiveBodies";
export { readAsGroup, readAsTasks } from "./reading/readUnread";
export { reviewReading } from "./review/reviewReading";
export { applyEdits } from "./review/applyEdits";
export { composeStatusSheet } from "./sheets/status/statusSheet";
export { freezeStatus } from "./sheets/status/freezeStatus";
export { findPrevious, readSnapshot } from "./sheets/status/statusSnapshot";
export { readProfile } from "./sheets/status/readProfile";
export { findTrackerPlace } from "./sheets/status/trackerPlace";
export { readAsOf } from "./sheets/tracker/readAsOf";
export { composeSheets, type ComposeOptions } from "./sheets/composeSheets";
export { readHolidays, type HolidayList } from "./sheets/holidays/readHolidays";
export { composeFindingsSheet } from "./sheets/findingsSheet";
export { addFinding, reasonUpdate, type ReasonChange } from "./sheets/findingUpdates";
export { readIgnored, readReasons } from "./sheets/readIgnored";
export { acceptProposal, proposeRegister } from "./review/register";
export { composeRegisterSheet, readRegister } from "./sheets/registerSheet";
export { registerUpdate } from "./sheets/registerUpdate";
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
export { labelKey } from "./reading/registrations/listContext";
/** A raw list of people, counted: document → list → SheetModel[]. */
export { countPeople } from "./countPeople";
export { composePeopleCounts } from "./sheets/peopleCounts/peopleSheet";
export { composeRegistrations, type RegistrationOptions } from "./sheets/registrationSheets";
export {
  composeRegistrationForm,
  composeRegistrationForms,
  type FormColumn,
  type FormOptions,
} from "./sheets/registrationForm";
/** For the day itself: merged lists, or a counted list of people → who is expected → SheetModel. */
export { attendeesFromMerge, attendeesFromRoster, type Attendee, type AttendeeList } from "./model/attendees";
export { composeCheckIn, type CheckInOptions } from "./sheets/checkIn/checkInSheet";
export type { PhoneDisplay } from "./sheets/checkIn/maskPhone";
export { composeNamePlates, type NamePlateOptions } from "./sheets/namePlates/namePlates";
/** For other programs: deadlines for a calendar, rows for a system. */
export { composeDeadlineCalendar } from "./sheets/out/deadlineCalendar";
export { composeCsv, type CsvSeparator } from "./sheets/out/csvText";
export { csvRows, type CsvContent } from "./sheets/out/statusCsv";
/** The road back: the plan read again, or an agency's answers → what changed → TableUpdate. */
export {
  acceptDay,
  answerUpdate,
  compareExtract,
  compareWithTracker,
  composeExtract,
  readExtract,
  readTracker,
  setState,
  updateTracker,
  withRowIds,
} from "./secondRun";
