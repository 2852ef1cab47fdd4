import type { CheckInWords } from "../checkInWords";

export const checkIn: CheckInWords = {
  sheetName: "Điểm danh",
  title: "DANH SÁCH ĐIỂM DANH ĐẠI BIỂU",
  headers: {
    no: "TT",
    noInUnit: "TT đơn vị",
    person: "Họ và tên",
    position: "Chức vụ",
    phone: "Điện thoại",
    mode: "Hình thức",
    state: "Điểm danh",
    signature: "Ký tên",
    note: "Lý do, ghi chú",
    key: "Mã",
    id: "Mã dòng",
  },
  states: {
    notChecked: "Chưa điểm danh",
    inPerson: "Có mặt trực tiếp",
    online: "Có mặt trực tuyến",
    absent: "Vắng mặt",
  },
  stateErrorTitle: "Điểm danh",
  stateError: "Chọn một trạng thái trong danh sách.",
  summary:
    "Có mặt trực tiếp: {inPerson} · Có mặt trực tuyến: {online} · Vắng mặt: {absent} · Chưa điểm danh: {notChecked} · Tổng số: {all}",
  unitPresent: "Có mặt {present}/{quota}",
  unitPresentOpen: "Có mặt {present}",
  noUnit: "Chưa rõ đơn vị",
  later: (unit) => `${unit} (bổ sung)`,
  gone: "Bản mới không còn tên",
  spare: "Đại biểu bổ sung, thay thế",
  plates: { sheetName: "Biển tên" },
};
