/** English headings of table columns, as pattern sources that must match the whole label. */
import type { ColumnRole } from "../../readingWords";

export const columns: Readonly<Record<ColumnRole, string>> = {
  no: "no\\.?|#|item(?: no\\.?)?|ref\\.?",
  unit: "(?:organi[sz]ation|unit|department|agency|office|group|delegation|participants?|attendees?|division)(?: .*)?",
  invited: "invited(?: units?| bodies| agencies)?",
  count:
    "(?:number|count|quota|seats|delegates|no\\. of (?:delegates|people|participants|seats)|headcount)(?: of (?:delegates|people|seats))?",
  task: "(?:tasks?|action(?: item)?s?|activit(?:y|ies)|assignments?|deliverables?|work)(?: .*)?",
  lead: "lead(?: agency| unit| office| body)?|owner|responsible(?: .*)?|assigned to|assignee|accountable",
  support: "support(?:ing)?(?: .*)?|cooperating(?: .*)?|in cooperation with|partners?",
  "deliver-to": "deliver(?:ed)? to|recipient|report to|submitted to",
  due: "due(?: as worded)?|deadline(?: as worded)?|time ?frame|timeline|timing|when",
  "due-date": "due date|last day|due by",
  "named-date": "day named",
  status: "status|state",
  completed: "(?:date )?completed(?: on)?|completion date|finished(?: on)?",
  person: "(?:full )?name|delegate(?: name)?|participant name|person",
  position: "position|title|job title|rank",
  phone: "(?:tele)?phone(?: .*)?|mobile(?: .*)?|contact",
  note: "notes?|remarks?|comments?",
  id: "id|code",
  check: "check|progress|source sentence|place",
};
