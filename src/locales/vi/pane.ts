/** All words of the pane in Vietnamese. Every other language has the same shape (`locales/pane.ts`). */
import { dateParts, weekday, type PlainDate } from "../../model/plainDate";
import type { RegistrationState } from "../../model/registration";

const WEEKDAYS = ["", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
const SHORT_WEEKDAYS = ["", "T2", "T3", "T4", "T5", "T6", "T7", "CN"];

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

/** Days under 10, January and February take a leading zero (Nghị định 30/2020/NĐ-CP). */
function dayMonth(date: PlainDate): string {
  const { day, month } = dateParts(date);
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}`;
}

function fullDay(date: PlainDate): string {
  return `${dayMonth(date)}/${dateParts(date).year}`;
}

function shareOf(rate: string | undefined): string {
  return rate === undefined ? "" : `: đúng hạn ${rate}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function joinCounts(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}

const REGISTRATION: Readonly<Record<RegistrationState, string>> = {
  complete: "Đủ",
  missing: "Thiếu",
  over: "Vượt",
  "not-sent": "Chưa gửi",
  unreadable: "Tệp lỗi",
};

export const pane = {
  appName: "Sổ kế hoạch",
  number,
  percent: (part: number, whole: number) =>
    `${(Math.round((part * 1000) / whole) / 10).toString().replace(".", ",")} %`,
  dayMonth,
  fullDay,
  weekdayAndDay: (date: PlainDate) => `${SHORT_WEEKDAYS[weekday(date)] ?? ""} ${fullDay(date)}`,
  today: (date: PlainDate) => `${capital(WEEKDAYS[weekday(date)] ?? "")}, ${fullDay(date)}`,
  quoted: (name: string) => `“${name}”`,

  tabs: {
    label: "Các màn hình",
    source: "Nguồn",
    review: "Rà soát",
    delegates: "Đại biểu",
    tasks: "Nhiệm vụ",
    report: "Báo cáo",
    toSee: (count: number) => `, ${number(count)} điều cần xem`,
  },

  common: {
    back: "Trở lại",
    settings: "Cài đặt",
    close: "Đóng",
    dismiss: "Đóng thông báo",
    readPlan: "Đọc một kế hoạch",
    goToCell: (cell: string) => `Tới ô ${cell}`,
    goToRow: "Tới dòng: ",
    sentTo: "Không gửi gì ra khỏi máy.",
    write: "Ghi vào sổ tính",
    writeAgain: "Ghi lại",
    writing: "Đang ghi",
    undo: "Hoàn tác",
    inferred: "Suy ra",
    addsSheets: (count: number) => `Thêm ${number(count)} trang. Hoàn tác một lần là như cũ.`,
    wroteSheets: (names: readonly string[]) => `Đã thêm ${names.map((name) => `“${name}”`).join(", ")}.`,
    goToSheet: (name: string) => `Tới trang “${name}”`,
    groupsPeople: (groups: number, people: number) => `${number(groups)} nhóm, ${number(people)} người`,
    tasksDue: (tasks: number, due: number) =>
      joinCounts(`${number(tasks)} nhiệm vụ`, tasks > 0 && `${number(due)} có thời hạn`),
  },

  welcome: {
    headline: "Đưa kế hoạch vào, nhận bảng đã kiểm tra",
    lead: "Mỗi dòng đều chỉ được câu gốc.",
    quota: "Bảng phân bổ đại biểu",
    quotaHint: "Cộng đúng, không sót, không mời trùng",
    tracker: "Bảng theo dõi nhiệm vụ",
    trackerHint: "Biết hạn cuối, tự báo quá hạn",
    status: "Tình hình thực hiện",
    statusHint: "Đếm theo hạn và theo cơ quan",
    privacy: "Mọi thứ ở lại trong sổ tính này, không gửi đi đâu.",
    sample: "Thử với kế hoạch mẫu",
    own: "Dùng kế hoạch của tôi",
  },

  source: {
    headline: "Lấy kế hoạch từ đâu?",
    sheet: "Trang tính này",
    sheetHint: "Cả trang đang mở trong Excel",
    sheetDetail: (name: string, range: string) => `“${name}” · ${range}`,
    emptySheet: (name: string) => `“${name}” · chưa có gì`,
    selection: "Vùng đang chọn",
    selectionHint: "Chỉ các ô bạn đang chọn",
    selectionDetail: (range: string, rows: number) => `${range} · ${number(rows)} dòng`,
    paste: "Dán văn bản",
    pasteHint: "Chép từ Word, thư hoặc trang công báo",
    files: "Chọn tệp",
    filesHint: ".docx .xlsx .csv .txt · nhiều tệp một lúc",
    drop: "Hoặc kéo tệp thả vào đây",
    dropNow: "Thả tệp vào đây",
    read: "Đã đọc",
    toUnicode: "Chuyển sang Unicode",
    keepLetters: "Giữ nguyên",
    readAgain: "Đọc lại",
    done: "Xong",
    refused: "Chưa đọc được",
    shown: "Đang xem",
    choose: (name: string) => `Xem “${name}”`,
    groups: "Nhóm đại biểu",
    groupsCount: (groups: number, people: number) => `${number(groups)} nhóm, ${number(people)} người`,
    tasks: "Nhiệm vụ",
    tasksCount: (tasks: number, due: number) => (tasks === 0 ? "0" : `${number(tasks)}, ${number(due)} có thời hạn`),
    unread: "Đoạn chưa hiểu",
    unchanged: "Không gửi gì ra khỏi máy. Sổ tính chưa thay đổi.",
    review: (count: number) => (count === 0 ? "Rà soát rồi ghi" : `Rà soát ${number(count)} điều`),
    trySample: "Thử với kế hoạch mẫu",
    pastedName: "Văn bản dán",
  },

  paste: {
    headline: "Dán văn bản",
    hint: "Dán cả kế hoạch, kể cả bảng. Thừa cũng được.",
    field: "Văn bản",
    words: (count: number) => `${number(count)} chữ`,
    read: "Đọc văn bản",
    clear: "Xóa",
    nothing: "Dán văn bản vào ô trên rồi bấm đọc.",
  },

  reading: {
    headline: (total: number) => (total === 1 ? "Đang đọc" : `Đang đọc ${number(total)} tệp`),
    place: (done: number, total: number) => `tệp ${number(done)}/${number(total)}`,
    open: "Mở và tách đoạn, bảng",
    find: "Tìm đại biểu, nhiệm vụ và hạn cuối",
    review: "Đối chiếu",
    running: "đang làm",
    finished: "xong",
    waiting: "chưa tới",
    unchanged: "Sổ tính chưa thay đổi. Vẫn làm việc với Excel được.",
    cancel: "Hủy đọc",
  },

  review: {
    makeTask: "Thêm vào nhiệm vụ",
    makeGroup: "Thêm vào đại biểu",
    dropRow: "Bỏ dòng này",
    dropRowHint: "Dòng do bạn thêm từ đoạn chưa hiểu.",
    headline: (count: number) =>
      count === 0 ? "Không còn điều nào cần xem" : `${number(count)} điều cần xem trước khi ghi`,
    written: (count: number) =>
      count === 0 ? "Đã ghi, không còn điều nào cần xem" : `Đã ghi, còn ${number(count)} điều cần xem`,
    nothing: "Chưa thấy nhóm đại biểu hay nhiệm vụ nào",
    nothingHint: "Xem “Đoạn chưa hiểu” bên dưới, hoặc chọn nguồn khác.",
    empty: "Chưa có gì để rà soát",
    emptyHint: "Đọc một kế hoạch từ trang tính, văn bản hoặc tệp.",
    findings: "Điều cần xem",
    severity: { error: "Sai", warning: "Nên xem", note: "Để biết" },
    places: (count: number) => `${number(count)} chỗ`,
    missingDue: (count: number) => `${number(count)} nhiệm vụ chưa có thời hạn`,
    andMore: (title: string, count: number) => `${title} và ${number(count)} điều tương tự`,
    seeTask: "Xem nhiệm vụ",
    related: "Xem cùng",
    ignore: "Bỏ qua, ghi lý do",
    reason: "Lý do bỏ qua",
    reasonHint: "Ví dụ: đơn vị cử hai người theo công văn riêng",
    ignoreNow: "Bỏ qua",
    keep: "Giữ lại",
    ignored: "Đã bỏ qua",
    restore: "Xem lại",
    groups: "Nhóm đại biểu",
    tasks: "Nhiệm vụ",
    unread: "Đoạn chưa hiểu",
    people: (count: number) => `${number(count)} người`,
    withDue: (count: number) => `${number(count)} có thời hạn`,
    toSee: "Cần xem",
    countOf: (unit: string) => `Số lượng, ${unit}`,
    unitOf: (no: string) => `Tên nhóm, dòng ${no}`,
    noCount: "chưa có số",
    asWritten: (text: string) => `văn bản ghi “${text}”`,
    rename: "Đổi tên",
    renameHint: "Tên nhóm",
    save: "Đổi",
    cancel: "Thôi",
    seeSource: "Câu gốc",
    noDue: "chưa có thời hạn",
    line: (line: number) => `dòng ${number(line)}`,
    unreadHint: "Những đoạn này không vào bảng nào.",
    seeTasks: "Xem nhiệm vụ",
    seeDelegates: "Xem đại biểu",
    otherSource: "Chọn nguồn khác",
  },

  task: {
    headline: (index: number, total: number) => `Nhiệm vụ ${number(index)} trong ${number(total)}`,
    previous: "Nhiệm vụ trước",
    next: "Nhiệm vụ sau",
    nextTask: "Nhiệm vụ sau",
    allSeen: "Trở lại Rà soát",
    asWritten: "Theo văn bản",
    lastDay: "Hạn cuối",
    noDue: "Không ghi thời hạn",
    noDay: "Chưa tính được ngày",
    summary: "Nhiệm vụ",
    lead: "Cơ quan chủ trì",
    support: "Cơ quan phối hợp",
    deliverTo: "Nơi nhận",
    none: "Không có",
    where: (place: string) => `Mục ${place}`,
    toSee: (count: number) => `Nhiệm vụ này có ${number(count)} điều cần xem.`,
    fine: "Nhiệm vụ này không có gì phải xem.",
  },

  delegates: {
    people: "người",
    seats: (capacity: number) => `/ ${number(capacity)} chỗ`,
    capacityLabel: (people: number, capacity: number) => `${number(people)} người trên ${number(capacity)} chỗ`,
    groups: (count: number) => `${number(count)} nhóm`,
    free: (count: number) => (count < 0 ? `quá ${number(-count)} chỗ` : `còn trống ${number(count)} chỗ`),
    errors: (count: number) => `${number(count)} lỗi cần sửa`,
    toSee: (count: number) => `${number(count)} điều nên xem`,
    fine: "Khớp",
    missingCounts: (count: number) => `${number(count)} nhóm chưa có số`,
    sumAgrees: (rows: number, total: number) => `Cộng ${number(rows)} dòng được ${number(total)}`,
    proseAgrees: (total: number, place: string) => `Văn bản ghi ${number(total)} người (${place})`,
    checks: "Kiểm tra",
    byEvent: "Theo hội nghị",
    see: "Xem",
    seeWhat: (title: string) => `Xem: ${title}`,
    live: (sheet: string) => `Theo trang “${sheet}”, cập nhật khi bảng đổi.`,
    fromPlan: "Theo bản đọc được, chưa ghi vào sổ tính.",
    empty: "Chưa có bảng đại biểu",
    emptyHint: "Đọc một kế hoạch có danh sách hoặc số lượng đại biểu.",
    goTo: "Tới bảng đại biểu",
  },

  register: {
    headline: "Danh mục đơn vị",
    known: (units: number) => `Sổ tính có ${number(units)} đơn vị`,
    unknown: "Sổ tính chưa có danh mục",
    found: (units: number) => `${number(units)} đơn vị trong văn bản`,
    added: (units: number) => `thêm ${number(units)} từ văn bản`,
    complete: "đủ các đơn vị của văn bản",
    toSee: (names: number) => `${number(names)} cách viết cần xem`,
    sameName: "Cùng tên, viết khác",
    nearName: "Gần giống, có phải là một?",
    allSame: "Gộp tất cả",
    question: (keep: string, other: string) => `${keep} và ${other}`,
    same: "Là một",
    different: "Khác nhau",
    mentions: (count: number) => `${number(count)} lần`,
    inRegister: "đã có trong danh mục",
    units: (count: number) => `Đơn vị (${number(count)})`,
    newUnits: (count: number) => `Đơn vị sẽ ghi (${number(count)})`,
    unanswered: (count: number) => `${number(count)} câu chưa trả lời: các tên đó ghi riêng.`,
    addsSheet: (sheet: string) => `Thêm trang “${sheet}”. Hoàn tác một lần là như cũ.`,
    addsRows: (count: number, sheet: string) => `Thêm ${number(count)} dòng vào trang “${sheet}”.`,
    addsNames: (sheet: string) => `Ghi tên khác vào trang “${sheet}”.`,
    write: "Ghi danh mục",
    nothing: "Văn bản không nêu đích danh đơn vị nào.",
    use: "Rà soát đếm sở, xã theo danh mục này. Sửa, điền thêm ngay trên trang.",
  },

  tasks: {
    headline: (overdue: number, soon: number) => {
      if (overdue === 0 && soon === 0) return "Không có việc quá hạn hay sắp đến hạn";
      if (overdue === 0) return `${number(soon)} việc sắp đến hạn`;
      return soon === 0
        ? `${number(overdue)} việc quá hạn`
        : `${number(overdue)} việc quá hạn, ${number(soon)} việc sắp đến hạn`;
    },
    total: (count: number) => `${number(count)} nhiệm vụ`,
    completed: "Đã hoàn thành",
    open: "Chưa hoàn thành",
    class: {
      "on-time": "Đúng hạn",
      late: "Quá hạn",
      completed: "Chưa rõ ngày",
      overdue: "Quá hạn",
      soon: "Sắp đến hạn",
      "in-time": "Trong hạn",
      "no-deadline": "Không hạn",
      suspended: "Tạm dừng",
      standing: "Thường xuyên",
    },
    fullClass: {
      "on-time": "Đã hoàn thành, đúng hạn",
      late: "Đã hoàn thành, quá hạn",
      completed: "Đã hoàn thành, chưa rõ ngày",
      overdue: "Chưa hoàn thành, quá hạn",
      soon: "Chưa hoàn thành, sắp đến hạn",
      "in-time": "Chưa hoàn thành, trong hạn",
      "no-deadline": "Chưa hoàn thành, không hạn",
      suspended: "Tạm dừng",
      standing: "Thường xuyên",
    },
    standing: (count: number) => `Thường xuyên, định kỳ: ${number(count)}, theo dõi riêng`,
    overdueBy: (days: number) => `Quá hạn ${number(days)} ngày`,
    dueToday: "Hạn hôm nay",
    soonBy: (days: number) => `Sắp đến hạn: còn ${number(days)} ngày`,
    daysLeft: (days: number) => `Còn ${number(days)} ngày`,
    byDeadline: "Theo hạn",
    byAgency: "Theo cơ quan",
    order: "Cách xếp",
    filter: "Lọc theo tình trạng",
    all: "Tất cả",
    shown: (count: number) => `${number(count)} nhiệm vụ`,
    noAgency: "Chưa rõ cơ quan",
    agencyCount: (overdue: number, total: number) =>
      overdue === 0 ? number(total) : `${number(overdue)} quá hạn trong ${number(total)}`,
    remind: (agencies: number) => `Soạn lời nhắc ${number(agencies)} cơ quan`,
    overdueAgencies: (tasks: number, agencies: number) =>
      `${number(tasks)} việc quá hạn thuộc ${number(agencies)} cơ quan.`,
    live: (sheet: string) => `Theo trang “${sheet}”, cập nhật khi bảng đổi.`,
    fromPlan: "Theo bản đọc được, chưa ghi vào sổ tính.",
    empty: "Chưa có bảng theo dõi",
    emptyHint: "Đọc một kế hoạch có phần giao nhiệm vụ.",
    goTo: "Tới bảng theo dõi",
  },

  merge: {
    title: "Đăng ký",
    headline: "Gộp danh sách gửi về",
    hint: "Chọn mọi tệp các đơn vị gửi về, nhiều tệp một lúc. Tệp hỏng không chặn tệp khác.",
    choose: "Chọn tệp",
    unchanged: "Không gửi gì ra khỏi máy. Tệp gửi về không bị sửa.",
    forms: "Tạo mẫu đăng ký để gửi đi",
    formsHint: "Mỗi đơn vị một trang: chỉ tiêu, các cột cần điền",
    running: (files: number) => `Đang gộp ${number(files)} tệp`,
    cancel: "Hủy gộp",
    merged: (read: number, files: number) => `Đã gộp ${number(read)} trong ${number(files)} tệp`,
    counts: (rows: number, repeats: number) =>
      joinCounts(
        `${number(rows)} dòng`,
        repeats > 0 && `${number(repeats)} dòng trùng người`,
        `${number(rows - repeats)} đại biểu`,
      ),
    questions: (count: number) => `${number(count)} tệp cần xem`,
    questionsLabel: "Tệp cần xem",
    countBoth: "Tính cả tệp này",
    ofUnit: "Tệp của đơn vị",
    chooseUnit: "Chọn đơn vị",
    columns: "Cột đã ghép",
    roles: {
      person: "Họ và tên",
      family: "Họ và tên đệm",
      given: "Tên",
      unit: "Đơn vị",
      position: "Chức vụ",
      phone: "Điện thoại",
      mode: "Hình thức dự",
      note: "Ghi chú",
      no: "Số thứ tự",
      other: "Không dùng",
    },
    files: (count: number) => `Tệp (${number(count)})`,
    filesLabel: "Các tệp",
    people: (count: number) => `${number(count)} người`,
    late: "gửi sau hạn",
    read: "Đã gộp",
    superseded: "Đã thay",
    unreadable: "Chưa đọc được",
    adds: "Thêm 4 trang: theo đơn vị, danh sách, các tệp, chưa gửi.",
    seeUnits: "Xem theo đơn vị",
    seeFiles: "Xem các tệp",
    seeAll: (count: number) => `Xem cả ${number(count)}`,
    order: "Đơn vị cần nhắc xếp trước.",
    unitsHeadline: (pressing: number, units: number) =>
      pressing === 0
        ? `Cả ${number(units)} đơn vị đã đủ`
        : `${number(pressing)} trong ${number(units)} đơn vị cần nhắc`,
    unitsLabel: "Các đơn vị",
    all: (count: number) => `Tất cả ${number(count)}`,
    stateCount: (state: RegistrationState, count: number) => `${REGISTRATION[state]} ${number(count)}`,
    state: REGISTRATION,
    shown: (shown: number, all: number) => `${number(shown)} trong ${number(all)} đơn vị`,
    ofQuota: (received: number, quota: number) => `${number(received)}/${number(quota)}`,
    missingBy: (people: number) => `Thiếu ${number(people)}`,
    overBy: (people: number) => `Vượt ${number(people)}`,
    remind: (units: number) => `Soạn lời nhắc ${number(units)} đơn vị`,
    reminder: "Lời nhắc gửi danh sách",
    day: "In cho ngày họp",
    dayHint: "Danh sách điểm danh để ký, biển tên",
    allComplete: "Xong",
  },

  reminders: {
    headline: (agencies: number) => `Lời nhắc ${number(agencies)} cơ quan`,
    forms: "Loại lời nhắc",
    form: { message: "Tin nhắn", mail: "Thư điện tử", letter: "Công văn" },
    counts: (overdue: number, soon: number) =>
      joinCounts(overdue > 0 && `${number(overdue)} quá hạn`, soon > 0 && `${number(soon)} sắp đến hạn`),
    textFor: (agency: string) => `Lời nhắc ${agency}`,
    copy: "Chép",
    copyFor: (agency: string) => `Chép lời nhắc ${agency}`,
    copyAll: (agencies: number) => `Chép tất cả ${number(agencies)} lời nhắc`,
    copied: "Đã chép",
    copiedAll: "Đã chép tất cả. Dán vào nơi cần gửi.",
    hint: "Không tự gửi đi: chép rồi dán vào Zalo, thư hoặc công văn.",
  },

  report: {
    headline: "Tình hình thực hiện nhiệm vụ",
    caption: (tasks: number, agencies: number) => `${number(tasks)} nhiệm vụ của ${number(agencies)} cơ quan`,
    asOf: (day: string) => `Số liệu đến ngày ${day}`,
    byClass: "Theo tình trạng",
    byAgency: "Theo cơ quan chủ trì",
    agency: "Cơ quan",
    total: "Tổng",
    overdue: "Quá hạn",
    completed: "Đã xong",
    partsAgree: (parts: readonly number[], total: number) =>
      `${parts.map(number).join(" + ")} = ${number(total)}, các phần bằng tổng`,
    sharedTasks: "Nhiệm vụ của nhiều cơ quan tính cho từng cơ quan.",
    standing: (count: number) => `Không tính ${number(count)} nhiệm vụ thường xuyên, định kỳ.`,
    period: "Kỳ báo cáo",
    periodName: {
      month: (index: number, year: number) => `Tháng ${index}/${year}`,
      quarter: (index: number, year: number) => `Quý ${["I", "II", "III", "IV"][index - 1] ?? ""}/${year}`,
      "half-year": (index: number, year: number) => `6 tháng ${index === 1 ? "đầu" : "cuối"} năm ${year}`,
      year: (_index: number, year: number) => `Năm ${year}`,
    },
    periodDays: (from: string, to: string, byDecree: boolean) => `${from} đến ${to}${byDecree ? " (NĐ 09/2019)" : ""}`,
    denominator: "Tỷ lệ % tính trên",
    denominatorHint: "Cách tính được in dưới bảng.",
    ofDue: (count: number, rate: string | undefined) => `Nhiệm vụ đã đến hạn (${number(count)})${shareOf(rate)}`,
    ofAll: (count: number, rate: string | undefined) => `Tất cả nhiệm vụ (${number(count)})${shareOf(rate)}`,
    parts: "Các phần",
    tablePart: "Bảng theo cơ quan",
    overduePart: (count: number) => `Việc quá hạn (${number(count)})`,
    signaturePart: "Nơi nhận, chữ ký",
    makeTracker: "Lập bảng theo dõi",
    trackerFirst: "Báo cáo đếm trên bảng theo dõi: ghi bảng trước.",
    make: "Lập báo cáo",
    makeAgain: "Lập báo cáo mới",
    adds: "Thêm một trang A4, đã đặt lề và khổ in.",
    made: (sheet: string) => `Đã lập trang “${sheet}”.`,
    open: "Mở trang",
    empty: "Chưa có gì để tổng hợp",
    emptyHint: "Đọc một kế hoạch có phần giao nhiệm vụ.",
  },

  settings: {
    headline: "Cài đặt",
    language: "Ngôn ngữ",
    likeExcel: (name: string) => `Theo Excel (${name})`,
    languages: { vi: "Tiếng Việt", en: "English" },
    due: "Thời hạn",
    strict: "“Trước ngày 20” là hết ngày 19",
    strictHint: "Tắt: tính cả ngày 20",
    soon: "Báo sắp đến hạn trước",
    soonHint: "Ngày, tính cả ngày nghỉ",
  },

  news: {
    read: (plans: number, refused: number) =>
      refused === 0
        ? `Đã đọc ${number(plans)} nguồn`
        : `Đã đọc ${number(plans)} nguồn, ${number(refused)} nguồn chưa đọc được`,
    merged: (files: number, unreadable: number) =>
      unreadable === 0
        ? `Đã gộp ${number(files)} tệp`
        : `Đã gộp ${number(files - unreadable)} trong ${number(files)} tệp`,
    cancelled: "Đã hủy đọc",
    written: (sheets: number) => `Đã ghi ${number(sheets)} trang`,
    registered: (units: number) => `Danh mục có ${number(units)} đơn vị`,
    undone: "Đã hoàn tác",
    fixed: "Đã sửa trong bản rà soát",
    filtered: (count: number) => `${number(count)} nhiệm vụ`,
  },

  problem: {
    readAgain: "Đọc lại",
    nothingWritten: "Chưa ghi gì. Những gì bạn sửa ở đây vẫn giữ.",
    toPaste: "Dán văn bản",
  },

  crash: {
    headline: "Màn hình này dừng vì lỗi của chương trình",
    text: "Kế hoạch đã đọc vẫn còn, sổ tính không bị đụng tới.",
    again: "Mở lại màn hình",
    copy: "Chép báo cáo lỗi",
    copied: "Đã chép báo cáo lỗi",
    report: "Báo cáo lỗi, không có nội dung kế hoạch",
  },
};
