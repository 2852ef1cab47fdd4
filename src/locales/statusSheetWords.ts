/** The words of the status sheet in one language. Only words. */
import type { ReportKind } from "../model/reportingPeriod";
import type { Template } from "./sheetWords";

export interface StatusSheetWords {
  readonly sheetName: string;
  /** Stand where the office's own words go. */
  readonly profile: {
    readonly parent: string;
    readonly agency: string;
    readonly number: string;
    readonly signerTitle: string;
    readonly recipients: readonly string[];
  };
  readonly nation: string;
  readonly motto: string;
  /** The day is filled in by hand when the paper is signed. */
  readonly signedOn: (place: string, year: number) => string;
  readonly kind: string;
  readonly title: string;
  readonly period: Readonly<Record<ReportKind, (number: number, year: number) => string>>;
  /** `{d}`, `{m}`, `{y}` */
  readonly day: Template;
  /** `{day}`, `{from}`, `{to}`, `{agencies}`, `{tasks}`, `{done}`, `{open}`, `{overdue}`, `{undated}`, `{finished}` */
  readonly summary: Template;
  readonly byAgency: string;
  readonly headers: {
    readonly no: string;
    readonly agency: string;
    readonly total: string;
    readonly done: string;
    readonly onTime: string;
    readonly late: string;
    readonly open: string;
    readonly inTime: string;
    readonly overdue: string;
    readonly noDeadline: string;
    readonly other: string;
    readonly rate: string;
  };
  readonly noAgency: string;
  readonly totalRow: string;
  /** The sheet that was made before, and the difference to it. */
  readonly previous: (day: string) => string;
  readonly change: string;
  readonly frozen: (day: string) => string;
  readonly chart: {
    readonly title: string;
    /** At most 255 letters: Excel keeps it as the drawing's name. */
    readonly altText: (agencies: number) => string;
    readonly series: Readonly<Record<"onTime" | "late" | "inTime" | "overdue" | "noDeadline" | "other", string>>;
  };
  /** `{due}`, `{all}`, `{rate}`: the share by the other denominator. */
  readonly rateOfDue: Template;
  readonly rateOfAll: Template;
  readonly partsAgree: string;
  readonly partsDisagree: string;
  /** `{suspended}`, `{undated}` */
  readonly other: Template;
  /** `{count}` */
  readonly shared: Template;
  readonly standing: Template;
  /** `{count}` */
  readonly overdueList: Template;
  readonly listHeaders: {
    readonly task: string;
    readonly agency: string;
    readonly last: string;
    readonly days: string;
    readonly workingDays: string;
  };
  /** Said where a spare row is in use. */
  readonly listedSmall: string;
  /** `{count}` overdue tasks in hidden rows from `{first}` to `{last}`, `{numbers}` in the tracker. */
  readonly hiddenRows: Template;
  /** `{count}`: overdue tasks that the list has no row for. */
  readonly notListed: Template;
  readonly recipients: string;
}
