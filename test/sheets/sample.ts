/** A plan of an invented province as a reading: 10 groups, 163 people in 200 seats, two online groups, 9 tasks. */
import type { Reading } from "../../src/model/reading";
import { event, group, reading, sum, task } from "../review/build";

const ADVISERS = [
  "Sở Nội vụ",
  "Sở Tài chính",
  "Sở Tư pháp",
  "Văn phòng UBND tỉnh",
  "Thanh tra tỉnh",
  "Công an tỉnh",
  "Sở Tài chính",
];
const COMPANIES = Array.from({ length: 19 }, (_, i) => `Công ty Số ${i + 1}`);
const PRESS = ["Báo An Bình", "Đài Phát thanh và Truyền hình An Bình", "Cổng Thông tin điện tử tỉnh"];

const HALL = [
  group({ no: "1", unit: "Chủ trì: Lãnh đạo UBND tỉnh", names: ["UBND tỉnh"], count: 1 }),
  group({ no: "2", unit: "Đại diện Thường trực HĐND tỉnh", names: ["Thường trực HĐND tỉnh"], count: 1 }),
  group({ no: "3", unit: "Đại diện Ủy ban MTTQ Việt Nam tỉnh", names: ["Ủy ban MTTQ Việt Nam tỉnh"], count: 1 }),
  group({ no: "4", unit: `Cơ quan tham mưu cấp tỉnh: ${ADVISERS.join(", ")}`, names: ADVISERS, count: 7 }),
  group({
    no: "5",
    unit: "Ban Chỉ đạo Chuyển đổi số tỉnh theo Quyết định số 512/QĐ-UBND",
    names: ["Ban Chỉ đạo Chuyển đổi số tỉnh"],
    count: 25,
  }),
  group({ no: "6", unit: "Tổ giúp việc Ban Chỉ đạo", names: ["Tổ giúp việc Ban Chỉ đạo"], count: 11 }),
  group({
    no: "7",
    unit: `Doanh nghiệp viễn thông, điện, ngân hàng: ${COMPANIES.join(", ")}`,
    names: COMPANIES,
    count: 19,
  }),
  group({ no: "8", unit: "Đầu mối chuyển đổi số của các cơ quan (02 người/cơ quan)", count: 82, each: 2 }),
  group({ no: "9", unit: "Tổ công nghệ số cộng đồng tiêu biểu", count: 11 }),
  group({ no: "10", unit: `Phóng viên ${PRESS.join(", ")}...`, names: PRESS, openList: true, count: 5 }),
];

const ONLINE = [
  group({
    line: 14,
    unit: "Chủ tịch UBND và công chức phụ trách của các xã, phường, đặc khu",
    mode: "online",
    collective: true,
  }),
  group({ line: 15, unit: "Trung tâm Phục vụ hành chính công các xã, phường", mode: "online", collective: true }),
];

const TASKS = [
  task({
    line: 30,
    summary: "Lập danh mục dữ liệu dùng chung",
    lead: ["Trung tâm Chuyển đổi số"],
    status: "completed",
    due: { text: "đến hết ngày 26/6", date: "2026-06-26" },
  }),
  task({
    line: 31,
    summary: "Rà soát trụ sở dôi dư sau sắp xếp, đề xuất phương án bố trí cho các đơn vị sự nghiệp",
    lead: ["Sở Xây dựng"],
    support: ["Sở Tài chính"],
    status: "in-process",
    due: { text: "trong tháng 6/2026", type: "month", mod: "within", date: "2026-06-30" },
  }),
  task({
    line: 32,
    summary: "Cấp kinh phí tổ chức hội nghị",
    lead: ["Sở Tài chính"],
    support: ["Văn phòng UBND tỉnh"],
    due: { text: "đến hết ngày 15/7", date: "2026-07-15" },
  }),
  task({
    line: 33,
    summary: "Phát hành giấy mời đại biểu",
    lead: ["Văn phòng UBND tỉnh"],
    due: { text: "trước ngày 18/7/2026", mod: "before", date: "2026-07-18" },
  }),
  task({
    line: 34,
    summary: "Kiểm tra đường truyền các điểm cầu; gửi kết quả về Văn phòng UBND tỉnh",
    lead: ["Trung tâm Chuyển đổi số"],
    deliverTo: [],
    due: { text: "trước ngày 20/7/2026", mod: "before", date: "2026-07-20" },
  }),
  task({
    line: 35,
    summary: "Cập nhật trang tin của hội nghị",
    lead: ["Sở Khoa học và Công nghệ"],
    due: { text: "thường xuyên", type: "ongoing" },
  }),
  task({
    line: 36,
    summary: "Báo cáo kết quả hằng tháng",
    due: { text: "ngày 25 hằng tháng", type: "recurring", recurrence: "FREQ=MONTHLY;BYMONTHDAY=25" },
  }),
  task({ line: 37, summary: "Bố trí tổ cấp cứu tại hội trường", lead: ["Sở Y tế"], support: ["Công an tỉnh"] }),
  task({
    line: 38,
    summary: "Tổng hợp ý kiến sau hội nghị",
    lead: ["Văn phòng UBND tỉnh"],
    due: { text: "trong 05 ngày sau hội nghị", type: "duration", mod: "within", anchor: "event-date" },
  }),
];

export const sample: Reading = reading({
  title: "Kế hoạch tổ chức Hội nghị chuyển đổi số năm 2026 của Ủy ban nhân dân tỉnh An Bình",
  events: [event({ total: 163, seats: 200, name: "Hội nghị chuyển đổi số tỉnh An Bình năm 2026" })],
  quota: [...HALL, ...ONLINE],
  sums: [sum(163, HALL)],
  tasks: TASKS,
});
