/** The words of returned lists in one language: sheets, forms, reports, the reminder. Only words. */
import type { Level } from "../model/quota";
import type { FileOutcome, Rank, RegistrationState } from "../model/registration";
import type { Template } from "./sheetWords";

export interface RegistrationWords {
  readonly list: {
    readonly sheetName: string;
    readonly title: string;
    readonly headers: {
      readonly no: string;
      readonly person: string;
      readonly unit: string;
      readonly position: string;
      readonly phone: string;
      readonly mode: string;
      readonly note: string;
      readonly check: string;
      readonly file: string;
      readonly row: string;
      readonly kind: string;
      readonly venue: string;
      readonly key: string;
      /** The place in the list of a row without a unit, hidden. */
      readonly unplaced: string;
      /** The unit and its key as they were written, hidden. */
      readonly unitBefore: string;
      readonly keyBefore: string;
      /** By which rows and files are known again, hidden. */
      readonly id: string;
      readonly fileId: string;
      readonly written: string;
    };
    readonly kinds: Readonly<Record<Rank, string>>;
    /** Of a list that stands alone, not merged from files. */
    readonly people: { readonly sheetName: string; readonly title: string };
    readonly samePhone: (row: number) => string;
    readonly noUnit: string;
    readonly noName: string;
    readonly sameAs: (row: number) => string;
    readonly sameElsewhere: (unit: string) => string;
    readonly wrongLevel: string;
    readonly noSeats: string;
    /** The unit's newer list does not have this person. */
    readonly gone: string;
  };
  readonly counts: {
    readonly sheetName: string;
    readonly title: string;
    readonly headers: {
      readonly no: string;
      readonly unit: string;
      readonly total: string;
      readonly rest: string;
      readonly key: string;
    };
    readonly restOf: (label: string) => string;
    readonly kindOf: (mode: string, kind: string) => string;
    readonly levels: Readonly<Record<Level | "unknown", string>>;
    readonly unplaced: string;
    readonly total: string;
    readonly repeats: string;
    readonly rows: string;
    /** `{rows}` */
    readonly allPlaced: Template;
    /** `{rows}`, `{unplaced}` */
    readonly somePlaced: Template;
    readonly unplacedTitle: string;
    readonly venues: {
      readonly sheetName: string;
      readonly title: string;
      readonly header: string;
      readonly rest: string;
    };
  };
  readonly units: {
    readonly sheetName: string;
    readonly title: string;
    /** `{units}`, `{complete}`, `{missing}`, `{over}`, `{silent}`, `{unreadable}` */
    readonly summary: Template;
    readonly headers: {
      readonly no: string;
      readonly unit: string;
      readonly quota: string;
      readonly received: string;
      readonly difference: string;
      readonly state: string;
      readonly files: string;
      readonly note: string;
      readonly key: string;
      readonly sent: string;
      readonly written: string;
    };
    readonly totalRow: string;
    readonly states: {
      readonly complete: string;
      readonly noQuota: string;
      /** `{people}` */
      readonly missing: Template;
      /** `{people}` */
      readonly over: Template;
      readonly notSent: string;
      readonly unreadable: string;
    };
    readonly late: string;
    readonly wrongLevel: (people: number) => string;
    /** Of seats that several bodies share undivided. */
    readonly shared: (bodies: number) => string;
    readonly sharedUnit: (unit: string, bodies: number) => string;
  };
  readonly files: {
    readonly sheetName: string;
    readonly title: string;
    readonly headers: {
      readonly no: string;
      readonly file: string;
      readonly unit: string;
      readonly outcome: string;
      readonly people: string;
      readonly day: string;
      readonly note: string;
      /** Hidden. */
      readonly id: string;
      readonly unitKey: string;
      readonly modified: string;
      readonly fate: string;
      readonly merged: string;
      readonly written: string;
    };
    readonly outcomes: Readonly<Record<FileOutcome | "unknownUnit", string>>;
  };
  readonly silent: {
    readonly sheetName: string;
    readonly title: string;
    readonly headers: {
      readonly no: string;
      readonly unit: string;
      readonly quota: string;
      readonly state: string;
      readonly key: string;
    };
    readonly none: string;
    readonly reminderTitle: string;
  };
  readonly reminder: {
    readonly opening: (event: string, deadline: string | undefined) => string;
    readonly notSent: string;
    readonly missing: string;
    readonly over: string;
    readonly unreadable: string;
    readonly unitLine: (unit: string, quota: number | undefined) => string;
    readonly missingLine: (unit: string, received: number, quota: number) => string;
    readonly overLine: (unit: string, received: number, quota: number) => string;
    readonly closing: string;
  };
  readonly form: {
    readonly sheetName: string;
    readonly title: string;
    readonly unit: (name: string) => string;
    readonly quota: (people: number) => string;
    readonly deadline: (day: string) => string;
    readonly howTo: string;
    readonly headers: {
      readonly no: string;
      readonly person: string;
      readonly position: string;
      readonly phone: string;
      readonly mode: string;
      readonly note: string;
    };
    readonly modes: { readonly inPerson: string; readonly online: string };
    readonly modeErrorTitle: string;
    readonly modeError: string;
    readonly signature: string;
    readonly signatureHint: string;
  };
  readonly notes: {
    readonly problem: (title: string, cure: string) => string;
    readonly noList: string;
    readonly noPeople: string;
    readonly superseded: (by: string) => string;
    readonly supplement: (of: string) => string;
    readonly unknownUnit: (name: string, near: readonly string[]) => string;
    readonly noUnit: string;
    readonly outsideRows: (people: number) => string;
    readonly unreadRows: (rows: number) => string;
    readonly late: (day: string, deadline: string) => string;
  };
  readonly states: Readonly<Record<RegistrationState, string>>;
}
