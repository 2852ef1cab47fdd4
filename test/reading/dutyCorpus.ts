/** Sentences that say what is to be done, put together from ways to word a time, words before it and places to stand. */

/** Words that name a time, and the day that they mean in a paper of 02/7/2026, or the rule. */
export type Form = readonly [words: string, meaning: string];

export interface DutyCorpus {
  /** Forms that a sentence may hold anywhere, with the words that may stand before them. */
  readonly free: readonly { readonly forms: readonly Form[]; readonly cues: readonly string[] }[];
  /** Forms that are a deadline only where they stand apart. */
  readonly apart: readonly Form[];
  /** A sentence with the time inside. */
  readonly inside: readonly ((time: string) => string)[];
  /** A sentence with the time parted from it by marks. */
  readonly parted: readonly ((time: string) => string)[];
  /** Things that have a time in them which is no deadline. */
  readonly other: readonly string[];
  readonly about: readonly ((thing: string) => string)[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const vi: DutyCorpus = {
  free: [
    {
      cues: ["", "vào ", "dự kiến ", "chậm nhất ", "đến hết ", "hoàn thành trong "],
      forms: [
        ["ngày 14/8/2026", "2026-08-14"],
        ["ngày 14/8", "2026-08-14"],
        ["ngày 14 tháng 8 năm 2026", "2026-08-14"],
        ["ngày 14 tháng 8", "2026-08-14"],
        ["ngày 14 tháng Tám năm 2026", "2026-08-14"],
        ["ngày 13 và 14/8/2026", "2026-08-14"],
      ],
    },
    {
      cues: ["", "vào ", "chậm nhất ", "không quá ", "xong trước "],
      forms: [
        ["14/8/2026", "2026-08-14"],
        ["14.8.2026", "2026-08-14"],
        ["14-8-2026", "2026-08-14"],
        ["8 giờ 00 ngày 14/8/2026", "2026-08-14"],
        ["14h30, thứ Sáu, ngày 14/8", "2026-08-14"],
        ["thứ Sáu, ngày 14/8/2026", "2026-08-14"],
        ["17 giờ 00, thứ Sáu (14/8/2026", "2026-08-14"],
      ],
    },
    {
      cues: ["", "trong thời gian ", "thực hiện "],
      forms: [
        ["từ ngày 03/8 đến ngày 14/8/2026", "2026-08-14"],
        ["từ ngày 03/8/2026 đến hết ngày 14/8/2026", "2026-08-14"],
        ["từ 8 giờ 00 ngày 03/8/2026 đến 17 giờ 00 ngày 14/8/2026", "2026-08-14"],
        ["từ ngày 03 đến ngày 14 tháng 8", "2026-08-14"],
        ["từ tháng 7/2026 đến tháng 9/2026", "2026-09-30"],
        ["từ quý III/2026 đến quý I/2027", "2027-03-31"],
      ],
    },
    {
      cues: ["trong ", "đến hết ", "hoàn thành trong ", "chậm nhất trong "],
      forms: [
        ["tháng 9/2026", "2026-09-30"],
        ["tháng 9", "2026-09-30"],
        ["tháng Chín năm 2026", "2026-09-30"],
        ["quý III/2026", "2026-09-30"],
        ["quý 3 năm 2026", "2026-09-30"],
        ["quý IV năm 2026 và tháng 01 năm 2027", "2027-01-31"],
      ],
    },
    {
      cues: ["", "vào "],
      forms: [
        ["cuối năm 2027", "2027-12-31"],
        ["giữa tháng 9/2026", "2026-09-15"],
        ["nửa đầu tháng 9/2026", "2026-09-15"],
        ["tuần thứ 2 tháng 9/2026", "2026-09-14"],
        ["thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=FR"],
        ["17 giờ các ngày thứ Ba, thứ Sáu", "FREQ=WEEKLY;BYDAY=TU,FR"],
        ["ngày 25 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=25"],
        ["các ngày 15 và 30 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15,30"],
        ["trước ngày 15/12 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"],
      ],
    },
    {
      cues: [""],
      forms: [
        ["định kỳ nửa tháng", "FREQ=MONTHLY;BYMONTHDAY=15,-1"],
        ["định kỳ theo quý", "FREQ=MONTHLY;INTERVAL=3"],
        ["6 tháng một lần", "FREQ=MONTHLY;INTERVAL=6"],
        ["trong hai ngày 13 và 14/8/2026", "2026-08-14"],
        ["trong tuần từ 10/8 đến 14/8/2026", "2026-08-14"],
        ["trong thời hạn 10 ngày kể từ ngày ký", "2026-07-13"],
        ["chậm nhất 05 ngày sau khi có kết luận (tức ngày 14/8/2026", "2026-08-14"],
      ],
    },
  ],
  apart: [
    ["tháng 9/2026", "2026-09-30"],
    ["quý III/2026", "2026-09-30"],
    ["9/2026", "2026-09-30"],
    ["năm 2026", "2026-12-31"],
    ["6 tháng cuối năm 2026", "2026-12-31"],
    ["hằng quý", "FREQ=MONTHLY;INTERVAL=3"],
    ["dự kiến tháng 9/2026", "2026-09-30"],
  ],
  inside: [
    (time) => `Sở Nội vụ tổng hợp danh sách đại biểu ${time}.`,
    (time) => `Bố trí nhân sự phục vụ lễ khai mạc ${time}.`,
    (time) => `Trình bày tham luận tại hội nghị chuyên đề ${time}.`,
    (time) => `Kiểm tra hội trường ${time} tại Trung tâm Văn hóa tỉnh.`,
  ],
  parted: [
    (time) => `${capital(time)}, Sở Nội vụ tổng hợp danh sách đại biểu.`,
    (time) => `In tài liệu phát cho đại biểu (${time}); gửi Văn phòng.`,
    (time) => `Mời báo cáo viên, ${time}, thống nhất đề cương.`,
  ],
  other: [
    "Kế hoạch số 118/KH-UBND ngày 02 tháng 7 năm 2026 của UBND tỉnh",
    "Công văn số 77/SNV-TCBC của Sở Nội vụ ngày 06/3/2026",
    "Nghị quyết 57-NQ/TW ngày 22/12/2024",
    "Kết luận 121-KL/TW của Bộ Chính trị ngày 24/01/2025",
    "Thông báo ngày 05/3/2026 của Văn phòng UBND tỉnh",
    "Nghị quyết của HĐND tỉnh ban hành ngày 10/7/2026",
    "ý kiến tại cuộc họp giao ban ngày 10/5/2026",
    "nội dung của buổi làm việc với Sở Y tế ngày 10/5/2026",
    "các góp ý đã gửi các sở ngày 12/5/2026",
    "những lỗi đã được chỉ ra từ ngày 12/5/2026",
    "hồ sơ phát sinh trước ngày 01/7/2025",
    "hồ sơ tiếp nhận từ ngày 01/01/2026 đến ngày 30/6/2026",
    "số liệu tính đến ngày 31/12/2025",
    "kết quả 6 tháng đầu năm 2026",
    "báo cáo tháng 6/2026",
    "quy định có hiệu lực từ ngày 01/7/2026",
    "chỉ tiêu giai đoạn 2026 - 2030",
    "dự toán năm 2026",
    "nhiệm vụ năm 2026",
    "các việc chưa hoàn thành trong quý I/2026",
    "các việc đã hoàn thành trước ngày 30/6/2026",
    "quy hoạch tầm nhìn đến năm 2050",
    "kế hoạch năm học 2026-2027",
    "hoạt động kỷ niệm 80 năm ngày thành lập ngành (10/10/1946 - 10/10/2026)",
    "hoạt động chào mừng ngày 22/12",
    "công tác phục vụ dịp lễ 30/4 và 01/5",
    "hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia 10/10",
    "02 ngày công lao động",
    "1/3 số hộ chưa đăng ký",
    "tổ trực 24/24 giờ",
    "05 đến 15 thành viên",
    "đường 30/4",
    "6/139 đề xuất",
    "Luật sửa đổi ban hành ngày 10/7/2026",
    "Chỉ thị số 09/CT-UBND, ngày 16/5/2026",
    "lũy kế đến hết quý II/2026",
    "biên chế được giao đến hết năm 2026",
    "tình hình trong 6 tháng đầu năm 2026",
    "nhiệm kỳ 2025 - 2030",
    "công trình khánh thành ngày 19/8/2025",
    "cán bộ sinh từ ngày 01/01/1990",
  ],
  about: [
    (thing) => `Sở Nội vụ rà soát ${thing}.`,
    (thing) => `Tiếp tục theo dõi ${thing}; tham mưu UBND tỉnh.`,
    (thing) => `Các cơ quan phổ biến ${thing} cho cán bộ, công chức.`,
  ],
};

const en: DutyCorpus = {
  free: [
    {
      cues: ["on ", "by ", "no later than ", "before ", "scheduled for "],
      forms: [
        ["14 August 2026", "2026-08-14"],
        ["14 August", "2026-08-14"],
        ["August 14, 2026", "2026-08-14"],
        ["Aug 14", "2026-08-14"],
        ["14th of August 2026", "2026-08-14"],
        ["Friday, 14 August 2026", "2026-08-14"],
        ["8/14/2026", "2026-08-14"],
        ["2026-08-14", "2026-08-14"],
      ],
    },
    {
      cues: ["by ", "no later than ", "before "],
      forms: [
        ["5 p.m. on 14 August 2026", "2026-08-14"],
        ["noon on Friday, August 14, 2026", "2026-08-14"],
      ],
    },
    {
      cues: ["", "in the period "],
      forms: [
        ["from 3 August to 14 August 2026", "2026-08-14"],
        ["between 8/3/2026 and 8/14/2026", "2026-08-14"],
        ["from 3 to 14 August 2026", "2026-08-14"],
        ["between July 2026 and September 2026", "2026-09-30"],
      ],
    },
    {
      cues: ["in ", "during ", "by the end of ", "within "],
      forms: [
        ["September 2026", "2026-09-30"],
        ["September", "2026-09-30"],
        ["Q3 2026", "2026-09-30"],
        ["the third quarter of 2026", "2026-09-30"],
      ],
    },
    {
      cues: [""],
      forms: [
        ["in mid-September 2026", "2026-09-15"],
        ["by the end of 2027", "2027-12-31"],
        ["during the week of 10 August 2026", "2026-08-16"],
        ["on a quarterly basis", "FREQ=MONTHLY;INTERVAL=3"],
        ["twice a year", "FREQ=YEARLY"],
        ["every two weeks", "FREQ=WEEKLY;INTERVAL=2"],
        ["every Friday", "FREQ=WEEKLY;BYDAY=FR"],
        ["on Mondays", "FREQ=WEEKLY;BYDAY=MO"],
        ["by the 5th of each month", "FREQ=MONTHLY;BYMONTHDAY=5"],
        ["at the end of each month", "FREQ=MONTHLY;BYMONTHDAY=-1"],
        ["within 10 days of this memo", "2026-07-13"],
        ["within five days of approval (i.e. 14 August 2026", "2026-08-14"],
      ],
    },
  ],
  apart: [
    ["September 2026", "2026-09-30"],
    ["Q3 2026", "2026-09-30"],
    ["in 2026", "2026-12-31"],
    ["monthly", "FREQ=MONTHLY"],
    ["quarterly", "FREQ=MONTHLY;INTERVAL=3"],
  ],
  inside: [
    (time) => `The Finance Unit will close the books ${time}.`,
    (time) => `Present the figures at the steering meeting ${time}.`,
    (time) => `Check the conference room ${time} with the Logistics Unit.`,
  ],
  parted: [
    (time) => `${capital(time)}, the Finance Unit will close the books.`,
    (time) => `Print the handouts for the delegates (${time}); send them to the office.`,
    (time) => `Invite the speakers, ${time}, and agree on the outline.`,
  ],
  other: [
    "Decision No. 12/QD of 14 April 2026",
    "the letter dated 3 March 2026",
    "the circular issued on 3 March 2026",
    "the request received on 3 March 2026",
    "the comments sent on 3 March 2026",
    "the plan approved on 3 March 2026",
    "the minutes of the steering meeting of 12 May 2026",
    "the remarks made at the meeting on 12 May 2026",
    "the figures as of 31 December 2025",
    "the results for Q2 2026",
    "the results in 2025",
    "the report for June 2026",
    "the budget for 2026",
    "the strategy 2026–2030",
    "the rules in force from 1 July 2026",
    "permits valid until 31 December 2026",
    "lists that were submitted by 3 March 2026",
    "items that have not been completed in Q2 2026",
    "the monthly report",
    "the quarterly review",
    "the half-yearly accounts",
    "15 of 30 schools",
    "two of the three rooms",
    "the 24/7 hotline",
    "a half-day workshop",
    "all 45 delegates",
    "the agreement signed on 17 June 2023",
    "staff born on 1 May 1990",
    "the centre established in 2012",
    "the notice dated 3 March 2026",
    "the faults found at the inspection of 12 May 2026",
    "the memorandum of 12 May 2026",
    "the decree of 12 May 2026",
    "the directive on 12 May 2026",
    "figures to 31 December 2025, data until 31 December 2025",
    "the results of 2025",
    "the funds for 2026",
    "the review of 2025",
    "rules adopted on 3 March 2026",
    "the plan signed 3 March 2026",
    "the programme for 2026-2030",
  ],
  about: [
    (thing) => `The Finance Unit will check ${thing}.`,
    (thing) => `Keep to ${thing}; inform the Director.`,
    (thing) => `All units share ${thing} with their staff.`,
  ],
};

export const DUTY_CORPUS = { vi, en };
