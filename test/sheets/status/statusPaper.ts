/** The status sheet of an invented province with fifteen agencies, for tests and for its picture in the docs. */
import { createMemoryHost } from "../../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";
import { addDays, type PlainDate } from "../../../src/model/plainDate";
import { closedPeriod } from "../../../src/model/reportingPeriod";
import type { Task } from "../../../src/model/task";
import { findTrackerPlace } from "../../../src/sheets/status/trackerPlace";
import { composeStatusSheet, type StatusOptions } from "../../../src/sheets/status/statusSheet";
import { countColumns, type StatusSnapshot } from "../../../src/sheets/status/statusSnapshot";
import { classifyTask } from "../../../src/model/taskClass";
import { day, reading, task } from "../../review/build";
import { compose } from "../open";

export const PAPER_DAY = day("2026-07-15");

const AGENCIES = [
  "Văn phòng UBND tỉnh",
  "Sở Nội vụ",
  "Sở Tài chính",
  "Sở Tư pháp",
  "Sở Khoa học và Công nghệ",
  "Sở Xây dựng",
  "Sở Công Thương",
  "Sở Y tế",
  "Sở Giáo dục và Đào tạo",
  "Sở Nông nghiệp và Môi trường",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Ban Quản lý các khu công nghiệp",
  "Trung tâm Chuyển đổi số",
  "Thanh tra tỉnh",
  "Công an tỉnh",
];
const WORK = [
  "Rà soát trụ sở dôi dư sau sắp xếp",
  "Hướng dẫn các xã cập nhật dữ liệu đất đai",
  "Thẩm định dự toán mua sắm thiết bị họp trực tuyến",
  "Trình danh sách khen thưởng",
  "Kết nối thử các điểm cầu cấp xã",
];

/** Tasks of every class, more at some agencies than at others. */
export function paperTasks(): readonly Task[] {
  return AGENCIES.flatMap((lead, agency) =>
    Array.from({ length: 4 + ((agency * 5) % 9) }, (_, index) => paperTask(lead, agency, index)),
  ).map((one, index) => ({ ...one, id: `t${index + 1}` }));
}

function paperTask(lead: string, agency: number, index: number): Task {
  // Every second agency is behind with one task.
  const drawn = (agency + index * 3) % 10;
  const kind = drawn === 9 && agency % 2 === 1 ? 6 : drawn;
  const summary = `${WORK[(agency + index) % WORK.length] ?? ""} đợt ${index + 1}`;
  const date = addDays(PAPER_DAY, kind === 9 ? -1 - agency : kind < 6 ? index - 14 : 4 + index * 6);
  const due = { text: "x", date };
  const base = { summary, lead: [lead], line: agency * 20 + index + 1 };
  if (kind < 5) return task({ ...base, due, status: "completed", completed: addDays(date, -2) });
  if (kind === 5) return task({ ...base, due, status: "completed", completed: addDays(date, 3) });
  if (kind === 8 && index > 4) return task(base);
  return task({ ...base, due, status: "in-process" });
}

export async function statusPaper(options: Partial<StatusOptions> = {}, tasks = paperTasks()) {
  const workbook = new MemoryWorkbook({ today: PAPER_DAY });
  const host = createMemoryHost(workbook);
  const tracker = await host.write(compose(reading({ tasks: [...tasks] }), { asOf: PAPER_DAY }));
  const [written] = tracker.ok ? tracker.value.sheets : [];
  if (!written) throw new Error("no tracker");
  const model = composeStatusSheet(tasks, findTrackerPlace(written), {
    locale: "vi",
    asOf: PAPER_DAY,
    convention: "strict",
    period: closedPeriod(PAPER_DAY, "month", "decree"),
    isRunning: false,
    denominator: "due",
    profile: {
      parent: "UBND TỈNH AN BÌNH",
      agency: "VĂN PHÒNG",
      place: "An Bình",
      signerTitle: "CHÁNH VĂN PHÒNG",
      signerName: "Lê Minh Tường",
    },
    parts: { chart: true, overdue: true, signature: true },
    frozen: false,
    subject: "(Kế hoạch triển khai nền tảng bản đồ số tỉnh An Bình và mạng lưới hỗ trợ chuyển đổi số cấp xã năm 2026)",
    previous: monthBefore(tasks),
    ...options,
  });
  const status = await host.write([model]);
  if (!status.ok) throw new Error(status.problem.code);
  return { workbook, host, model, tracker: written, status: status.value.sheets[0]?.name ?? "" };
}

/** As if the same tasks had been counted a month before. */
export function monthBefore(tasks: readonly Task[]): StatusSnapshot {
  const asOf: PlainDate = addDays(PAPER_DAY, -30);
  const then = tasks.slice(6).map((one) => {
    const { completed, ...rest } = one;
    const isDone = completed !== undefined && completed <= asOf;
    return classifyTask(isDone ? one : { ...rest, status: "in-process" as const }, {
      today: asOf,
      convention: "strict",
      soonDays: 0,
    });
  });
  return {
    asOf,
    tracker: "SKH_NhiemVu",
    counts: countColumns(then),
    form: {
      periodKind: "month",
      periodBasis: "decree",
      periodIsRunning: false,
      denominator: "due",
      overdue: true,
      signature: true,
      chart: true,
      frozen: false,
    },
  };
}

/** The workbook as a file, for LibreOffice. */
export async function statusPaperFile(): Promise<Uint8Array> {
  const { workbook } = await statusPaper();
  return workbook.save();
}
