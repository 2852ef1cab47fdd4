/** The words of the check-in list and the name plates in one language. Only words. */
import type { Template } from "./sheetWords";

export interface CheckInWords {
  readonly sheetName: string;
  readonly title: string;
  readonly headers: {
    readonly no: string;
    readonly noInUnit: string;
    readonly person: string;
    readonly position: string;
    readonly phone: string;
    readonly mode: string;
    readonly state: string;
    readonly signature: string;
    readonly note: string;
    readonly key: string;
    /** Names the row of the merged list, hidden. */
    readonly id: string;
  };
  readonly states: {
    readonly notChecked: string;
    readonly inPerson: string;
    readonly online: string;
    readonly absent: string;
  };
  readonly stateErrorTitle: string;
  readonly stateError: string;
  /** `{inPerson}`, `{online}`, `{absent}`, `{notChecked}`, `{all}` */
  readonly summary: Template;
  /** `{present}`, `{quota}` */
  readonly unitPresent: Template;
  /** `{present}`: of a unit without a number of seats. */
  readonly unitPresentOpen: Template;
  readonly noUnit: string;
  /** Heads people of a unit whose list came after the sheet was made. */
  readonly later: (unit: string) => string;
  /** Beside a person whom the unit's newer list does not have. */
  readonly gone: string;
  /** Above the empty rows at the end. */
  readonly spare: string;
  readonly plates: { readonly sheetName: string };
}
