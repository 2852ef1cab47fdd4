/** Names of the tables of merged lists; formulas of one sheet look into the tables of others. */
export const LIST_TABLE = "SKH_DangKy";
export const STATUS_TABLE = "SKH_TinhHinh";
export const FILES_TABLE = "SKH_TepNhan";
export const SILENT_TABLE = "SKH_ChuaGui";
/** A raw list of people, written anew with what was read in it. */
export const PEOPLE_TABLE = "SKH_DanhSach";
/** People counted by unit, and by venue. */
export const COUNTS_TABLE = "SKH_TongHop";
export const VENUES_TABLE = "SKH_TheoDiemCau";
export const FORM_TABLE = "SKH_PhieuDangKy";
