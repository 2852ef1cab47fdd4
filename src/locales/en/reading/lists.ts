/** English words by which returned lists of people are read. */
import type { ListWords } from "../../listWords";

const BODY = "(?:organi[sz]ation|unit|department|agency|office|delegation|division|institution|affiliation)";

export const lists: ListWords = {
  columns: {
    no: "no\\.?|#|item(?: no\\.?)?|s/n",
    person:
      "(?:full )?name(?: .*)?|name and surname|(?:delegate|participant|attendee|person|representative)(?:'?s)?(?: (?:full )?name)?",
    family: "surname|last name|family name",
    given: "first names?|given names?|forename",
    unit: `(?:name of (?:the )?)?${BODY}(?: .*)?`,
    position: "(?:job )?title|position(?: .*)?|rank|role|function",
    phone: "(?:tele)?phone(?: .*)?|mobile(?: .*)?|cell(?: .*)?|tel\\.?(?: .*)?|contact(?: .*)?",
    mode: "(?:mode|form|format)(?: .*)?|attendance(?: .*)?|in person or online",
    venue: "venue(?: .*)?|(?:meeting )?(?:room|location|site)",
    kind: "(?:category|capacity|kind|type)(?: .*)?",
    note: "notes?|remarks?|comments?",
  },
  rankLabel: "grade|military rank",
  unitLine: `(?:name of (?:the )?)?${BODY}\\s*:\\s*(?<name>\\S.*)`,
  listTitle: "list|registration|delegates|participants",
  titleCut: "attending|for|at|to",
  fileNoise:
    "list|registration|form|participants?|delegates?|attendees?|reply|from|of|the|conference|meeting|final|copy|new|version|ver|v|additional|supplement|supplementary|amended|revised|draft|file",
  version: "(?:v|ver|version|rev|revision)\\s*(?<number>\\d{1,2})",
  supplement: "additional|supplement(?:ary)?",
  closing: "signed.*|signature.*|prepared by.*|approved by.*|director|date\\s*:.*|notes?\\s*:.*",
  leader: "director|head|chief|chair(?:man|woman|person)?|deputy|secretary general|president|manager|minister",
  staff: "officer|specialist|assistant|staff|clerk|driver|accountant|engineer|secretary|reporter",
  leaderSeats: "leaders?|heads?|directors?|chair(?:men|persons?)?",
  levels: [
    { level: "press", pattern: "(?:[Nn]ewspaper|[Rr]adio|[Tt]elevision|[Pp]ress)" },
    { level: "central", pattern: "Ministry|[Cc]entral" },
    { level: "commune", pattern: "[Cc]ommune|[Ww]ard" },
    { level: "district", pattern: "[Dd]istrict" },
    { level: "province", pattern: "[Pp]rovinc(?:e|ial)|Department" },
  ],
  surnames: new Set<string>(),
  honorific: "mr\\.?|mrs\\.?|ms\\.?|dr\\.?|prof\\.?",
  sendList: "(?:send|submit|register|return)[^.;]{0,80}(?:list|delegates|participants)",
};
