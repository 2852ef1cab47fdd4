/** The words of the sheets that keep what people decided: findings let be, and the register of units. Only words. */
import type { Severity } from "../model/finding";
import type { Level } from "../model/quota";
import type { Template } from "./sheetWords";

export interface FindingsSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly help: string;
  /** `{open}`, `{ignored}` */
  readonly summary: Template;
  readonly headers: {
    readonly no: string;
    readonly severity: string;
    readonly finding: string;
    readonly detail: string;
    readonly place: string;
    readonly quote: string;
    readonly reason: string;
    readonly key: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  /** In place of a severity: the document no longer shows it. */
  readonly gone: string;
}

export interface RegisterSheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly help: string;
  readonly headers: {
    readonly no: string;
    readonly name: string;
    readonly abbreviation: string;
    readonly aliases: string;
    readonly level: string;
    readonly headcount: string;
    readonly contact: string;
    readonly others: string;
  };
  readonly levels: Readonly<Record<Level, string>>;
  readonly levelErrorTitle: string;
  readonly levelError: string;
}

export interface DeskWords {
  readonly findings: FindingsSheetWords;
  readonly register: RegisterSheetWords;
}
