/** Names of the tables of merged lists; formulas of one sheet look into the tables of others. */
export const LIST_TABLE = "SKH_DangKy";
export const STATUS_TABLE = "SKH_DonVi";
export const FILES_TABLE = "SKH_TepNhan";
export const SILENT_TABLE = "SKH_ChuaGui";
export const FORM_TABLE = "SKH_PhieuDangKy";
