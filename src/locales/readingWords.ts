/** The words by which documents of one language are read. Only words: what they mean together is decided in `reading/`. */
import type { Level, Mode } from "../model/quota";
import type { TaskStatus } from "../model/task";
import type { StatementWords } from "./statementWords";
import type { DueWords } from "./duePhrase";

/** What a part of a plan is about. */
export type SectionTopic =
  "purpose" | "content" | "programme" | "attendees" | "venue" | "time" | "budget" | "assignment" | "closing";

/** What a column of a table holds. */
export type ColumnRole =
  | "no"
  | "unit"
  | "invited"
  | "count"
  | "task"
  | "lead"
  | "support"
  | "deliver-to"
  | "due"
  | "due-date"
  | "named-date"
  /** The day to which a tracker's deadline was put off. */
  | "extended-date"
  | "status"
  | "completed"
  | "person"
  | "position"
  | "phone"
  | "note"
  | "id"
  | "check"
  /** What a new reading of the plan changed in a tracker's row. */
  | "change"
  /** Sum of a row's categories. */
  | "total"
  | "in-person"
  | "online"
  | "mode"
  /** What is done, in words that a programme uses too ("Nội dung"). */
  | "content"
  /** Who watches over the work without doing it. */
  | "overseer"
  /** What must come of the work. */
  | "product"
  /** What else the work must reach or cost. */
  | "deliverable"
  | "start"
  | "day"
  | "session"
  | "weekday"
  | "venue"
  | "presenter"
  | "goods"
  | "price"
  | "absence";

export interface UnitWords {
  /** Pattern source of names that end in their head word, where the language has such ("Communications Office"). */
  readonly headLast?: string;
  /** Pattern source of an article before a name that is no part of it, with its space. */
  readonly article?: string;
  /** Pattern source of functions that end in their head word ("Project Director"). */
  readonly functionLast?: string;
  /** First words of names of bodies, capitalised as written ("Sở", "Ủy ban nhân dân", "UBND"). */
  readonly heads: readonly string[];
  /** Pattern source of ordinary words that begin like a head ("Hội nghị", "Tổ chức"). */
  readonly falseHeads: string;
  /** Pattern source of words for many bodies at once ("các sở, ban, ngành"). */
  readonly collective: string;
  /** Pattern source of what follows a collective and says which bodies it means; it begins with a space. */
  readonly collectiveRest: string;
  /** Pattern source of words that begin such a description at the end of a line. */
  readonly describing?: string;
  /** Pattern source of what follows a collective and leaves none of its bodies out ("trên địa bàn tỉnh"), as keys say it. */
  readonly wholeScope?: string;
  /** Pattern source of levels that make a body many bodies ("UBND cấp huyện"). */
  readonly bodyLevels: string;
  /** Pattern source of collectives of places ("các huyện, thị xã"): the bodies before it are kinds, not names. */
  readonly places: string;
  /** Lower-case words that cannot be inside a name: verbs and prepositions. */
  readonly stops: readonly string[];
  /** Pattern source of words inside names that begin like a stop ("dự án"). */
  readonly falseStops: string;
  /** What a part of an office is there for, behind a dash in its name: "Hành chính - Tổng hợp". */
  readonly officeMatters: string;
  /** Pattern source of those stops that only link words and are no work ("theo", "trong"). */
  readonly links: string;
  /** Pattern source of matters at the start of a sentence: they do not act themselves ("Công tác", "Kết quả"). */
  readonly matters: string;
  /** Pattern source of words that can be someone who acts, though no body's name ("speakers", "mỗi hộ"). */
  readonly agents: string;
  /** Pattern source of a word that goes on in a name, where the language writes names with capitals. */
  readonly nameWord?: string;
  /** Pattern source of short forms of kinds of places, without their full stop ("P", "TP"). */
  readonly shortPlaces?: string;
  /** Names that say in small letters, with words of work too, what the body is there for. */
  readonly matterNames?: {
    /** Pattern source of heads that such words follow ("Ban Chỉ đạo"). */
    readonly heads: string;
    /** Pattern source of the level or place that closes them ("tỉnh"). */
    readonly closers: string;
    /** Pattern source of words of work and links that are never among them ("báo cáo"). */
    readonly never: string;
  };
  /** Words of rank or person that stand before a body and are no part of its name. */
  readonly ranks: readonly string[];
  /** Functions that own work by themselves, capitalised as written ("Hiệu trưởng", "Kế toán"). */
  readonly functions: readonly string[];
  /** Pattern source of what stands before a person's name ("đồng chí", "Bác sĩ"). */
  readonly personTitles: string;
  /** Pattern source of kinds of bodies in small letters: behind a rank they are many ("Giám đốc sở"). */
  readonly kinds: string;
  /** Pattern sources of names that hold "and" or a comma before another head word. */
  readonly compounds: readonly string[];
  /** Abbreviation → full words, for comparing only. Keys in lower case. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Pattern source of kinds of places; behind a comma they share the head word before them ("UBND huyện A, thị xã B"). */
  readonly placeKinds: string;
  /** Pattern source of heads that are said once before a colon for all names behind it ("các sở: A, B"). */
  readonly sharedHeads?: string;
  /** Pattern source of what makes kinds of places many, before their names: "các". */
  readonly manyOf: string;
  /** "và" */
  readonly and: string;
  /** Pattern source of what ends a body's name in running text ("theo Quyết định số …"). */
  readonly trailing: string;
  /** Pattern source of words that are a name though no head begins it, where a group has no other: "Xã A". */
  readonly nameAlone: string;
  /** Pattern source of names that only say a kind of bodies ("Doanh nghiệp tiêu biểu", "Provincial Departments of …"). */
  readonly kindOnly: string;
  /** Pattern source before a body that only says whose the invited ones are ("thuộc UBND tỉnh"). */
  readonly belonging: string;
  /** Pattern source with group `name`: how the document calls its own province. */
  readonly home: string;
  /** Word that may stand for the home province at the end of a name ("tỉnh"). */
  readonly homeWord: string;
}

export interface RoleWords {
  /** Sources; `{units}` is read by the unit grammar after the match. */
  readonly leadWithSupport: string;
  readonly support: string;
  readonly lead: string;
  /** In the line over a list of people that says what they are, not what they do ("gồm các ông, bà có tên sau:"). */
  readonly members: string;
  /** "Giao", "Đề nghị", "Yêu cầu" before an owner. */
  readonly appoint: string;
  /** Behind an owner whose tasks stand below ("có trách nhiệm"). */
  readonly charge: string;
  /** Between a subject and its work: "có trách nhiệm", "shall". */
  readonly duty: string;
  /** Between the charge and a list of tasks below ("thực hiện các nhiệm vụ sau"). */
  readonly chargeRest: string;
  /** Pattern source of work that is no more than to come: "tham dự". */
  readonly attends: string;
  /** Asks the reader without naming him: "vui lòng". */
  readonly polite: string;
  /** Between words for bodies and their names: "là". */
  readonly copula: string;
  /** Between who and what: "trong việc", "để". */
  readonly connector: string;
  /** Begins a clause before the subject of a sentence ("Căn cứ …, Sở A …"). */
  readonly introduction: string;
  /** Behind a body: what it did, or says itself, and was not told to do. */
  readonly report: string;
  /** Begins an item that tells what was done ("đã", "approved"). */
  readonly done: string;
  /** Between two deadlines: begins another piece of work or another term ("đợt 2 trước ngày …"). */
  readonly nextTerm: string;
  /** Before the owner in a heading ("Nhiệm vụ của Sở A"). */
  readonly headingPrefix: string;
  /** "gửi … về", "báo cáo". */
  readonly deliver: string;
  /** Labels on a line of their own: "Cơ quan chủ trì:". */
  readonly ownerLabel: string;
  readonly supportLabel: string;
  readonly dueLabel: string;
  /** Labels of a work item that are neither owner nor time. */
  readonly otherLabel: string;
}

export interface CountWords {
  /** People of a total, group `count`, optional group `about`. */
  readonly total: string;
  /** Seats of a hall, group `count`. */
  readonly capacity: string;
  /** So many for each body: groups `count`, `per`. */
  readonly perUnit: readonly string[];
  /** Before people who are not those of the list: last year's, or all that there are. */
  readonly otherPeople: string;
  /** Before a number that is a bound, part of a range or a factor ("không quá", "từ … đến"). */
  readonly bound: string;
  /** The table or list that says who the people are. */
  readonly list: string;
  /** Between two kinds of people: "và". */
  readonly and: string;
  /** Between a body and the people whom it sends: "cử". */
  readonly dispatch: string;
  /** Behind people who are sent to work, not to attend: "trực", "phục vụ". */
  readonly service: string;
  /** Ends a line over the names of those whom it invites: "trân trọng kính mời". */
  readonly inviting: string;
  /** Begins the line behind the names: "Đến dự". */
  readonly invitedTo: string;
  /** Between a body and its number: "cử", "gồm". */
  readonly sending: string;
  /** In a line over a list: people are called, sent or allotted. */
  readonly allotting: string;
  /** At the end of a line that counts people: "gồm", "như sau". */
  readonly follows: string;
  /** What is counted and is nobody: "bộ", "xe", "tables". */
  readonly things: string;
  /** Words whose number says which one, not how many: "tháng 7", "Lớp 2". */
  readonly ordinal: string;
  /** A number of people: group `count`. */
  readonly people: string;
  /** Some bodies send more or fewer than the rule says: "riêng". */
  readonly exception: string;
  /** Before a kind of body of which each sends so many: "mỗi". */
  readonly each: string;
  /** So many on top of a head without number, in each body: groups `count`, `per`. */
  readonly perUnitOpen: readonly string[];
  /** Labels before a group that are no part of its words ("Cấp xã", "Tại điểm cầu chính"). */
  readonly groupLabel: string;
  /** Pattern source: the list goes on. */
  readonly openList: string;
  readonly about: string;
  /** Numbers in words. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Words inside tables. All pattern sources. */
export interface TableWords {
  /** Beside a body in a cell of owners: it leads, it supports. */
  readonly leadMark: string;
  readonly supportMark: string;
  /** Last words of a mark that stands before its bodies ("phối hợp với"). */
  readonly prefixed: string;
  /** In the words above a table: its numbers are people who attend. */
  readonly attendees: string;
  /** Kinds of people, as headings of columns of numbers. */
  readonly categories: string;
  /** In the words above a list of people: nobody is called to an event. */
  readonly directory: string;
  readonly programme: string;
  /** A time of the day. */
  readonly clock: string;
  /** "trong đó": numbers behind it are parts of the number before. */
  readonly part: string;
  /** A cell that says what the cell above it says ("như trên"). */
  readonly ditto: string;
  /** Words inside a label that speak for a role; the values of the column must bear them out. */
  readonly hints: Readonly<Record<"lead" | "support" | "due" | "start" | "task" | "status" | "unit", string>>;
}

export interface EmptyRequestWords {
  readonly asks: string;
  readonly carryOut: string;
  /** The paper itself, as it calls itself. */
  readonly paper: string;
  /** Manner and scope, which every such sentence may have. */
  readonly fillers: string;
  /** Begins a sentence on what to do in case of trouble. */
  readonly after: string;
}

export interface ReadingWords {
  /** Pattern source of what may stand before a topic at the start of an item ("Về thời gian"). */
  readonly topicPrefix: string;
  readonly sections: readonly { readonly topic: SectionTopic; readonly pattern: string }[];
  /** Title line of the document's kind ("KẾ HOẠCH"). */
  readonly documentKind: string;
  /** Words of a kind that assigns, anywhere in a title in capitals. */
  readonly kindInTitle: string;
  /** Start of the line that ties an annex to its plan. */
  readonly basis: string;
  /** "Trang 1/2", "Page 1 of 2". */
  readonly pageWord: string;
  readonly pageOf: string;
  /** Start of an annex or list. */
  readonly annex: string;
  /** Title line of papers that hold neither attendees nor assignments: invitations, programmes, requests, price lists. */
  readonly otherKind: string;
  /** Pattern source of invitations among the papers that are no plans. */
  readonly invitationKind: string;
  /** Title line of minutes: they tell who was there, and ask nobody to come. */
  readonly minutesKind: string;
  /** Title line of papers that tell what was done and who came. */
  readonly reportKind: string;
  /** The line that says what a letter is about. */
  readonly subjectLine: string;
  /** Where the list of receivers begins. */
  readonly addressees: string;
  /** Pattern source of the line that begins a letter; other lines may name people too. */
  readonly letter: string;
  /** Before those to whom a letter is written. */
  readonly salutation: string;
  /** Where the signature begins, in capitals as written. */
  readonly signature: string;
  /** Closing formulas that are no task. */
  readonly closing: string;
  /** How the last paragraph asks everyone to carry the paper out. */
  readonly closingRequest: string;
  /** Of a closing sentence that asks many to carry out the paper, and nothing else. */
  readonly emptyRequest: EmptyRequestWords;
  readonly event: string;
  /** Before the name of a place. */
  readonly at: string;
  readonly online: string;
  readonly inPerson: string;
  readonly levels: readonly { readonly level: Level; readonly pattern: string }[];
  readonly modes?: readonly { readonly mode: Mode; readonly pattern: string }[];
  readonly units: UnitWords;
  readonly roles: RoleWords;
  readonly counts: CountWords;
  readonly due: DueWords;
  readonly columns: Readonly<Record<ColumnRole, string>>;
  readonly tables: TableWords;
  readonly totalRow: string;
  /** Start of a total that adds up just the rows since the last one. */
  readonly subtotalRow: string;
  readonly statuses: Readonly<Record<TaskStatus, string>>;
  /** How the mark of a tracker's row begins that the plan has no more. */
  readonly gone: string;
  readonly statements: StatementWords;
}
