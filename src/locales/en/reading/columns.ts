/** English headings of table columns, as pattern sources that must match the whole label, and words inside tables. */
import type { ColumnRole, TableWords } from "../../readingWords";

const BODY =
  "(?:agency|agencies|unit|units|office|body|department|organi[sz]ation|division|person|party|officer|staff)";
const PEOPLE =
  "(?:delegates|people|persons|participants|attendees|seats|places|pax|guests|invitees|staff|representatives|trainees|nominees)";

export const columns: Readonly<Record<ColumnRole, string>> = {
  no: "no\\.?|#|item(?: no\\.?)?|ref\\.?|s/?n|serial(?: no\\.?)?",
  unit: "(?:name of )?(?:organi[sz]ation|unit|department|agency|office|group|delegation|participants?|attendees?|division|body|institution|ministry|province|district|commune)(?:(?: /|,|/) ?.*| name| attending| invited)?",
  invited: "invited(?: units?| bodies| agencies)?",
  count: `(?:number|count|quota|seats|places|delegates|trainees|nominees|nominations|headcount|pax|no\\.? of ${PEOPLE}|#\\s*of ${PEOPLE}|quantity of ${PEOPLE})(?: (?:of|for) ${PEOPLE})?(?: (?:invited|expected|attending|allocated))?|${PEOPLE} (?:quota|count|number)`,
  total: `(?:grand )?total(?: (?:number|${PEOPLE}))?(?: of ${PEOPLE})?|sum|all`,
  "in-person": `(?:in[- ]person|on[- ]?site|face[- ]to[- ]face|physical|offline)(?: ${PEOPLE})?`,
  online: `(?:online|remote|virtual)(?:ly)?(?: ${PEOPLE})?`,
  mode: "mode(?: of attendance)?|attendance(?: mode)?|format",
  task: "tasks?(?: .*)?|actions?(?: (?:items?|points?|required|needed|to be taken))?|assignments?(?: .*)?|work(?: item)?s?|to[- ]?dos?|what|responsibilities",
  content: "activit(?:y|ies)(?: .*)?|contents?|topics?|subject|agenda(?: item)?|description|programme|program|event",
  lead: `lead(?:ing)?(?: ${BODY})?(?: (?:and|/) .*)?|(?:task |action |process )?owner|(?:${BODY} )?(?:responsible|in charge)(?: (?:agency|unit|office|person|party|officer|for .*))?|responsibility|assigned to|assignee|accountable(?: .*)?|implement(?:ing|ed)(?: (?:${BODY}|by))?|pic|who|by whom`,
  support: `support(?:ing|ed)?(?: .*)?|co-?operating(?: .*)?|collaborat(?:ing|ors?)(?: .*)?|coordinating(?: ${BODY})?|in co-?operation with|partners?`,
  overseer:
    "supervis(?:or|ed by|ion)|overse(?:er|en by)|monitored by|monitoring|follow[- ]?up(?: by)?|approver|sponsor",
  product: "deliverables?(?: .*)?|outputs?(?: .*)?|products?(?: .*)?|expected .*",
  deliverable: "results?|outcomes?|budget(?: .*)?|indicators?",
  "deliver-to": "deliver(?:ed)? to|recipient|report to|submit(?:ted)? to",
  start: "(?:start(?:ing)?|begin(?:ning)?)(?: date)?|from",
  due: "due(?: as worded)?|deadlines?(?: as worded)?|time ?frame|time ?line|timing|when|target(?: (?:date|completion(?: date)?))?|time(?: \\(.*\\))?|end(?: date)?|finish(?: date)?|until|to|complete by|by when|milestones?",
  "due-date": "due date|last day|due by",
  "named-date": "day named",
  "extended-date": "extended (?:to|until)|new (?:due date|deadline)",
  status: "status|state",
  completed: "(?:date )?completed(?: on)?|completion date|finished(?: on)?",
  person: "(?:full )?name|delegate(?: name)?|participant name|person|(?:first|last|family|given) name",
  position: "position|title|job title|rank",
  phone: "(?:tele)?phone(?: .*)?|mobile(?: .*)?|contact(?: (?:no\\.?|number|details))?|tel\\.?|e-?mail(?: .*)?",
  note: "notes?|remarks?|comments?",
  id: "id|code",
  check:
    "check(?: kind| against)?|name count|repeat count|progress|source sentence|place|proposed day|times extended|% complete|bodies done|bodies in all|result achieved|document no\\.?|(?:working )?days left|last working day|unclear|series id|written marks|deadline kind|day that counts|number of days|agency key",
  change: "compared",
  day: "dates?|day|week",
  session: "session|hours?|shift|slot|start time|end time|duration",
  weekday: "(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:[ ,(].*)?|mon|tue|wed|thu|fri|sat|sun",
  venue: "venue|location|room|hall",
  presenter: "presenter|presented by|speakers?|moderator|facilitator|chaired by|chair|host",
  goods:
    "goods|product name|uom|unit of measure|sku|brand|specifications?|qty|quantity|material|item(?: name| description)",
  price:
    "(?:gross|net|base) (?:pay|salary)|salary(?: .*)?|wages?|allowances?|unit (?:price|cost)|price(?: .*)?|amount(?: .*)?|costs?(?: .*)?|total (?:price|cost|amount)",
  absence:
    "leave(?: .*)?|days? (?:off|taken|used|remaining|of leave)|(?:no\\. of |number of )?days|reason|absence(?: .*)?",
};

export const tables: TableWords = {
  leadMark: "\\(leads?(?: agency| unit)?\\)|lead(?: agency| unit)?(?=:)|leads|\\(responsible\\)|responsible(?=:)",
  supportMark:
    "\\((?:support(?:ing)?|cooperat(?:es|ing))\\)|support(?:ing)?(?: agenc(?:y|ies)| units?)?(?=:)|supports|in (?:cooperation|coordination|collaboration) with|with (?:the )?support (?:from|of)|supported by|together with",
  prefixed: "with|by|from",
  attendees:
    "delegates?|participants?|attendees?|attendance|invitees|guests?|invitations?|seats?|trainees?|nominees?|nominat(?:e|ions?)",
  categories:
    "leaders?|officials?|officers?|experts?|specialists?|male|female|men|women|delegates?|heads?|deputies|reporters?|staff|members?|guests?|people|observers?|drivers?|participants?|trainees?|nominees?",
  directory: "contact list|contacts|directory|phone ?book|leave|duty|shift|payroll|attendance record",
  programme: "programme|program|agenda|schedule|calendar|timetable",
  clock: "(?:from\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?|(?:from\\s+)?\\d{1,2}\\s*[ap]\\.?m\\.?",
  part: "of which|including",
  ditto: "ditto|do\\.?|same(?: as above)?|as above",
  hints: {
    lead: "owner|owned|responsib(?:le|ility)|in charge|assigned|assignee|lead|leading|accountable|who|focal point|does it|action by",
    support: "support\\w*|assist\\w*|help\\w*|co-?operat\\w*|collaborat\\w*|partners?|consult\\w*|with|contribut\\w*",
    due: "deadline|due|by when|target|finish(?:ed)?|complet\\w*|end|ends|until|latest|no later than|when",
    start: "raised|opened|assigned on|start\\w*|begin\\w*|issued|logged",
    task: "actions?|tasks?|activit(?:y|ies)|work|duty|duties|steps?|measures?|commitments?|assignments?|what|to do|request(?:ed)?|decisions?",
    status: "status|state|progress|result",
    unit: "regions?|provinces?|countr(?:y|ies)|sectors?|branch(?:es)?|delegations?|districts?|communes?|clusters?|schools?|groups?|teams?|participants?|categor(?:y|ies)|blocks?|cit(?:y|ies)|organi[sz]ation|units?|department|agency|office|body|institution|company|employer|workplace|school|from|division",
  },
};
