/** Names of the tables that we make: by them our sheets are known again, whoever opened the workbook in between. */
export const OUR_TABLES = {
  quota: "SKH_DaiBieu",
  /** Groups online, below the quota table. */
  online: "SKH_TrucTuyen",
  tracker: "SKH_NhiemVu",
  findings: "SKH_CanXem",
  units: "SKH_DonVi",
  checkIn: "SKH_DiemDanh",
  /** Tasks of one agency, sent out to be filled in. */
  extract: "SKH_TrichGui",
  holidays: "SKH_NgayNghi",
} as const;

export type OurTable = keyof typeof OUR_TABLES;

/** Which of ours a table is; a host may have appended "_2" and so on. */
export function findOurTable(name: string): OurTable | undefined {
  const roles: readonly OurTable[] = [
    "quota",
    "online",
    "tracker",
    "findings",
    "units",
    "checkIn",
    "extract",
    "holidays",
  ];
  return roles.find((role) => new RegExp(`^${OUR_TABLES[role]}(?:_\\d+)?$`, "u").test(name));
}
