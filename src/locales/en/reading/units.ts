/** The grammar of English names of bodies: how they begin and end, and what cannot be inside them. No names. */
import type { UnitWords } from "../../readingWords";
import { wordsOf } from "../../wordList";
import { linking, works } from "./units/stops";

/** First words of names. */
const heads = [
  "Department, Office, Division, Bureau, Board, Committee, Ministry, Agency, Authority, Council, Centre",
  "Center, Institute, University, Hospital, Association, Union, Bank, Treasury, Inspectorate, Police",
  "Newspaper, Company, Team, Unit, School, College",
].flatMap(wordsOf);

/** Own work by themselves. */
const functions = [
  "Consultant, Contractor, Supplier, Secretary, Secretariat, The Secretariat, The Secretary, Director",
  "The Director, Deputy Director, Chair, The Chair, Treasurer, Coordinator, Manager, Project Manager",
  "Accountant, Head, Chairperson, Rapporteur",
].flatMap(wordsOf);

export const units: UnitWords = {
  headLast:
    "(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}&'’-]*\\s+(?:(?:and|of|for|&)\\s+)?){1,5}?(?:(?:Department|Office|Division|Bureau|Board|Committee|Agency|Authority|Council|Centre|Center|Institute|Hospital|Association|Union|Bank|Inspectorate|Newspaper|Team|Unit|School|College|Section|Secretariat|Branch|Directorate|Commission|Group|Taskforce|Station|Service|Foundation|Federation|Library|Museum)s?|Ministr(?:y|ies)|Agencies|Treasury|Police|Universit(?:y|ies)|Compan(?:y|ies)|Force)",
  article: "[Tt]he\\s+",
  functionLast:
    "(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}&'’-]*\\s+(?:(?:and|of|for|&)\\s+)?){1,4}?(?:Director|Officer|Manager|Specialist|Coordinator|Adviser|Advisor|Secretary|Chair|Head|Lead|Accountant|Assistant|Engineer|Consultant|Auditor|Audit|Representative|Point|Rapporteur|Controller|Administrator|Principal|Dean|Clerk|Planner|Inspector|Registrar|Treasurer)s?",
  heads,
  falseHeads: "Unit (?:price|cost)|Board (?:room|ing)|Office hours",
  collective:
    "all\\s+(?:\\p{L}+\\s+){0,2}(?:heads|directors|managers|staff|members|teachers|participants)(?:\\s+of\\s+(?:units?|departments?|divisions?|offices?|schools?))?|(?:all|the)\\s+(?:\\p{L}+\\s+)?(?:departments|offices|units|agencies|divisions|districts|communes|teams)(?:\\s+(?:and|,)\\s+(?:departments|offices|units|agencies|divisions|districts|communes|teams))*",
  collectiveRest: "\\s+(?:concerned|involved|listed|of the province|of the district|at all levels)",
  bodyLevels: "at (?:district|commune|provincial) level",
  places: "(?:each|all|the)\\s+(?:districts?|communes?|wards?)",
  stops: [...works, ...linking],
  falseStops: "(?!)",
  officeMatters: "(?!)",
  links:
    "by|for|in|on|with|has|have|had|before|no|who|which|is|are|was|were|to|within|at|as|it|this|that|these|there|we|they|if|when|after|upon|until",
  matters:
    "(?:the\\s+)?(?:agenda|minutes|report|plan|meeting|conference|forum|workshop|budget|programme|program|document|list|form|policy|law|decision|deadline|result|venue|event|project|work|fund|field)s?(?!\\p{L})|it(?!\\p{L})|this|that|these|those|there|we|they|if|when",
  agents:
    "(?:\\p{L}{2,}(?:ers|ors|ees|ists|ians)|members|staff|delegates|participants|residents|students|tenants|households|communes?|districts?|schools?|villages?|co-?operatives?|companies|firms?|banks?|hospitals?|offices|units?|teams?|groups?|donors?|consultants?|representatives?|heads)(?:\\s*\\([^()]*\\))?$|^(?:each|every|all)\\s",
  nameWord: "\\p{Lu}|\\p{N}|(?:of|for|and|the)\\s+(?:the\\s+)?\\p{Lu}|&",
  ranks: [
    "Head of",
    "Heads of",
    "Director of",
    "Directors of",
    "Chair of",
    "Representatives of",
    "Representative of",
    "Members of",
    "Reporters of",
  ],
  functions,
  personTitles: "(?:Mr|Mrs|Ms|Dr|Prof|Comrade|Professor|Doctor)\\.?\\s*",
  kinds:
    "departments?|offices?|NGOs?|organi[sz]ations?|partners?|donors?|companies|firms|associations|co-?operatives|units?|agenc(?:y|ies)|divisions?|districts?|communes?|teams?|sections?|ministr(?:y|ies)|schools?",
  compounds: [],
  abbreviations: { dept: "department" },
  and: "and",
  trailing: "under Decision",
  belonging: "under",
  nameAlone:
    "(?!(?:Invited|Special|Other|Local|Press|Guests?|Reserve|Private|Observers?|Total|Resource|Support)\\s)\\p{Lu}[\\p{L}'’.-]*(?:,?\\s(?:(?:of|for|and|the|&)\\s){0,2}\\p{Lu}[\\p{L}'’.-]*){1,7}",
  kindOnly:
    "(?:\\p{Lu}[\\p{L}'’-]*\\s+){0,4}(?:Departments|Offices|Divisions|Bureaus|Boards|Committees|Agencies|Authorities|Councils|Cent(?:re|er)s|Institutes|Universities|Hospitals|Associations|Unions|Banks|Companies|Teams|Units|Schools|Colleges|Ministries)(?:\\s+(?:of|for)\\s.{1,60})?",
  home: "(?<name>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})\\s+[Pp]rovince",
  placeKinds: "district|commune|ward",
  manyOf: "(?!)",
  homeWord: "provincial",
};
