/** Lists over days, as a clerk meets them: five on Wednesday, the workbook saved and opened, two late ones and a newer version. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { rowsOf } from "../lateLists/lateDesk";
import { audit, startBrowser, takePicture, type Session } from "./browser";
import { loadWorkbook, openFile, saveFile } from "./workbench";

let session: Session;
let folder = "";

beforeAll(async () => {
  session = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), "planbook-"));
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const UNITS = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Sở Tư pháp", "Sở Xây dựng", "Sở Công Thương", "Thanh tra tỉnh"];
const PEOPLE = [
  ["Nguyễn Văn An;0905111221;Phó Giám đốc", "Trần Thị Bình;0905111222;Chuyên viên"],
  ["Lê Văn Cường;0905111223;Trưởng phòng"],
  ["Phạm Thị Dung;0905111224;Bác sĩ", "Hồ Văn Giang;0905111225;Chuyên viên"],
  ["Võ Văn Em;0905111226;Chuyên viên", "Mai Thị Hoa;0905111227;Chuyên viên"],
  ["Bùi Văn Khoa;0905111228;Kỹ sư", "Đỗ Thị Lan;0905111229;Kỹ sư"],
  ["Ngô Văn Minh;0905111230;Chuyên viên", "Lý Thị Nga;0905111231;Chuyên viên"],
  ["Đinh Văn Phú;0905111232;Thanh tra viên", "Tạ Thị Quyên;0905111233;Thanh tra viên"],
];

function save(name: string, text: string, modified: number): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, modified, modified);
  return path;
}

function list(at: number, name: string, people = PEOPLE[at] ?? [], later = 0): string {
  const rows = people.map((person, index) => `${index + 1};${person}`);
  const text = [`Đơn vị: ${UNITS[at] ?? ""}`, "TT;Họ và tên;Số ĐT;Chức vụ", ...rows].join("\n");
  return save(name, text, 1_780_000_000 + later);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function pick(page: Page, name: string | RegExp, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, name);
  await (await chooser).setFiles([...paths]);
}

async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole("tablist", { name: "Các màn hình" }).getByRole("tab", { name }).click();
}

/** Five lists merged and written, with the papers for the day; the workbook as it is saved. */
async function wednesday(page: Page): Promise<Uint8Array> {
  await press(page, "Dùng kế hoạch của tôi");
  const rows = UNITS.map((unit, index) => `${index + 1},${unit},2`);
  await pick(page, /^Chọn tệp/, [save("phan-bo.csv", ["STT,Đơn vị,Số lượng", ...rows].join("\n"), 1_770_000_000)]);
  await page.getByText("Đã đọc", { exact: true }).waitFor();
  await turnTo(page, "Rà soát");
  await press(page, "Ghi vào sổ tính");
  await page.getByRole("heading", { name: /^Đã ghi/ }).waitFor();
  await turnTo(page, "Đại biểu");
  await press(page, "Gộp danh sách gửi về");
  await pick(
    page,
    "Chọn tệp",
    [0, 1, 2, 3, 4].map((at) => list(at, `danh sach ${at + 1}.csv`)),
  );
  await press(page, "Ghi vào sổ tính");
  await page.getByText(/^Đã thêm .*Đăng ký/).waitFor();
  await turnTo(page, "Đại biểu");
  await page.getByText("In cho ngày họp").click();
  await page.getByRole("tab", { name: "Biển tên" }).waitFor();
  return (await saveFile(page)).bytes;
}

test("five lists, then two late ones and a newer version, in the same sheets", async () => {
  const saved = await wednesday((await session.open()).page);
  const { page, complaints, foreignRequests } = await session.open({ screen: { width: 1366, height: 900 } });
  await openFile(page, "hoi-nghi.xlsx", saved);
  await page.getByText("Mở danh sách điểm danh").waitFor();
  await takePicture(page, "late-1-reopened");
  const sheets = await page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab").allInnerTexts();
  await press(page, "Gộp danh sách gửi về");
  await page.getByText(/^Đã gộp 5 danh sách, 9 người/).waitFor();
  await takePicture(page, "late-2-choose");
  expect(await audit(page)).toEqual([]);
  const newer = ["Nguyễn Văn An;0905111221;Giám đốc", "Cao Văn Sơn;0905111240;Chuyên viên"];
  await pick(page, "Chọn tệp", [
    list(5, "so cong thuong.csv", PEOPLE[5], 90_000),
    list(6, "thanh tra.csv", PEOPLE[6], 90_000),
    list(0, "so noi vu lan 2.csv", newer, 90_000),
    list(1, "gui lai.csv", PEOPLE[1], 90_000),
  ]);
  await page.getByRole("heading", { level: 1, name: "Thêm 2 danh sách, 4 người" }).waitFor();
  await takePicture(page, "late-3-question");
  expect(await audit(page)).toEqual([]);
  await press(page, "Thay bằng bản mới");
  await page.getByRole("heading", { level: 1, name: "Thêm 3 danh sách, 5 người" }).waitFor();
  await takePicture(page, "late-4-answered");
  await press(page, "Thêm vào sổ");
  await page.getByText("Đã thêm 3 danh sách vào các trang đã có").waitFor();
  await takePicture(page, "late-5-added");
  expect(await page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab").allInnerTexts()).toEqual(sheets);
  await press(page, "Xem theo đơn vị");
  await page.getByRole("heading", { level: 1, name: "1 trong 7 đơn vị cần nhắc" }).waitFor();

  const workbook = await loadWorkbook((await saveFile(page)).bytes);
  expect(rowsOf(workbook, "Tình hình đăng ký").map((row) => row["Đã đăng ký"])).toEqual([2, 1, 2, 2, 2, 2, 2]);
  const named = rowsOf(workbook, "Điểm danh").filter((row) => row["Điểm danh"] === "Chưa điểm danh");
  expect(named).toHaveLength(14);
  expect(rowsOf(workbook, "Đăng ký")).toHaveLength(14);
  expect(
    rowsOf(workbook, "Tổng hợp")
      .map((row) => row["Tổng số"])
      .slice(-3),
  ).toEqual([13, 1, 14]);
  expect([complaints, foreignRequests]).toEqual([[], []]);
}, 120_000);
