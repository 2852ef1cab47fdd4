import type { CheckInWords } from "../checkInWords";

export const checkIn: CheckInWords = {
  sheetName: "Check-in",
  title: "DELEGATE CHECK-IN LIST",
  headers: {
    no: "No.",
    noInUnit: "In unit",
    person: "Full name",
    position: "Position",
    phone: "Telephone",
    mode: "Attends",
    state: "Check-in",
    signature: "Signature",
    note: "Reason, note",
    key: "Key",
  },
  states: {
    notChecked: "Not checked",
    inPerson: "Present in person",
    online: "Present online",
    absent: "Absent",
  },
  stateErrorTitle: "Check-in",
  stateError: "Choose one of the states in the list.",
  summary: "In person: {inPerson} · Online: {online} · Absent: {absent} · Not checked: {notChecked} · All: {all}",
  unitPresent: "Present {present}/{quota}",
  unitPresentOpen: "Present {present}",
  noUnit: "Unit not known",
  spare: "Additional delegates and substitutes",
  plates: { sheetName: "Name plates" },
};
