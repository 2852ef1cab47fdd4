/** What an office writes above and below its papers; an empty text leaves the place to be filled in by hand. */
export interface OfficeProfile {
  readonly parent: string;
  readonly agency: string;
  readonly place: string;
  readonly signerTitle: string;
  readonly signerName: string;
}

export const OFFICE_FIELDS = ["parent", "agency", "place", "signerTitle", "signerName"] as const;

export const EMPTY_OFFICE: OfficeProfile = { parent: "", agency: "", place: "", signerTitle: "", signerName: "" };
