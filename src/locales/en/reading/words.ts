/** English words by which plans, tables and lists are read. */
import type { ReadingWords } from "../../readingWords";
import { columns, tables } from "./columns";
import { due } from "./due";
import { statements } from "./statements";
import { units } from "./units";

const DUTY =
  "(?:shall|will|must|should)(?!\\s+(?:also\\s+|not\\s+)?be(?!\\s+responsible)(?!\\p{L}))|(?:is|are) to(?!\\s+be(?!\\p{L}))|(?:is|are) (?:kindly |also )?(?:responsible for|requested to|required to|asked to|invited to|expected to|tasked with)|(?:undertook|undertakes|agreed|agrees|committed|offered|promised) to";

const PEOPLE =
  "people|persons?|delegates?|participants?|attendees?|representatives?|members?|officers?|officials?|staff|observers?|volunteers?|guests?|journalists?|reporters?|experts?|speakers?|trainees?|trainers?|students?|teachers?|nominees?|women|men|leaders?|specialists?|interpreters?|farmers?|youths?|engineers?|doctors?|nurses?|drivers?|heads?|seats?|places|pax";
const NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty";
const NUMBER = `\\d{1,3}|${NUMBER_WORDS}`;

/** Papers that tell what a meeting decided, and who does what until when. */
const RECORD =
  "(?:(?:[Ss]ummary |SUMMARY )?(?:RECORD|Record|[Ss]ummary record)(?: (?:OF|of)(?: (?:THE|the))? (?:DECISIONS?|[Dd]ecisions?|DISCUSSIONS?|[Dd]iscussions?|[Mm]eeting|MEETING|[Pp]roceedings|[Cc]onclusions))|(?:Decisions|Conclusions|DECISIONS|CONCLUSIONS) (?:and|AND) (?:[Ff]ollow-up |FOLLOW-UP )?(?:[Aa]ctions?|ACTIONS?)|[Ff]ollow-up actions|FOLLOW-UP ACTIONS|Aide[- ][Mm]emoire|AIDE[- ]MEMOIRE)";

export const words: ReadingWords = {
  topicPrefix: "the|on",
  sections: [
    { topic: "purpose", pattern: "purpose|objectives?|background|aims?" },
    {
      topic: "attendees",
      pattern:
        "participants?|present(?=$|\\s*:)|apologies|in attendance|attendees?|attendance|delegates?|delegation(?:$|\\s+(?:members?|list|composition))|composition of the delegation|invitees|(?:who is |to be )?invited|guests|audience",
    },
    { topic: "assignment", pattern: "assignments?|responsibilities|implementation|action items?|actions|tasks" },
    { topic: "programme", pattern: "programme|program|agenda|schedule" },
    { topic: "budget", pattern: "budget|costs?|funding" },
    { topic: "time", pattern: "time|date and time|dates?" },
    { topic: "venue", pattern: "venue|location|place" },
    { topic: "content", pattern: "contents?|activities|work" },
  ],
  documentKind: `(?:${RECORD}|(?:[A-Z]+\\s+){0,3}PLAN|ACTION PLAN|NOTICE|MEMORANDUM|MEMO|MINUTES(?: OF(?: THE)? MEETING)?|MEETING MINUTES|MEETING NOTES|TERMS OF REFERENCE|Terms of [Rr]eference|ACTION (?:LIST|POINTS|ITEMS)|Action (?:list|points|items)|TO-?DO LIST|DECISION|CIRCULAR|DIRECTIVE|(?:Work|Action|Implementation|Contingency)\\s+[Pp]lan|Memorandum|Minutes(?: of(?: the)? [Mm]eeting)?)`,
  otherKind:
    "(?:INVITATION|AGENDA|PROGRAMME|PROGRAM|QUOTATION|PRICE LIST|LEAVE (?:REQUEST|APPLICATION)|APPLICATION|TIMETABLE|SCHEDULE|PRESS RELEASE|NEWS|REPORT|INVOICE|Invitation|Agenda|Programme|Quotation|Price list|Leave (?:request|application)|Press release|Invoice)",
  reportKind: "REPORT|NEWS|PRESS RELEASE|Press release",
  invitationKind: "(?:INVITATION|Invitation)",
  minutesKind: `(?:MINUTES|Minutes|MEETING MINUTES|${RECORD})`,
  subjectLine: "(?:Subject|Re|SUBJECT|RE)",
  letter: "from|to|attn|attention",
  kindInTitle:
    "(?:WORK ?)?PLAN|MINUTES|MEMO(?:RANDUM)?|TERMS OF REFERENCE|ACTION (?:LIST|POINTS|ITEMS|LOG|TRACKER)|TO-?DO LIST|TASK LIST|CHECKLIST|MEETING NOTES|NOTES OF (?:THE )?MEETING|DIRECTIVE|CIRCULAR|RESPONSIBILITIES",
  basis: "(?:attached|annexed) to",
  pageWord: "page|p\\.",
  pageOf: "of",
  annex: "annex|appendix|list of",
  addressees: "distribution(?: list)?|recipients",
  salutation: "to|from|cc|copy to|attention|attn|dear [^,:]{1,60},?",
  signature: "Signed|(?:For|On behalf of) the Director|DIRECTOR$|CHAIR(?:MAN|PERSON)?$|Yours (?:sincerely|faithfully)",
  closing:
    "please implement|this (?:plan|decision|notice) (?:takes|shall take|comes|enters)|for any (?:questions?|queries)|should you have|if you have any|thank you",
  closingRequest: "accordingly",
  emptyRequest: {
    asks: "please|(?:is|are) (?:kindly )?(?:requested|asked|required) to",
    carryOut: "implement|carry out|comply with|follow|observe",
    paper: "this (?:plan|letter|notice|directive|circular|programme|decision)",
    fillers:
      "(?:is|are) (?:kindly )?(?:requested|asked|required) to|shall|must|should|will|strictly|fully|seriously|in full|effectively|and|the|all|contents? of|provisions of",
    after: "in case of|should (?:any|you)|if (?:any|you)",
  },
  event: "(?<name>(?:conference|meeting|workshop|seminar|congress|ceremony)\\s[^.;\\n]+)",
  at: "at",
  online: "online|remote|virtual",
  inPerson: "in person|in-person|hall|on site",
  levels: [
    { level: "press", pattern: "press|reporters?|journalists?" },
    { level: "commune", pattern: "communes?|wards?" },
    { level: "district", pattern: "districts?" },
    { level: "central", pattern: "central|national|ministr(?:y|ies)" },
    { level: "province", pattern: "provincial|province" },
  ],
  units,
  roles: {
    leadWithSupport:
      "(?:leads?|take the lead|in the lead),?\\s+(?:and\\s+)?(?:in\\s+)?(?:coordinat|cooperat)(?:e|ion|es|ing)\\s+with",
    support:
      "(?:in\\s+)?(?:close\\s+)?(?:coordinat|cooperat)(?:e|ion|es|ing)\\s+with|(?:in\\s+)?(?:close\\s+)?(?:cooperation|coordination|collaboration|consultation|partnership|liaison)\\s+with|together with|supported by|with (?:the )?(?:support|assistance|help) (?:from|of)|assisted by",
    lead: "leads?|take the lead",
    members: "members?|consists?|composed|comprises?",
    appoint:
      "(?:it was |the \\p{L}+ )?(?:also )?(?:agreed|decided|resolved) that|assign(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?|instruct(?:s|ed)?|task(?:s|ed)|invited|action\\s*:|action point\\s*:",
    headingPrefix: "tasks of|responsibilities of|for",
    charge: DUTY,
    duty: `${DUTY}|to(?=\\s+\\p{Ll})`,
    chargeRest: "the following(?: tasks| actions)?|as follows",
    attends: "(?:to )?(?:attend|join|participate|arrive|bring|wear)",
    polite: "please|kindly",
    copula: "namely",
    connector: "to|in order to",
    introduction:
      "based on|in accordance with|following|after|upon|pursuant to|every|each|by|before|in|on|to|for|no later than|within",
    report:
      "(?:has|have|had|was|were)(?!\\p{L})|(?:is|are)(?!\\s+(?:to|kindly|also|responsible|requested|required|asked|invited|expected|tasked)(?!\\p{L}))(?!\\p{L})|noted|reported|agreed(?! to)|said|thanked|informed|announced|welcomed|presented|explained|recalled|confirmed|joined",
    done: "approved|adopted|took note|endorsed|noted|welcomed|thanked|discussed|reviewed|confirmed|agreed(?! to| that)|decided(?! to| that)|heard|received",
    nextTerm: "and|the second|the final|the first|report",
    deliver:
      "(?:submit|send|report|return|deliver|address|forward|email|mail)(?:s|ted|ed)?\\s+(?:[^.;]{0,80}?\\s)?to|(?:should|must|shall|is to|are to) reach|(?:sent|returned) (?:back )?to",
    ownerLabel:
      "lead(?: (?:agency|unit|person|department))?|owner|responsib(?:le|ility)(?: (?:unit|agency|person|party|officer))?|assigned to|assignee|accountable|person in charge|in charge|PIC|who|action by|implemented by|implementing (?:unit|agency|partner)|focal (?:point|person)",
    supportLabel:
      "support(?:ing|ed by)?(?: (?:units?|agenc(?:y|ies)|team|staff))?|cooperating(?: units?| agenc(?:y|ies))?|in (?:coordination|cooperation|collaboration) with|contributors?|assisted by|with|helpers?",
    dueLabel:
      "deadline|due(?: (?:date|by|on))?|time(?:line|frame)?|by|when|target(?: date)?|complet(?:e|ion)(?: (?:by|date))?|finish(?: by)?|delivery(?: date)?",
    otherLabel: "venue|form|budget|product|result|participants",
  },
  counts: {
    total: `(?:total(?: number)?|in total)[^.;\\d]{0,40}?(?<about>about|around|approximately)?\\s*(?<count>\\d{1,6})\\s*(?:${PEOPLE})`,
    capacity: "(?<count>\\d{2,5})\\s*(?:seats|places)|(?:seating|capacity(?: of)?|seats)\\s*:?\\s*(?<count2>\\d{2,5})",
    perUnit: [
      `(?<count>${NUMBER})\\s*(?:${PEOPLE})\\s+(?<per>each)`,
      `(?<count>${NUMBER})\\s*(?:${PEOPLE})\\s*(?:/|per|(?:from|for|by) each)\\s*(?<per>[\\p{L} ]+)`,
      `(?:each|every)(?:\\s+of\\s+the)?\\s+(?<per>[\\p{L}’' -]{2,60}?)\\s+(?:(?:is|are|may|shall|should|will|can|must|kindly|please)\\s+){0,3}(?:(?:invited|requested|asked|expected|entitled)\\s+to\\s+)?(?:sends?|nominates?|delegates?|registers?|brings?|has|have)\\s+(?:up to\\s+)?(?<count>${NUMBER})`,
    ],
    otherPeople: "last (?:year|time)|previous(?:ly)?|in the past|currently|out of|as of",
    bound: "at least|at most|up to|no more than|not more than|over|under|between|to|from|than|minimum of|maximum of",
    and: "and",
    list: "table|list|allocat\\p{L}+|breakdown",
    allotting: "nominat\\p{L}+|allocat\\p{L}+|quotas?|places|delegations?|invit\\p{L}+|attend\\p{L}*|representatives",
    follows: "as follows|including|consisting of|comprising|of whom|namely|from",
    things:
      "(?:million|billion|thousand|copies|sets?|vehicles?|buses|bus|cars?|tables?|chairs?|rooms?|booths?|days?|hours?|minutes?|months?|years?|weeks?|sessions?|pages?|provinces?|districts?|communes?|units?|offices?|items?|documents?|reports?|projects?|teams?|boxes|kits?|percent|km|kg)",
    ordinal:
      "no|number|phase|group|zone|region|grade|class|day|session|page|table|lot|annex|of|in|by|on|to|and|january|february|march|april|may|june|july|august|september|october|november|december|step|room|hall|unit|section|article|item|week|round|batch|before|until|q[1-4]",
    dispatch: `(?:(?:may|shall|should|will|can|must|is|are|kindly|please|also) ){0,3}(?:(?:invited|requested|asked|expected|entitled) to )?(?:also )?(?:sends?|nominates?|delegates?|provides?|registers?|brings?)`,
    service: "to (?:help|assist|support|serve|staff|work)|for (?:security|logistics|support)",
    inviting:
      "(?:the )?(?:honou?r|pleasure|pleased|wish(?:es)?|like)? ?(?:to |of )?(?:cordially )?invit(?:e|es|ing)(?: the following)?(?: \\p{L}+)?|(?:is|are) (?:cordially )?invited",
    invitedTo: "to (?:the|attend|join|participate|take)",
    sending: "sends?|nominates?|including|with",
    people: `(?<count>\\d{1,5}|${NUMBER_WORDS})\\s*(?:\\(\\d{1,3}\\)\\s*)?(?:\\p{Ll}+\\s)?(?:${PEOPLE})`,
    exception: "except|other than|while",
    each: "each|every|per",
    perUnitOpen: [],
    groupLabel: "chair|(?:in person|online|at)[^:]*|participants?[^:]*|attendees?[^:]*|delegates?[^:]*",
    openList: "(?:\\.{3}|…|etc\\.?)\\s*[.)*]*$",
    about: "about|around|approximately",
    numbers: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
    },
  },
  due,
  columns,
  tables,
  totalRow: "(?:grand\\s+|sub[- ]?)?totals?(?:\\s+(?:delegates|people|seats|participants|[IVX]{1,4}|[A-H]))?|sum",
  subtotalRow: "sub[- ]?total",
  statuses: {
    "needs-action": "not started|to ?do|open",
    "in-process": "in progress|ongoing|started",
    completed: "completed|done|finished|closed",
    suspended: "suspended|on hold|paused",
  },
  gone: "no longer in the plan",
  statements,
};
