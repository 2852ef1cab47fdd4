/** Dates and periods that are no deadlines: cited papers, reporting periods, effect, what is past, goals, budgets. */
import type { NotDuePhrase } from "../../../duePhrase";

const PAPER =
  "( quyết định | công văn | kế hoạch | nghị quyết | nghị định | thông tư | chỉ thị | luật | văn bản | thông báo | báo cáo | kết luận | tờ trình | hướng dẫn | chương trình | đề án | công điện )";

const SAID =
  "( ý kiến | kết luận | chỉ đạo | nội dung | biên bản | kết quả | kiến nghị | thống nhất | góp ý | đề nghị )";
const MEETING =
  "( cuộc họp | buổi họp | buổi làm việc | phiên họp | hội nghị | cuộc làm việc | buổi kiểm tra | đợt kiểm tra | buổi tiếp )";

const DONE =
  "( hoàn thành | ban hành | thực hiện | triển khai | xong | nộp | gửi | kết thúc | tổ chức | tiếp nhận | phê duyệt | cấp | trình )";

export const notDue: readonly NotDuePhrase[] = [
  {
    id: "numbered-paper",
    phrase: "số {paperNumber} [{issuer}] [,] [( ký | ban hành )] [, | \\(] ngày {date}",
    examples: [
      "theo Kế hoạch số 118/KH-UBND ngày 02 tháng 7 năm 2026",
      "Quyết định số 512/QĐ-UBND ngày 14/4/2026",
      "Công văn số 77/SNV-TCBC của Sở Nội vụ ngày 06/3/2026",
      "Chỉ thị số 09/CT-UBND, ngày 16/5/2026",
    ],
    rejects: [["theo Công văn số 77/SNV trước ngày 06/3/2026", "trước ngày 06/3/2026"]],
  },
  {
    id: "coded-paper",
    phrase: `${PAPER} {paperCode} [{issuer}] [,] [( ký | ban hành )] [, | \\(] ngày {date}`,
    examples: [
      "thực hiện Nghị quyết 57-NQ/TW ngày 22/12/2024",
      "theo Kết luận 121-KL/TW của Bộ Chính trị ngày 24/01/2025",
    ],
    rejects: [["ban hành Kế hoạch trước ngày 22/12/2026", "trước ngày 22/12/2026"]],
  },
  {
    id: "told-at-meeting",
    phrase: `( ${SAID} [{words}] ( tại | của | từ | qua | sau ) | biên bản | kết luận ) ${MEETING} [{words}] [vào] ngày {date}`,
    examples: ["thực hiện ý kiến chỉ đạo tại cuộc họp giao ban ngày 10/5/2026"],
    rejects: [["báo cáo tại cuộc họp trước ngày 10/5/2026", "trước ngày 10/5/2026"]],
  },
  {
    id: "was-done",
    phrase: "( đã | từng | vừa ) {words} [vào | từ | lúc] [từ] ngày {date}",
    examples: ["khắc phục các lỗi đã được chỉ ra ngày 12/5/2026", "tiếp thu góp ý đã gửi các sở từ ngày 20/4/2026"],
    rejects: [["các hộ đã đăng ký nộp hồ sơ trước ngày 10/7/2026", "trước ngày 10/7/2026"]],
  },
  {
    id: "feast",
    phrase:
      "( ( kỷ niệm | chào mừng | mừng | dịp | quốc khánh | hưởng ứng ) [{words}] [ngày [{words}]] | lễ | tết ) {feast}",
    examples: [
      "tuyên truyền chào mừng ngày 22/12",
      "bảo đảm an ninh dịp lễ 30/4 và 01/5",
      "treo cờ mừng Quốc khánh 2/9",
    ],
    rejects: [["tổ chức lễ kỷ niệm trước ngày 22/12/2026", "trước ngày 22/12/2026"]],
  },
  {
    id: "anniversary",
    phrase: "ngày {words} \\( [ngày] {date} ( - | – | đến ) [ngày] {date} \\)",
    examples: ["kỷ niệm 80 năm ngày thành lập ngành (10/10/1946 - 10/10/2026)"],
    rejects: [["mở lớp tập huấn (trước ngày 10/10/2026)", "trước ngày 10/10/2026"]],
  },
  {
    id: "dated-paper",
    phrase: `${PAPER} [{issuer} | {words}] [,] ( ký | ban hành ) [trước | trong] [ngày] ( {date} | {period} )`,
    examples: ["Nghị quyết của HĐND tỉnh ban hành ngày 10/7/2026"],
    rejects: [["ban hành Quyết định chậm nhất ngày 30/4/2026", "chậm nhất ngày 30/4/2026"]],
  },
  {
    id: "paper-of-day",
    phrase: `${PAPER} [{issuer}] ngày {date}`,
    examples: ["theo Thông báo ngày 05/3/2026 của Văn phòng UBND tỉnh"],
    rejects: [["xây dựng Kế hoạch trước ngày 15/4/2026", "trước ngày 15/4/2026"]],
  },
  {
    id: "paper-of-period",
    phrase: `${PAPER} [kết quả | công tác | số liệu] ( {period} | {inYear} )`,
    examples: ["báo cáo kết quả 6 tháng đầu năm 2026", "báo cáo tháng 10/2026"],
    rejects: [["báo cáo tháng 10 trước ngày 25/10/2026", "trước ngày 25/10/2026"]],
  },
  {
    id: "reporting-period",
    phrase:
      "( số liệu | kết quả | tình hình | sơ kết | tổng kết | đánh giá | kỳ báo cáo ) [thực hiện | công tác | hoạt động] [trong | của] ( {period} | {inYear} )",
    examples: [
      "tổng hợp số liệu 6 tháng đầu năm 2026",
      "hội nghị tổng kết công tác năm 2025",
      "đánh giá tình hình trong 6 tháng đầu năm 2026",
    ],
    rejects: [["sơ kết 6 tháng đầu năm, gửi trước ngày 05/7/2026", "trước ngày 05/7/2026"]],
  },
  {
    id: "half-year-alone",
    phrase: "( {half} | {nineMonths} )",
    examples: ["kết quả thực hiện quy chế trên địa bàn huyện 6 tháng đầu năm 2026"],
    rejects: [["hoàn thành trong 6 tháng đầu năm 2026", "trong 6 tháng đầu năm 2026"]],
  },
  {
    id: "figures-up-to",
    phrase:
      "( ( số liệu | tính | thống kê | chốt | lũy kế | cập nhật | thời điểm | phát sinh | tiếp nhận ) [tính] [từ {from:point}] [đến | tới] [hết] | mốc [số liệu] ) {point}",
    examples: [
      "tổng hợp số liệu (tính đến ngày 31/12/2025)",
      "Số liệu đến hết ngày 30/6/2026",
      "lũy kế đến hết quý II/2026",
    ],
    rejects: [["tính kinh phí trước ngày 20/3/2026", "trước ngày 20/3/2026"]],
  },
  {
    id: "span-reported",
    phrase: "từ {from:point} ( đến | tới | - | – ) [hết] ( {point} | nay )",
    examples: ["tổng kết từ ngày 01/01/2021 đến ngày 31/12/2025"],
    rejects: [["từ nay đến hết ngày 30/11/2026", "từ nay đến hết ngày 30/11/2026"]],
  },
  {
    id: "effect",
    phrase:
      "( có hiệu lực | hết hiệu lực | hiệu lực | thi hành | áp dụng ) [thi hành] [kể từ | từ | đến | tới | sau] [hết] ( {point} | ngày ký | {from:point} ( đến | - ) {point} )",
    examples: [
      "Nghị quyết có hiệu lực đến hết ngày 31/12/2026",
      "Luật có hiệu lực thi hành từ ngày 01/7/2026",
      "áp dụng từ tháng 8/2026",
    ],
    rejects: [["áp dụng thí điểm trước ngày 01/9/2026", "trước ngày 01/9/2026"]],
  },
  {
    id: "span-of-plan",
    phrase: "( giai đoạn | thời kỳ | nhiệm kỳ | niên độ | năm học ) [từ] {years}",
    examples: ["Chương trình giai đoạn 2026–2030", "nhiệm kỳ 2025 - 2030", "năm học 2026-2027"],
    rejects: [["đề án giai đoạn 2026–2030 trong quý III/2026", "trong quý III/2026"]],
  },
  {
    id: "span-to",
    phrase: "( giai đoạn | lộ trình | định hướng | mục tiêu | tầm nhìn ) [từ {from:point}] đến [hết] ( {point} )",
    examples: ["quy hoạch tỉnh tầm nhìn đến năm 2050", "giai đoạn đến hết quý IV/2030"],
    rejects: [["gửi mục tiêu trước ngày 05/9/2026", "trước ngày 05/9/2026"]],
  },
  {
    id: "past",
    phrase: `( đã | chưa | không | từng ) [được | kịp | thể] ${DONE} [xong] [trước | trong | vào | đến | chậm nhất] [hết] {point}`,
    examples: ["việc đã hoàn thành trước ngày 30/6/2026", "chưa hoàn thành trong quý I/2026"],
    rejects: [["chưa đăng ký thì đăng ký trước ngày 10/7/2026", "trước ngày 10/7/2026"]],
  },
  {
    id: "done-already",
    phrase: `đã [được] ${DONE} {object} ( trước | trong | vào | đến ) [hết] {point}`,
    examples: ["Sở Y tế đã gửi báo cáo trước ngày 15/6/2026"],
    rejects: [["đã gửi văn bản đề nghị các xã báo cáo trước ngày 15/6/2026", "trước ngày 15/6/2026"]],
  },
  {
    id: "then-not",
    phrase: "( trong | đến | trước ) [hết] ( {point} ) [,] ( chưa | đã | vừa qua | không )",
    examples: ["các đơn vị trong 6 tháng đầu năm 2026 chưa đăng ký"],
    rejects: [["trong quý III/2026, các đơn vị đăng ký", "trong quý III/2026"]],
  },
  {
    id: "state-before",
    phrase:
      "( phát sinh | tồn đọng | tồn tại | được ban hành | được cấp | được giao | hình thành ) [từ] [trước | sau | đến | trong] [hết] {point}",
    examples: ["hồ sơ phát sinh trước ngày 01/7/2025", "biên chế được giao đến hết năm 2026"],
    rejects: [["phát sinh mới, gửi trước ngày 01/7/2026", "trước ngày 01/7/2026"]],
  },
  {
    id: "day-of-memory",
    phrase: "( khởi công | khánh thành | thành lập | sinh | ra đời ) [vào | từ] {point}",
    examples: ["kỷ niệm 10 năm thành lập ngày 15/8/2016"],
    rejects: [["thành lập Tổ công tác trước ngày 15/8/2026", "trước ngày 15/8/2026"]],
  },
  {
    id: "money-of-year",
    phrase:
      "( kinh phí | ngân sách | dự toán | nguồn vốn | chỉ tiêu | biên chế | nhiệm vụ | xếp hạng | chỉ số ) [( được | đã ) giao] [trong | của] {inYear}",
    examples: ["cân đối trong dự toán năm 2026", "kinh phí năm 2026 được giao"],
    rejects: [["lập dự toán trước ngày 20/7/2026", "trước ngày 20/7/2026"]],
  },
];
