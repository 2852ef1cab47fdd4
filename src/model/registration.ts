/** Lists of people that units sent back, and what they come to against the quota. */
import type { DocumentNote } from "./document";
import type { Fact } from "./fact";
import type { Origin } from "./origin";
import type { Problem } from "./outcome";
import type { PlainDate } from "./plainDate";
import type { Level, Mode } from "./quota";

/** A name of a body and how it is compared. */
export interface UnitName {
  readonly text: string;
  /** As `unitKey`: spelling and abbreviations evened out, diacritics kept. */
  readonly key: string;
  /** The key without an ending that says in which province; the same as the key where it has none. */
  readonly loose: string;
}

/** One person of a returned list. */
export interface Registrant {
  readonly name: Fact<string>;
  /** As written in the row, or in the title of its part of the list. */
  readonly unit?: UnitName;
  readonly position?: Fact<string>;
  readonly phone?: Fact<string>;
  readonly mode?: Mode;
  /** Where the person attends, in the list's words. */
  readonly venue?: Fact<string>;
  /** What the person is invited as, where the list has a column for it. */
  readonly kind?: Fact<string>;
  readonly note?: Fact<string>;
  /** The name as compared: Unicode form, spaces, case and tone placement evened out. */
  readonly nameKey: string;
  /** Numbers without separators, country code and leading zero. */
  readonly phones: readonly string[];
  /** The position is one that does not lead a body; absent where it cannot be said. */
  readonly rank?: Rank;
  readonly origin: Origin;
}

export type Rank = "leader" | "staff";

/** What a column of a returned list holds. */
export type ListRole =
  "no" | "person" | "family" | "given" | "unit" | "position" | "phone" | "mode" | "venue" | "kind" | "note" | "other";

/** A column as it was understood; people see it before they merge, and what they choose is kept by the label. */
export interface ListColumn {
  readonly label: string;
  readonly role: ListRole;
  /** `stated`: by its label; `inferred`: by what stands in it; `chosen`: by the person. */
  readonly by: "stated" | "inferred" | "chosen";
}

/** What a file's own name says. */
export interface FileTitle {
  /** The words of the name, abbreviations written out, one space between. */
  readonly words: string;
  /** The same without words that say what kind of list it is. */
  readonly core: string;
  /** The name is written without diacritics, as many file names are: nobody can compare it letter by letter. */
  readonly isPlain: boolean;
  /** 1 where the name says nothing, 2 for "lần 2", "v2", "(1)" … */
  readonly version: number;
  /** It adds to an earlier list ("bổ sung"). */
  readonly isSupplement: boolean;
}

/** A returned list as read: its people, and the bodies it may speak for by the strength of what says so. */
export interface ReturnedList {
  readonly people: readonly Registrant[];
  readonly columns: readonly ListColumn[];
  /** A line that says it ("Đơn vị: …"). */
  readonly labelled: readonly UnitName[];
  /** Lines that are a body's name and nothing else, as letterheads are. */
  readonly headings: readonly UnitName[];
  /** Rows that look like people and have no name, as people see them. */
  readonly unread: readonly Origin[];
  /** Whether anything in it is a list of people, filled or not. */
  readonly isList: boolean;
}

/** A body or a group that has seats. */
export interface SeatUnit {
  /** Stable within one quota ("u4"). */
  readonly id: string;
  readonly name: string;
  /** Absent where the document gives no number. */
  readonly quota?: number;
  /** Every key it answers to. */
  readonly keys: readonly string[];
  /** Shorter names that it answers to where no other unit does. */
  readonly aliases: readonly string[];
  /** The seats ask for people who lead their body. */
  readonly forLeaders: boolean;
  /** Groups of the quota that gave the seats. */
  readonly groups: readonly string[];
  /** Absent where neither its name nor its group says. */
  readonly level?: Level;
  /** So many bodies share the seats, and the document does not divide them. */
  readonly sharedBy?: number;
}

/** One returned file or pasted list, read or not. */
export interface ReturnedFile {
  readonly name: string;
  readonly title: FileTitle;
  /** When it was last changed, in milliseconds, for the order of versions; absent: unknown. */
  readonly modified?: number;
  /** The day it came in, for lateness. */
  readonly day?: PlainDate;
  readonly content:
    { readonly list: ReturnedList; readonly notes?: readonly DocumentNote[] } | { readonly problem: Problem };
}

export type FileOutcome = "read" | "superseded" | "unreadable";
/** What says for which unit a file speaks. */
export type FileUnitBy = "chosen" | "title" | "file-name" | "rows";

/** Something that people should know of a file. */
export type FileNote =
  | { readonly code: "source"; readonly note: DocumentNote }
  | { readonly code: "problem"; readonly problem: Problem }
  | { readonly code: "no-list" }
  | { readonly code: "no-people" }
  | { readonly code: "superseded"; readonly by: string }
  | { readonly code: "supplement"; readonly of: string }
  | { readonly code: "unknown-unit"; readonly name: string; readonly near: readonly string[] }
  | { readonly code: "no-unit" }
  | { readonly code: "outside-rows"; readonly people: number }
  | { readonly code: "unread-rows"; readonly rows: number }
  | { readonly code: "late"; readonly day: PlainDate; readonly deadline: PlainDate };

export interface FileResult {
  readonly name: string;
  /** Id of the unit it speaks for; absent where it cannot be told or has no seats. */
  readonly unit?: string;
  /** The unit's name, or how the file itself calls a unit that has no seats. */
  readonly unitName?: string;
  readonly by?: FileUnitBy;
  readonly outcome: FileOutcome;
  /** People listed, repeats included. */
  readonly people: number;
  readonly notes: readonly FileNote[];
  readonly day?: PlainDate;
  readonly late: boolean;
  readonly columns: readonly ListColumn[];
}

/** One listed person in the merged list. */
export interface MergedPerson {
  readonly person: Registrant;
  /** Index into `files`. */
  readonly file: number;
  /** Id of the unit; absent: no unit of the quota. */
  readonly unit?: string;
  /** How the list itself calls the unit, where the quota knows none. */
  readonly unitName: string;
  /** False for a repeat of a person who is counted for the same unit already. */
  readonly counted: boolean;
  /** Index of the first row of the same person. */
  readonly sameAs?: number;
  /** A staff member on a seat for leaders. */
  readonly wrongLevel: boolean;
}

export type RegistrationState = "complete" | "missing" | "over" | "not-sent" | "unreadable";

export interface UnitRegistration {
  readonly unit: SeatUnit;
  /** Different people. */
  readonly received: number;
  readonly state: RegistrationState;
  /** Indexes into `files`: those that count, and unreadable ones. */
  readonly files: readonly number[];
  /** Every file that counts came after the deadline. */
  readonly late: boolean;
  readonly wrongLevel: number;
}

export interface DuplicatePerson {
  readonly person: string;
  readonly kind: "twice-in-file" | "in-two-files";
  readonly files: readonly string[];
}

/** People of a unit that has no seats. */
export interface OutsideUnit {
  readonly name: string;
  readonly people: number;
  readonly files: readonly string[];
  /** Names of units with seats that are written much the same. */
  readonly near: readonly string[];
}

/** Everything that the returned lists come to. The people listed are all here, counted or not. */
export interface RegistrationMerge {
  readonly units: readonly UnitRegistration[];
  readonly files: readonly FileResult[];
  readonly people: readonly MergedPerson[];
  readonly duplicates: readonly DuplicatePerson[];
  readonly outside: readonly OutsideUnit[];
  readonly deadline?: PlainDate;
}

/** What people chose where the lists left a question. */
export interface MergeChoices {
  /** Units by file name. */
  readonly fileUnits?: ReadonlyMap<string, string>;
  /** Names of files that count although a later one of the same unit came. */
  readonly kept?: ReadonlySet<string>;
  readonly deadline?: PlainDate;
}

/** Work in steps short enough to show progress and to stop between them; what it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;
