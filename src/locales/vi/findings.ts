import type { RowLabel } from "../../model/message";
import type { FindingWords } from "../findingWords";
import { dayMonthYear, shorten } from "../shorten";

const WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
const TIMES: Readonly<Record<number, string>> = { 2: "hai", 3: "ba", 4: "bốn", 5: "năm" };
const ANCHORS: Readonly<Record<string, string>> = {
  "issue-date": "ngày ban hành",
  "event-date": "ngày tổ chức",
  "other-item": "hạn của nhiệm vụ khác",
  "named-event": "ngày của sự kiện được nêu",
  start: "ngày bắt đầu",
  year: "năm",
};

const rowName = ({ row, group }: RowLabel) => (row === "" ? `Nhóm “${shorten(group, 60)}”` : `Dòng ${row}`);
const times = (count: number) => `${TIMES[count] ?? count} lần`;
const weekdayName = (weekday: number) => WEEKDAYS[weekday - 1] ?? "";
const workingDay = (day: string, weekday: number) =>
  `Ngày làm việc cuối: ${weekdayName(weekday)} ${dayMonthYear(day)}.`;
const dayOffTitle = (weekday: number) =>
  weekday > 5 ? `Hạn cuối là ${weekdayName(weekday)}` : "Hạn cuối là ngày nghỉ";

export const findings: FindingWords = {
  messages: {
    sameUnitTwice: ({ unit, times: count, ...row }) => ({
      title: `Một đơn vị ghi ${times(count)}`,
      detail: `${rowName(row)} ghi “${unit}” ${times(count)}.`,
    }),
    sameUnitTwiceSeats: ({ unit, times: count, count: seats, distinct, ...row }) => ({
      title: `Một đơn vị ghi ${times(count)}`,
      detail: `${rowName(row)} giữ ${seats} chỗ nhưng chỉ mời ${distinct} đơn vị: “${unit}” ghi ${times(count)}. Cộng lại không thấy lỗi này.`,
    }),
    namesExceedQuota: ({ count, names, ...row }) => ({
      title: `${names} đơn vị, chỉ ${count} chỗ`,
      detail: `${rowName(row)} mời ${names} đơn vị nhưng giữ ${count} chỗ.`,
    }),
    namesBelowQuota: ({ count, names, ...row }) => ({
      title: `${count} chỗ, chỉ ${names} đơn vị`,
      detail: `${rowName(row)} giữ ${count} chỗ nhưng chỉ nêu tên ${names} đơn vị.`,
    }),
    namesAfterRepeat: ({ count, names, ...row }) => ({
      title: `${count} chỗ, ${names} đơn vị khác nhau`,
      detail: `${rowName(row)}: do có đơn vị ghi lặp lại.`,
    }),
    ruleUnitsUnlisted: ({ count, each, units, per, ...row }) => ({
      title: `${count} chỗ, chưa có tên ${units} đơn vị`,
      detail: `${rowName(row)}: ${count} = ${each} người/${per} × ${units}, nhưng không danh sách nào nêu tên ${units} đơn vị.`,
    }),
    ruleVsRegister: ({ count, each, units, ...row }) => ({
      title: `${units} đơn vị × ${each} người khác ${count}`,
      detail: `${rowName(row)} ghi ${count} chỗ; trang “Đơn vị” có ${units} đơn vị cấp này, mỗi đơn vị ${each} người là ${units * each}.`,
    }),
    ruleNotDivisible: ({ count, each, per, ...row }) => ({
      title: `${count} không chia hết cho ${each}`,
      detail: `${rowName(row)} ghi ${count} chỗ, trong khi mỗi ${per} cử ${each} người.`,
    }),
    ruleNamesMismatch: ({ count, each, names, ...row }) => ({
      title: `${names} đơn vị × ${each} người khác ${count}`,
      detail: `${rowName(row)} ghi ${count} chỗ; ${names} đơn vị, mỗi đơn vị ${each} người, là ${names * each}.`,
    }),
    totalMismatch: ({ stated, computed }) => ({
      title: `Tổng ghi ${stated}, cộng được ${computed}`,
      detail: `Tổng cộng ghi ${stated}; cộng các dòng được ${computed}, lệch ${Math.abs(stated - computed)}.`,
    }),
    totalExplained: ({ stated, computed }) => ({
      title: `Tổng ghi ${stated}, cộng được ${computed}`,
      detail: `Lệch ${Math.abs(stated - computed)} do một lỗi khác trong bảng. Sửa lỗi đó trước.`,
    }),
    subtotalMismatch: ({ stated, computed }) => ({
      title: `Cộng nhóm ghi ${stated}, cộng được ${computed}`,
      detail: `Số cộng của nhóm ghi ${stated}; cộng các dòng trong nhóm được ${computed}.`,
    }),
    columnTotalMismatch: ({ label, stated, computed }) => ({
      title: `Tổng cột ghi ${stated}, cộng được ${computed}`,
      detail: `Cột “${shorten(label, 60)}”: dòng tổng ghi ${stated}; cộng các dòng được ${computed}.`,
    }),
    rowPartsMismatch: ({ stated, computed, parts, ...row }) => ({
      title: `Dòng ghi ${stated}, các cột cộng được ${computed}`,
      detail: `${rowName(row)} ghi ${stated}; cộng các cột (${shorten(parts.join(", "), 100)}) được ${computed}.`,
    }),
    totalTypedRight: ({ stated }) => ({
      title: "Tổng gõ tay, không phải công thức",
      detail: `Số ${stated} đang đúng, nhưng sẽ không đổi theo khi sửa bảng.`,
    }),
    totalTypedWrong: ({ stated }) => ({
      title: "Tổng gõ tay, không phải công thức",
      detail: `Số ${stated} là số gõ tay, không đổi theo khi sửa bảng.`,
    }),
    proseTotalMismatch: ({ stated, computed }) => ({
      title: `Văn bản ghi ${stated} người, bảng là ${computed}`,
      detail: `Phần lời văn ghi ${stated} người; bảng phân bổ có ${computed} người.`,
    }),
    proseTotalAbout: ({ stated, computed }) => ({
      title: `Văn bản ghi khoảng ${stated} người, bảng là ${computed}`,
      detail: `Bảng phân bổ lệch quá một phần mười so với con số khoảng ${stated} trong lời văn.`,
    }),
    overCapacity: ({ people, seats, venue }) => ({
      title: `Thiếu ${people - seats} chỗ ngồi`,
      detail: `${people} người dự trực tiếp; ${venue} có ${seats} chỗ.`,
    }),
    nearCapacity: ({ people, seats, venue }) => ({
      title: `Hội trường gần kín: ${people} trong ${seats} chỗ`,
      detail: `${venue} còn trống ${seats - people} chỗ.`,
    }),
    seatsWithoutPeople: ({ seats, venue }) => ({
      title: "Chưa biết có đủ chỗ ngồi không",
      detail: `${venue} có ${seats} chỗ; văn bản không cho biết bao nhiêu người dự trực tiếp.`,
    }),
    peopleWithoutSeats: ({ people, venue }) => ({
      title: "Chưa biết có đủ chỗ ngồi không",
      detail: `${people} người dự trực tiếp; văn bản không ghi số chỗ của ${venue}.`,
    }),
    inAnnexOnly: ({ unit }) => ({
      title: "Một đơn vị chỉ có trong phụ lục",
      detail: `Phụ lục mời “${unit}”, phần thân kế hoạch không nêu.`,
    }),
    groupInBodyOnly: ({ group }) => ({
      title: "Một nhóm không thấy trong phụ lục",
      detail: `Phần thân mời “${shorten(group, 80)}”, phụ lục không có dòng nào tương ứng.`,
    }),
    movedUnit: ({ unit }) => ({
      title: "Một đơn vị ở dòng khác trong phụ lục",
      detail: `Phần thân kế hoạch ghi “${unit}” ở nhóm này, phụ lục xếp vào dòng khác.`,
    }),
    numbersDiffer: ({ body, annex, ...row }) => ({
      title: `Phần thân ghi ${body} người, phụ lục ghi ${annex}`,
      detail: `${rowName(row)}: số người ở phần thân và ở phụ lục khác nhau.`,
    }),
    inBodyOnly: ({ unit }) => ({
      title: "Một đơn vị chưa có trong phụ lục",
      detail: `Phần thân kế hoạch mời “${unit}”, phụ lục không nêu.`,
    }),
    likelyScanError: ({ unit, likely }) => ({
      title: "Một tên viết hai cách",
      detail: `Phụ lục ghi “${unit}”, phần thân ghi “${likely}”: có thể do gõ hoặc quét nhầm.`,
    }),
    likelySpelling: ({ unit, likely }) => ({
      title: "Một tên viết hai cách",
      detail: `Chỗ này ghi “${unit}”, chỗ khác ghi “${likely}”: có thể do gõ hoặc quét nhầm.`,
    }),
    sameUnitTwoRows: ({ unit, rows }) => ({
      title: `Một đơn vị ở ${rows.length} dòng`,
      detail: `“${unit}” có ở ${rows.length} dòng (${rows.map((row) => shorten(row, 40)).join("; ")}). Có thể đã tính hai lần.`,
    }),
    textNumber: ({ written, ...row }) => ({
      title: "Số gõ dưới dạng chữ",
      detail: `${rowName(row)}: “${written}” là chữ, hàm SUM không cộng.`,
    }),
    hiddenRow: ({ count, ...row }) => ({
      title: `Dòng đang ẩn, có ${count} người`,
      detail: `${rowName(row)} bị ẩn hoặc bị lọc nhưng vẫn nằm trong bảng.`,
    }),
    hiddenBlankRow: (row) => ({
      title: "Dòng đang ẩn",
      detail: `${rowName(row)} bị ẩn hoặc bị lọc nhưng vẫn nằm trong bảng.`,
    }),
    numberingGap: ({ previous, next }) => ({
      title: `Số thứ tự nhảy từ ${previous} đến ${next}`,
      detail: "Có thể sót một dòng, hoặc chưa đánh lại số.",
    }),
    numberingRepeat: ({ number }) => ({
      title: `Số thứ tự ${number} lặp lại`,
      detail: "Hai dòng liền nhau cùng một số thứ tự.",
    }),
    blankQuota: (row) => ({
      title: "Dòng chưa có số lượng",
      detail: `${rowName(row)} để trống số lượng, các dòng khác đều có.`,
    }),
    countError: ({ written, ...row }) => ({
      title: `Ô số lượng báo lỗi ${written}`,
      detail: `${rowName(row)}: công thức hỏng, tổng không tin được.`,
    }),
    countNegative: ({ written, ...row }) => ({
      title: "Số lượng âm",
      detail: `${rowName(row)} ghi ${written}.`,
    }),
    countFraction: ({ written, ...row }) => ({
      title: "Số lượng không phải số nguyên",
      detail: `${rowName(row)} ghi ${written}; số người phải là số nguyên.`,
    }),
    countWords: ({ written, ...row }) => ({
      title: "Số lượng không phải là số",
      detail: `${rowName(row)} ghi “${shorten(written, 60)}”.`,
    }),
    listedAndExcepted: ({ work, units }) => ({
      title: `${units.length} đơn vị vừa được nêu tên vừa bị trừ ra`,
      detail: `“${shorten(work, 60)}” nêu đúng các đơn vị mà chỗ giao việc này lại trừ ra: ${shorten(units.join(", "), 160)}.`,
    }),
    eventDaysDiffer: ({ first, second }) => ({
      title: "Ngày tổ chức ghi khác nhau",
      detail: `Mục thời gian ghi ${dayMonthYear(first)}, chỗ này ghi ${dayMonthYear(second)}.`,
    }),
    eventBeforeIssue: ({ day, issued }) => ({
      title: "Ngày tổ chức trước ngày ban hành",
      detail: `Tổ chức ngày ${dayMonthYear(day)}, kế hoạch ban hành ngày ${dayMonthYear(issued)}.`,
    }),
    weekdayDiffers: ({ text, day, weekday }) => ({
      title: "Thứ và ngày không khớp",
      detail: `Văn bản ghi “${text}”; ngày ${dayMonthYear(day)} là ${weekdayName(weekday)}.`,
    }),
    twoDeadlines: ({ task, first, second }) => ({
      title: "Một việc có hai thời hạn",
      detail: `“${shorten(task, 80)}”: một chỗ ghi “${first}”, chỗ khác ghi “${second}”.`,
    }),
    dueAfterEvent: ({ text, last, event }) => ({
      title: "Hạn chuẩn bị sau ngày tổ chức",
      detail: `“${text}” hết hạn ngày ${dayMonthYear(last)}, sau ngày tổ chức ${dayMonthYear(event)}.`,
    }),
    dueBeforeIssue: ({ text, last, issued }) => ({
      title: "Thời hạn trước ngày ban hành",
      detail: `“${text}” hết hạn ngày ${dayMonthYear(last)}, kế hoạch ban hành ngày ${dayMonthYear(issued)}.`,
    }),
    missingDue: ({ task }) => ({
      title: "Chưa có thời hạn",
      detail: `Văn bản không nêu thời hạn cho “${shorten(task, 120)}”.`,
    }),
    dueDayOff: ({ text, lastDay, weekday, working, workingWeekday }) => ({
      title: dayOffTitle(weekday),
      detail: `“${text}”: hạn cuối là ${weekdayName(weekday)} ${dayMonthYear(lastDay)}. ${workingDay(working, workingWeekday)}`,
    }),
    dueDayOffStrict: ({ text, lastDay, weekday, working, workingWeekday }) => ({
      title: dayOffTitle(weekday),
      detail: `“${text}” hiểu chặt là hết ${weekdayName(weekday)} ${dayMonthYear(lastDay)}. ${workingDay(working, workingWeekday)}`,
    }),
    impossibleDate: ({ text }) => ({
      title: "Ngày không có trong lịch",
      detail: `“${text}” nêu một ngày không có thật.`,
    }),
    missingAnchor: ({ text, anchor }) => ({
      title: "Chưa tính được ngày hạn",
      detail: `“${text}”: văn bản không cho biết ${ANCHORS[anchor] ?? ANCHORS["start"]}.`,
    }),
    textTooLong: ({ length, limit }) => ({
      title: "Nội dung dài hơn một ô",
      detail: `Dài ${length} ký tự, một ô chứa ${limit}: trang tính ghi phần đầu, phần còn lại xem ở văn bản gốc.`,
    }),
  },
  fixes: {
    dropRepeat: ({ count }) => `Bỏ tên trùng, ghi ${count}`,
    setNumber: ({ count }) => `Ghi thành số ${count}`,
  },
  line: (line) => `dòng ${line}`,
  cell: (a1, sheet) => `ô ${a1}, trang “${sheet}”`,
};
